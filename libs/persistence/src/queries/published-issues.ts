import type { Pool } from 'pg';
import type { AgencyId, LocalDay } from '#kernel';

/** Days on which an issue is valid as stored: a decision or a successor may have ended it since its text was written. */
export interface PublishedIssue {
  readonly kind: 'procedure' | 'document';
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly validFrom: LocalDay;
  /** Last day; null while none is set. */
  readonly validTo: LocalDay | null;
}

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
