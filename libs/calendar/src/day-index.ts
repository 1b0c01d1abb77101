import { DAY_MS, epochDay, epochDayOfText, MINUTE_MS, weekdayOfEpochDay, type Instant } from '#kernel';
import { halvesOfShortDay, hasBothHalves, hoursOn, type CalendarData, type Hours } from './calendar-data.js';
import type { ZoneOffsets } from './zone-offsets.js';

/** Spans of working time of all days, one after the other. */
interface Spans {
  readonly from: Instant[];
  readonly to: Instant[];
}

/** A day that works until 24:00 closes with its last millisecond, so that its close bears its own date. */
const MIDNIGHT = 1440;

/**
 * Everything `due` asks of a calendar, answered from prefix sums, so that no answer walks days.
 * Days are indices 0 … `count` - 1 from 1 January of the first year. A working day is worth two halves,
 * a short one as many as `halvesOfShortDay` says.
 */
export class DayIndex {
  /** Epoch day of index 0. */
  readonly first: number;
  readonly count: number;
  /** Local midnight at the start of each day; `[count]` ends the calendar. */
  readonly start: Float64Array;
  /** End of working hours; 0 on a day off. */
  readonly close: Float64Array;
  /** End of the morning on a day that has both halves; 0 on others. */
  readonly noonClose: Float64Array;
  /** Halves and working milliseconds in the days before each index. */
  readonly halves: Int32Array;
  readonly work: Float64Array;
  /** `dayOfHalf[k]`: the day on which the k-th half since the beginning falls. */
  readonly dayOfHalf: Int32Array;
  /** First working day at or after / last working day at or before an index; `count` / -1 when none. */
  readonly nextWorking: Int32Array;
  readonly lastWorking: Int32Array;
  /** Days of undecided years before each index. */
  readonly undecided: Int32Array;
  private readonly spanOf: Int32Array;
  private readonly spanFrom: Float64Array;
  private readonly spanTo: Float64Array;

  constructor(
    data: CalendarData,
    readonly zone: ZoneOffsets,
  ) {
    const [first, end] = coveredDays(data);
    this.first = first;
    this.count = end - first;
    this.start = new Float64Array(this.count + 1);
    this.close = new Float64Array(this.count);
    this.noonClose = new Float64Array(this.count);
    this.halves = new Int32Array(this.count + 1);
    this.work = new Float64Array(this.count + 1);
    this.undecided = new Int32Array(this.count + 1);
    this.nextWorking = new Int32Array(this.count + 1).fill(this.count);
    this.lastWorking = new Int32Array(this.count).fill(-1);
    this.spanOf = new Int32Array(this.count + 1);
    const spans: Spans = { from: [], to: [] };
    const short = halvesOfShortDay(data);
    const special = specialHours(data);
    const open = openDays(data);
    for (let i = 0; i <= this.count; i += 1) {
      this.start[i] = this.instant(i, 0);
      this.spanOf[i] = spans.from.length;
      if (i === this.count) break;
      const undecided = open.some(([from, to]) => first + i >= from && first + i < to);
      this.undecided[i + 1] = (this.undecided[i] ?? 0) + (undecided ? 1 : 0);
      const hours = special.get(first + i) ?? data.week[weekdayOfEpochDay(first + i) - 1] ?? [];
      this.addDay(i, hours, data.noon, short, spans);
    }
    this.spanFrom = Float64Array.from(spans.from);
    this.spanTo = Float64Array.from(spans.to);
    this.dayOfHalf = this.indexHalves();
    this.linkWorkingDays();
  }

  /** Local epoch day of an instant. */
  dayOf(at: Instant): number {
    return Math.floor((at + this.zone.offsetAt(at)) / DAY_MS);
  }

  /** Working milliseconds from the beginning of the calendar to `at`, which must lie in the covered years. */
  workBefore(at: Instant): number {
    const day = Math.min(this.dayOf(at) - this.first, this.count - 1);
    let total = this.work[day] ?? 0;
    for (let span = this.spanOf[day] ?? 0; span < (this.spanOf[day + 1] ?? 0); span += 1) {
      const from = this.spanFrom[span] ?? 0;
      if (at <= from) break;
      total += Math.min(at, this.spanTo[span] ?? 0) - from;
    }
    return total;
  }

