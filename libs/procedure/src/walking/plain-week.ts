import {
  DAY_MS,
  dayOfEpochDay,
  epochDayOfText,
  HOUR_MS,
  refuse,
  weekdayOfEpochDay,
  type Instant,
} from '#kernel';
import type { CalendarAnswers } from '../compiled/compiled.js';

/** Vietnam is seven hours ahead of UTC, without summer time. */
const OFFSET = 7 * HOUR_MS;
const CLOSING = 17 * HOUR_MS;

/** A week of the proofs: Monday to Friday until 17:00, no holidays, every year known. Not for legal time. */
export const PLAIN_WEEK: CalendarAnswers = {
  weekdayOf,
  dateOf: (at) => dayOfEpochDay(epochDayAt(at)),
  closeOf: (date) => {
    const close = (epochDayOfText(date) ?? 0) * DAY_MS - OFFSET + CLOSING;
    if (weekdayOf(close) < 6) return close;
    return refuse('calendar.day_off', { date, where: '' }, { date });
  },
  lastWorkingDayBefore: (at) => {
    let close = closeOfDay(at) - DAY_MS;
    while (weekdayOf(close) >= 6) close -= DAY_MS;
    return close;
  },
};

/** Monday 2 March 2026, 08:00: every walk starts here. */
export const WALK_STARTS: Instant = Date.parse('2026-03-02T08:00:00+07:00');

/** The next moment, not before `at`, that falls on one of the weekdays; `at` itself without weekdays. */
export function nextOn(weekdays: readonly number[], at: Instant): Instant {
  if (weekdays.length === 0) return at;
  let moment = at;
  for (let i = 0; i < 7 && !weekdays.includes(weekdayOf(moment)); i++) moment += DAY_MS;
  return moment;
}

/** Close of the first working day at least `days` days later. */
export function workingCloseAfter(at: Instant, days: number): Instant {
  let close = closeOfDay(at) + days * DAY_MS;
  while (weekdayOf(close) >= 6) close += DAY_MS;
  return close;
}

function closeOfDay(at: Instant): Instant {
  return epochDayAt(at) * DAY_MS - OFFSET + CLOSING;
}

function weekdayOf(at: Instant): number {
  return weekdayOfEpochDay(epochDayAt(at));
}

const epochDayAt = (at: Instant): number => Math.floor((at + OFFSET) / DAY_MS);
