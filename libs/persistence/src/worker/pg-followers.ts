import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import { STATISTICS_FOLLOWER, statisticsFollower } from '../statistics/stat-store.js';
import { followAll } from '../followers/follow.js';
import { OUTBOX_FOLLOWER, outboxFollower } from '../followers/outbox.js';

/** What follows the history of an agency; each goes as far as is visible now and tells how many entries it handled. */
export class PgFollowers {
  constructor(private readonly pool: Pool) {}

  /** The published figures. */
  statistics(agency: AgencyId): Promise<number> {
    return followAll(this.pool, agency, STATISTICS_FOLLOWER, statisticsFollower);
  }

  /** Letters and notices, as jobs. */
  outbox(agency: AgencyId): Promise<number> {
    return followAll(this.pool, agency, OUTBOX_FOLLOWER, outboxFollower);
  }
}
