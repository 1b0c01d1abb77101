import { hoursOn, type WorkingCalendar } from '#calendar';
import {
  addDays,
  dayWords,
  isRefusal,
  refuse,
  weekdayName,
  weekdayOf,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import type { OnSiteStep } from './on-site-steps.js';

/** Buổi: the calendar parts the day at its own noon. */
export const HALVES = { morning: 'sáng', afternoon: 'chiều' } as const;
export type Half = keyof typeof HALVES;

/** What a refusal offers instead. */
const OFFERED = 3;
/** Farther than any promise of the catalogue reaches. */
const FARTHEST = 400;

/** Why a day is off, as the calendar says; null on a working day. A plain weekend has no name. */
export function dayOff(
  calendar: WorkingCalendar,
  day: LocalDay,
): { readonly name: string | null; readonly decision: string | null } | null {
  const works = calendar.isWorkingDay(day);
  if (works === true) return null;
  const entry = calendar.data.closures.get(day) ?? calendar.data.off.get(day);
  return { name: entry?.name ?? null, decision: entry?.decision ?? null };
}

/** A visit of the step may take place: a working day of the calendar that is one of the step's weekdays. */
export function isVisitDay(
  { weekdays }: Pick<OnSiteStep, 'weekdays'>,
  calendar: WorkingCalendar,
  day: LocalDay,
): boolean {
  return weekdays.includes(weekdayOf(day)) && calendar.isWorkingDay(day) === true;
}

/** The first days from `from` on, itself included, on which the step may be visited; fewer when the calendar ends. */
export function visitDays(
  step: Pick<OnSiteStep, 'weekdays'>,
  calendar: WorkingCalendar,
  from: LocalDay,
  count = OFFERED,
): readonly LocalDay[] {
  const found: LocalDay[] = [];
  for (let ahead = 0; ahead < FARTHEST && found.length < count; ahead++) {
    const day = addDays(from, ahead);
    if (isRefusal(calendar.isWorkingDay(day))) break;
    if (isVisitDay(step, calendar, day)) found.push(day);
  }
  return found;
}

/**
 * Visits take place on the service days of the step that are working days, from today on (procedure, `serviceDays`).
 * @returns `visit.past`, `visit.day_off`, `visit.not_service_day`, each with the next three possible days;
 *   `calendar.year_missing`
 */
export function visitDayRefusal(
  step: OnSiteStep,
  calendar: WorkingCalendar,
  day: LocalDay,
  today: LocalDay,
): Refusal | null {
  const works = calendar.isWorkingDay(day);
  if (isRefusal(works)) return works;
  const possible = visitDays(step, calendar, day < today ? today : day);
  const words = { day: dayWords(day), possible: possible.map(dayWords).join('; ') };
  const data = { day, possible };
  if (day < today) {
    const over = `Không xếp được thẩm định vào ${words.day}: ngày này đã qua`;
    return refuse('visit.past', { over, instead: `. Có thể chọn: ${words.possible}` }, data);
  }
  if (!works) {
    const name = dayOff(calendar, day)?.name;
    return refuse('visit.day_off', { ...words, why: name ? `nghỉ ${name}` : 'ngày nghỉ hằng tuần' }, data);
  }
  if (!step.weekdays.includes(weekdayOf(day))) {
    const allowed = step.weekdays.map(weekdayName).join(', ');
    return refuse('visit.not_service_day', { ...words, step: step.title, allowed }, data);
  }
  return null;
}

/** The halves of a day in which there are working hours. */
export function halvesOf({ data }: WorkingCalendar, day: LocalDay): readonly Half[] {
  const hours = hoursOn(data, day, weekdayOf(day));
  const halves: Half[] = [];
  if (hours.some(({ from }) => from < data.noon)) halves.push('morning');
  if (hours.some(({ to }) => to > data.noon)) halves.push('afternoon');
  return halves;
}

/** Minute of the day at which the half ends; null when it is not worked. */
function lastMinute(calendar: WorkingCalendar, day: LocalDay, half: Half): number | null {
  if (!halvesOf(calendar, day).includes(half)) return null;
  const { noon } = calendar.data;
  const hours = hoursOn(calendar.data, day, weekdayOf(day));
  const within = half === 'morning' ? hours.filter(({ from }) => from < noon) : hours;
  const last = Math.max(...within.map(({ to }) => to));
  return half === 'morning' ? Math.min(last, noon) : last;
}

/**
 * A visit needs a half of the day that is worked and not yet over.
 * @returns `visit.no_such_half`, `visit.past`
 */
export function halfRefusal(
  calendar: WorkingCalendar,
  day: LocalDay,
  half: Half,
  now: Instant,
): Refusal | null {
  const words = `buổi ${HALVES[half]} ${dayWords(day)}`;
  const last = lastMinute(calendar, day, half);
  if (last === null) {
    return refuse(
      'visit.no_such_half',
      { half: words },
      {
        day,
        half,
      },
    );
  }
  const [date = '', time = ''] = calendar.formatLocal(now).split('T');
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  if (date !== day || minutes < last) return null;
  return refuse(
    'visit.past',
    { over: `Đã hết ${words}`, instead: '; hãy chọn buổi hoặc ngày sau' },
    { day, half },
  );
}
