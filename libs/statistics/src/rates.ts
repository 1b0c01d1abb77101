import { figureOf, type FigureName } from './figures.js';
import type { PeriodSums } from './period-sums.js';

/** A share with its count; `value` is null when nothing arose ("không phát sinh"), never 100 %. */
export interface Rate {
  readonly part: number;
  readonly whole: number;
  /** part / whole as a fraction from 0 to 1, not rounded. */
  readonly value: number | null;
  /** The same in percent as it is published everywhere. */
  readonly percent: number | null;
}

export function rate(part: number, whole: number): Rate {
  if (whole === 0) return { part, whole, value: null, percent: null };
  return { part, whole, value: part / whole, percent: percentOf(part, whole) };
}

/**
 * To one decimal, rounded as anybody would by hand; but only what is whole is 100: of 2500 dossiers 2499 in time are
 * 99.9 %, for one was late.
 */
export function percentOf(part: number, whole: number): number {
  const rounded = Math.round((1000 * part) / whole) / 10;
  return part < whole ? Math.min(rounded, 99.9) : rounded;
}

/** The on-time figures of one group over one period (domain §5.4); each names what it hides or shows. */
export interface OnTimeRow {
  readonly key: string;
  readonly resolved: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  /** Open at the end of the period with a broken promise. */
  readonly openOverdue: number;
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
  const figure = (name: FigureName): number => figureOf(name, sums);
  const resolved = figure('resolved');
  const kept = figure('kept');
  return {
    key: sums.key,
    resolved,
    early: figure('resolvedEarly'),
    onTime: figure('resolvedOnTime'),
    late: figure('resolvedLate'),
    openOverdue: figure('openOverdue'),
    byDate: rate(kept, resolved),
    byInstant: rate(resolved - figure('lateByInstant'), resolved),
    honest: rate(kept, figure('resolvedOrOverdue')),
    againstOriginal: rate(resolved - figure('lateAgainstOriginal'), resolved),
    againstCurrent: rate(resolved - figure('lateAgainstCurrent'), resolved),
    withdrawn: figure('withdrawn'),
    apologyCoverage: rate(figure('letterTimely'), figure('letterDue')),
    lettersLate: figure('letterLate'),
  };
}
