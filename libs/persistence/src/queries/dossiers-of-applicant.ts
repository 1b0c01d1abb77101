import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { DossierRecord } from '#engine';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';

/** The newest dossiers of the applicant with exactly this identifier, newest first. */
export async function dossiersOfApplicant(
  pool: Pool,
  agency: AgencyId,
  identifier: string,
  limit: number,
): Promise<readonly DossierRecord[]> {
  const { rows } = await pool.query<DossierRow>({
    name: 'dossiers-of-applicant',
    text: `SELECT ${RECORD_SELECT} FROM dossier d
           WHERE d.agency_id = $1 AND d.applicant ->> 'identifier' = $2 AND d.applicant ->> 'identifier' <> ''
           ORDER BY d.opened_at DESC, d.code DESC LIMIT $3`,
    values: [agency, identifier, limit],
  });
  return rows.map(toRecord);
}
