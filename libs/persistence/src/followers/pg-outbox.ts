import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import { OutboxTail } from './outbox-tail.js';

/** The end of the history, for who wants to hear of what is new. */
export class PgOutbox {
  constructor(private readonly pool: Pool) {}

  tail(agency: AgencyId): OutboxTail {
    return new OutboxTail(this.pool, agency);
  }
}
