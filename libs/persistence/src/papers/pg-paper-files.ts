import type { Pool, PoolClient } from 'pg';
import type { PaperFile, PaperFiles } from '#documents';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import { LOCKS, shareLock } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';

interface PaperRow {
  readonly id: string;
  readonly draft_id: string | null;
  readonly dossier_code: string | null;
  readonly paper_id: string;
  readonly name: string;
  readonly size: string;
  readonly sha256: Buffer;
  readonly type: string;
  readonly uploaded_by: string;
  readonly role: string;
  readonly unit: string;
  readonly on_behalf_of: string | null;
  readonly uploaded_at: Date;
}

const COLUMNS = `f.id, f.draft_id, f.dossier_code, f.paper_id, f.name, f.size, f.sha256, f.type, f.uploaded_by, f.role,
  f.unit, f.on_behalf_of, f.uploaded_at`;

/** The dossier that a draft has become, by the command that opened it. */
const OPENING = `SELECT h.dossier_code FROM history h
  WHERE h.agency_id = $1 AND h.command_id = $2 AND h.revision = 1`;

/**
 * Uploaded to the dossier ($2), or by its opener to the draft it was opened from. What the opening has named is the
 * dossier's, even if a sweep took it out of the draft at that very moment.
 */
const OF_DOSSIER = `
  SELECT ${COLUMNS} FROM paper_file f WHERE f.agency_id = $1 AND f.dossier_code = $2
  UNION ALL
  SELECT ${COLUMNS} FROM history h
  JOIN paper_file f ON f.agency_id = h.agency_id AND f.draft_id = h.command_id AND f.uploaded_by = h.actor_id
  WHERE h.agency_id = $1 AND h.dossier_code = $2 AND h.revision = 1 AND (f.removed_at IS NULL OR h.data -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id)))`;

/** Ids the history of the dossier ($2) names; entries from before this was kept may hold anything under \`files\`. */
const SEALED = `
  SELECT file ->> 'id' FROM history h,
    jsonb_array_elements(CASE jsonb_typeof(h.data -> 'files') WHEN 'array' THEN h.data -> 'files' ELSE '[]' END) file
  WHERE h.agency_id = $1 AND h.dossier_code = $2 AND file ->> 'id' IS NOT NULL`;

export class PgPaperFiles implements PaperFiles {
  constructor(private readonly pool: Pool) {}

  async add(
    agency: AgencyId,
    file: PaperFile,
    keep: () => Promise<void>,
  ): Promise<'written' | 'known' | { opened: DossierCode }> {
    const draft = 'draft' in file.place ? file.place.draft : null;
    let kept: Promise<void> | null = null;
    const written = await inTransaction(this.pool, async (client) => {
      await shareLock(client, LOCKS.fileContent(agency, file.sha256));
      const isNew = await insert(client, agency, file);
      // The bytes are in place before the row is for good; once, should the transaction be run again.
      if (isNew) await (kept ??= keep());
      return isNew;
    });
    if (written) return 'written';
    if (draft === null || (await this.find(agency, file.id))) return 'known';
    const { rows } = await this.pool.query<{ dossier_code: string }>(OPENING, [agency, draft]);
    return { opened: rows[0]?.dossier_code ?? '' };
  }

  async ofDraft(agency: AgencyId, draft: string, person: string): Promise<readonly PaperFile[]> {
    const { rows } = await this.pool.query<PaperRow>(
      `SELECT ${COLUMNS} FROM paper_file f
       WHERE f.agency_id = $1 AND f.draft_id = $2 AND f.uploaded_by = $3 AND f.removed_at IS NULL
       ORDER BY f.uploaded_at, f.id`,
      [agency, draft, person],
    );
    return rows.map(toFile);
  }

  async ofDossier(agency: AgencyId, dossier: DossierCode): Promise<readonly PaperFile[]> {
    const { rows } = await this.pool.query<PaperRow>({
      name: 'papers-of-dossier',
      text: `SELECT * FROM (${OF_DOSSIER}) files ORDER BY uploaded_at, id`,
      values: [agency, dossier],
    });
    return rows.map(toFile);
  }

  async unsealed(agency: AgencyId, dossier: DossierCode): Promise<readonly PaperFile[]> {
    const { rows } = await this.pool.query<PaperRow>({
      name: 'papers-unsealed',
      text: `SELECT * FROM (${OF_DOSSIER}) files WHERE files.id::text NOT IN (${SEALED}) ORDER BY uploaded_at, id`,
      values: [agency, dossier],
    });
    return rows.map(toFile);
  }

  async find(agency: AgencyId, id: string): Promise<PaperFile | null> {
    const { rows } = await this.pool.query<PaperRow>(
      `SELECT ${COLUMNS} FROM paper_file f WHERE f.agency_id = $1 AND f.id = $2`,
      [agency, id],
    );
    return rows[0] ? toFile(rows[0]) : null;
  }

  async remove(agency: AgencyId, draft: string, person: string, id: string, at: Instant): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE paper_file f SET removed_at = $5
       WHERE f.agency_id = $1 AND f.draft_id = $2 AND f.uploaded_by = $3 AND f.id = $4 AND f.removed_at IS NULL
         AND NOT EXISTS (${OPENING})`,
      [agency, draft, person, id, new Date(at)],
    );
    return rowCount === 1;
  }
}

/** @returns false when the id is there, or the draft has become a dossier */
async function insert(client: PoolClient, agency: AgencyId, file: PaperFile): Promise<boolean> {
  const draft = 'draft' in file.place ? file.place.draft : null;
  const dossier = 'dossier' in file.place ? file.place.dossier : null;
  const { rowCount } = await client.query(
    `INSERT INTO paper_file (agency_id, draft_id, dossier_code, id, paper_id, name, size, sha256, type, uploaded_by,
       role, unit, on_behalf_of, uploaded_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
     WHERE $2::text IS NULL OR NOT EXISTS (${OPENING})
     ON CONFLICT (agency_id, id) DO NOTHING`,
    [
      ...[agency, draft, dossier, file.id, file.paper, file.name, file.size, Buffer.from(file.sha256, 'hex')],
      ...[file.type, file.by.id, file.by.role, file.by.unit, file.by.onBehalfOf ?? null, new Date(file.at)],
    ],
  );
  return rowCount === 1;
}

function toFile(row: PaperRow): PaperFile {
  const { id, paper_id: paper, name, type, role, unit } = row;
  const by = { id: row.uploaded_by, role, unit };
  return {
    id,
    paper,
    name,
    type,
    place: row.draft_id === null ? { dossier: row.dossier_code ?? '' } : { draft: row.draft_id },
    size: Number(row.size),
    sha256: row.sha256.toString('hex'),
    by: row.on_behalf_of === null ? by : { ...by, onBehalfOf: row.on_behalf_of },
    at: row.uploaded_at.getTime(),
  };
}
