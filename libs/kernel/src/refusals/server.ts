import type { Entries } from './entry.js';

/** Settings a server does not start with, and requests that reach no controller. */
export const SERVER = {
  'database.unavailable': {
    nature: 'unavailable',
    message:
      'Cơ sở dữ liệu tạm không trả lời; hãy gửi lại với cùng commandId. Nếu chưa gửi commandId, hãy xem lại hồ sơ trước.',
  },
  internal: {
    nature: 'broken',
    message: 'Lỗi của hệ thống, đã ghi nhật ký; chưa có gì thay đổi ngoài điều đã được xác nhận.',
  },
  'request.invalid': {
    nature: 'unreadable',
    message: '{why}',
    meaning: 'a field of the body or the address breaks its rule; the message names every one',
  },
  'request.not_json': {
    nature: 'unsupported',
    message: 'Hãy gửi JSON với Content-Type: application/json.',
  },
  'request.refused': {
    nature: 'unreadable',
    message: '{why}',
    meaning: 'refused by the framework, with its own status',
  },
  'request.too_large': {
    nature: 'too_large',
    message: 'Yêu cầu lớn hơn 1 MB; hãy gửi nhỏ hơn.',
  },
  'request.unreadable': {
    nature: 'unreadable',
    message: '{why}',
    meaning: 'the HTTP layer could not read the request, or a value in the address is none',
  },
  'route.unknown': {
    nature: 'not_found',
    message: 'Không có địa chỉ này: {route}.',
  },
  'settings.bad_agency': {
    nature: 'invalid',
    message: 'DUNGHEN_AGENCY={id}: phải có dạng như H24.12.',
  },
  'settings.bad_port': {
    nature: 'invalid',
    message: 'DUNGHEN_PORT={port}: phải là số từ 0 đến 65535.',
  },
  'settings.demo_accounts': {
    nature: 'forbidden',
    message:
      'Còn {unchanged} tài khoản minh họa chưa đổi mật khẩu lần đầu nên không nghe ngoài máy này (DUNGHEN_HOST={host}). Hãy đổi mật khẩu của chúng, hoặc dùng cơ sở dữ liệu khác và «dunghen people add».',
  },
  'settings.not_loopback': {
    nature: 'forbidden',
    message:
      'DUNGHEN_TRUST_ACTOR_HEADER=on chỉ dùng được khi máy chủ chỉ nghe trên 127.0.0.1, ::1 hoặc localhost, không qua proxy (DUNGHEN_HOST={host}): với nó, ai cũng tự xưng được là bất cứ ai.',
  },
  'settings.sso_bad_url': {
    nature: 'invalid',
    message: '{name}={text}: phải là một địa chỉ https://….',
  },
  'settings.sso_incomplete': {
    nature: 'invalid',
    message: 'Đăng nhập một lần còn thiếu: {missing}.',
  },
  'settings.sso_insecure': {
    nature: 'invalid',
    message: '{name}={text}: phải là https; http chỉ dùng được khi địa chỉ ở ngay trên máy này.',
  },
  'settings.sso_public_url': {
    nature: 'invalid',
    message:
      'Máy chủ nghe ngoài máy này nên đăng nhập một lần cần DUNGHEN_PUBLIC_URL, ví dụ https://hoso.soyte.gov.vn.',
  },
} as const satisfies Entries;
