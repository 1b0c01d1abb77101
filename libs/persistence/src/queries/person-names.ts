import type { Pool, PoolClient } from 'pg';
import type { AgencyId } from '#kernel';

/** Names of people by id; those the agency does not know are absent. */
export async function personNames(
  pool: Pool | PoolClient,
  agency: AgencyId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  if (wanted.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; name: string }>({
    name: 'person-names',
    text: 'SELECT id, name FROM person WHERE agency_id = $1 AND id = ANY ($2)',
    values: [agency, wanted],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
