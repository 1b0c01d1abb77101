import { formRow, type PeriodSums } from './form-ii-06a.js';

/** A share with its count; `value` is null when nothing arose ("không phát sinh"), never 100 %. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
  /** part / whole as a fraction from 0 to 1, not rounded. */
  readonly value: number | null;
}

export function rate(part: number, whole: number): Rate {
  return { part, whole, value: whole === 0 ? null : part / whole };
}

/** The on-time figures of one group over one period (domain §5.4); each names what it hides or shows. */
export interface OnTimeRow {
  readonly key: string;
  readonly resolved: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  /** (early + on time) / resolved, by date: the published rate. */
  readonly byDate: Rate;
  /** The same by the moment. */
  readonly byInstant: Rate;
  /** The same denominator plus open dossiers already overdue. */
  readonly honest: Rate;
  /** Against the first receipt, whatever lawful stops or reschedules came after it. */
  readonly againstOriginal: Rate;
  /** Against the promise in force: what a reschedule hides. */
  readonly againstCurrent: Rate;
  readonly withdrawn: number;
  /** Letters issued by the last working day before the due date / dossiers late or rescheduled. */
  readonly apologyCoverage: Rate;
  /** Letters issued after that day. */
  readonly lettersLate: number;
}

export function onTimeRow(sums: PeriodSums): OnTimeRow {
  const form = formRow(sums);
  const { within } = sums;
  const { resolved } = form;
  const kept = resolved - form.resolvedLate;
  return {
    key: sums.key,
    resolved,
    early: form.resolvedEarly,
    onTime: form.resolvedOnTime,
    late: form.resolvedLate,
    byDate: rate(kept, resolved),
    byInstant: rate(resolved - within.instant_late, resolved),
    honest: rate(kept, resolved + form.openOverdue),
    againstOriginal: rate(resolved - within.late_against_original, resolved),
    againstCurrent: rate(resolved - within.late_against_current, resolved),
    withdrawn: within.withdrawn,
    apologyCoverage: rate(within.letter_timely, within.letter_due),
    lettersLate: within.letter_late,
  };
}
