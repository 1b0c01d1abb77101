import type { Entries } from './entry.js';

/** Event logs that are read, and what is written out. */
export const REPLAY = {
  'export.cannot_write': {
    nature: 'invalid',
    message: 'Không ghi được {path} ({why}); hãy chọn thư mục có thật và ghi được.',
  },
  'log.bad_character': {
    nature: 'invalid',
    message: '{file}:{line}: có ký tự điều khiển U+{code}; hãy xóa ký tự này.',
  },
  'log.bad_time': {
    nature: 'invalid',
    message: '{file}:{line}, cột «{column}»: {why}',
  },
  'log.broken_quote': {
    nature: 'invalid',
    message:
      '{file}:{line}: dấu nháy kép (") mở mà không đóng, hoặc đứng sai chỗ; trong ô có nháy kép thì viết hai lần ("").',
  },
  'log.case_contradiction': {
    nature: 'invalid',
    message:
      '{file}:{line}: hồ sơ «{case}» có hai giá trị khác nhau ở cột «{column}»: {one} (dòng {firstLine}) và {other} (dòng {line}).',
  },
  'log.duplicate_column': {
    nature: 'invalid',
    message: '{file}:{line}: {what} «{column}» có hai lần {where}.',
  },
  'log.empty': {
    nature: 'invalid',
    message: '{file}: {why}.',
  },
  'log.event_refused': {
    nature: 'conflict',
    message: 'Hồ sơ «{case}»: không phát lại được «{action}» lúc {at}: {why}',
  },
  'log.missing_column': {
    nature: 'invalid',
    message: '{file}: thiếu cột {named}. Các cột tìm thấy: {columns}.',
  },
  'log.missing_value': {
    nature: 'invalid',
    message: '{file}:{line}: {why}.',
  },
  'log.not_csv': {
    nature: 'invalid',
    message: '{file}:{line}: không phải CSV đúng ({why}).',
  },
  'log.not_found': {
    nature: 'not_found',
    message: 'Không có tệp {file}.',
  },
  'log.not_utf8': {
    nature: 'invalid',
    message: '{file}:{line}: tệp không phải UTF-8; hãy lưu lại bằng mã UTF-8.',
  },
  'log.not_xes': {
    nature: 'invalid',
    message: '{file}:{line}: không phải XES đúng: {why}.',
  },
  'log.row_length': {
    nature: 'invalid',
    message: '{file}:{line}: dòng này có số ô khác dòng tiêu đề; xem lại dấu phẩy và dấu nháy kép.',
  },
  'log.too_large': {
    nature: 'invalid',
    message: '{file}: tệp quá {limit} MB; hãy tách theo năm.',
  },
  'log.unknown_zone': {
    nature: 'invalid',
    message: 'Không có múi giờ «{zone}»; viết tên IANA, ví dụ Europe/Amsterdam hay {vietnam}.',
  },
  'log.unreadable': {
    nature: 'invalid',
    message: 'Không đọc được {file} ({why}).',
  },
} as const satisfies Entries;
