import { isRefusal, refuse, VIETNAM, type Refusal } from '#kernel';
import { parseCalendar, type WorkingCalendar } from '#calendar';

/** Calendar id of a replayed log. */
export const LOG_CALENDAR = 'log';

/** Moments outside these years are slips of the pen, not history. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

/**
 * The calendar of a log over its years and one more at each end: every day counts, since a log does not say when
 * its office is closed and its promises are given, not computed. The day closes at 23:59 so that its close still
 * bears its own date. Refuses `log.unknown_zone`.
 */
export function logCalendar(zone: string, years: readonly number[]): WorkingCalendar | Refusal {
  const told = years.filter((year) => year >= FIRST_YEAR && year <= LAST_YEAR);
  const first = told.reduce((least, year) => Math.min(least, year), LAST_YEAR) - 1;
  const last = told.reduce((most, year) => Math.max(most, year), first + 1) + 1;
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const text = [
    `id: ${LOG_CALENDAR}`,
    'version: 1',
    'title: Mọi ngày của nhật ký',
    `zone: ${JSON.stringify(zone)}`,
    'hours:',
    ...days.map((day) => `  ${day}: 00:00-23:59`),
    'years:',
    ...Array.from({ length: last - first + 1 }, (_, index) => `  ${first + index}: {}`),
  ].join('\n');
  const calendar = parseCalendar(text, 'lịch của nhật ký');
  if (!isRefusal(calendar) || calendar.code !== 'calendar.unknown_zone') return calendar;
  return refuse('log.unknown_zone', { zone, vietnam: VIETNAM }, { zone });
}
