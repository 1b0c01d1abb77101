import { DateTime } from 'luxon';
import type { Instant } from '#kernel';
import type { CalendarData, DayEntry, Hours } from './calendar-data.js';
import type { Ledger } from './ledger.js';
import type { Limit } from './limit.js';
import type { Interval } from './stops.js';

/** The question a ledger claims to answer. */
export interface LedgerRequest {
  readonly from: Instant;
  readonly limit: Limit;
  readonly stops?: readonly Interval[] | undefined;
}

/** Half a unit in the last of the six decimals a ledger prints. */
const TOLERANCE = 0.6e-6;
/** Sums of exact parts; far below one millisecond of a day. */
const EPSILON = 1e-9;

/** Everything known about one day, recomputed from the raw data. */
interface DayFacts {
  readonly date: string;
  readonly spans: readonly Interval[];
  readonly running: readonly Interval[];
  readonly entry: DayEntry | undefined;
  readonly whole: Interval;
}

/**
 * Re-verifies a printed ledger day by day from the raw calendar data: luxon for local time, set subtraction for
 * stops, addition for sums, no prefix sums and no code shared with `due()`, so that both would have to be wrong
 * in the same way. Returns contradictions in Vietnamese; none = proven.
 */
export function checkLedger(data: CalendarData, request: LedgerRequest, ledger: Ledger): readonly string[] {
  const dates = ledger.days.map(({ date }) => date);
  const faults = [...sequenceFaults(data, request, ledger, dates)];
  if (faults.length > 0) return faults;
  const days = dates.map((date) => factsOf(data, date, request.stops ?? []));
  faults.push(...formFaults(data, ledger, days));
  switch (request.limit.unit) {
    case 'working_days':
      return [...faults, ...workingDayFaults(data, request.limit.amount, ledger, days, request.stops ?? [])];
    case 'calendar_days':
      return [...faults, ...calendarDayFaults(request.limit.amount, ledger, days, request.stops ?? [])];
    case 'months':
      return [
        ...faults,
        ...calendarDayFaults(daysInMonths(data, request), ledger, days, request.stops ?? []),
      ];
    case 'working_hours':
      return [
        ...faults,
        ...timeFaults(
          request,
          3_600_000,
          ledger,
          days.map(({ running }) => running),
        ),
      ];
    case 'hours':
    case 'minutes': {
      const unit = request.limit.unit === 'hours' ? 3_600_000 : 60_000;
      const around = days.map(({ whole }) => without([whole], request.stops ?? []));
      return [...faults, ...timeFaults(request, unit, ledger, around)];
    }
  }
}

/** The rows must be every date from the first day to the day of the due moment, once, in order. */
function sequenceFaults(
  data: CalendarData,
  request: LedgerRequest,
  ledger: Ledger,
  dates: string[],
): string[] {
  const faults: string[] = [];
  const first = DateTime.fromMillis(request.from, { zone: data.zone });
  if (dates[0] !== first.toISODate())
    faults.push(`Ngày đầu phải là ${first.toISODate() ?? '?'}, không phải ${dates[0] ?? '(trống)'}.`);
  // Dates follow one another alike in every zone.
  const start = DateTime.utc(first.year, first.month, first.day);
  dates.forEach((date, i) => {
    const expected = start.plus({ days: i }).toISODate();
    if (date !== expected) faults.push(`Dòng ${i + 1} phải là ngày ${expected ?? '?'}, không phải ${date}.`);
  });
  const due = DateTime.fromMillis(ledger.due, { zone: data.zone });
  const midnight = due.toMillis() === due.startOf('day').toMillis() && ledger.due > request.from;
  const ends = [due.toISODate(), ...(midnight ? [due.minus({ days: 1 }).toISODate()] : [])];
  const last = dates.at(-1) ?? null;
  if (!ends.includes(last))
    faults.push(`Dòng cuối phải là ngày hẹn ${ends.join(' hoặc ')}, không phải ${last ?? '(trống)'}.`);
  return faults;
}

/** Names, basis and the provisional mark must agree with the calendar. */
function formFaults(data: CalendarData, ledger: Ledger, days: readonly DayFacts[]): string[] {
  const faults: string[] = [];
  if (!ledger.basis.some((line) => line.includes(data.id) && line.includes(`phiên bản ${data.version}`))) {
    faults.push(`Căn cứ không nêu lịch ${data.id} phiên bản ${data.version}.`);
  }
  const open = data.years.filter(({ decided }) => !decided).map(({ year }) => String(year));
  const reaches = days.some(({ date }) => open.includes(date.slice(0, 4)));
  if (reaches !== (ledger.provisional !== null)) {
    faults.push(
      reaches ? 'Thiếu dấu tạm tính dù có năm chưa quyết định.' : 'Dấu tạm tính dù mọi năm đã quyết định.',
    );
  }
  for (const { date } of days) {
    if (!data.years.some(({ year }) => date.startsWith(String(year))))
      faults.push(`Lịch không có dữ liệu cho ngày ${date}.`);
  }
  return faults;
}

