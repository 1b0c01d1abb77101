import type { Entries } from './entry.js';

/** Procedures and documents, their issues and the register. */
export const PUBLISHING = {
  'diff.no_flow': {
    nature: 'invalid',
    message:
      '{before} hoặc {after} không phải quy trình nên không so được đường đi; bỏ --flow để so văn bản.',
  },
  'document.faulty': {
    nature: 'invalid',
    message: '{fault}',
    meaning:
      'the text has faults: the first in the message, all of them in the data with file, line and remedy',
  },
  'document.issue_already_published': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'the number is used by a published issue with another text',
  },
  'document.issue_out_of_order': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'numbers of issues do not follow their days',
  },
  'document.not_readable': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'document.validity_overlap': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'a day would belong to two issues',
  },
  'document.validity_reversed': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'an issue that ends before it begins',
  },
  'documents.unknown': {
    nature: 'not_found',
    message: 'Không có tài liệu {document}. Có: {known}.',
  },
  'issue.already_published': {
    nature: 'conflict',
    message: 'Không {tried} được {issue}: {stage}. Việc làm được bây giờ: {next}.',
  },
  'issue.bad_end': {
    nature: 'invalid',
    message:
      '«{on}» không phải ngày kết thúc được của {issue}: phải là ngày có thật, dạng yyyy-MM-dd, từ {validFrom}.',
  },
  'issue.dossiers_received': {
    nature: 'conflict',
    message: 'Không {tried}: hồ sơ {dossier} đã nhận {received}. Sớm nhất là {earliest}{then}.',
  },
  'issue.needs_approval': {
    nature: 'forbidden',
    message:
      '{files} Chỉ khi cài đặt hệ thống mới bỏ qua được bước duyệt: thêm --install, có ghi vào nhật ký.',
  },
  'issue.no_reason': {
    nature: 'invalid',
    message: 'Chưa ghi lý do kết thúc {issue}.',
  },
  'issue.not_a_number': {
    nature: 'invalid',
    message: 'Lần ban hành «{issue}» phải là số nguyên từ 1.',
  },
  'issue.not_yours': {
    nature: 'forbidden',
    message:
      '{person} không bỏ được dự thảo {issue} của {drafters}; người soạn, thư ký ISO hoặc lãnh đạo bỏ được.',
  },
  'issue.other_day': {
    nature: 'invalid',
    message:
      'Không ban hành được {issue} từ {from}: văn bản đã duyệt ghi hiệu lực từ {validFrom}. Hãy ban hành từ {validFrom}, hoặc viết “validFrom: {from}” vào dự thảo rồi duyệt lại.',
  },
  'issue.same_person': {
    nature: 'forbidden',
    message: '{same} đã soạn {issue} nên không tự duyệt được; cần một lãnh đạo hoặc thư ký ISO khác.',
  },
  'issue.successor_unknown': {
    nature: 'not_found',
    message:
      'Chưa có lần ban hành nào của «{successor}» để tiếp nối {code}; hãy sửa mã, ban hành nó trước, hoặc bỏ trống.',
  },
  'issue.unknown': {
    nature: 'not_found',
    message: 'Không có {issue}.',
  },
  'issue.unknown_schema': {
    nature: 'invalid',
    message: 'Không đọc được loại văn bản «{kind}». Đọc được: {schemas}.',
  },
  'issue.validity_overlap': {
    nature: 'conflict',
    message: 'Không kéo dài được {issue} đến {on}: {other} có hiệu lực từ {validFrom}.',
  },
  'issue.wrong_stage': {
    nature: 'conflict',
    message: 'Không {tried} được {issue}: {stage}. Việc làm được bây giờ: {next}.',
  },
  'procedure.faulty': {
    nature: 'invalid',
    message: '{fault}',
    meaning:
      'the text has faults: the first in the message, all of them in the data with file, line and remedy',
  },
  'procedure.issue_already_published': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'the number is used by a published issue with another text',
  },
  'procedure.issue_in_draft': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'the number is used by a draft that waits for approval',
  },
  'procedure.issue_out_of_order': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'numbers of issues do not follow their days',
  },
  'procedure.not_in_force': {
    nature: 'not_found',
    message: 'Không có thủ tục {procedure} đang có hiệu lực. Có thể mở: {codes}.',
  },
  'procedure.not_publishable': {
    nature: 'invalid',
    message: '{path} chưa ban hành được, nên chưa tính được tác động: {count} lỗi.',
  },
  'procedure.unknown': {
    nature: 'not_found',
    message: 'Không có thủ tục {procedure} {which}.',
  },
  'procedure.validity_overlap': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'a day would belong to two issues',
  },
  'procedure.validity_reversed': {
    nature: 'conflict',
    message: '{fault}',
    meaning: 'an issue that ends before it begins',
  },
  'procedures.issue_without_code': {
    nature: 'invalid',
    message: '--issue {issue} cần mã thủ tục, ví dụ «procedures print QT-08/DMP --issue {issue}».',
  },
  'procedures.no_files': {
    nature: 'not_found',
    message: 'Không có tệp quy trình (*.yaml) nào trong {where}.',
  },
  'procedures.no_such_path': {
    nature: 'not_found',
    message: 'Không có {what} «{path}».',
  },
  'procedures.not_written': {
    nature: 'invalid',
    message: 'Không ghi được vào {out}: {why}.',
  },
  'procedures.unknown': {
    nature: 'not_found',
    message: '{why}',
    meaning: 'no such procedure, or no such issue of it, among the files',
  },
  'publish.usage': {
    nature: 'invalid',
    message:
      'Ban hành một dự thảo đã duyệt: dunghen procedures publish MÃ LẦN --by NGƯỜI (không kèm --install).',
  },
  'register.not_readable': {
    nature: 'invalid',
    message: '{file}:{line}: {why}',
  },
  'register.not_written': {
    nature: 'invalid',
    message: 'Không ghi được {file}: {why}.',
  },
  'register.repeated_code': {
    nature: 'invalid',
    message: '{file}:{line}: mã {code} đã có ở một dòng trên.',
  },
  'register.unknown_code': {
    nature: 'invalid',
    message: '{file}:{line}: ghi chú {note} nói về {code}, không có dòng nào mang mã ấy.',
  },
} as const satisfies Entries;
