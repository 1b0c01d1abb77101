import type { Entries } from './entry.js';

/** Lists, pages and what is printed at the counter. */
export const DESKS = {
  'events.too_many': {
    nature: 'too_many',
    message: 'Phiên này đã mở {others} cửa sổ tự cập nhật; cửa sổ này sẽ chỉ cập nhật khi tải lại.',
  },
  'page.bad_cursor': {
    nature: 'invalid',
    message: 'after phải là giá trị next của trang trước.',
  },
  'receipt.not_received': {
    nature: 'conflict',
    message:
      'Hồ sơ {dossier} chưa được tiếp nhận nên chưa có giấy tiếp nhận và hẹn trả. Hãy tiếp nhận trước.',
  },
} as const satisfies Entries;
