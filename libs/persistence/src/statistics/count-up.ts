import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { AgencyId, Instant } from '#kernel';
import { followOnce } from '../followers/follow.js';
import { STATISTICS_FOLLOWER, statisticsFollower } from './stat-store.js';

/** How long an asker waits while the figures come nearer. */
const AT_MOST_MS = 2_000;
/** Looks in vain: another process counts, or a transaction that began earlier has not ended. */
const IN_VAIN = 4;
const PAUSE_MS = 50;

/**
 * Counts what the workers have not counted yet, so that figures are of the moment they are asked for, whether or not a
 * worker runs. One query when there is nothing to count.
 * @returns the moment of the first act that is not counted, e.g. behind a transaction of minutes; null when all are
 */
export async function countUp(pool: Pool, agency: AgencyId): Promise<Instant | null> {
  const end = performance.now() + AT_MOST_MS;
  for (let inVain = 0; ;) {
    const first = await firstUncounted(pool, agency);
    if (first === null || inVain === IN_VAIN || performance.now() > end) return first;
    if ((await followOnce(pool, agency, STATISTICS_FOLLOWER, statisticsFollower)) > 0) continue;
    inVain++;
    await wait(PAUSE_MS);
  }
}

async function firstUncounted(pool: Pool, agency: AgencyId): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Date }>({
    name: 'first-uncounted',
    text: `SELECT h.at FROM history h
           WHERE h.agency_id = $1 AND (h.tx, h.seq) > (
             COALESCE((SELECT tx FROM follower WHERE agency_id = $1 AND name = $2), '0'),
             COALESCE((SELECT seq FROM follower WHERE agency_id = $1 AND name = $2), 0))
           ORDER BY h.tx, h.seq LIMIT 1`,
    values: [agency, STATISTICS_FOLLOWER],
  });
  return rows[0]?.at.getTime() ?? null;
}
