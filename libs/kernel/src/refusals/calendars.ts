import type { Entries } from './entry.js';

/** Working calendars and the days they know. */
export const CALENDARS = {
  'calendar.bad_hours': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.bad_period': {
    nature: 'invalid',
    message: 'Từ {from} đến {to} không phải một khoảng ngày có thật, đúng thứ tự và nhiều nhất {most} ngày.',
  },
  'calendar.bad_value': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.bad_year': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.day_conflict': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.day_off': {
    nature: 'invalid',
    message: 'Ngày {date} là ngày nghỉ{where}.',
  },
  'calendar.duplicate_key': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.missing_key': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.moved_on': {
    nature: 'conflict',
    message:
      'Lịch này nay là phiên bản {version} ({saved}), không còn là phiên bản {tried} mà bạn đã thử. Chưa lưu gì; hãy tải lại trang, xem phiên bản đang dùng và thử lại thay đổi của bạn.',
  },
  'calendar.no_change': {
    nature: 'invalid',
    message: 'Hãy ghi hoặc các thay đổi (changes), hoặc toàn văn lịch mới (source).',
  },
  'calendar.no_decision': {
    nature: 'invalid',
    message: 'Ngày {days} chưa ghi số văn bản quyết định (decision); hãy ghi rồi lưu lại.',
  },
  'calendar.no_such_date': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.no_such_path': {
    nature: 'not_found',
    message: 'Không có tệp lịch «{path}».',
  },
  'calendar.no_such_year': {
    nature: 'invalid',
    message:
      'Từ {from} đến {to} không phải trọn một năm có trong lịch; quyết định về cả năm ghi từ 01-01 đến 12-31.',
  },
  'calendar.not_a_weekday': {
    nature: 'invalid',
    message: 'Ngày phục vụ phải là một hay nhiều thứ trong tuần, từ 1 (thứ Hai) đến 7 (Chủ nhật).',
  },
  'calendar.not_in_force': {
    nature: 'invalid',
    message:
      '--calendar chỉ dùng với --dry-run: muốn tính lại thật, hãy đưa «{path}» vào config/calendars/ trước.',
  },
  'calendar.not_yaml': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.nothing_changed': {
    nature: 'invalid',
    message: 'Lịch đang dùng đã ghi đúng như vậy; không có gì để lưu.',
  },
  'calendar.other_id': {
    nature: 'invalid',
    message: 'Văn bản là lịch «{other}», không phải «{id}».',
  },
  'calendar.other_zone': {
    nature: 'invalid',
    message: 'Lịch «{id}» theo múi giờ {zone}; múi giờ của một lịch không đổi được.',
  },
  'calendar.redating': {
    nature: 'conflict',
    message:
      'Phiên bản {version} của lịch này còn đang tính lại ngày hẹn ({examined} trên {total} hồ sơ). Chưa lưu gì; hãy đợi tính xong rồi thử lại thay đổi.',
  },
  'calendar.same_version': {
    nature: 'invalid',
    message: 'Lịch «{id}» đang dùng là phiên bản {version}; lịch mới phải ghi phiên bản lớn hơn.',
  },
  'calendar.unknown': {
    nature: 'not_found',
    message: 'Không có lịch «{id}». Có: {known}.',
  },
  'calendar.unknown_key': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.unknown_version': {
    nature: 'not_found',
    message: 'Lịch «{id}» không giữ phiên bản này.',
  },
  'calendar.unknown_zone': {
    nature: 'invalid',
    message: '{file}: không có múi giờ "{zone}".',
  },
  'calendar.wrong_year': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.year_gap': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'calendar.year_missing': {
    nature: 'invalid',
    message:
      'Lịch {calendar} chỉ có dữ liệu các năm {first}–{last}; thời hạn này rơi vào {where}. Bổ sung năm còn thiếu vào lịch.',
  },
  'period.backwards': {
    nature: 'invalid',
    message: '{period} từ {from} đến {to} ngược thứ tự.',
  },
  'time.no_such_date': {
    nature: 'invalid',
    message: 'Không có ngày {date}{advice}.',
  },
  'time.not_a_time': {
    nature: 'invalid',
    message: '{text} không phải là {wanted}.',
  },
} as const satisfies Entries;