function workingDayFaults(
  data: CalendarData,
  amount: number,
  ledger: Ledger,
  days: readonly DayFacts[],
  stops: readonly Interval[],
): string[] {
  const faults: string[] = [];
  const ends: (readonly Instant[])[] = [];
  let sum = 0;
  days.forEach((day, i) => {
    const full = sum >= amount - EPSILON;
    const halves = halvesOf(data, day);
    const worth = i === 0 || full ? 0 : halves.count * 0.5 * share(day.running, day.spans);
    const noon = morningEnd(data, day);
    const morning = { from: day.whole.from, to: noon };
    const half = 0.5 * share(clip(day.running, morning), clip(day.spans, morning));
    const fullAtNoon = i > 0 && !full && amount % 1 !== 0 && halves.both && sum + half >= amount - EPSILON;
    const counted = fullAtNoon ? half : worth;
    faults.push(...rowFaults(ledger, i, counted), ...nameFaults(ledger, i, day));
    sum += counted;
    ends.push(sum < amount - EPSILON ? [] : [...(fullAtNoon ? [noon] : []), ...closeOf(day)]);
  });
  if (sum < amount - EPSILON) faults.push(`Chỉ tính được ${sum} trên ${amount} ngày làm việc.`);
  return [...faults, ...endFaults(ledger, ends, stops)];
}

/**
 * The due moment must be the first of the moments at which a term counted out can end (of each day, in order) at
 * which the clock does not stand still; a day that lost its end to a stop must say so, and so must the last row.
 */
function endFaults(
  ledger: Ledger,
  ends: readonly (readonly Instant[])[],
  stops: readonly Interval[],
): string[] {
  const faults: string[] = [];
  const stands = (at: Instant): boolean => stops.some(({ from, to }) => from < at && at <= to);
  const due = ends.flat().find((at) => !stands(at));
  const last = ledger.days.at(-1);
  // A half day that ended at noon has a close after its end, of which its row owes nothing.
  const lost = (at: Instant): boolean => at < ledger.due && stands(at);
  if (stands(ledger.due)) faults.push('Giờ hẹn rơi vào lúc đồng hồ không chạy.');
  else if (due !== undefined && due < ledger.due)
    faults.push(`Thời hạn đã hết trước giờ hẹn ngày ${last?.date ?? '?'}.`);
  else if (due !== ledger.due)
    faults.push(`Giờ hẹn không phải giờ kết thúc làm việc ngày ${last?.date ?? '?'}.`);
  ledger.days.forEach(({ date, why }, i) => {
    if ((ends[i] ?? []).some(lost) && !why.includes('tạm dừng'))
      faults.push(`Ngày ${date} không hết hạn vì tạm dừng, sổ ghi "${why}".`);
  });
  if (ends.flat().some(lost) && last?.why.includes('sau khi hết tạm dừng') !== true)
    faults.push('Dòng cuối không nêu hết hạn sau khi hết tạm dừng.');
  return faults;
}

/**
 * The close of a working day; nothing on a day off. Midnight is the next date's first moment: a day that works until
 * then closes a millisecond before.
 */
function closeOf({ spans, whole }: DayFacts): readonly Instant[] {
  const end = spans.at(-1)?.to;
  if (end === undefined) return [];
  return [end === whole.to ? whole.to - 1 : end];
}

function calendarDayFaults(
  amount: number,
  ledger: Ledger,
  days: readonly DayFacts[],
  stops: readonly Interval[],
): string[] {
  const faults: string[] = [];
  const ends: (readonly Instant[])[] = [];
  let sum = 0;
  days.forEach((day, i) => {
    const full = sum >= amount - EPSILON;
    const counted = i === 0 || full ? 0 : share(without([day.whole], stops), [day.whole]);
    faults.push(...rowFaults(ledger, i, counted));
    sum += counted;
    ends.push(sum < amount - EPSILON ? [] : closeOf(day));
  });
  if (sum < amount - EPSILON) faults.push(`Chỉ tính được ${sum} trên ${amount} ngày.`);
  return [...faults, ...endFaults(ledger, ends, stops)];
}

/** Hour limits: the pieces of time before the due moment add up to the limit, and the clock ran up to it. */
function timeFaults(
  request: LedgerRequest,
  unit: number,
  ledger: Ledger,
  running: readonly (readonly Interval[])[],
): string[] {
  const term = { from: request.from, to: ledger.due };
  const faults: string[] = [];
  let total = 0;
  running.forEach((pieces, i) => {
    const length = lengthOf(clip(pieces, term));
    faults.push(...rowFaults(ledger, i, length / 3_600_000));
    total += length;
  });
  const due = total === request.limit.amount * unit;
  if (!due) faults.push(`Tổng thời gian là ${total / unit}, không phải ${request.limit.amount}.`);
  if (!running.flat().some(({ from, to }) => from < ledger.due && ledger.due <= to)) {
    faults.push('Giờ hẹn rơi vào lúc đồng hồ không chạy.');
  }
  return faults;
}

