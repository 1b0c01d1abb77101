import type { Entries } from './entry.js';

/** Legal terms: limits, stops, regimes. */
export const TERMS = {
  'due.bad_request': {
    nature: 'invalid',
    message: 'Dòng {line}: cần một đối tượng JSON {example}.',
  },
  'limit.not_a_limit': {
    nature: 'invalid',
    message:
      '"{text}" không phải là thời hạn. Viết một số và một đơn vị, ví dụ "5 working_days"; đơn vị: {units}.',
  },
  'limit.not_positive': {
    nature: 'invalid',
    message: 'Thời hạn phải lớn hơn 0, không thể là {amount}. Nhỏ nhất: "0.5 working_days" hoặc "1 minutes".',
  },
  'limit.only_halves': {
    nature: 'invalid',
    message: 'Ngày làm việc chỉ chia được thành nửa ngày (0.5, 1, 1.5 …), không thể là {amount}.',
  },
  'limit.too_long': {
    nature: 'invalid',
    message: 'Thời hạn {amount} {name} quá dài. Nhiều nhất {max} {name}.',
  },
  'limit.unknown_unit': {
    nature: 'invalid',
    message: 'Không có đơn vị thời hạn "{unit}". Dùng một trong: {units}.',
  },
  'limit.whole_only': {
    nature: 'invalid',
    message:
      'Thời hạn tính bằng {name} phải là số nguyên, không thể là {amount}. Chỉ ngày làm việc được tính nửa ngày.',
  },
  'regime.not_consecutive': {
    nature: 'invalid',
    message:
      '{file}:{line}: thời kỳ “{id}” phải bắt đầu đúng ngày sau khi thời kỳ trước kết thúc, không phải {from}.',
  },
  'regime.not_readable': {
    nature: 'invalid',
    message: '{file}:{line}: {why}.',
  },
  'stop.backwards': {
    nature: 'invalid',
    message: 'Khoảng dừng «{text}» kết thúc trước khi bắt đầu.',
  },
  'stop.inverted': {
    nature: 'invalid',
    message: 'Khoảng tạm dừng thứ {number} kết thúc trước khi bắt đầu; thời điểm kết thúc phải sau.',
  },
  'stop.not_an_interval': {
    nature: 'invalid',
    message: '{stop} {fault}.',
  },
} as const satisfies Entries;
