import type { Entries } from './entry.js';

/** Accounts, passwords and sessions. */
export const ACCOUNTS = {
  'account.already': {
    nature: 'conflict',
    message: 'Tài khoản của {person} {state}.',
  },
  'account.bad_login': {
    nature: 'invalid',
    message:
      'Tên đăng nhập «{login}» không hợp lệ: chỉ chữ thường không dấu, số và . _ @ -, nhiều nhất 64 ký tự.',
  },
  'account.disabled': {
    nature: 'forbidden',
    message: 'Tài khoản của {person} đang bị khóa; hãy liên hệ quản trị hệ thống.',
  },
  'account.exists': {
    nature: 'conflict',
    message: '«{id}» đã có tài khoản, hoặc tên đăng nhập «{login}» đã dùng.',
  },
  'account.own': {
    nature: 'conflict',
    message: 'Không tự khóa tài khoản của chính mình; việc này do một quản trị khác làm.',
  },
  'account.unknown': {
    nature: 'not_found',
    message: '«{person}» chưa có tài khoản.',
  },
  'csrf.missing': {
    nature: 'forbidden',
    message:
      'Yêu cầu không kèm mã chống giả mạo của phiên (X-CSRF-Token); chưa có gì thay đổi. Hãy tải lại trang.',
  },
  'login.failed': {
    nature: 'unauthenticated',
    message: 'Tên đăng nhập hoặc mật khẩu không đúng.',
  },
  'login.locked': {
    nature: 'too_many',
    message: 'Đã sai quá nhiều lần; hãy thử lại sau {wait}.',
  },
  'password.common': {
    nature: 'invalid',
    message: 'Mật khẩu này ai cũng thử đầu tiên; hãy chọn cụm từ khác.',
  },
  'password.must_change': {
    nature: 'forbidden',
    message: '{change} trước khi {then}.',
  },
  'password.own_name': {
    nature: 'invalid',
    message: 'Mật khẩu không được ghép từ tên hoặc tên đăng nhập của bạn.',
  },
  'password.same': {
    nature: 'invalid',
    message: 'Mật khẩu mới phải khác mật khẩu đang dùng.',
  },
  'password.too_long': {
    nature: 'invalid',
    message: 'Mật khẩu dài nhất {most} ký tự.',
  },
  'password.too_short': {
    nature: 'invalid',
    message: 'Mật khẩu phải có ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.',
  },
  'password.too_simple': {
    nature: 'invalid',
    message: 'Mật khẩu phải có ít nhất {least} ký tự khác nhau và không phải một dãy liền nhau.',
  },
  'password.wrong_current': {
    nature: 'forbidden',
    message: 'Mật khẩu hiện tại không đúng; mật khẩu chưa đổi.',
  },
  'session.ended': {
    nature: 'unauthenticated',
    message: 'Phiên đăng nhập đã kết thúc; hãy đăng nhập lại.',
  },
  'session.expired': {
    nature: 'unauthenticated',
    message: 'Phiên đăng nhập đã hết hạn; hãy đăng nhập lại.',
  },
  'session.missing': {
    nature: 'unauthenticated',
    message: 'Bạn chưa đăng nhập; hãy đăng nhập để tiếp tục.',
  },
  'session.required': {
    nature: 'forbidden',
    message: 'Chỉ đổi mật khẩu khi đã đăng nhập bằng phiên.',
  },
  'session.unknown': {
    nature: 'not_found',
    message: 'Bạn không có phiên {id} nào đang mở.',
  },
} as const satisfies Entries;
