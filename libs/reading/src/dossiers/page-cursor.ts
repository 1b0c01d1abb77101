import { refuse, type Refusal } from '#kernel';
import type { PageCursor } from './ports.js';

export const encodeCursor = (cursor: PageCursor): string =>
  Buffer.from(JSON.stringify({ due: cursor.due, code: cursor.code })).toString('base64url');

/** @returns `page.bad_cursor` */
export function decodeCursor(text: string): PageCursor | Refusal {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString()) as PageCursor;
    if (
      typeof cursor.code === 'string' &&
      typeof cursor.due === 'string' &&
      /^(infinity|\d{4}-)/.test(cursor.due)
    )
      return cursor;
  } catch {
    // falls through to the refusal: whatever it is, it is not ours
  }
  return refuse('page.bad_cursor');
}
