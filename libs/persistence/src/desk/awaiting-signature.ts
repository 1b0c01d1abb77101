import type { Pool } from 'pg';
import type { AgencyId, Instant } from '#kernel';
import type { SigningSeat, AwaitingSignature } from '#reading';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';

/** Late ones first, oldest submission first, then by the end of the step; what has no end, because it is paused, last. */
const ORDER = `(CASE WHEN (d.clock ->> 'stepSpent')::boolean THEN to_timestamp((d.clock ->> 'stepEnteredAt')::float8 / 1000)
                     ELSE coalesce(l.due_at, 'infinity') END)`;

/** What lies before somebody to sign, with exact counts, from one statement. */
export async function awaitingSignature(
  pool: Pool,
  agency: AgencyId,
  seats: readonly SigningSeat[],
  { now, tomorrow, limit }: { readonly now: Instant; readonly tomorrow: Instant; readonly limit: number },
): Promise<AwaitingSignature> {
  const { rows } = await pool.query<DossierRow & { total: number; late: number; today: number }>(
    `WITH waiting AS MATERIALIZED (
       SELECT d.code, ${ORDER} AS ends, (d.clock ->> 'stepSpent')::boolean OR coalesce(l.due_at <= $4, false) AS late,
         coalesce(l.due_at > $4 AND l.due_at < $5, false) AS today
       FROM unnest($2::text[], $3::text[]) AS seat (role, unit)
       JOIN dossier d ON d.agency_id = $1 AND d.unit = seat.unit AND d.role = seat.role
         AND d.ended_at IS NULL AND d.finished_at IS NULL
       LEFT JOIN deadline l ON l.agency_id = d.agency_id AND l.dossier_code = d.code AND l.name = 'step'),
     counted AS (
       SELECT count(*)::int AS total, (count(*) FILTER (WHERE late))::int AS late,
         (count(*) FILTER (WHERE today))::int AS today FROM waiting),
     page AS (SELECT code, ends FROM waiting ORDER BY ends, code LIMIT $6)
     SELECT ${RECORD_SELECT}, counted.* FROM page
     JOIN dossier d ON d.agency_id = $1 AND d.code = page.code CROSS JOIN counted
     ORDER BY page.ends, page.code`,
    [
      agency,
      seats.map(({ role }) => role),
      seats.map(({ unit }) => unit),
      new Date(now).toISOString(),
      new Date(tomorrow).toISOString(),
      limit,
    ],
  );
  const { total, late, today } = rows[0] ?? { total: 0, late: 0, today: 0 };
  return { dossiers: rows.map(toRecord), total, late, today };
}
