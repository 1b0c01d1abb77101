import type { Entries } from './entry.js';

/** Who acts, in which post, and how far it reaches. */
export const ACTORS = {
  'access.other_unit': {
    nature: 'forbidden',
    message: '{why}',
    meaning: 'the dossier, queue or inspection is another unit’s',
  },
  'actor.bad_id': {
    nature: 'invalid',
    message: 'Tên người thực hiện «{id}» không đúng dạng; ví dụ: «{example}».',
  },
  'actor.bad_post': {
    nature: 'invalid',
    message:
      'X-Post «{header}» không đúng dạng; ví dụ: «specialist; unit=phong_duoc» hoặc, khi làm thay, «…; for=binh».',
  },
  'actor.missing': {
    nature: 'invalid',
    message: 'Chưa biết ai thực hiện; hãy gửi tiêu đề «{example}».',
  },
  'actor.post_not_held': {
    nature: 'forbidden',
    message: 'Hôm nay bạn không giữ chức danh «{role}; unit={unit}». Hiện bạn có: {posts}.',
  },
  'actor.separation_of_duties': {
    nature: 'forbidden',
    message: 'Không thể “{action}”: {who} đã xử lý bước “{step}” của chính hồ sơ; cần người khác.',
  },
  'actor.unknown_person': {
    nature: 'not_found',
    message: 'Cơ quan không có ai tên «{id}». Có: {known}.',
  },
  'actor.unknown_role': {
    nature: 'invalid',
    message: 'Không có vai trò «{role}». Có: {known}.',
  },
  'actor.unknown_unit': {
    nature: 'invalid',
    message: 'Không có đơn vị «{unit}». Có: {known}.',
  },
  'actor.wrong_role': {
    nature: 'forbidden',
    message: '{why}',
    meaning: 'what was tried belongs to other roles; the message names them where they are known',
  },
  'actor.wrong_unit': {
    nature: 'forbidden',
    message: 'Không thể “{action}”: việc này của “{unit}”, người thực hiện thuộc “{actorUnit}”.',
  },
} as const satisfies Entries;
