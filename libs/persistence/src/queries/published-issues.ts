import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { PublishedIssue } from '#reading';

/** Every issue of procedures and controlled documents that is or was in force, by code and number. */
export async function publishedIssues(pool: Pool, agency: AgencyId): Promise<readonly PublishedIssue[]> {
  const of = (kind: PublishedIssue['kind']): string =>
    `SELECT '${kind}' AS kind, code, issue, title, lower(valid)::text AS "validFrom", (upper(valid) - 1)::text AS "validTo"
     FROM ${kind}_version WHERE agency_id = $1 AND status IN ('published', 'retired')`;
  const { rows } = await pool.query<PublishedIssue>(
    `${of('procedure')} UNION ALL ${of('document')} ORDER BY code, issue`,
    [agency],
  );
  return rows;
}
