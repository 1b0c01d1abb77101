import type { Entries } from './entry.js';

/** Dossiers: opening them, and what is done with them. */
export const DOSSIERS = {
  'action.not_allowed': {
    nature: 'conflict',
    message: 'Không thể làm “{action}”: hồ sơ đang ở bước “{step}”, bước này không có việc đó.',
  },
  'apology.already_issued': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ đã có văn bản xin lỗi; ngày trả chỉ được hẹn lại một lần.',
  },
  'apology.bad_date': {
    nature: 'invalid',
    message: 'Không thể “{action}”: ngày hẹn mới {newDue} {why}',
  },
  'apology.no_date': {
    nature: 'invalid',
    message:
      'Không thể “{action}” với ngày hẹn mới: hồ sơ đã xử lý xong, không còn ngày nào để hẹn lại; hãy bỏ ngày.',
  },
  'apology.no_promise': {
    nature: 'conflict',
    message: 'Không thể “{action}”: thời hạn giải quyết chưa chạy, đang ngừng hoặc đã xong.',
  },
  'apology.owed': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ đã quá hạn mà chưa phát hành văn bản xin lỗi; hãy phát hành trước.',
  },
  'command.reused': {
    nature: 'conflict',
    message: 'Mã lệnh {commandId} đã dùng cho việc khác («{action}», hồ sơ {dossier}); hãy dùng mã lệnh mới.',
  },
  'data.missing': {
    nature: 'invalid',
    message: 'Không thể “{action}”: còn thiếu {missing}.',
  },
  'data.wrong_type': {
    nature: 'invalid',
    message: 'Không thể “{action}”: {wrong}.',
  },
  'deadline.void': {
    nature: 'conflict',
    message: 'Mốc “{deadline}” không còn hiệu lực: {why} (đang ở “{title}”).',
  },
  'dossier.busy': {
    nature: 'conflict',
    message: 'Hồ sơ {dossier} đang được nhiều người xử lý cùng lúc; hãy tải lại và thử lại.',
  },
  'dossier.changed': {
    nature: 'conflict',
    message:
      'Hồ sơ {dossier} đã đổi từ lần bạn xem (bạn: lần {seen}, hiện tại: lần {revision}): {who} xử lý lúc {when}, đang ở bước «{where}». Bây giờ có thể: {possible}.',
  },
  'dossier.ended': {
    nature: 'conflict',
    message: 'Không thể làm “{action}”: hồ sơ đã kết thúc (“{step}”).',
  },
  'dossier.finished': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ đã xử lý xong.',
  },
  'dossier.not_suspended': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ không bị tạm dừng.',
  },
  'dossier.suspended': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ đang tạm dừng vì “{reason}”.',
  },
  'dossier.unknown': {
    nature: 'not_found',
    message: 'Không có hồ sơ {dossier} ở cơ quan {agency}.',
  },
  'opening.applicant_not_entitled': {
    nature: 'invalid',
    message: 'Thủ tục {procedure} chỉ nhận hồ sơ của {may}; chủ hồ sơ này {is}. Hãy ghi applicant.kind.',
  },
  'opening.due_missing': {
    nature: 'invalid',
    message: 'Thủ tục {procedure} cần ngày hẹn trả khi mở hồ sơ.',
  },
  'opening.due_not_wanted': {
    nature: 'invalid',
    message: 'Thủ tục {procedure} tự tính ngày hẹn trả; không gửi due.',
  },
  'opening.not_at_the_counter': {
    nature: 'forbidden',
    message: 'Mở hồ sơ là việc của {who}, hoặc của người nộp khi nộp trực tuyến.',
  },
  'service_day.not_today': {
    nature: 'conflict',
    message: 'Không thể “{action}” vào {today}: việc này chỉ làm vào {allowed}.',
  },
  'supplement.too_many': {
    nature: 'conflict',
    message: 'Không thể “{action}”: bước “{step}” chỉ được dùng {atMost} lần cho một hồ sơ.',
  },
} as const satisfies Entries;
