import type { Instant } from '#kernel';
import { halvesOfShortDay, hasBothHalves, hoursOn, type CalendarData } from './calendar-data.js';
import { dateOfDay, dayOfDate, DAY_MS, MINUTE_MS, weekdayOfDay } from './civil.js';
import type { ZoneOffsets } from './zone-offsets.js';

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
    const spans: [Instant, Instant][] = [];
    const short = halvesOfShortDay(data);
    const open = new Set(data.years.filter(({ decided }) => !decided).map(({ year }) => String(year)));
    for (let i = 0; i <= this.count; i += 1) {
      this.start[i] = this.instant(i, 0);
      this.spanOf[i] = spans.length;
      if (i === this.count) break;
      const date = dateOfDay(first + i);
      this.undecided[i + 1] = (this.undecided[i] ?? 0) + (open.has(date.slice(0, 4)) ? 1 : 0);
      this.addDay(i, data, short, spans);
    }
    this.spanFrom = Float64Array.from(spans, ([from]) => from);
    this.spanTo = Float64Array.from(spans, ([, to]) => to);
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

  private addDay(day: number, data: CalendarData, short: number, spans: [Instant, Instant][]): void {
    const hours = hoursOn(data, dateOfDay(this.first + day), weekdayOfDay(this.first + day));
    let worked = 0;
    for (const { from, to } of hours) {
      const span: [Instant, Instant] = [this.instant(day, from), this.instant(day, to)];
      worked += span[1] - span[0];
      spans.push(span);
    }
    const last = hours.at(-1);
    const morning = hours.filter(({ from }) => from < data.noon).at(-1);
    const both = hasBothHalves(hours, data.noon);
    if (last !== undefined) this.close[day] = this.instant(day, last.to) - (last.to === MIDNIGHT ? 1 : 0);
    if (both && morning !== undefined)
      this.noonClose[day] = this.instant(day, Math.min(morning.to, data.noon));
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

/** Epoch days [first, end) of the years of a calendar. */
export function coveredDays(data: CalendarData): readonly [number, number] {
  const first = data.years[0]?.year ?? 0;
  const last = data.years.at(-1)?.year ?? 0;
  return [dayOfDate(`${first}-01-01`) ?? 0, (dayOfDate(`${last}-12-31`) ?? 0) + 1];
}
