import type { Entries } from './entry.js';

/** Applicants and the numbers they show. The browser carries this file, so that a form says what the server would. */
export const APPLICANTS = {
  'applicant.no_name': {
    nature: 'invalid',
    message: 'Hãy ghi tên chủ hồ sơ.',
  },
  'applicant.too_short': {
    nature: 'invalid',
    message: 'Cần cả số giấy tờ (ít nhất {least} ký tự) để nhận ra người nộp.',
  },
  'identifier.cccd_length': {
    nature: 'invalid',
    message: 'Số CCCD có đúng 12 chữ số; số đã nhập {length}.',
  },
  'identifier.cccd_province': {
    nature: 'invalid',
    message:
      'Ba số đầu của CCCD là mã tỉnh, thành phố nơi đăng ký khai sinh; không có mã {province}. Hãy xem lại thẻ.',
  },
  'identifier.cccd_year': {
    nature: 'invalid',
    message:
      'Số thứ tư đến thứ sáu của CCCD ({digits}) chỉ năm sinh {born}, sau năm nay ({year}). Hãy xem lại thẻ.',
  },
  'identifier.cmnd_length': {
    nature: 'invalid',
    message: 'Số CMND có đúng 9 chữ số; số đã nhập {length}. Thẻ căn cước 12 số thì chọn CCCD.',
  },
  'identifier.passport_form': {
    nature: 'invalid',
    message: 'Số hộ chiếu gồm 5 đến 20 chữ cái không dấu và chữ số.',
  },
  'identifier.tax_check': {
    nature: 'invalid',
    message:
      'Chữ số thứ mười của mã số thuế là số kiểm tra và không khớp với chín số đầu ({number}); thường do gõ nhầm một chữ số.',
  },
  'identifier.tax_form': {
    nature: 'invalid',
    message:
      'Mã số thuế có 10 chữ số, hoặc 10 chữ số rồi «-» và 3 chữ số (đơn vị phụ thuộc), hoặc 12 chữ số định danh (cá nhân, hộ kinh doanh).',
  },
  'phone.form': {
    nature: 'invalid',
    message: 'Số điện thoại {form}.',
  },
  'phone.landline': {
    nature: 'invalid',
    message: 'Số cố định có 11 chữ số kể cả mã vùng; số đã nhập có {length}.',
  },
  'phone.mobile': {
    nature: 'invalid',
    message: 'Số di động có 10 chữ số; số đã nhập có {length}.',
  },
} as const satisfies Entries;
