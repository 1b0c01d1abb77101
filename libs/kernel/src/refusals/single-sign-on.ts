import type { Entries } from './entry.js';

/** Single sign-on. */
export const SINGLE_SIGN_ON = {
  'sso.already_linked': {
    nature: 'conflict',
    message: 'Tài khoản của {person} đã liên kết với đăng nhập một lần; hãy bỏ liên kết cũ trước.',
  },
  'sso.bad_return': {
    nature: 'invalid',
    message:
      'Địa chỉ quay lại sau khi đăng nhập không thuộc hệ thống này nên không được dùng. Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.bad_state': {
    nature: 'forbidden',
    message:
      'Lượt đăng nhập này không bắt đầu từ hệ thống hoặc đã quá lâu; chưa có gì thay đổi. Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.bad_subject': {
    nature: 'invalid',
    message: 'Mã «{sub}» không phải mã của đăng nhập một lần: từ 1 đến 255 chữ không dấu, không có dấu cách.',
  },
  'sso.bad_token': {
    nature: 'forbidden',
    message:
      'Thông tin trả về từ hệ thống đăng nhập một lần không đúng với lượt này nên không được tin. Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.code_refused': {
    nature: 'forbidden',
    message:
      'Hệ thống đăng nhập một lần không nhận mã của lượt này (đã dùng, quá hạn hoặc không phải của hệ thống này). Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.denied': {
    nature: 'forbidden',
    message:
      'Hệ thống đăng nhập một lần báo là chưa đăng nhập xong (người dùng dừng lại hoặc không được phép). Hãy thử lại.',
  },
  'sso.expired': {
    nature: 'forbidden',
    message:
      'Đăng nhập một lần phải xong trong 10 phút; lượt này đã quá thời gian. Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.not_linked': {
    nature: 'forbidden',
    message:
      'Tài khoản đăng nhập một lần mang mã «{sub}» chưa được liên kết với ai ở cơ quan này; không có tài khoản nào được tạo. Hãy gửi mã ấy cho quản trị hệ thống, hoặc đăng nhập bằng mật khẩu rồi liên kết trong «Tài khoản của tôi».',
  },
  'sso.not_used': {
    nature: 'not_found',
    message: 'Hệ thống này không dùng đăng nhập một lần; hãy đăng nhập bằng mật khẩu.',
  },
  'sso.nothing_linked': {
    nature: 'conflict',
    message: 'Tài khoản của {person} chưa liên kết với đăng nhập một lần.',
  },
  'sso.off': {
    nature: 'conflict',
    message: 'Hệ thống này chưa cài đặt đăng nhập một lần.',
  },
  'sso.only_way': {
    nature: 'conflict',
    message:
      'Tài khoản của bạn chỉ vào được bằng đăng nhập một lần nên không tự bỏ liên kết; hãy nhờ quản trị hệ thống.',
  },
  'sso.other_browser': {
    nature: 'forbidden',
    message:
      'Lượt đăng nhập này bắt đầu ở một trình duyệt khác nên không dùng được ở đây. Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.other_session': {
    nature: 'forbidden',
    message:
      'Việc liên kết bắt đầu từ một phiên đăng nhập khác hoặc phiên đã kết thúc; chưa có gì thay đổi. Hãy đăng nhập lại rồi liên kết.',
  },
  'sso.provider_down': {
    nature: 'conflict',
    message: 'Hệ thống «{label}» đang không trả lời; hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  },
  'sso.replayed': {
    nature: 'forbidden',
    message:
      'Lượt đăng nhập này đã dùng rồi (trang được tải lại hoặc mở lần hai). Hãy bắt đầu lại từ trang đăng nhập.',
  },
  'sso.subject_taken': {
    nature: 'conflict',
    message: 'Mã «{sub}» đã liên kết với tài khoản của một người khác; chưa có gì thay đổi.',
  },
  'sso.too_many': {
    nature: 'too_many',
    message: 'Quá nhiều lượt đăng nhập một lần từ địa chỉ này; hãy thử lại sau 10 phút.',
  },
} as const satisfies Entries;
