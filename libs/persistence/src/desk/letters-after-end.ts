import type { Pool } from 'pg';
import type { Visible } from '#access';
import type { AgencyId } from '#kernel';
import type { LettersAfterEnd } from '#reading';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { visibleClause } from '../queries/dossier-queries.js';
import { parameters } from '../server/statement.js';

/**
 * On nobody's desk any more, they are looked for by themselves (docs/adr/0018).
 * @param visible what the asker may meet; null for everything
 * @param limit how many of them are read
 */
export async function lettersAfterEnd(
  pool: Pool,
  agency: AgencyId,
  visible: Visible | null,
  limit: number,
): Promise<LettersAfterEnd> {
  const { values, bind } = parameters(agency, limit);
  const where = [`d.agency_id = $1`, `d.apology = 'owed'`, 'd.ended_at IS NOT NULL'];
  if (visible) where.push(visibleClause(visible, bind));
  const { rows } = await pool.query<DossierRow & { readonly number: number }>(
    `SELECT ${RECORD_SELECT}, count(*) OVER ()::int AS number FROM dossier d
     WHERE ${where.join(' AND ')} ORDER BY d.ended_at, d.code LIMIT $2`,
    values,
  );
  return { number: rows[0]?.number ?? 0, dossiers: rows.map(toRecord) };
}
