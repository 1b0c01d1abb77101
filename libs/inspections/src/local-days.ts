/** Local dates `yyyy-MM-dd` as such, without hours. */
export type LocalDay = string;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

const moment = (day: LocalDay): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: LocalDay, count: number): LocalDay =>
  new Date(moment(day) + count * DAY_MS).toISOString().slice(0, 10);

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (day: LocalDay): number => ((new Date(moment(day)).getUTCDay() + 6) % 7) + 1;

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** `dd/MM/yyyy`. */
export const paperDay = (day: LocalDay): string => day.split('-').reverse().join('/');

/** `thứ Năm 13/08/2026` */
export const dayWords = (day: LocalDay): string => `${weekdayName(weekdayOf(day))} ${paperDay(day)}`;

/** Whether a text is a date that exists. */
export function isLocalDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment(text)) && addDays(text, 0) === text;
}
