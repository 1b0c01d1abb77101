import { add, ZERO, type Counts, type Measure } from './measures.js';

/** What a period inherits from the time before it; nothing else of that time matters to it. */
export interface Carried {
  readonly received: number;
  readonly resolved: number;
  /** Level of open overdue dossiers. */
  readonly openOverdue: number;
}

export const NOTHING_CARRIED: Carried = { received: 0, resolved: 0, openOverdue: 0 };

/** The measures whose sums over the time before make up what is carried. */
export const CARRIES = {
  received: ['received_online', 'received_direct', 'received_post'],
  resolved: ['early', 'on_time', 'late'],
  openOverdue: ['open_overdue'],
} as const satisfies Record<keyof Carried, readonly Measure[]>;

/** Sums of one group (a field, a procedure or a unit) before a period and within it, both ends included. */
export interface PeriodSums {
  readonly key: string;
  readonly before: Carried;
  readonly within: Counts;
}

/** What a time before a period leaves to it. */
export function carriedBy(counts: Counts): Carried {
  const sum = (measures: readonly Measure[]): number =>
    measures.reduce((total, measure) => total + counts[measure], 0);
  return {
    received: sum(CARRIES.received),
    resolved: sum(CARRIES.resolved),
    openOverdue: sum(CARRIES.openOverdue),
  };
}

/** The sum of all groups, as the last row of the form. */
export function totalOf(sums: readonly PeriodSums[]): PeriodSums {
  return sums.reduce<PeriodSums>(
    (total, { before, within }) => ({
      key: 'total',
      before: {
        received: total.before.received + before.received,
        resolved: total.before.resolved + before.resolved,
        openOverdue: total.before.openOverdue + before.openOverdue,
      },
      within: add(total.within, within),
    }),
    { key: 'total', before: NOTHING_CARRIED, within: ZERO },
  );
}
