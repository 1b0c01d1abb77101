import type { Entries } from './entry.js';

/** Dossiers and what is done with them. */
export const DOSSIERS = {
  'dossier.busy': {
    nature: 'conflict',
    message: 'Hồ sơ {dossier} đang được nhiều người xử lý cùng lúc; hãy tải lại và thử lại.',
  },
} as const satisfies Entries;
