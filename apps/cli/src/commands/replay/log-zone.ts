import { isRefusal, refuse, type Refusal } from '#kernel';
import { parseCalendar, type WorkingCalendar } from '#calendar';

/** Calendar id of a replayed log. */
export const LOG_CALENDAR = 'log';

/** Logs outside these years are broken rather than old. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/**
 * The calendar of a log: every day counts, since a log does not say when its office is closed and its promises are
 * given, not computed. The day closes at 23:59 so that its close still bears its own date.
 * Refuses `log.unknown_zone`.
 */
export function logCalendar(zone: string, from = FIRST_YEAR, to = LAST_YEAR): WorkingCalendar | Refusal {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const years = Array.from({ length: to - from + 1 }, (_, index) => `  ${from + index}: {}`);
  const text = [
    `id: ${LOG_CALENDAR}`,
    'version: 1',
    'title: Mọi ngày của nhật ký',
    `zone: ${JSON.stringify(zone)}`,
    'hours:',
    ...days.map((day) => `  ${day}: 00:00-23:59`),
    'years:',
    ...years,
  ].join('\n');
  const calendar = parseCalendar(text, 'lịch của nhật ký');
  if (!isRefusal(calendar)) return calendar;
  if (calendar.code !== 'calendar.unknown_zone') return calendar;
  const message = `Không có múi giờ «${zone}»; viết tên IANA, ví dụ Europe/Amsterdam hay Asia/Ho_Chi_Minh.`;
  return refuse('invalid', 'log.unknown_zone', message, { zone });
}

/** Years a log's moments may lie in: one is left at each end for the calendar around it. */
export function yearTold(year: number): boolean {
  return year > FIRST_YEAR && year < LAST_YEAR;
}
