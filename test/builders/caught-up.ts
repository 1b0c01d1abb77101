import { setTimeout as wait } from 'node:timers/promises';
import pg, { type Pool } from 'pg';
import type { Worker } from '#runtime';

const AT_MOST_MS = 45_000;

/** Waits for what `caughtUp` explains, where a test drives followers of its own. @throws Error after 45 seconds */
export async function settled(pool: Pool): Promise<void> {
  const end = performance.now() + AT_MOST_MS;
  const waits = 'SELECT FROM history WHERE tx >= pg_snapshot_xmin(pg_current_snapshot()) LIMIT 1';
  while ((await pool.query(waits)).rowCount !== 0) await pauseBefore(end);
}

/**
 * Rounds until the followers have read all there is. One round may not be enough: they wait for every transaction that
 * began before an entry, on the whole server, so also for those of a test beside this one.
 * @throws Error after 45 seconds
 */
export async function caughtUp({ worker, pool }: { worker: Worker; pool: Pool }): Promise<void> {
  await roundsUntil(worker, async () => {
    const { rowCount } = await pool.query(
      `SELECT FROM follower f
       WHERE EXISTS (SELECT FROM history h WHERE h.agency_id = f.agency_id AND (h.tx, h.seq) > (f.tx, f.seq))`,
    );
    return rowCount === 0;
  });
}

/** At least one round, and more until something holds. @throws Error after 45 seconds */
export async function roundsUntil(worker: Worker, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + AT_MOST_MS;
  await worker.round();
  while (!(await holds())) {
    await pauseBefore(end);
    await worker.round();
  }
}

/** A transaction of another database of the same server, which all followers wait for. */
export async function longTransaction(url: string): Promise<{ end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT pg_current_xact_id()');
  return { end: () => client.end() };
}

async function pauseBefore(end: number): Promise<void> {
  if (performance.now() > end) throw new Error(`did not come true within ${AT_MOST_MS / 1000} seconds`);
  await wait(50);
}
