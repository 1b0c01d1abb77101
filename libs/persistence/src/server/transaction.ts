import type { Pool, PoolClient } from 'pg';

/** Serialization failure and deadlock: the whole unit of work may simply be done again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 3;
const CONNECTION_FAILURE = '08006';

/** Runs a unit of work in one transaction; a deadlock victim is re-run from its beginning, anything else is thrown. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return retried(() => once(pool, work));
}

/** Re-runs what PostgreSQL asks to be run again (40001, 40P01), at most twice. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !TRY_AGAIN.has(sqlState(error))) throw error;
    }
  }
}

/** SQLSTATE of an error, or an empty string. */
export function sqlState(error: unknown): string {
  return error instanceof Error ? ((error as Error & { code?: string }).code ?? '') : '';
}

async function once<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (broken: unknown) => client.release(broken as Error),
    );
    throw withState(error);
  }
}

/** A connection lost between two statements: pg says so in words only, and callers tell it from a fault by the state. */
function withState(error: unknown): unknown {
  if (!(error instanceof Error) || sqlState(error) !== '') return error;
  return /not queryable|terminated/.test(error.message)
    ? Object.assign(error, { code: CONNECTION_FAILURE })
    : error;
}
