import { dayOfIso, dayWords as wordsOfDay, hourAndDay, paperDay, VIETNAM, zoneClock } from '#kernel';

/** Local ISO times of the server (`2026-08-04T17:00:00.000+07:00`), and days, as officials write them. */

/** 04/08/2026 */
export const dateWords = (iso: string): string => paperDay(dayOfIso(iso));

/** 17:00 04/08/2026 */
export const timeWords = hourAndDay;

/** thứ Ba 04/08/2026 */
export const dayWords = (iso: string): string => wordsOfDay(dayOfIso(iso));

/** An instant of the server (UTC or milliseconds) as local ISO of Vietnam, for the words above. */
export const localIso = (at: string | number): string => zoneClock(VIETNAM).isoOf(new Date(at).getTime());

/** 1.000.000 đồng */
export function moneyWords(amount: number): string {
  return `${amount.toLocaleString('vi-VN')} đồng`;
}
