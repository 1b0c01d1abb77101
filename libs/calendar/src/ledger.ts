import {
  dayOfEpochDay,
  HOUR_MS,
  hourOfIso,
  paperDay,
  weekdayName,
  weekdayOfEpochDay,
  type Instant,
  type LocalDay,
} from '#kernel';
import type { CalendarData } from './calendar-data.js';
import type { DayIndex } from './day-index.js';
import type { End } from './due.js';
import type { Limit, LimitUnit } from './limit.js';
import { formatLocal } from './local-time.js';
import { morningPart, partOfDay } from './stopped-days.js';
import type { Interval } from './stops.js';

/** One day of a term. */
export interface LedgerDay {
  /** Local date, `yyyy-MM-dd`. */
  readonly date: LocalDay;
  /** Days counted (0, 0.5, 1 or the part left by a stop); for limits in hours or minutes the hours counted. */
  readonly counted: number;
  /** Vietnamese. */
  readonly why: string;
}

/** The proof of a due date, one row for every day from the first to the last. */
export interface Ledger {
  readonly kind: 'ledger';
  readonly due: Instant;
  readonly provisional: string | null;
  /** Articles of law, the calendar with its version, and the decisions behind the days off and make-up days. */
  readonly basis: readonly string[];
  readonly days: readonly LedgerDay[];
}

/** A term whose end is known. `stops` are merged and start at or after `from`. */
export interface Term {
  readonly from: Instant;
  readonly limit: Limit;
  readonly stops: readonly Interval[];
  readonly end: End;
  readonly provisional: string | null;
}

/** The law each unit is counted by; BLDS is the Civil Code of 2015. */
export const LAW: Readonly<Record<LimitUnit, readonly string[]>> = {
  working_days: [
    'BLDS 2015 Đ.147.2: không tính ngày đầu tiên',
    'BLDS 2015 Đ.148.1: hết hạn khi kết thúc ngày cuối',
  ],
  calendar_days: [
    'BLDS 2015 Đ.147.2: không tính ngày đầu tiên',
    'BLDS 2015 Đ.148.5: ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
  ],
  months: [
    'BLDS 2015 Đ.147.3: không tính ngày đầu tiên',
    'BLDS 2015 Đ.148.3: tháng không có ngày tương ứng thì hết hạn vào ngày cuối tháng',
    'BLDS 2015 Đ.148.5: ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo',
  ],
  working_hours: ['BLDS 2015 Đ.147.1: tính từ thời điểm đã xác định, chỉ trong giờ làm việc'],
  hours: ['BLDS 2015 Đ.147.1: tính từ thời điểm đã xác định'],
  minutes: ['BLDS 2015 Đ.147.1: tính từ thời điểm đã xác định'],
};

/** The last row of a term that could not end before because the clock stood still. */
const RESUMED = 'hết hạn: ngày làm việc đầu tiên sau khi hết tạm dừng';

const ELAPSED: ReadonlySet<LimitUnit> = new Set(['hours', 'minutes']);

/** Writes the proof of an end that is already known. */
export function buildLedger(data: CalendarData, index: DayIndex, term: Term): Ledger {
  const first = index.dayOf(term.from) - index.first;
  const days: LedgerDay[] = [];
  const decisions = new Set<string>();
  for (let day = first; day <= term.end.day; day += 1) {
    const date = dayOfEpochDay(index.first + day);
    const counted = countedOn(index, term, day, first);
    // Plain hours run through holidays and ask no calendar.
    const decision = ELAPSED.has(term.limit.unit) ? null : decisionOn(data, date);
    if (decision !== null) decisions.add(decision);
    days.push({ date, counted: Math.round(counted * 1e6) / 1e6, why: whyOf(data, index, term, day) });
  }
  const calendar = `Lịch ${data.id} phiên bản ${data.version}: ${data.title}`;
  return {
    kind: 'ledger',
    due: term.end.at,
    provisional: term.provisional,
    basis: [...LAW[term.limit.unit], calendar, ...decisions],
    days,
  };
}

function countedOn(index: DayIndex, term: Term, day: number, first: number): number {
  const { limit, stops, end } = term;
  switch (limit.unit) {
    case 'working_days': {
      if (day === first || day > end.counted) return 0;
      const morning = day === end.counted && end.unstopped !== index.close[day];
      return morning ? morningPart(index, day, stops) : partOfDay(index, day, true, stops);
    }
    case 'calendar_days':
    case 'months':
      return day === first || day > end.counted ? 0 : partOfDay(index, day, false, stops);
    case 'working_hours':
      return runningOn(index, term, day, (at) => index.workBefore(at)) / HOUR_MS;
    case 'hours':
    case 'minutes':
      return runningOn(index, term, day, (at) => at) / HOUR_MS;
  }
}

