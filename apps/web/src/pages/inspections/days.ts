import { addDays, dayOfIso } from '#kernel';
import { dateWords } from '../../words/dates.js';
import type { Chosen, Day, Team, Waiting } from './inspection-queries.js';

/** The team goes out on that day. */
export const standsOn = ({ from, to }: Team, { day }: Day): boolean =>
  from <= day && (to === null || day <= to);

/** Whether a visit of the chosen dossier could be on that day at all; the server has the last word. */
export function mayGoOn(chosen: Chosen | null, day: Day): boolean {
  if (!day.working || day.past) return false;
  if (chosen === null) return day.serviceDay;
  const serviceDays = chosen.waiting?.serviceDays ?? null;
  return serviceDays === null || serviceDays.includes(day.weekday);
}

/** The chosen dossier would be late on that day. */
export function lateOn(chosen: Chosen | null, day: Day): boolean {
  const lastDay = chosen?.waiting?.lastDay;
  if (lastDay === undefined) return false;
  return lastDay.why === 'too_late' || (lastDay.day !== null && day.day > lastDay.day);
}

/** Until when a dossier can be visited, in words, and how pressing that is. */
export function lastDayWords(
  { lastDay }: Pick<Waiting, 'lastDay'>,
  today: string,
): { readonly words: string; readonly kind: 'late' | 'soon' | 'calm' } {
  switch (lastDay.why) {
    case 'too_late':
      return { words: 'Ngày nào cũng muộn so với ngày hẹn', kind: 'late' };
    case 'no_promise':
      return { words: 'Chưa có ngày hẹn đang chạy', kind: 'calm' };
    case 'unknown':
      return { words: 'Lịch chưa có dữ liệu năm tới', kind: 'calm' };
    case 'in_time': {
      const day = lastDay.day ?? today;
      const words = `Chậm nhất ${dateWords(day)} để kịp hẹn trả`;
      return { words, kind: day <= addDays(dayOfIso(today), 7) ? 'soon' : 'calm' };
    }
  }
}
