import type { Pool, PoolClient } from 'pg';
import { DomainError, type AgencyId, type DossierCode } from '#kernel';
import type { Channel, HistoryEntry } from '#dossier';
import { ENTRY_COLUMNS } from '../dossiers/columns.js';
import { toEntry, type EntryRow } from '../dossiers/mapper.js';
import type { FollowedEntry } from '../followers/follow.js';

const PAGE = 5000;

interface Opening {
  procedure: string;
  field: string;
  ownerUnit: string;
  channel: Channel;
}

/** A place in the outbox order; see `followOnce`. */
export interface OutboxPlace {
  readonly tx: string;
  readonly seq: string;
}

/**
 * The whole history of an agency from the history table alone, dossier by dossier in order of revision. The
 * dimensions come from each dossier's opening entry, not from the dossier row.
 * @param upTo leave out what stands behind this place of the outbox.
 * @throws DomainError `history.no_opening`: a dossier's first entry is missing.
 */
export async function* readHistory(
  db: Pool | PoolClient,
  agency: AgencyId,
  upTo?: OutboxPlace,
): AsyncGenerator<FollowedEntry> {
  let after: [string, number] = ['', 0];
  let first: { dossier: DossierCode; opening: Opening } | null = null;
  for (;;) {
    const { rows } = await db.query<EntryRow>(
      `SELECT ${ENTRY_COLUMNS.map(({ name }) => name).join(', ')} FROM history
       WHERE agency_id = $1 AND (dossier_code, revision) > ($2, $3)
         AND ($4::xid8 IS NULL OR (tx, seq) <= ($4::xid8, $5::bigint))
       ORDER BY dossier_code, revision LIMIT ${PAGE}`,
      [agency, ...after, upTo?.tx ?? null, upTo?.seq ?? null],
    );
    for (const row of rows) {
      const entry = toEntry(row);
      if (entry.kind === 'opened')
        first = { dossier: entry.dossier, opening: entry.data as unknown as Opening };
      if (first?.dossier !== entry.dossier) {
        throw new DomainError('history.no_opening', `lịch sử hồ sơ ${entry.dossier} thiếu dòng mở hồ sơ`);
      }
      const { procedure, field, ownerUnit: unit, channel } = first.opening;
      yield { entry, dimensions: { procedure, field, unit, channel } };
    }
    const last = rows.at(-1);
    if (!last) return;
    after = [last.dossier_code, last.revision];
  }
}

/** The entries of one dossier, oldest first. */
export async function readDossierHistory(
  pool: Pool,
  agency: AgencyId,
  code: DossierCode,
): Promise<HistoryEntry[]> {
  const { rows } = await pool.query<EntryRow>({
    name: 'dossier-history',
    text: `SELECT ${ENTRY_COLUMNS.map(({ name }) => name).join(', ')} FROM history
           WHERE agency_id = $1 AND dossier_code = $2 ORDER BY revision`,
    values: [agency, code],
  });
  return rows.map(toEntry);
}

/** What every dossier row remembers of its chain. */
export async function readChainHeads(
  pool: Pool,
  agency: AgencyId,
): Promise<Map<DossierCode, { revision: number; hash: string }>> {
  const { rows } = await pool.query<{ code: string; revision: number; last_hash: Buffer }>(
    'SELECT code, revision, last_hash FROM dossier WHERE agency_id = $1',
    [agency],
  );
  return new Map(
    rows.map((row) => [row.code, { revision: row.revision, hash: row.last_hash.toString('hex') }]),
  );
}
