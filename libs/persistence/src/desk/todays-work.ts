import type { Pool } from 'pg';
import type { DeskScope } from '#access';
import type { AgencyId } from '#kernel';
import type { TodaysWork, TodaysWorkAsked } from '#reading';
import { scopeClause } from './desk-scope.js';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { parameters } from '../server/statement.js';

type Counts = Omit<TodaysWork, 'dossiers'>;
const NOTHING: Counts = { all: 0, dueToday: 0, overdue: 0, stepToday: 0, stepLate: 0, apologyOwed: 0 };

/** What of a desk must be done today. Looks at every dossier of the desk: not for whole agencies. */
export async function todaysWork(
  pool: Pool,
  agency: AgencyId,
  scope: DeskScope,
  { now, tomorrow, limit }: TodaysWorkAsked,
): Promise<TodaysWork> {
  const moments = [now, tomorrow].map((at) => new Date(at).toISOString());
  const { values, bind } = parameters(agency, ...moments, limit);
  const mine = scopeClause(scope, 'd', bind);
  const { rows } = await pool.query<DossierRow & { counts: Counts }>(
    `WITH mine AS (
       SELECT d.code, d.due_key, l.due_at AS step_end,
         d.overdue AND d.finished_at IS NULL AS overdue, d.apology = 'owed' AS owed, d.due_key < $3 AS due_today,
         d.suspended IS NULL AND d.finished_at IS NULL
           AND ((d.clock ->> 'stepSpent')::boolean OR coalesce(l.due_at <= $2, false)) AS step_late,
         coalesce(l.due_at > $2 AND l.due_at < $3, false) AS step_today
       FROM dossier d
       LEFT JOIN deadline l ON l.agency_id = d.agency_id AND l.dossier_code = d.code AND l.name = 'step'
       WHERE d.agency_id = $1 AND d.ended_at IS NULL AND ${mine}),
     urgent AS MATERIALIZED (SELECT * FROM mine WHERE overdue OR owed OR due_today OR step_late OR step_today),
     counted AS (
       SELECT json_build_object('all', count(*), 'dueToday', count(*) FILTER (WHERE due_today AND NOT overdue),
         'overdue', count(*) FILTER (WHERE overdue), 'stepToday', count(*) FILTER (WHERE step_today),
         'stepLate', count(*) FILTER (WHERE step_late), 'apologyOwed', count(*) FILTER (WHERE owed)) AS counts
       FROM urgent),
     page AS (
       SELECT code, row_number() OVER (ORDER BY overdue DESC, step_late DESC, least(due_key, step_end), code) AS place
       FROM urgent ORDER BY place LIMIT $4)
     SELECT ${RECORD_SELECT}, counted.counts FROM page
     JOIN dossier d ON d.agency_id = $1 AND d.code = page.code CROSS JOIN counted ORDER BY page.place`,
    values,
  );
  return { ...(rows[0]?.counts ?? NOTHING), dossiers: rows.map(toRecord) };
}
