import type { PoolClient } from 'pg';
import type { AgencyId } from '#kernel';

/**
 * Holds one content of the file store until the transaction ends: shared by whoever is about to claim it with a row,
 * alone by whoever is about to throw it away.
 */
export async function holdContent(
  client: PoolClient,
  agency: AgencyId,
  sha256: string,
  how: 'shared' | 'alone',
): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await client.query(`SELECT ${lock}(hashtextextended($1, 0))`, [`file/${agency}/${sha256}`]);
}
