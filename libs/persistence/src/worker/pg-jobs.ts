import type { Runner } from 'graphile-worker';
import type { Pool } from 'pg';
import { freeAbandonedJobs, startJobRunner } from '../followers/outbox.js';

/** The job queue; any number of runners share it. */
export class PgJobs {
  constructor(private readonly pool: Pool) {}

  /** Runs jobs until the runner is stopped or the database goes away. */
  start(): Promise<Runner> {
    return startJobRunner(this.pool);
  }

  /** Gives the jobs of killed runners to the others. */
  freeAbandoned(): Promise<void> {
    return freeAbandonedJobs(this.pool);
  }
}
