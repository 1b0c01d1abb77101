import { DateTime } from 'luxon';
import type { Interval, Limit } from './index.js';

/**
 * A second opinion for the tests, as slow and plain as it can be: one cell for every minute of the calendar,
 * and every answer is found by stepping through minutes. Shares nothing with the library but the types.
 */

const MINUTE = 60_000;
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A calendar for tests: `hours` by weekday name, `off` and `work` by date. */
export interface TestCalendar {
  readonly zone: string;
  readonly years: readonly [number, number];
  readonly hours: Readonly<Record<string, string>>;
  readonly off: readonly string[];
  readonly work: Readonly<Record<string, string>>;
}

/** The calendar as the file the library reads. */
export function toYaml(calendar: TestCalendar): string {
  const lines = ['id: test', 'version: 7', 'title: Lịch thử', `zone: ${calendar.zone}`, 'hours:'];
  for (const [weekday, hours] of Object.entries(calendar.hours)) lines.push(`  ${weekday}: ${hours}`);
  lines.push('years:');
  for (let year = calendar.years[0]; year <= calendar.years[1]; year += 1) {
    const off = calendar.off.filter((date) => date.startsWith(String(year)));
    const work = Object.entries(calendar.work).filter(([date]) => date.startsWith(String(year)));
    lines.push(`  ${year}:`, '    decided: true', '    off:');
    lines.push(
      ...off.map((date) => `      ${date}: { name: lễ ${date}, decision: QĐ ${date} }`),
      '    work:',
    );
    lines.push(...work.map(([date, hours]) => `      ${date}: { name: bù ${date}, hours: '${hours}' }`));
  }
  return lines
    .join('\n')
    .replace(/off:\n {4}work/g, 'off: {}\n    work')
    .replace(/work:(?=\n {2}\d|$)/g, 'work: {}');
}

export class Oracle {
  private readonly begin: number;
  private readonly day: Int32Array;
  private readonly works: Uint8Array;
  private readonly morning: Uint8Array;
  private readonly dates: string[] = [];
  private readonly hasLongDays: boolean;

  constructor(calendar: TestCalendar) {
    this.hasLongDays = Object.values(calendar.hours).some(
      (hours) => hours < '12' && hours.slice(-5) > '12:00',
    );
    const [first, last] = calendar.years;
    const { zone } = calendar;
    const start = DateTime.fromObject({ year: first }, { zone });
    const end = DateTime.fromObject({ year: last + 1 }, { zone });
    this.begin = start.toMillis() / MINUTE;
    const minutes = end.toMillis() / MINUTE - this.begin;
    this.day = new Int32Array(minutes);
    this.works = new Uint8Array(minutes);
    this.morning = new Uint8Array(minutes);
    let spans: (readonly [number, number])[] = [];
    for (let hour = 0; hour < minutes; hour += 60) {
      const local = DateTime.fromMillis((this.begin + hour) * MINUTE, { zone });
      const date = local.toISODate() ?? '';
      if (this.dates.at(-1) !== date) {
        this.dates.push(date);
        spans = spansOf(calendar, date, local.weekday);
      }
      for (let i = hour; i < hour + 60; i += 1) {
        const clock = local.hour * 60 + (i - hour);
        this.day[i] = this.dates.length - 1;
        this.morning[i] = clock < 720 ? 1 : 0;
        this.works[i] = spans.some(([from, to]) => clock >= from && clock < to) ? 1 : 0;
      }
    }
  }

  /** Instant of the end of the term; null past the calendar. Everything must lie on whole minutes. */
  due(from: number, limit: Limit, stops: readonly Interval[]): number | null {
    const at = from / MINUTE - this.begin;
    const stopped = this.stoppedMinutes(stops);
    const end = this.end(at, limit, stopped);
    if (end === null) return null;
    // A term in days that ends at midnight ends with the last millisecond of its own date.
    const inDays = ['working_days', 'calendar_days', 'months'].includes(limit.unit);
    const midnight = inDays && this.day[end] !== this.day[end - 1];
    return (end + this.begin) * MINUTE - (midnight ? 1 : 0);
  }

  workingMinutes(from: number, to: number): number {
    let sum = 0;
    for (let i = from / MINUTE - this.begin; i < to / MINUTE - this.begin; i += 1) sum += this.works[i] ?? 0;
    return sum;
  }

  /** Working days strictly after the day of `from`, up to the day that ends at or holds `to` - 1 minute. */
  workingDaysBetween(from: number, to: number): number {
    const first = this.day[from / MINUTE - this.begin];
    const days = new Set<number>();
    for (let i = from / MINUTE - this.begin; i < to / MINUTE - this.begin; i += 1) {
      const day = this.day[i] ?? 0;
      if (this.works[i] === 1 && day !== first) days.add(day);
    }
    return days.size;
  }

