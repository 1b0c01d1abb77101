import { refuse, type Instant } from '#kernel';
import type { CalendarAnswers } from '../compiled.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Vietnam is seven hours ahead of UTC, without summer time. */
const OFFSET = 7 * HOUR;
const CLOSING = 17 * HOUR;

/** A week of the proofs: Monday to Friday until 17:00, no holidays, every year known. Not for legal time. */
export const PLAIN_WEEK: CalendarAnswers = {
  weekdayOf,
  dateOf: (at) => new Date(at + OFFSET).toISOString().slice(0, 10),
  closeOf: (date) => {
    const close = Date.parse(`${date}T00:00:00Z`) - OFFSET + CLOSING;
    if (weekdayOf(close) < 6) return close;
    return refuse('invalid', 'calendar.day_off', `Ngày ${date} là ngày nghỉ.`, { date });
  },
  lastWorkingDayBefore: (at) => {
    let close = closeOfDay(at) - DAY;
    while (weekdayOf(close) >= 6) close -= DAY;
    return close;
  },
};

/** Monday 2 March 2026, 08:00: every walk starts here. */
export const WALK_STARTS: Instant = Date.parse('2026-03-02T08:00:00+07:00');

/** The next moment, not before `at`, that falls on one of the weekdays; `at` itself without weekdays. */
export function nextOn(weekdays: readonly number[], at: Instant): Instant {
  if (weekdays.length === 0) return at;
  let moment = at;
  for (let i = 0; i < 7 && !weekdays.includes(weekdayOf(moment)); i++) moment += DAY;
  return moment;
}

/** Close of the first working day at least `days` days later. */
export function workingCloseAfter(at: Instant, days: number): Instant {
  let close = closeOfDay(at) + days * DAY;
  while (weekdayOf(close) >= 6) close += DAY;
  return close;
}

function closeOfDay(at: Instant): Instant {
  return Math.floor((at + OFFSET) / DAY) * DAY - OFFSET + CLOSING;
}

function weekdayOf(at: Instant): number {
  // 1 January 1970 was a Thursday, ISO weekday 4.
  return ((Math.floor((at + OFFSET) / DAY) + 3) % 7) + 1;
}
