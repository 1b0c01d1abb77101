import type { Entries } from './entry.js';

/** Papers that come in, and drafts of what goes out. */
export const PAPERS = {
  'draft.opened': {
    nature: 'conflict',
    message: 'Bản nháp này đã mở thành hồ sơ {dossier}; hãy thêm giấy tờ ở trang của hồ sơ.',
  },
  'drafts.not_now': {
    nature: 'conflict',
    message:
      'Không đưa dự thảo lên được: hồ sơ đang ở “{where}”. Dự thảo được đưa lên khi hồ sơ đang được thẩm định, soạn thảo, trước khi trình lãnh đạo ký.',
  },
  'drafts.not_your_step': {
    nature: 'forbidden',
    message: 'Đưa dự thảo lên lúc này là việc của {who}.',
  },
  'papers.bad_draft': {
    nature: 'invalid',
    message: 'Mã bản nháp «{draft}» phải là UUID viết thường.',
  },
  'papers.bad_id': {
    nature: 'invalid',
    message: 'id của tệp phải là UUID viết thường, do bên gửi chọn.',
  },
  'papers.bad_paper': {
    nature: 'invalid',
    message: 'Mã thành phần hồ sơ gồm chữ thường, số và dấu gạch dưới.',
  },
  'papers.empty': {
    nature: 'invalid',
    message: 'Tệp «{name}» không có nội dung.',
  },
  'papers.id_reused': {
    nature: 'conflict',
    message: 'Mã {id} đã dùng cho một tệp khác; hãy dùng mã mới.',
  },
  'papers.missing': {
    nature: 'conflict',
    message: 'Không thể “{action}”: hồ sơ còn thiếu {missing}.',
  },
  'papers.no_file': {
    nature: 'invalid',
    message: 'Yêu cầu không kèm tệp nào.',
  },
  'papers.not_at_the_counter': {
    nature: 'forbidden',
    message: 'Nhận giấy tờ của người nộp là việc của {who}.',
  },
  'papers.not_awaited': {
    nature: 'conflict',
    message:
      'Không thêm được giấy tờ: hồ sơ đang ở “{where}”. Giấy tờ chỉ nhận khi tiếp nhận và khi chờ người nộp bổ sung.',
  },
  'papers.not_multipart': {
    nature: 'invalid',
    message: 'Hãy gửi tệp bằng multipart/form-data.',
  },
  'papers.too_large': {
    nature: 'too_large',
    message:
      'Tệp{name} lớn hơn {most} MB nên không nhận; chưa có gì được lưu. Hãy quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.',
  },
  'papers.too_many': {
    nature: 'conflict',
    message: 'Một hồ sơ có nhiều nhất {most} tệp.',
  },
  'papers.unknown': {
    nature: 'invalid',
    message: '{unknown}: {known}.',
  },
  'papers.unknown_file': {
    nature: 'not_found',
    message: 'Không có tệp {id} ở đây.',
  },
  'papers.unreadable': {
    nature: 'invalid',
    message: 'Tệp gửi lên bị đứt giữa chừng hoặc không đúng dạng; chưa có gì được lưu.',
  },
  'papers.wrong_type': {
    nature: 'invalid',
    message: 'Không nhận tệp «{name}»: nội dung là {found}{disguise}. Chỉ nhận {known}; chưa có gì được lưu.',
  },
} as const satisfies Entries;
