/** Civil dates as whole numbers: an epoch day counts days since 1970-01-01, without a zone. */

export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Epoch day of `yyyy-MM-dd`; null when it is not written so, or when there is no such date (31 February). */
export function dayOfDate(text: string): number | null {
  const parts = DATE.exec(text);
  if (parts === null) return null;
  const day = dayOfParts(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day !== null && dateOfDay(day) === text ? day : null;
}

/** Epoch day of a year, month (1–12) and day of month; null when there is no such date. */
export function dayOfParts(year: number, month: number, dayOfMonth: number): number | null {
  const moment = new Date(0);
  // Not Date.UTC: it reads the years 0–99 as 1900–1999.
  moment.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === dayOfMonth;
  return exists ? moment.getTime() / DAY_MS : null;
}

/** `yyyy-MM-dd` of an epoch day. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `dd/MM/yyyy`, the way a Vietnamese paper writes it. */
export function paperDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** ISO weekday of an epoch day: 1 Monday … 7 Sunday. */
export function weekdayOfDay(day: number): number {
  // 1970-01-01 was a Thursday; the second modulo keeps days before it positive.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later; a missing one becomes the last day of that month (BLDS Đ.148.3). */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, date.getUTCDate()));
  return date.getTime() / DAY_MS;
}

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Vietnamese name of an ISO weekday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}
