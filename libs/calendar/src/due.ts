import { addMonths, HOUR_MS, MINUTE_MS, type Instant } from '#kernel';
import type { DayIndex } from './day-index.js';
import type { Limit } from './limit.js';
import type { Interval } from './stops.js';
import { calendarDayWithStops, workingDayWithStops } from './stopped-days.js';

/** Where a term ends. */
export interface End {
  /** Last moment in time: close of the day for terms in days, the exact moment for hours. */
  readonly at: Instant;
  /** Day index on which the term ends. */
  readonly day: number;
  /** Day index on which counting ended, before rolling off a day off; equals `day` without a roll. */
  readonly counted: number;
  /** Where the term would have ended but for a stop around that very moment; `at` when there was none. */
  readonly unstopped: Instant;
}

/** Null: the term runs past the last year of the calendar. `stops` are merged and start at or after `from`. */
export function endOf(index: DayIndex, from: Instant, limit: Limit, stops: readonly Interval[]): End | null {
  const first = index.dayOf(from) - index.first;
  switch (limit.unit) {
    case 'working_days':
      return workingDays(index, first, limit.amount, stops);
    case 'calendar_days':
      return calendarDays(index, first, limit.amount, stops);
    case 'months':
      // A term in months is the days up to its last day; stops then extend it by whole days like any other.
      return calendarDays(
        index,
        first,
        addMonths(index.first + first, limit.amount) - index.first - first,
        stops,
      );
    case 'working_hours':
      return workingTime(index, from, limit.amount * HOUR_MS, stops);
    case 'hours':
      return elapsedTime(index, from, limit.amount * HOUR_MS, stops);
    case 'minutes':
      return elapsedTime(index, from, limit.amount * MINUTE_MS, stops);
  }
}

/** The first day is not counted (BLDS Đ.147.2); the term ends at the close of the last (Đ.148.1). */
function workingDays(index: DayIndex, first: number, amount: number, stops: readonly Interval[]): End | null {
  if (stops.length > 0) {
    const reached = workingDayWithStops(index, first, amount, stops);
    return reached === null ? null : running(index, dayEnd(index, reached.day, reached.morning), stops);
  }
  const half = (index.halves[first + 1] ?? 0) + amount * 2;
  const day = index.dayOfHalf[half];
  if (day === undefined) return null;
  return dayEnd(index, day, amount % 1 !== 0 && half === (index.halves[day] ?? 0) + 1);
}

/** Close of a working day, or of its morning when a half day was all that was left to count. */
function dayEnd(index: DayIndex, day: number, morning: boolean): End {
  const noon = morning ? (index.noonClose[day] ?? 0) : 0;
  return closing(noon === 0 ? (index.close[day] ?? 0) : noon, day, day);
}

function closing(at: Instant, day: number, counted: number): End {
  return { at, day, counted, unstopped: at };
}

/**
 * A term never ends while the clock stands still: else a dossier stopped on its last day would be overdue at the
 * moment it is taken up again. It ends with the first working day that closes after the stop, and outside the next.
 */
function running(index: DayIndex, end: End, stops: readonly Interval[]): End | null {
  let { at, day } = end;
  for (const stop of stops) {
    if (stop.from >= at) break;
    if (stop.to < at) continue;
    const resumed = index.dayOf(stop.to) - index.first;
    day = index.nextWorking[resumed] ?? index.count;
    if ((index.close[day] ?? 0) <= stop.to) day = index.nextWorking[day + 1] ?? index.count;
    if (day >= index.count) return null;
    at = index.close[day] ?? 0;
  }
  return { ...end, at, day };
}

function calendarDays(
  index: DayIndex,
  first: number,
  amount: number,
  stops: readonly Interval[],
): End | null {
  const counted = stops.length === 0 ? first + amount : calendarDayWithStops(index, first, amount, stops);
  // A last day on a day off moves to the next working day (BLDS Đ.148.5).
  const day = counted === null ? index.count : (index.nextWorking[counted] ?? index.count);
  if (counted === null || day >= index.count) return null;
  const end = closing(index.close[day] ?? 0, day, counted);
  return stops.length === 0 ? end : running(index, end, stops);
}

function workingTime(index: DayIndex, from: Instant, amount: number, stops: readonly Interval[]): End | null {
  let target = index.workBefore(from) + amount;
  for (const stop of stops) {
    if (!covers(index, stop.from)) break;
    const stoppedAt = index.workBefore(stop.from);
    if (stoppedAt >= target) break;
    if (!covers(index, stop.to)) return null;
    target += index.workBefore(stop.to) - stoppedAt;
  }
  const at = index.instantOfWork(target);
  return at === null ? null : momentEnd(index, at);
}

function elapsedTime(index: DayIndex, from: Instant, amount: number, stops: readonly Interval[]): End | null {
  let at = from + amount;
  for (const stop of stops) {
    if (stop.from >= at) break;
    at += stop.to - stop.from;
  }
  return covers(index, at) ? momentEnd(index, at) : null;
}

function momentEnd(index: DayIndex, at: Instant): End {
  // The last moment of the calendar (24:00) still belongs to its last day.
  const day = Math.min(index.dayOf(at) - index.first, index.count - 1);
  return closing(at, day, day);
}

/** Whether an instant lies in the years of the calendar; its very last moment (24:00) included. */
function covers(index: DayIndex, at: Instant): boolean {
  return at >= (index.start[0] ?? 0) && at <= (index.start[index.count] ?? 0);
}
