import type { Instant } from './clock.js';
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

/** The zone of Vietnam, for those who have no agency to ask. Calendars and agencies name their own. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** What the clock on the wall of a zone shows. */
export interface ZoneClock {
  /** The day a moment falls on. */
  dayOf(at: Instant): LocalDay;
  /** `2026-08-04T17:00:00`, to the second, without offset: for showing, not for reading back. */
  isoOf(at: Instant): string;
}

/** Where there is no calendar; with one, ask it (`dateOf`, `formatLocal`). @throws RangeError for an unknown zone */
export function zoneClock(zone: string): ZoneClock {
  // Swedish writes dates and times as ISO does.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return {
    dayOf: (at) => day.format(at) as LocalDay,
    isoOf: (at) => time.format(at).replace(' ', 'T'),
  };
}
