import { DAY_MS } from './durations.js';

/** Civil dates as whole numbers: an epoch day counts days since 1970-01-01, without a zone. `LocalDay` stands on it. */

/** Epoch day of a year, month (1–12) and day of month; null when there is no such date. */
export function epochDay(year: number, month: number, dayOfMonth: number): number | null {
  const moment = new Date(0);
  // Not Date.UTC: it reads the years 0–99 as 1900–1999.
  moment.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === dayOfMonth;
  return exists ? moment.getTime() / DAY_MS : null;
}

/** ISO weekday of an epoch day: 1 Monday … 7 Sunday. */
export function weekdayOfEpochDay(day: number): number {
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
