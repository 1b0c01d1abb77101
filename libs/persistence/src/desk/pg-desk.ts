import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import { foldDeskIfDue } from './desk-counters.js';

/** The cells a desk is counted from. */
export class PgDesk {
  constructor(private readonly pool: Pool) {}

  /** Folds the changes into the cells when so many wait that whoever counts would feel them. */
  foldIfDue(agency: AgencyId): Promise<void> {
    return foldDeskIfDue(this.pool, agency);
  }
}
