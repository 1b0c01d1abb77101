import type { Pool } from 'pg';
import type { AgencyId, DossierCode } from '#kernel';
import type { NumberedResult } from '#reading';

/** The last numbering of a dossier's result, from its history; null while there is none. */
export async function numberedResult(
  pool: Pool,
  agency: AgencyId,
  code: DossierCode,
): Promise<NumberedResult | null> {
  const { rows } = await pool.query<{ number: string | null; at: Date }>({
    name: 'numbered-result',
    text: `SELECT nullif(trim(data ->> 'result_number'), '') AS number, at FROM history
           WHERE agency_id = $1 AND dossier_code = $2 AND (data ? 'result_number' OR effects ? 'number_and_seal')
           ORDER BY revision DESC LIMIT 1`,
    values: [agency, code],
  });
  return rows[0] ? { number: rows[0].number, at: rows[0].at.getTime() } : null;
}