  private end(at: number, limit: Limit, stopped: Uint8Array): number | null {
    switch (limit.unit) {
      case 'minutes':
        return this.countMinutes(at, limit.amount, stopped, false);
      case 'hours':
        return this.countMinutes(at, limit.amount * 60, stopped, false);
      case 'working_hours':
        return this.countMinutes(at, limit.amount * 60, stopped, true);
      case 'working_days':
        return this.runningClose(this.countWorkingDays(at, limit.amount, stopped), stopped);
      case 'calendar_days':
        return this.runningClose(this.countCalendarDays(at, limit.amount, stopped), stopped);
      case 'months': {
        const start = DateTime.fromISO(this.dates[this.day[at] ?? 0] ?? '', { zone: 'utc' });
        const days = start.plus({ months: limit.amount }).diff(start, 'days').days;
        return this.runningClose(this.countCalendarDays(at, days, stopped), stopped);
      }
    }
  }

  private countMinutes(at: number, amount: number, stopped: Uint8Array, working: boolean): number | null {
    let left = amount;
    for (let i = at; i < this.day.length; i += 1) {
      if (stopped[i] === 0 && (!working || this.works[i] === 1)) left -= 1;
      if (left === 0) return i + 1;
    }
    return null;
  }

  private countWorkingDays(at: number, amount: number, stopped: Uint8Array): number | null {
    let sum = 0;
    for (const minutes of this.daysAfter(at)) {
      const worked = minutes.filter((i) => this.works[i] === 1);
      const early = worked.filter((i) => this.morning[i] === 1);
      const touched = Number(early.length > 0) + Number(early.length < worked.length);
      const halves = touched === 1 && !this.hasLongDays ? 2 : touched;
      const running = (cells: number[]): number =>
        cells.filter((i) => stopped[i] === 0).length / cells.length;
      if (halves === 0) continue;
      const endsWithMorning = touched === 2 && amount % 1 === 0.5;
      if (endsWithMorning && sum + running(early) / 2 > amount - 1e-8) return (early.at(-1) ?? 0) + 1;
      sum += (running(worked) * halves) / 2;
      if (sum > amount - 1e-8) return (worked.at(-1) ?? 0) + 1;
    }
    return null;
  }

  private countCalendarDays(at: number, amount: number, stopped: Uint8Array): number | null {
    let sum = 0;
    for (const minutes of this.daysAfter(at)) {
      if (sum < amount - 1e-8) sum += minutes.filter((i) => stopped[i] === 0).length / minutes.length;
      const worked = minutes.filter((i) => this.works[i] === 1);
      if (sum > amount - 1e-8 && worked.length > 0) return (worked.at(-1) ?? 0) + 1;
    }
    return null;
  }

  /** The end itself when the clock ran in the minute before it; else the first later close of which that holds. */
  private runningClose(end: number | null, stopped: Uint8Array): number | null {
    if (end === null || stopped[end - 1] === 0) return end;
    let close = -1;
    for (let i = end; i < this.day.length; i += 1) {
      if (this.works[i] === 1) close = i;
      const lastOfDay = this.day[i + 1] !== this.day[i];
      if (lastOfDay && close >= 0 && this.day[close] === this.day[i] && stopped[close] === 0)
        return close + 1;
    }
    return null;
  }

  /** The minutes of each local day after the one that holds `at`. */
  private *daysAfter(at: number): Generator<number[]> {
    let minutes: number[] = [];
    let i = at;
    while (this.day[i] === this.day[at]) i += 1;
    for (; i < this.day.length; i += 1) {
      if (minutes.length > 0 && this.day[i] !== this.day[i - 1]) {
        yield minutes;
        minutes = [];
      }
      minutes.push(i);
    }
    yield minutes;
  }

  private stoppedMinutes(stops: readonly Interval[]): Uint8Array {
    const stopped = new Uint8Array(this.day.length);
    for (const { from, to } of stops) {
      stopped.fill(1, Math.max(from / MINUTE - this.begin, 0), Math.max(to / MINUTE - this.begin, 0));
    }
    return stopped;
  }
}

function spansOf(calendar: TestCalendar, date: string, weekday: number): (readonly [number, number])[] {
  const usual = calendar.off.includes(date) ? '' : (calendar.hours[WEEK[weekday - 1] ?? ''] ?? '');
  const hours = calendar.work[date] ?? usual;
  if (hours === '') return [];
  return hours.split(', ').map((span) => {
    const [from = 0, to = 0] = span
      .split('-')
      .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
    return [from, to] as const;
  });
}
