import {
  DAY_MS,
  dayOfEpochDay,
  isRefusal,
  MINUTE_MS,
  refuse,
  weekdayOfEpochDay,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import type { CalendarData } from './calendar-data.js';
import { readCalendar } from './calendar-parse.js';
import { coveredDays, DayIndex } from './day-index.js';
import { endOf, type End } from './due.js';
import { buildLedger, type Ledger } from './ledger.js';
import { limitFault, type Limit } from './limit.js';
import { dateOf, formatLocal, parseDate, parseLocal } from './local-time.js';
import { mergeStops, type Interval } from './stops.js';
import { FileFault } from './yaml-reader.js';
import { ZoneOffsets } from './zone-offsets.js';

/** The end of a term. */
export interface Due {
  readonly kind: 'due';
  /** Close of the last day, or the exact moment for limits in hours and minutes. */
  readonly at: Instant;
  /** Local epoch day on which the term ends. */
  readonly day: number;
  /** Vietnamese: why the date may still change; null when every year it touches is decided. */
  readonly provisional: string | null;
}

const NO_STOPS: readonly Interval[] = [];

/**
 * Reads a calendar file (YAML or JSON). `file` is named in the messages. Refuses with `calendar.*` codes:
 * `not_yaml`, `duplicate_key`, `unknown_key`, `missing_key`, `bad_value`, `bad_hours`, `bad_year`, `year_gap`,
 * `no_such_date`, `wrong_year`, `day_conflict`, `unknown_zone`; `data` holds file and line.
 */
export function parseCalendar(text: string, file: string): WorkingCalendar | Refusal {
  try {
    const data = readCalendar(text);
    if (!ZoneOffsets.exists(data.zone)) {
      return refuse(
        'calendar.unknown_zone',
        { file, zone: data.zone },
        {
          file,
        },
      );
    }
    return new WorkingCalendar(data);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return refuse(error.code, { file, line: error.line, why: error.reason }, { file, line: error.line });
  }
}

function buildIndex(data: CalendarData): DayIndex {
  const [first, end] = coveredDays(data);
  // Two days wider than the years: local midnight lies up to 15 hours away from midnight UTC.
  return new DayIndex(data, ZoneOffsets.of(data.zone, (first - 2) * DAY_MS, (end + 2) * DAY_MS));
}

/** Legal time of one calendar: when terms end, and which moments are working time. Pure and immutable. */
export class WorkingCalendar {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly zone: string;
  private readonly firstUndecided: string;
  private built: DayIndex | undefined;

  constructor(
    /** As read from the file; for the ledger checker and for display. */
    readonly data: CalendarData,
  ) {
    this.id = data.id;
    this.version = data.version;
    this.title = data.title;
    this.zone = data.zone;
    const years = data.years.filter(({ decided }) => !decided).map(({ year }) => year);
    this.firstUndecided = `Lịch nghỉ năm ${years.join(', ')} chưa được quyết định: ngày hẹn có thể thay đổi.`;
  }

  /**
   * The end of a term that begins at `from`. Day counts exclude the first day (BLDS Đ.147); calendar days and
   * months roll off days off (Đ.148.5); stops extend it. Refuses bad limits (`limit.*`), bad stops (`stop.*`),
   * `time.not_a_time`, and `calendar.year_missing` outside the years of the calendar.
   */
  due(from: Instant, limit: Limit, stops?: readonly Interval[]): Due | Refusal {
    const end = this.end(from, limit, stops);
    if (isRefusal(end)) return end;
    return {
      kind: 'due',
      at: end.at,
      day: end.day + this.index.first,
      provisional: this.provisional(from, end),
    };
  }

  /** The same end with its proof: every day from the first to the last, what it counted and why. */
  ledger(from: Instant, limit: Limit, stops?: readonly Interval[]): Ledger | Refusal {
    const end = this.end(from, limit, stops);
    if (isRefusal(end)) return end;
    const merged = this.merged(stops, from);
    if (isRefusal(merged)) return merged;
    const term = { from, limit, stops: merged, end, provisional: this.provisional(from, end) };
    return buildLedger(this.data, this.index, term);
  }

  /** Local date, `yyyy-MM-dd`. */
  dateOf(at: Instant): LocalDay {
    return dateOf(at, this.offsets);
  }

  /** Local epoch day: two instants are on the same date exactly when these are equal. */
  dayOf(at: Instant): number {
    return this.index.dayOf(at);
  }

  /** ISO weekday of the local date: 1 Monday … 7 Sunday. */
  weekdayOf(at: Instant): number {
    return weekdayOfEpochDay(this.index.dayOf(at));
  }

  /** Whether any working hours fall on `yyyy-MM-dd`. Refuses `time.*`, `calendar.year_missing`. */
  isWorkingDay(date: string): boolean | Refusal {
    const day = this.dayIndex(date);
    return typeof day === 'number' ? this.works(day) : day;
  }

  /** End of the working hours of `yyyy-MM-dd`. Refuses a day off (`calendar.day_off`), `time.*`, `calendar.year_missing`. */
  closeOf(date: string): Instant | Refusal {
    const day = this.dayIndex(date);
    if (typeof day !== 'number') return day;
    if (this.works(day)) return this.index.close[day] ?? 0;
    return refuse(
      'calendar.day_off',
      { date, where: ` theo lịch ${this.id}, không có giờ kết thúc làm việc` },
      { date, calendar: this.id },
    );
  }

  /**
   * Close of the last working day strictly before the local date of `at`: the latest moment for an apology
   * letter when `at` is due (NĐ 118/2025 Đ.19.6). Refuses `calendar.year_missing`.
   */
  lastWorkingDayBefore(at: Instant): Instant | Refusal {
    const day = this.index.dayOf(at) - this.index.first - 1;
    const last = this.index.lastWorking[day] ?? -1;
    // Before the first working day there is: the missing year is the one before.
    return last < 0 ? this.yearMissing(day < this.index.count ? -1 : day) : (this.index.close[last] ?? 0);
  }

  /** Working minutes from one instant to another, negative when `to` is earlier. Refuses `calendar.year_missing`. */
  workingMinutesBetween(from: Instant, to: Instant): number | Refusal {
    for (const at of [from, to]) {
      if (!this.covers(at)) return this.yearMissing(this.index.dayOf(at) - this.index.first);
    }
    return (this.index.workBefore(to) - this.index.workBefore(from)) / MINUTE_MS;
  }

  /**
   * First working day, from the local date of `from` on, that falls on one of these ISO weekdays (visits only on
   * Tuesdays and Thursdays). Refuses `calendar.not_a_weekday`, `calendar.year_missing`.
   */
  nextServiceDay(from: Instant, weekdays: readonly number[]): LocalDay | Refusal {
    if (weekdays.length === 0 || !weekdays.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
      return refuse('calendar.not_a_weekday', {}, { weekdays });
    }
    const start = this.index.dayOf(from) - this.index.first;
    for (let day = start; day >= 0 && day < this.index.count; day += 1) {
      const epoch = this.index.first + day;
      if (weekdays.includes(weekdayOfEpochDay(epoch)) && this.works(day)) return dayOfEpochDay(epoch);
    }
    return this.yearMissing(start < 0 ? start : this.index.count);
  }

  /** ISO with offset, `2026-08-27T17:00:00+07:00`; milliseconds only when there are any. */
  formatLocal(at: Instant): string {
    return formatLocal(at, this.offsets);
  }

  /**
   * ISO date-time with offset, or without one in the zone of the calendar; a date alone is its 00:00.
   * Refuses `time.not_a_time`, `time.no_such_date`.
   */
  parseLocal(text: string): Instant | Refusal {
    return parseLocal(text, this.offsets);
  }

  /** Built at the first question: whoever reads all calendars to ask one need not wait for the others. */
  private get index(): DayIndex {
    this.built ??= buildIndex(this.data);
    return this.built;
  }

  private get offsets(): ZoneOffsets {
    return this.index.zone;
  }

  private end(from: Instant, limit: Limit, stops: readonly Interval[] | undefined): End | Refusal {
    const fault = limitFault(limit);
    if (fault !== null) return fault;
    if (!this.covers(from)) return this.yearMissing(this.index.dayOf(from) - this.index.first);
    const merged = this.merged(stops, from);
    if (isRefusal(merged)) return merged;
    return endOf(this.index, from, limit, merged) ?? this.yearMissing(this.index.count);
  }

  private merged(stops: readonly Interval[] | undefined, from: Instant): readonly Interval[] | Refusal {
    return stops === undefined || stops.length === 0 ? NO_STOPS : mergeStops(stops, from);
  }

  private provisional(from: Instant, end: End): string | null {
    const { undecided } = this.index;
    const first = this.index.dayOf(from) - this.index.first;
    return (undecided[end.day + 1] ?? 0) > (undecided[first] ?? 0) ? this.firstUndecided : null;
  }

  private covers(at: Instant): boolean {
    return at >= (this.index.start[0] ?? 0) && at < (this.index.start[this.index.count] ?? 0);
  }

  private works(day: number): boolean {
    return this.index.nextWorking[day] === day;
  }

  private dayIndex(date: string): number | Refusal {
    const day = parseDate(date);
    if (typeof day !== 'number') return day;
    const index = day - this.index.first;
    return index >= 0 && index < this.index.count ? index : this.yearMissing(index);
  }

  /** @param day index outside the calendar: where the data ran out. */
  private yearMissing(day: number): Refusal {
    if (Number.isNaN(day)) {
      return refuse('time.not_a_time', { text: 'Thời điểm bắt đầu', wanted: 'một số' });
    }
    const first = this.data.years[0]?.year ?? 0;
    const last = this.data.years.at(-1)?.year ?? 0;
    const where = day < 0 ? `trước năm ${first}` : `sau năm ${last}`;
    return refuse(
      'calendar.year_missing',
      { calendar: this.id, first, last, where },
      { calendar: this.id, version: this.version, first, last },
    );
  }
}
