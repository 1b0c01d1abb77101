import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { jobsOf, type OutboxPayload } from '#letters';
import type { Follower } from './follow.js';

export const OUTBOX_FOLLOWER = 'outbox';

/**
 * Turns owed letters and notices into graphile-worker jobs, one batch per commit (`add_jobs`; one by one costs a
 * third of the engine's speed, see docs/adr/0005).
 */
export const outboxFollower: Follower = async (client, entries) => {
  const jobs = entries.flatMap(({ entry }) => jobsOf(entry));
  if (jobs.length === 0) return;
  await client.query(
    `SELECT FROM graphile_worker.add_jobs(ARRAY(
       SELECT json_populate_record(NULL::graphile_worker.job_spec, spec)
       FROM json_array_elements($1::json) AS spec))`,
    [
      JSON.stringify(
        jobs.map(({ task, key, payload }) => ({ identifier: task, job_key: key, payload, max_attempts: 25 })),
      ),
    ],
  );
};

/** The tasks: each writes one row whose key is the job's, so doing it twice changes nothing. */
const TASKS: TaskList = {
  record_letter: async (payload, helpers) => {
    const { agency, dossier, revision, kind, status, at, data } = payload as OutboxPayload;
    await helpers.query(
      `INSERT INTO letter (agency_id, dossier_code, revision, kind, status, at, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [agency, dossier, revision, kind, status, at, JSON.stringify(data ?? {})],
    );
  },
  record_notice: async (payload, helpers) => {
    const { agency, dossier, revision, kind, at } = payload as OutboxPayload;
    await helpers.query(
      `INSERT INTO notice (agency_id, dossier_code, revision, kind, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [agency, dossier, revision, kind, at],
    );
  },
};

/** By name: the library's own list is a type that exists only before compilation. */
const SHOWN: ReadonlySet<string> = new Set(['error']);

/** The library tells every connection it makes; what went wrong is all an operator needs. */
const ERRORS_ONLY = new Logger(() => (level, message) => {
  if (SHOWN.has(level)) console.error(`graphile-worker: ${message}`);
});

/** Runs the jobs until stopped; any number of runners share the queue. */
export async function startJobRunner(pool: Pool): Promise<Runner> {
  return run({
    pgPool: pool,
    taskList: TASKS,
    parsedCronItems: [],
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: ERRORS_ONLY,
    // Batches, even of no delay, end the runner when a finished job cannot be told to the database; without them the
    // same is an unhandled rejection and ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

/**
 * Gives the jobs of killed runners to the others. A job is one insert, so a lock half a minute old has no living
 * holder; graphile-worker by itself waits four hours, and a letter owed today would be drafted tomorrow. Were the
 * holder alive after all, the job is done twice, which its key forgives.
 */
export async function freeAbandonedJobs(pool: Pool): Promise<void> {
  await pool.query(
    `SELECT graphile_worker.force_unlock_workers(ids)
     FROM (SELECT array_agg(DISTINCT locked_by) AS ids FROM graphile_worker.jobs
           WHERE locked_at < now() - interval '30 seconds') AS abandoned
     WHERE ids IS NOT NULL`,
  );
}
