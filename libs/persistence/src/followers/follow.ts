import type { Pool, PoolClient } from 'pg';
import type { AgencyId } from '#kernel';
import type { Channel, HistoryEntry } from '#dossier';
import type { Dimensions } from '#statistics';
import { ENTRY_COLUMNS } from '../dossiers/columns.js';
import { toEntry, type EntryRow } from '../dossiers/mapper.js';
import { inTransaction } from '../server/transaction.js';

/** A history entry with what its dossier's opening says. */
export interface FollowedEntry {
  readonly entry: HistoryEntry;
  readonly dimensions: Dimensions;
}

/** Does its work with the given client: it commits together with the cursor, once per entry. */
export type Follower = (client: PoolClient, entries: readonly FollowedEntry[]) => Promise<void>;

interface FollowedRow extends EntryRow {
  seq: string;
  tx: string;
  procedure_code: string;
  field: string;
  owner_unit: string;
  channel: Channel;
}

/**
 * Entries after the cursor, oldest transaction first. Only transactions below the snapshot's xmin are read: every
 * transaction that could still commit has a higher id, so an entry that commits late is never skipped.
 */
const NEXT_ENTRIES = `
  SELECT ${ENTRY_COLUMNS.map(({ name }) => `h.${name}`).join(', ')}, h.seq, h.tx::text AS tx,
         d.procedure_code, d.field, d.owner_unit, d.channel
  FROM history h JOIN dossier d ON d.agency_id = h.agency_id AND d.code = h.dossier_code
  WHERE h.agency_id = $1 AND (h.tx, h.seq) > ($2::xid8, $3::bigint)
    AND h.tx < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY h.tx, h.seq LIMIT $4`;

/**
 * Hands the next entries to a follower and moves its cursor in the same commit. Any number of workers may call it:
 * one holds the cursor, the others get 0 at once.
 * @returns how many entries were handled.
 */
export async function followOnce(
  pool: Pool,
  agency: AgencyId,
  name: string,
  follower: Follower,
  limit = 2000,
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query(
      `INSERT INTO follower (agency_id, name, tx, seq) VALUES ($1, $2, '0', 0) ON CONFLICT DO NOTHING`,
      [agency, name],
    );
    const cursor = await client.query<{ tx: string; seq: string }>(
      `SELECT tx::text AS tx, seq FROM follower WHERE agency_id = $1 AND name = $2 FOR UPDATE SKIP LOCKED`,
      [agency, name],
    );
    const [at] = cursor.rows;
    if (!at) return 0;
    const { rows } = await client.query<FollowedRow>(NEXT_ENTRIES, [agency, at.tx, at.seq, limit]);
    const last = rows.at(-1);
    if (!last) return 0;
    await follower(client, rows.map(followed));
    await client.query(`UPDATE follower SET tx = $3::xid8, seq = $4 WHERE agency_id = $1 AND name = $2`, [
      agency,
      name,
      last.tx,
      last.seq,
    ]);
    return rows.length;
  });
}

/** Follows until nothing new is visible. */
export async function followAll(
  pool: Pool,
  agency: AgencyId,
  name: string,
  follower: Follower,
): Promise<number> {
  let total = 0;
  for (;;) {
    const handled = await followOnce(pool, agency, name, follower);
    if (handled === 0) return total;
    total += handled;
  }
}

function followed(row: FollowedRow): FollowedEntry {
  const { procedure_code: procedure, field, owner_unit: unit, channel } = row;
  return { entry: toEntry(row), dimensions: { procedure, field, unit, channel } };
}
