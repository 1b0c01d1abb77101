import type { Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';

/** trước hạn · đúng hạn · quá hạn. */
export type Verdict = 'early' | 'on_time' | 'late';

/** The verdicts on one finished dossier; the first is the one the forms publish. */
export interface Verdicts {
  /** By local calendar date against the lawful due date. */
  readonly byDate: Verdict;
  /** By the moment against the lawful due moment; never `early`. */
  readonly byInstant: Exclude<Verdict, 'early'>;
  /** By date against the first receipt, and against the promise in force (after a reschedule). */
  readonly againstOriginal: Verdict;
  readonly againstCurrent: Verdict;
}

/** Early: finished on a date before the due date; on time: on it; late: after it (domain §1.5). */
export function verdictByDate(finishedAt: Instant, due: Instant, calendar: WorkingCalendar): Verdict {
  const days = calendar.dayOf(finishedAt) - calendar.dayOf(due);
  if (days < 0) return 'early';
  return days === 0 ? 'on_time' : 'late';
}

/** The dates a finish is measured against; null where the promise stood still: nothing was missed. */
export interface PromisedDates {
  readonly original: Instant | null;
  readonly lawful: Instant | null;
  readonly current: Instant | null;
}

export function verdicts(finishedAt: Instant, due: PromisedDates, calendar: WorkingCalendar): Verdicts {
  const against = (date: Instant | null): Verdict =>
    date === null ? 'on_time' : verdictByDate(finishedAt, date, calendar);
  return {
    byDate: against(due.lawful),
    byInstant: due.lawful !== null && finishedAt > due.lawful ? 'late' : 'on_time',
    againstOriginal: against(due.lawful === null ? null : due.original),
    againstCurrent: against(due.current),
  };
}