  /** Earliest instant by which `amount` working ms have passed since the beginning; null after the last year. */
  instantOfWork(amount: number): Instant | null {
    if (amount > (this.work[this.count] ?? 0)) return null;
    const day = this.dayOfWork(amount);
    let rest = amount - (this.work[day] ?? 0);
    for (let span = this.spanOf[day] ?? 0; span < (this.spanOf[day + 1] ?? 0); span += 1) {
      const from = this.spanFrom[span] ?? 0;
      const length = (this.spanTo[span] ?? 0) - from;
      if (rest <= length) return from + rest;
      rest -= length;
    }
    return null;
  }

  /** The day in which the `amount`-th working millisecond falls. */
  private dayOfWork(amount: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.work[middle + 1] ?? 0) >= amount) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private instant(day: number, minute: number): Instant {
    return this.zone.toInstant((this.first + day) * DAY_MS + minute * MINUTE_MS);
  }

  private addDay(day: number, hours: readonly Hours[], noon: number, short: number, spans: Spans): void {
    let worked = 0;
    for (const { from, to } of hours) {
      const [begin, end] = [this.instant(day, from), this.instant(day, to)];
      worked += end - begin;
      spans.from.push(begin);
      spans.to.push(end);
    }
    const last = hours.at(-1);
    const morning = hours.filter(({ from }) => from < noon).at(-1);
    const both = hasBothHalves(hours, noon);
    if (last !== undefined) this.close[day] = this.instant(day, last.to) - (last.to === MIDNIGHT ? 1 : 0);
    if (both && morning !== undefined) this.noonClose[day] = this.instant(day, Math.min(morning.to, noon));
    this.work[day + 1] = (this.work[day] ?? 0) + worked;
    const halves = both ? 2 : hours.length > 0 ? short : 0;
    this.halves[day + 1] = (this.halves[day] ?? 0) + halves;
  }

  private indexHalves(): Int32Array {
    const days = new Int32Array((this.halves[this.count] ?? 0) + 1);
    for (let day = 0; day < this.count; day += 1) {
      for (let half = this.halves[day] ?? 0; half < (this.halves[day + 1] ?? 0); half += 1)
        days[half + 1] = day;
    }
    return days;
  }

  private linkWorkingDays(): void {
    const works = (day: number): boolean => this.close[day] !== 0;
    for (let day = this.count - 1; day >= 0; day -= 1) {
      this.nextWorking[day] = works(day) ? day : (this.nextWorking[day + 1] ?? this.count);
    }
    for (let day = 0; day < this.count; day += 1) {
      this.lastWorking[day] = works(day) ? day : (this.lastWorking[day - 1] ?? -1);
    }
  }
}

/** Hours of the days the file names, by epoch day: thousands of other days then need no date written out. */
function specialHours(data: CalendarData): ReadonlyMap<number, readonly Hours[]> {
  const hours = new Map<number, readonly Hours[]>();
  for (const date of [...data.off.keys(), ...data.work.keys(), ...data.closures.keys()]) {
    const day = epochDayOfText(date);
    if (day !== null) hours.set(day, hoursOn(data, date, weekdayOfEpochDay(day)));
  }
  return hours;
}

/** Epoch days [first, end) of each undecided year. */
function openDays(data: CalendarData): readonly (readonly [number, number])[] {
  return data.years.filter(({ decided }) => !decided).map(({ year }) => daysOfYears(year, year));
}

/** Epoch days [first, end) of the years of a calendar. */
export function coveredDays(data: CalendarData): readonly [number, number] {
  return daysOfYears(data.years[0]?.year ?? 0, data.years.at(-1)?.year ?? 0);
}

function daysOfYears(first: number, last: number): readonly [number, number] {
  return [epochDay(first, 1, 1) ?? 0, (epochDay(last, 12, 31) ?? 0) + 1];
}
