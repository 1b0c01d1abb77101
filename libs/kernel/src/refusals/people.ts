import type { Entries } from './entry.js';

/** People of the agency, their posts and substitutions. */
export const PEOPLE = {
  'agency.unknown': {
    nature: 'not_found',
    message: 'Không có cơ quan {agency}; xem DUNGHEN_AGENCY.',
  },
  'people.usage': {
    nature: 'invalid',
    message: '{why}',
    meaning: 'arguments of `dunghen people` that do not go together',
  },
  'person.bad_id': {
    nature: 'invalid',
    message: 'Mã «{id}» không hợp lệ (chữ không dấu, số, . _ @ -) hoặc thiếu họ tên.',
  },
  'person.exists': {
    nature: 'conflict',
    message: 'Đã có người mang mã «{id}».',
  },
  'person.unknown': {
    nature: 'not_found',
    message: 'Cơ quan không có ai mã «{id}».',
  },
  'post.held': {
    nature: 'conflict',
    message: '«{id}» đã giữ chức danh này từ {from}{until}.',
  },
  'post.own_administrator': {
    nature: 'conflict',
    message: 'Không tự thôi chức danh quản trị của chính mình; việc này do một quản trị khác làm.',
  },
  'post.unknown': {
    nature: 'not_found',
    message: '«{person}» không giữ chức danh {role}; unit={unit} vào ngày {on}.',
  },
  'post.unknown_role': {
    nature: 'invalid',
    message: 'Không có vai trò «{role}». Có: {known}.',
  },
  'post.unknown_unit': {
    nature: 'invalid',
    message: 'Không có đơn vị «{unit}». Có: {known}.',
  },
  'substitution.administrator': {
    nature: 'forbidden',
    message:
      'Chức danh quản trị hệ thống không tự giao được cho người khác; hãy nhờ một quản trị khác, hoặc chọn từng chức danh khác của bạn.',
  },
  'substitution.exists': {
    nature: 'conflict',
    message: '{acting} đã làm thay {absent} từ {from} đến {to}.',
  },
  'substitution.half_a_post': {
    nature: 'invalid',
    message: 'Chỉ một chức danh thì ghi cả vai trò và đơn vị.',
  },
  'substitution.no_such_post': {
    nature: 'invalid',
    message: '{absent} không giữ {post} từ {from} đến {to}.',
  },
  'substitution.over': {
    nature: 'forbidden',
    message:
      'Hôm nay ({day}) bạn không làm thay {absent}: việc làm thay {when}. Hồ sơ chưa thay đổi. Hiện bạn có: {posts}.',
  },
  'substitution.self': {
    nature: 'invalid',
    message: 'Không ai tự làm thay chính mình.',
  },
  'substitution.too_long': {
    nature: 'invalid',
    message: 'Làm thay nhiều nhất {most} ngày (đang ghi {days} ngày); lâu hơn thì bổ nhiệm chức danh.',
  },
  'substitution.unknown': {
    nature: 'not_found',
    message: 'Không có việc làm thay {id} nào đang chạy.',
  },
} as const satisfies Entries;
