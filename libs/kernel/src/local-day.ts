import { DomainError } from './domain-error.js';
import { DAY_MS } from './durations.js';
import { epochDay, weekdayOfEpochDay } from './epoch-day.js';

declare const LOCAL_DAY: unique symbol;

/**
 * A day of the calendar on the wall, `yyyy-MM-dd`, known to exist: the day of an appointment, of a visit, from which an
 * issue applies.
 *
 * It is not a moment. `new Date('2026-08-04')` is midnight in Greenwich, 7 o'clock in Hà Nội and still the third of
 * August in Lima; cutting the day out of `toISOString()` loses the early hours of every day in Vietnam. Which day a
 * moment falls on depends on the zone: `calendar.dateOf`, or `zoneClock` where there is no calendar. When a day begins
 * or ends as a moment is asked of the calendar too. What is done here, counting, comparing (`<` on the texts is the
 * order of the days), weekdays, printing, needs neither zone nor clock.
 */
export type LocalDay = string & { readonly [LOCAL_DAY]: 'LocalDay' };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a value is a day that exists, written `yyyy-MM-dd`; 31 February is none. */
export function isLocalDay(value: unknown): value is LocalDay {
  return typeof value === 'string' && epochDayOfText(value) !== null;
}

/** The day a text names; null when it is not written `yyyy-MM-dd` or there is no such day. */
export function parseLocalDay(text: string): LocalDay | null {
  return isLocalDay(text) ? text : null;
}

/**
 * A day that is known to be one: written in the code, kept by us.
 * @throws DomainError when it is not; what a person or a file gives goes through `parseLocalDay`
 */
export function localDay(text: string): LocalDay {
  if (isLocalDay(text)) return text;
  throw new DomainError('day.not_a_day', `“${text}” is not a day`, { text });
}

/** The day of a year, month (1–12) and day of month; null when there is no such day. */
export function localDayOf(year: number, month: number, dayOfMonth: number): LocalDay | null {
  const day = epochDay(year, month, dayOfMonth);
  return day === null ? null : dayOfEpochDay(day);
}

/** Days since 1970-01-01. */
export function epochDayOf(day: LocalDay): number {
  const epoch = epochDayOfText(day);
  if (epoch === null) throw new DomainError('day.not_a_day', `“${day}” is not a day`, { text: day });
  return epoch;
}

/** The day so many days after 1970-01-01. */
export function dayOfEpochDay(epoch: number): LocalDay {
  return new Date(epoch * DAY_MS).toISOString().slice(0, 10) as LocalDay;
}

/** Epoch day of `yyyy-MM-dd`; null when it is not written so, or when there is no such day. */
export function epochDayOfText(text: string): number | null {
  const parts = WRITTEN.exec(text);
  return parts === null ? null : epochDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The moment a day begins in Greenwich: a date for files that know no zone, never the beginning of a day here. */
export const utcDate = (day: LocalDay): Date => new Date(epochDayOf(day) * DAY_MS);

/** @param count may be negative */
export const addDays = (day: LocalDay, count: number): LocalDay => dayOfEpochDay(epochDayOf(day) + count);

export const dayAfter = (day: LocalDay): LocalDay => addDays(day, 1);

export const dayBefore = (day: LocalDay): LocalDay => addDays(day, -1);

/** How many days later `to` is: 1 from today to tomorrow, negative when it is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => epochDayOf(to) - epochDayOf(from);

/** `count` days one after the other. */
export const daysFrom = (first: LocalDay, count: number): readonly LocalDay[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (day: LocalDay): number => weekdayOfEpochDay(epochDayOf(day));

/** The Monday of its week. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, 1 - weekdayOf(day));

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Vietnamese name of an ISO weekday. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** `T2` … `T7`, `CN`: for the narrow column of a table. */
export const shortWeekday = (weekday: number): string => (weekday === 7 ? 'CN' : `T${weekday + 1}`);

/** `04/08/2026`, the way a Vietnamese paper writes it. */
export const paperDay = (day: LocalDay): string => day.split('-').reverse().join('/');

/** `01/7/2025`: in documents only days below 10 and the months 1 and 2 get a 0 (NĐ 30/2020). */
export function documentDay(day: LocalDay): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `${dayOfMonth}/${unpadded(month)}/${year}`;
}

/** `ngày 01 tháng 7 năm 2025`, as above. */
export function documentDayWords(day: LocalDay): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `ngày ${dayOfMonth} tháng ${unpadded(month)} năm ${year}`;
}

const unpadded = (month: string): string => (Number(month) > 2 ? String(Number(month)) : month);

/** `04/08` */
export const shortDay = (day: LocalDay): string => paperDay(day).slice(0, 5);

/** `thứ Ba 04/08/2026` */
export const dayWords = (day: LocalDay): string => `${weekdayName(weekdayOf(day))} ${paperDay(day)}`;
