import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { PeriodSums } from '#statistics';
import type { Grouping, DayRange } from '#reading';
import { periodSums } from './stat-reader.js';
import { checkStatistics, recomputeStatistics, type StatDifference } from './stat-store.js';

/** The published figures, and whether they are what the history says. */
export class PgStatistics {
  constructor(private readonly pool: Pool) {}

  /** Of a period, by procedure, field or unit. */
  sums(agency: AgencyId, period: DayRange, by: Grouping): Promise<PeriodSums[]> {
    return periodSums(this.pool, agency, period, by);
  }

  /** Where the stored figures and a fresh fold of the history differ; changes nothing. */
  check(agency: AgencyId): Promise<StatDifference[]> {
    return checkStatistics(this.pool, agency);
  }

  /** Replaces the stored figures by a fresh fold. @returns how many cells */
  recompute(agency: AgencyId): Promise<number> {
    return recomputeStatistics(this.pool, agency);
  }
}
