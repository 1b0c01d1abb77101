import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { DomainError, type AgencyId, type Instant } from '#kernel';
import { followOnce } from '../followers/follow.js';
import { STATISTICS_FOLLOWER, statisticsFollower } from './stat-store.js';

/** How long an asker waits while the figures come nearer. */
const AT_MOST_MS = 2_000;
/** Looks in vain: another process counts, or a transaction that began earlier has not ended. */
const IN_VAIN = 4;
const PAUSE_MS = 50;

/**
 * Counts what the workers have not counted yet, so that figures are of the moment they are asked for, whether or not a
 * worker runs. One query when there is nothing to count. What cannot be counted is a reason to say so, not to fail.
 * @returns the earliest moment that is not counted, e.g. behind a transaction of minutes; null when all are
 */
export async function countUp(
  pool: Pool,
  agency: AgencyId,
  report: (line: string) => void,
): Promise<Instant | null> {
  const end = performance.now() + AT_MOST_MS;
  for (let inVain = 0; await isBehind(pool, agency);) {
    if (inVain === IN_VAIN || performance.now() > end) return earliestUncounted(pool, agency);
    if ((await fold(pool, agency, report)) > 0) continue;
    inVain++;
    await wait(PAUSE_MS);
  }
  return null;
}

/**
 * The earliest deadline that is over and about which the history says nothing yet. Asked before the history is: what is
 * gone from here then stands there.
 */
export async function firstUnsaid(pool: Pool, agency: AgencyId, now: Instant): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'first-unsaid',
    text: 'SELECT min(due_at) AS at FROM deadline WHERE agency_id = $1 AND due_at < $2',
    values: [agency, new Date(now)],
  });
  return rows[0]?.at?.getTime() ?? null;
}

async function fold(pool: Pool, agency: AgencyId, report: (line: string) => void): Promise<number> {
  try {
    return await followOnce(pool, agency, STATISTICS_FOLLOWER, statisticsFollower);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    report(error.message);
    return 0;
  }
}

const UNCOUNTED = `
  FROM history h
  WHERE h.agency_id = $1 AND (h.tx, h.seq) > (
    COALESCE((SELECT tx FROM follower WHERE agency_id = $1 AND name = $2), '0'),
    COALESCE((SELECT seq FROM follower WHERE agency_id = $1 AND name = $2), 0))`;

async function isBehind(pool: Pool, agency: AgencyId): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'is-behind',
    text: `SELECT ${UNCOUNTED} ORDER BY h.tx, h.seq LIMIT 1`,
    values: [agency, STATISTICS_FOLLOWER],
  });
  return rowCount === 1;
}

/** Not that of the first entry: a deadline that was said late stands behind acts that came after it. */
async function earliestUncounted(pool: Pool, agency: AgencyId): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: 'earliest-uncounted',
    text: `SELECT min(h.at) AS at ${UNCOUNTED}`,
    values: [agency, STATISTICS_FOLLOWER],
  });
  return rows[0]?.at?.getTime() ?? null;
}
