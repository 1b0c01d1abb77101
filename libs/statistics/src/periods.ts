import { addDays, dayBefore, dayOfIso, hourOfDay, localDay, mondayOf, type LocalDay } from '#kernel';

/** Reporting periods: months, quarters, halves and the year, all ending on a 14th. */
export const PERIOD_KINDS = ['month', 'quarter', 'half', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface ReportingPeriod {
  /** `2026-T09`, `2026-Q3`, `2026-N1`, `2026`: what an address says. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** Vietnamese, without its days. */
  readonly label: string;
  /** Local days, both ends included. */
  readonly from: LocalDay;
  readonly to: LocalDay;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const FIRST_DAY = 15;
const LAST_DAY = 14;
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * Reports on TTHC count from the 15th of the month before a period to the 14th of its last month (form 06, after
 * TT 01/2020/TT-VPCP; `design/domain.md` §5.1): quarter III is 15/6–14/9, a year is 15/12–14/12.
 * @param number of the period in its year, from 1
 */
export function reportingPeriod(kind: PeriodKind, year: number, number: number): ReportingPeriod {
  const months = MONTHS[kind];
  const last = number * months;
  return {
    id: idOf(kind, year, number),
    kind,
    label: labelOf(kind, year, number),
    from: dayOfMonth(year, last - months, FIRST_DAY),
    to: dayOfMonth(year, last, LAST_DAY),
  };
}

/** The period of a kind that a local day falls in. */
export function periodOf(kind: PeriodKind, day: LocalDay): ReportingPeriod {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const reporting = date >= FIRST_DAY ? month + 1 : month;
  const [itsYear, itsMonth] = reporting > 12 ? [year + 1, 1] : [year, reporting];
  return reportingPeriod(kind, itsYear, Math.ceil(itsMonth / MONTHS[kind]));
}

/** The last periods of a kind up to the one a day falls in, newest first. */
export function periodsUpTo(kind: PeriodKind, day: LocalDay, count: number): ReportingPeriod[] {
  const periods = [periodOf(kind, day)];
  while (periods.length < count) {
    const [oldest] = periods.slice(-1);
    if (!oldest) break;
    periods.push(periodOf(kind, dayBefore(oldest.from)));
  }
  return periods;
}

/**
 * What a table must say of itself: that its period is not over, and up to which moment it counts; null when the period
 * is over and everything is counted.
 * @param now local moment, `2026-11-22T14:05…`
 * @param uncounted earliest local moment of which something is not counted yet; null when nothing is missing
 */
export function periodNote(
  { from, to }: Pick<ReportingPeriod, 'from' | 'to'>,
  now: string,
  uncounted: string | null = null,
): string | null {
  const today = dayOfIso(now);
  if (today < from) return 'Kỳ chưa bắt đầu';
  const open = to < today ? '' : ' (kỳ chưa kết thúc)';
  // What was done after the last day changes nothing of a period that is over.
  if (uncounted !== null && dayOfIso(uncounted) <= to) {
    return `Số liệu mới tính đến ${hourOfDay(uncounted)}${open}; việc ghi sau đó đang được cộng, hãy xem lại sau ít phút`;
  }
  return open === '' ? null : `Số liệu đến ${hourOfDay(now)}${open}`;
}

/** Weeks from Monday to Sunday up to the one a day falls in, oldest first. */
export function weeksUpTo(
  day: LocalDay,
  count: number,
): readonly { readonly from: LocalDay; readonly to: LocalDay }[] {
  const monday = mondayOf(day);
  return Array.from({ length: count }, (_, index) => {
    const from = addDays(monday, 7 * (index - count + 1));
    return { from, to: addDays(from, 6) };
  });
}

function idOf(kind: PeriodKind, year: number, number: number): string {
  switch (kind) {
    case 'month':
      return `${year}-T${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'half':
      return `${year}-N${number}`;
    case 'year':
      return `${year}`;
  }
}

function labelOf(kind: PeriodKind, year: number, number: number): string {
  switch (kind) {
    case 'month':
      return `Tháng ${number}/${year}`;
    case 'quarter':
      return `Quý ${ROMAN[number - 1] ?? number}/${year}`;
    case 'half':
      return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

/** @param month from 0 (December of the year before) to 12 */
function dayOfMonth(year: number, month: number, day: number): LocalDay {
  return month === 0
    ? localDay(`${year - 1}-12-${day}`)
    : localDay(`${year}-${String(month).padStart(2, '0')}-${day}`);
}
