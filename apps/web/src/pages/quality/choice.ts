import { useSuspenseQuery } from '@tanstack/react-query';
import { isLocalDay } from '#kernel';
import { useFilters } from '../../parts/use-filters.js';
import { PERIODS, type By, type Period } from './queries.js';
import { CUTS, type Kind } from './words.js';

/** What the tables are about, as the address says it. */
export interface Choice {
  readonly kind: Kind;
  /** null when the days were chosen one by one. */
  readonly period: Period | null;
  readonly from: string;
  readonly to: string;
  readonly by: By;
  readonly today: string;
  /** Periods of the kind, newest first. */
  readonly offered: readonly Period[];
  readonly change: (filters: Readonly<Record<string, string | undefined>>) => void;
}

/** The quarter of today until something else is chosen: that is what is reported. */
export function useChoice(): Choice {
  const [filters, change] = useFilters();
  const { today, periods } = useSuspenseQuery(PERIODS).data;
  const by = CUTS.find(({ value }) => value === filters['theo'])?.value ?? 'field';
  const [from = '', to = ''] = [filters['tu'], filters['den']];
  if (isLocalDay(from) && isLocalDay(to)) {
    return { kind: 'days', period: null, from, to, by, today, offered: [], change };
  }
  const period =
    periods.find(({ id }) => id === filters['ky']) ??
    periods.find(({ kind }) => kind === 'quarter') ??
    periods[0];
  if (!period) throw new Error('the server offers no period');
  const offered = periods.filter(({ kind }) => kind === period.kind);
  return { kind: period.kind, period, from: period.from, to: period.to, by, today, offered, change };
}
