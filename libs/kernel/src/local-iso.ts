import { dayWords, paperDay, type LocalDay } from './local-day.js';

/**
 * Local ISO times: `2026-08-04T17:00:00+07:00`, as `calendar.formatLocal` and the server write them. Their first ten
 * characters are the day and characters 11 to 16 the hour of the place they were written for; nothing is computed.
 */

/** The day a local ISO time, or a day, begins with. */
export const dayOfIso = (iso: string): LocalDay => iso.slice(0, 10) as LocalDay;

/** `17:00` */
export const hourOfIso = (iso: string): string => iso.slice(11, 16);

/** `17:00 04/08/2026` */
export const hourAndDay = (iso: string): string => `${hourOfIso(iso)} ${paperDay(dayOfIso(iso))}`;

/** `17:00 ngày 04/08/2026`, as a sentence says it. */
export const hourOfDay = (iso: string): string => `${hourOfIso(iso)} ngày ${paperDay(dayOfIso(iso))}`;

/** `17:00 thứ Ba 04/08/2026` */
export const hourAndWeekday = (iso: string): string => `${hourOfIso(iso)} ${dayWords(dayOfIso(iso))}`;
