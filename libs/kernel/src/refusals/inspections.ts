import type { Entries } from './entry.js';

/** Inspections on site: teams and visits. */
export const INSPECTIONS = {
  'team.bad_period': {
    nature: 'invalid',
    message: 'Ngày kết thúc {to} trước ngày bắt đầu {from}.',
  },
  'team.changed': {
    nature: 'conflict',
    message: '{team} vừa được người khác sửa; hãy tải lại{then}.',
  },
  'team.has_visits': {
    nature: 'conflict',
    message: '{name} còn lịch thẩm định đến {day}; hãy chuyển các buổi đó sang đoàn khác trước.',
  },
  'team.name_taken': {
    nature: 'conflict',
    message: 'Đã có {team} trong thời gian này; hãy đặt tên khác.',
  },
  'team.not_that_day': {
    nature: 'conflict',
    message: '{team} chỉ hoạt động từ {from}{until}; hãy chọn đoàn khác.',
  },
  'team.other_unit': {
    nature: 'conflict',
    message: '{team} là đoàn của đơn vị khác, không đi hồ sơ này.',
  },
  'team.person_busy': {
    nature: 'conflict',
    message: 'Chưa lưu: {clashes}{others}. Hãy chuyển buổi thẩm định đó trước, hoặc chọn người khác.',
  },
  'team.person_twice': {
    nature: 'invalid',
    message: '{person} được ghi hai lần trong đoàn.',
  },
  'team.person_unknown': {
    nature: 'invalid',
    message: 'Cơ quan không có người «{id}» đang làm việc.',
  },
  'team.unknown': {
    nature: 'not_found',
    message: 'Không có đoàn thẩm định này{where}.',
  },
  'unit.no_inspections': {
    nature: 'not_found',
    message: '{unit} không có bước nào thẩm định tại cơ sở.',
  },
  'unit.unknown': {
    nature: 'not_found',
    message: 'Không có đơn vị «{unit}».{known}',
  },
  'visit.already_booked': {
    nature: 'conflict',
    message: 'Hồ sơ {dossier} {booked}.',
  },
  'visit.changed': {
    nature: 'conflict',
    message: 'Lịch của hồ sơ {dossier} đã được người khác sửa ({now}); hãy tải lại.',
  },
  'visit.day_off': {
    nature: 'conflict',
    message: 'Không xếp được thẩm định vào {day}: {why}. Có thể chọn: {possible}.',
  },
  'visit.late_unconfirmed': {
    nature: 'conflict',
    message: 'Chưa xếp lịch: {why} Nếu vẫn xếp ngày này, hãy xác nhận và ghi lý do.',
  },
  'visit.no_such_half': {
    nature: 'conflict',
    message: 'Cơ quan không làm việc {half}; hãy chọn buổi khác.',
  },
  'visit.no_such_place': {
    nature: 'invalid',
    message: '{team} mỗi buổi đi {perHalf} nơi, không có lượt {place}.',
  },
  'visit.not_service_day': {
    nature: 'conflict',
    message:
      'Không xếp được thẩm định vào {day}: bước “{step}” chỉ thẩm định vào {allowed}. Có thể chọn: {possible}.',
  },
  'visit.not_waiting': {
    nature: 'conflict',
    message: 'Hồ sơ {dossier} {now}.',
  },
  'visit.past': {
    nature: 'conflict',
    message: '{over}{instead}.',
  },
  'visit.person_busy': {
    nature: 'conflict',
    message: 'Không xếp được: {person} đã đi cùng {team} buổi {half} {day}; hãy chọn buổi hoặc đoàn khác.',
  },
  'visit.reason_needed': {
    nature: 'invalid',
    message: '{change} phải ghi lý do{rest}.',
  },
  'visit.slot_taken': {
    nature: 'conflict',
    message: '{place} {taken}; {instead}.',
  },
  'visit.suspended': {
    nature: 'conflict',
    message: 'Hồ sơ {dossier} đang tạm dừng ({suspended}); hãy tiếp tục giải quyết rồi mới xếp lịch.',
  },
  'visit.unknown': {
    nature: 'not_found',
    message: 'Không có lịch thẩm định này ở đơn vị của bạn.',
  },
} as const satisfies Entries;