/** Milliseconds of one day within the term and outside the stops, on the scale of `time`. */
function runningOn(index: DayIndex, term: Term, day: number, time: (at: Instant) => number): number {
  const from = Math.max(index.start[day] ?? 0, term.from);
  const to = Math.min(index.start[day + 1] ?? 0, term.end.at);
  let total = time(to) - time(from);
  for (const stop of term.stops) {
    const [low, high] = [Math.max(stop.from, from), Math.min(stop.to, to)];
    if (high > low) total -= time(high) - time(low);
  }
  return total;
}

function decisionOn(data: CalendarData, date: string): string | null {
  return (data.closures.get(date) ?? data.work.get(date) ?? data.off.get(date))?.decision ?? null;
}

function whyOf(data: CalendarData, index: DayIndex, term: Term, day: number): string {
  const { limit, end } = term;
  const byHours = limit.unit === 'working_hours' || ELAPSED.has(limit.unit);
  if (!byHours && term.from >= (index.start[day] ?? 0)) return 'ngày tiếp nhận, không tính (BLDS Đ.147)';
  const reasons =
    day > end.counted
      ? reasonsAfterCounting(data, index, term, day)
      : [
          dayReason(data, index, limit.unit, day),
          stoppedOn(index, term, day),
          ...(day === end.counted ? countedOutReasons(index, end) : []),
        ];
  return reasons.filter((reason) => reason !== '').join('; ');
}

/** Why the day on which counting ended is not the day on which the term ends. */
function countedOutReasons(index: DayIndex, end: End): readonly string[] {
  const rolled = rolledDay(index, end);
  if (end.counted < rolled) {
    const to = paperDay(dayOfEpochDay(index.first + rolled));
    return [`ngày cuối rơi vào ngày nghỉ, chuyển sang ${to} (BLDS Đ.148.5)`];
  }
  if (end.at === end.unstopped) return [];
  return [end.counted < end.day ? 'đủ thời hạn nhưng đang tạm dừng nên chưa hết hạn' : RESUMED];
}

/** Rows that count nothing: days off the end rolls over, then those on which the clock stands still at the close. */
function reasonsAfterCounting(
  data: CalendarData,
  index: DayIndex,
  term: Term,
  day: number,
): readonly string[] {
  const { end } = term;
  const rolled = rolledDay(index, end);
  if (day < rolled) return [dayOffReason(data, index, day)];
  if (end.at === end.unstopped) return ['ngày làm việc tiếp theo, hết hạn (BLDS Đ.148.5)'];
  return [
    day === rolled ? 'ngày làm việc tiếp theo (BLDS Đ.148.5)' : entryReason(data, index, day),
    stoppedOn(index, term, day),
    day === end.day ? RESUMED : '',
  ];
}

/** The day on which the term would have ended but for a stop around its close. */
function rolledDay(index: DayIndex, end: End): number {
  return end.at === end.unstopped ? end.day : index.dayOf(end.unstopped) - index.first;
}

/** What the calendar says of a day, for this unit. */
function dayReason(data: CalendarData, index: DayIndex, unit: LimitUnit, day: number): string {
  if (unit !== 'working_days' && unit !== 'working_hours') return 'tính';
  const entry = entryReason(data, index, day);
  return entry === '' ? 'tính' : entry;
}

/** The name of a day off or make-up day; empty on any other. */
function entryReason(data: CalendarData, index: DayIndex, day: number): string {
  if (index.close[day] === 0) return dayOffReason(data, index, day);
  const makeUp = data.work.get(dayOfEpochDay(index.first + day));
  return makeUp === undefined ? '' : withDecision(makeUp.name, makeUp.decision);
}

function dayOffReason(data: CalendarData, index: DayIndex, day: number): string {
  const date = dayOfEpochDay(index.first + day);
  const closure = data.closures.get(date);
  if (closure !== undefined) return withDecision(`cơ quan nghỉ: ${closure.name}`, closure.decision);
  const holiday = data.off.get(date);
  if (holiday === undefined) return weekdayName(weekdayOfEpochDay(index.first + day));
  const name = /^(ngày )?nghỉ/i.test(holiday.name) ? holiday.name : `nghỉ lễ ${holiday.name}`;
  return withDecision(name, holiday.decision);
}

function withDecision(name: string, decision: string | null): string {
  return decision === null ? name : `${name} (${decision})`;
}

/** The stops that touch a day, by their local hours; empty when none does. */
function stoppedOn(index: DayIndex, term: Term, day: number): string {
  const [start = 0, end = 0] = index.start.subarray(day, day + 2);
  const touching = term.stops.filter((stop) => stop.from < end && stop.to > start && stop.from < term.end.at);
  const clock = (at: Instant): string => (at >= end ? '24:00' : hourOfIso(formatLocal(at, index.zone)));
  return touching.map((stop) => `tạm dừng ${clock(Math.max(stop.from, start))}–${clock(stop.to)}`).join('; ');
}
