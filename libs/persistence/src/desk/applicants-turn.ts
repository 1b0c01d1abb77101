import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { WaitingForApplicant, ApplicantsTurn } from '#reading';

/** Looking at each of a larger number takes longer than its answer is worth. */
const MOST_LOOKED_AT = 5_000;

/**
 * Dossiers of these issues whose turn is the applicant's. They lie on no desk; those who asked and those who will be
 * brought the papers want to know of them.
 * @param limit how many of them are read
 */
export async function applicantsTurn(
  pool: Pool,
  agency: AgencyId,
  issues: readonly { readonly code: string; readonly issue: number }[],
  limit: number,
): Promise<ApplicantsTurn> {
  const codes = issues.map(({ code }) => code);
  if (codes.length === 0) return { number: 0, dossiers: [] };
  const { rows: counted } = await pool.query<{ n: number }>({
    name: 'applicants-turn-cells',
    text: `SELECT coalesce(sum(c.n), 0)::int AS n
           FROM (SELECT * FROM desk_cell WHERE agency_id = $1
                 UNION ALL SELECT * FROM desk_delta WHERE agency_id = $1) c
           WHERE c.unit = '' AND c.role = 'applicant' AND c.procedure_code = ANY ($2)`,
    values: [agency, codes],
  });
  if ((counted[0]?.n ?? 0) > MOST_LOOKED_AT) return { number: null, dossiers: [] };
  const { rows } = await pool.query<WaitingForApplicant & { readonly number: number }>({
    name: 'applicants-turn',
    text: TURNS,
    values: [agency, codes, issues.map(({ issue }) => issue), limit],
  });
  return { number: rows[0]?.number ?? 0, dossiers: rows };
}

const TURNS = `
  SELECT count(*) OVER ()::int AS number, d.code, d.applicant ->> 'name' AS applicant, d.procedure_code AS procedure,
    d.procedure_issue AS issue, d.state, (extract(epoch FROM l.due_at) * 1000)::float8 AS until
  FROM dossier d
  LEFT JOIN deadline l ON l.agency_id = d.agency_id AND l.dossier_code = d.code AND l.name = 'step'
  WHERE d.agency_id = $1 AND d.unit = '' AND d.role = 'applicant' AND d.ended_at IS NULL
    AND (d.procedure_code, d.procedure_issue) IN (SELECT * FROM unnest($2::text[], $3::int[]))
  ORDER BY l.due_at NULLS LAST, d.code LIMIT $4`;
