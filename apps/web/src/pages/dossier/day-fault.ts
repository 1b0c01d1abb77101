import {
  daysBetween,
  dayWords,
  isLocalDay,
  localDayOf,
  weekdayName,
  weekdayOf,
  type LocalDay,
} from '#kernel';
import type { ActionNeed } from './dossier-queries.js';

/** How many of the days that can be chosen a refusal names. */
const NAMED = 3;

/** `29/11/2026`, `29-11-2026`, `29.11.2026` → 2026-11-29; null when it is no day of the calendar. */
export function typedDay(text: string): LocalDay | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  return localDayOf(Number(year), Number(month), Number(day));
}

/** Why a day that was typed cannot be given, and which can; null when it can, or nothing was typed. */
export function dayFault({ choices }: Pick<ActionNeed, 'choices'>, value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  if (!isLocalDay(value)) return `Không đọc được ngày “${value}”: hãy gõ ngày/tháng/năm, ví dụ 05/08/2026.`;
  const days = choices?.map((choice) => choice.value).filter(isLocalDay) ?? null;
  if (days === null || days.includes(value)) return null;
  return `${reason(value, days)}${nearest(value, days)}`;
}

function reason(day: LocalDay, days: readonly LocalDay[]): string {
  const said = `Ngày ${dayWords(day)}`;
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return `${said} không chọn được: không có ngày nào phù hợp.`;
  if (day < first) return `${said} sớm quá, ngày sớm nhất là ${dayWords(first)}.`;
  if (day > last) return `${said} xa quá, chỉ chọn được đến ${dayWords(last)}.`;
  const weekdays = [...new Set(days.map(weekdayOf))].sort((a, b) => (a % 7) - (b % 7));
  if (weekdays.includes(weekdayOf(day))) return `${said} là ngày nghỉ theo lịch làm việc.`;
  if (weekdayOf(day) > 5) return `${said} là ngày nghỉ cuối tuần.`;
  const served = weekdays.map(weekdayName).join(', ');
  return `${said} không phải ngày làm việc này, chỉ làm vào ${served}.`;
}

/** The days around it that can be chosen. */
function nearest(day: LocalDay, days: readonly LocalDay[]): string {
  const distance = (other: LocalDay): number => Math.abs(daysBetween(day, other));
  const near = [...days].sort((a, b) => distance(a) - distance(b)).slice(0, NAMED);
  return near.length === 0 ? '' : ` Gần đó chọn được: ${near.sort().map(dayWords).join('; ')}.`;
}