function rowFaults(ledger: Ledger, row: number, counted: number): string[] {
  const day = ledger.days[row];
  if (day === undefined || Math.abs(day.counted - counted) <= TOLERANCE) return [];
  return [`Ngày ${day.date} phải tính ${counted}, sổ ghi ${day.counted}.`];
}

/** A day off or make-up day must be called by its name, and its decision must be in the basis. */
function nameFaults(ledger: Ledger, row: number, { entry }: DayFacts): string[] {
  const day = ledger.days[row];
  if (day === undefined || entry === undefined || row === 0) return [];
  const faults: string[] = [];
  if (!day.why.includes(entry.name)) faults.push(`Ngày ${day.date} là "${entry.name}", sổ ghi "${day.why}".`);
  if (entry.decision !== null && !ledger.basis.includes(entry.decision)) {
    faults.push(`Căn cứ thiếu "${entry.decision}" của ngày ${day.date}.`);
  }
  return faults;
}

/** What luxon made of a day of a calendar, which is the same for every term that passes over it. */
const KNOWN = new WeakMap<CalendarData, Map<string, Omit<DayFacts, 'running'>>>();

function factsOf(data: CalendarData, date: string, stops: readonly Interval[]): DayFacts {
  const known = KNOWN.get(data) ?? new Map<string, Omit<DayFacts, 'running'>>();
  KNOWN.set(data, known);
  const day = known.get(date) ?? dayOf(data, date);
  known.set(date, day);
  return { ...day, running: without(day.spans, stops) };
}

function dayOf(data: CalendarData, date: string): Omit<DayFacts, 'running'> {
  const midnight = DateTime.fromISO(date, { zone: data.zone });
  const closure = data.closures.get(date);
  const makeUp = data.work.get(date);
  const off = data.off.get(date);
  let hours: readonly Hours[] = data.week[midnight.weekday - 1] ?? [];
  if (makeUp !== undefined) hours = makeUp.hours;
  else if (off !== undefined) hours = [];
  if (closure !== undefined) hours = [];
  const spans = hours.map(({ from, to }) => ({ from: moment(midnight, from), to: moment(midnight, to) }));
  const whole = { from: midnight.toMillis(), to: moment(midnight, 1440) };
  return { date, spans, entry: closure ?? makeUp ?? off, whole };
}

function moment(midnight: DateTime, minute: number): Instant {
  if (minute === 1440) return midnight.plus({ days: 1 }).toMillis();
  return midnight.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis();
}

/** Which halves of its day the hours touch; a lone half is a whole day where no weekday has both. */
function halvesOf(
  data: CalendarData,
  { spans, whole }: DayFacts,
): { readonly count: number; readonly both: boolean } {
  const noon = moment(DateTime.fromMillis(whole.from, { zone: data.zone }), data.noon);
  const touched = Number(spans.some(({ from }) => from < noon)) + Number(spans.some(({ to }) => to > noon));
  const divided = data.week.some(
    (hours) => (hours[0]?.from ?? 1440) < data.noon && (hours.at(-1)?.to ?? 0) > data.noon,
  );
  return { count: touched === 1 && !divided ? 2 : touched, both: touched === 2 };
}

function morningEnd(data: CalendarData, { spans, whole }: DayFacts): Instant {
  const noon = moment(DateTime.fromMillis(whole.from, { zone: data.zone }), data.noon);
  return Math.max(...clip(spans, { from: whole.from, to: noon }).map(({ to }) => to));
}

function daysInMonths(data: CalendarData, { from, limit }: LedgerRequest): number {
  const start = DateTime.fromMillis(from, { zone: data.zone }).startOf('day');
  return Math.round(start.plus({ months: limit.amount }).diff(start, 'days').days);
}

function clip(pieces: readonly Interval[], within: Interval): Interval[] {
  return pieces
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => to > from);
}

/** The pieces with every stop cut out of them. */
function without(pieces: readonly Interval[], stops: readonly Interval[]): Interval[] {
  let rest = [...pieces];
  for (const stop of stops) {
    rest = rest.flatMap(({ from, to }) => [
      ...clip([{ from, to }], { from: -Infinity, to: stop.from }),
      ...clip([{ from, to }], { from: stop.to, to: Infinity }),
    ]);
  }
  return rest;
}

function lengthOf(pieces: readonly Interval[]): number {
  return pieces.reduce((sum, { from, to }) => sum + to - from, 0);
}

function share(part: readonly Interval[], of: readonly Interval[]): number {
  const total = lengthOf(of);
  return total === 0 ? 0 : lengthOf(part) / total;
}
