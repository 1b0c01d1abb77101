import type { Instant } from '#kernel';
import type { DayIndex } from './day-index.js';
import type { Interval } from './stops.js';

/** Parts of days are quotients of milliseconds; this much of a day is far below one of them. */
const EPSILON = 1e-9;

/** How the days of a unit count: whole days by prefix sum, days touched by a stop one by one. */
interface Measure {
  /** Days worth between two indices, both at midnight. */
  between(from: number, to: number): number;
  /** First day at whose end `need` days have been counted since the start of `from`; null when never. */
  reaching(from: number, need: number): number | null;
  /** What one day is worth given the stops. */
  part(day: number, stops: readonly Interval[]): number;
  /**
   * What its morning is worth if the term may end with it, else 0. Half a day for a morning shorter than the
   * afternoon may be more than the whole day is worth once its afternoon was stopped.
   */
  morning(day: number, stops: readonly Interval[]): number;
}

/** A day, and whether the limit is reached with its morning. */
export interface HalfDay {
  readonly day: number;
  readonly morning: boolean;
}

interface Reached {
  readonly day: number;
  /** Counted before that day. */
  readonly before: number;
}

/**
 * A day counts for the part of its working time in which the clock ran, and the term ends with the first day
 * at which the parts reach the limit; a limit ending in a half may end at the close of a morning.
 */
export function workingDayWithStops(
  index: DayIndex,
  first: number,
  amount: number,
  stops: readonly Interval[],
): HalfDay | null {
  const halved = amount % 1 !== 0;
  const reached = reach(index, workingMeasure(index, halved), first + 1, amount, stops);
  if (reached === null) return null;
  const { day, before } = reached;
  const morning = halved && before + morningPart(index, day, stops) >= amount - EPSILON;
  return { day, morning };
}

/** Index of the calendar day with which the term ends, before any roll. */
export function calendarDayWithStops(
  index: DayIndex,
  first: number,
  amount: number,
  stops: readonly Interval[],
): number | null {
  return reach(index, calendarMeasure(index), first + 1, amount, stops)?.day ?? null;
}

/** What a day is worth to a ledger: the part of it in which the clock ran. */
export function partOfDay(
  index: DayIndex,
  day: number,
  working: boolean,
  stops: readonly Interval[],
): number {
  return (working ? workingMeasure(index, false) : calendarMeasure(index)).part(day, stops);
}

/** Half a day times the part of the morning in which the clock ran; 0 on a day without two halves. */
export function morningPart(index: DayIndex, day: number, stops: readonly Interval[]): number {
  const noon = index.noonClose[day] ?? 0;
  if (noon === 0) return 0;
  return 0.5 * runningPart(stops, index.start[day] ?? 0, noon, (at) => index.workBefore(at));
}

function reach(
  index: DayIndex,
  measure: Measure,
  start: number,
  amount: number,
  stops: readonly Interval[],
): Reached | null {
  let sum = 0;
  let next = 0;
  for (let day = start; day < index.count; day += 1) {
    while ((stops[next]?.to ?? Infinity) <= (index.start[day] ?? 0)) next += 1;
    const stop = stops[next];
    const touched = stop === undefined ? index.count : Math.max(index.dayOf(stop.from) - index.first, day);
    if (touched > day) {
      const reached = measure.reaching(day, amount - sum);
      if (reached === null) return null;
      if (reached < touched) return { day: reached, before: sum + measure.between(day, reached) };
      sum += measure.between(day, touched);
      day = touched;
    }
    const part = measure.part(day, stops);
    const most = Math.max(part, measure.morning(day, stops));
    if (sum + most >= amount - EPSILON) return { day, before: sum };
    sum += part;
  }
  return null;
}

function workingMeasure(index: DayIndex, halved: boolean): Measure {
  const { halves, dayOfHalf } = index;
  const weight = (from: number, to: number): number => ((halves[to] ?? 0) - (halves[from] ?? 0)) / 2;
  return {
    between: weight,
    reaching: (from, need) => dayOfHalf[(halves[from] ?? 0) + Math.ceil(need * 2 - EPSILON)] ?? null,
    part: (day, stops) => {
      const worth = weight(day, day + 1);
      if (worth === 0) return 0;
      const [start = 0, end = 0] = index.start.subarray(day, day + 2);
      return worth * runningPart(stops, start, end, (at) => index.workBefore(at));
    },
    morning: (day, stops) => (halved ? morningPart(index, day, stops) : 0),
  };
}

function calendarMeasure(index: DayIndex): Measure {
  return {
    between: (from, to) => to - from,
    reaching: (from, need) => {
      const day = from + Math.ceil(need - EPSILON) - 1;
      return day < index.count ? day : null;
    },
    part: (day, stops) => {
      const [start = 0, end = 0] = index.start.subarray(day, day + 2);
      return runningPart(stops, start, end, (at) => at);
    },
    morning: () => 0,
  };
}

/** Share of the time between two moments, on the scale of `time`, that lies outside the stops. */
function runningPart(
  stops: readonly Interval[],
  from: Instant,
  to: Instant,
  time: (at: Instant) => number,
): number {
  let lost = 0;
  for (const stop of stops) {
    if (stop.to <= from) continue;
    if (stop.from >= to) break;
    lost += time(Math.min(stop.to, to)) - time(Math.max(stop.from, from));
  }
  return 1 - lost / (time(to) - time(from));
}
