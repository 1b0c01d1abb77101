import type { Pool } from 'pg';
import type { AgencyId, DossierCode } from '#kernel';
import type { Letter } from '#reading';

export async function lettersOf(pool: Pool, agency: AgencyId, code: DossierCode): Promise<Letter[]> {
  const { rows } = await pool.query<Letter>(
    `SELECT kind, status, revision, at, data FROM letter WHERE agency_id = $1 AND dossier_code = $2 ORDER BY revision, kind`,
    [agency, code],
  );
  return rows;
}
