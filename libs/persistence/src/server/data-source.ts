import { runMigrations as migrateJobs } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import * as migrations from '../migrations/index.js';
import { AgencyRow } from '../rows/agency.row.js';
import { ProcedureVersionRow } from '../rows/procedure-version.row.js';
import { APP_ROLE } from '../roles/app-role.js';
import { holdOnConnection, LOCKS, releaseLock } from './locks.js';

/** PostgreSQL ≥ 15: `MERGE`-free SQL, but `NULLS NOT DISTINCT`-era planner and `xid8` are assumed. */
const OLDEST_SERVER = 150000;

/** Settings of the TypeORM data source over one database. */
export function dataSourceOptions(url: string, poolSize: number) {
  return {
    type: 'postgres' as const,
    url,
    entities: [AgencyRow, ProcedureVersionRow],
    poolSize,
    extra: {
      options: `-c role=${APP_ROLE} -c timezone=UTC -c statement_timeout=120s`,
      connectionTimeoutMillis: 10_000,
    },
  };
}

/** TypeORM's data source, under the name the composition root knows it by. */
export { DataSource as Connection };

/** A connected data source working as the application role. */
export async function connect(url: string, poolSize = 20): Promise<DataSource> {
  return new DataSource(dataSourceOptions(url, poolSize)).initialize();
}

/** The pg pool under a data source: the hot path speaks SQL with prepared statements through it. */
export function poolOf(dataSource: DataSource): Pool {
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  if (pool.listenerCount('acquire') === 0) survive(pool);
  return pool;
}

/**
 * A connection that the server closes (a restart) is an event without a listener otherwise, and Node ends the
 * process. The pool drops the connection; whoever needed it gets the error from its own query. The first
 * connections are older than this call, hence also when one is taken.
 */
function survive(pool: Pool): void {
  const ignore = (): void => undefined;
  const listen = (client: PoolClient): PoolClient => client.off('error', ignore).on('error', ignore);
  pool.on('error', ignore);
  pool.on('connect', listen);
  pool.on('acquire', listen);
}

/** The job queue's tables have row security on and no policy: only their owner sees rows until one is given. */
const JOB_QUEUE_PRIVILEGES = [
  `GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE}`,
  `GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE}`,
  `GRANT ALL ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE}`,
  `DO $$ DECLARE secured text; BEGIN
     FOR secured IN
       SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'graphile_worker' AND c.relrowsecurity AND NOT EXISTS (
         SELECT FROM pg_policies p
         WHERE p.schemaname = 'graphile_worker' AND p.tablename = c.relname AND p.policyname = '${APP_ROLE}')
     LOOP
       EXECUTE format('CREATE POLICY ${APP_ROLE} ON graphile_worker.%I TO ${APP_ROLE} USING (true) WITH CHECK (true)', secured);
     END LOOP;
   END $$`,
];

/** Brings the schema up to date: ours by TypeORM, the job queue's by graphile-worker. Safe to call concurrently. */
export async function migrate(url: string): Promise<void> {
  const owner = await new DataSource({
    type: 'postgres',
    url,
    migrations: Object.values(migrations),
    poolSize: 2,
  }).initialize();
  const runner = owner.createQueryRunner();
  try {
    const [version] = (await runner.query(`SELECT current_setting('server_version_num')::int AS number`)) as [
      { number: number },
    ];
    if (version.number < OLDEST_SERVER)
      throw new Error(`PostgreSQL 15 or newer is needed, found ${version.number}`);
    await holdOnConnection(runner, LOCKS.migration);
    await owner.runMigrations({ transaction: 'each' });
    await migrateJobs({ connectionString: url });
    for (const statement of JOB_QUEUE_PRIVILEGES) await runner.query(statement);
    await releaseLock(runner, LOCKS.migration);
  } finally {
    await runner.release();
    await owner.destroy();
  }
}
