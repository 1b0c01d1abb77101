import { dayWords } from '../../words/dates.js';
import type { ActionNeed } from './dossier-queries.js';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** How many of the days that can be chosen a refusal names. */
const NAMED = 3;

/** `29/11/2026`, `29-11-2026`, `29.11.2026` → 2026-11-29; null when it is no day of the calendar. */
export function typedDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  if (year === '') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

export const isDay = (iso: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) &&
  !Number.isNaN(Date.parse(iso)) &&
  new Date(iso).toISOString().startsWith(iso);

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** Why a day that was typed cannot be given, and which can; null when it can, or nothing was typed. */
export function dayFault({ choices }: Pick<ActionNeed, 'choices'>, value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (!isDay(value)) return `Không đọc được ngày “${value}”: hãy gõ ngày/tháng/năm, ví dụ 05/08/2026.`;
  const days = choices?.map((choice) => choice.value) ?? null;
  if (days === null || days.includes(value)) return null;
  return `${reason(value, days)}${nearest(value, days)}`;
}

function reason(day: string, days: readonly string[]): string {
  const said = `Ngày ${dayWords(day)}`;
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return `${said} không chọn được: không có ngày nào phù hợp.`;
  if (day < first) return `${said} sớm quá, ngày sớm nhất là ${dayWords(first)}.`;
  if (day > last) return `${said} xa quá, chỉ chọn được đến ${dayWords(last)}.`;
  const weekdays = [...new Set(days.map(weekdayOf))].sort((a, b) => a - b);
  if (weekdays.includes(weekdayOf(day))) return `${said} là ngày nghỉ theo lịch làm việc.`;
  if ([0, 6].includes(weekdayOf(day))) return `${said} là ngày nghỉ cuối tuần.`;
  const served = weekdays.map((weekday) => WEEKDAYS[weekday]).join(', ');
  return `${said} không phải ngày làm việc này, chỉ làm vào ${served}.`;
}

/** The days around it that can be chosen. */
function nearest(day: string, days: readonly string[]): string {
  const distance = (other: string): number => Math.abs(Date.parse(other) - Date.parse(day));
  const near = [...days].sort((a, b) => distance(a) - distance(b)).slice(0, NAMED);
  return near.length === 0 ? '' : ` Gần đó chọn được: ${near.sort().map(dayWords).join('; ')}.`;
}
