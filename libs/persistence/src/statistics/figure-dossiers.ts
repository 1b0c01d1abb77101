import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import { CARRIES, FIGURES, type Carried, type FigureDefinition } from '#statistics';
import type { FigureQuestion, FigurePage } from '#reading';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { visibleClause } from '../queries/dossier-queries.js';
import { parameters, type Bind } from '../server/statement.js';
import { GROUPING_COLUMNS } from './stat-reader.js';

interface FoundRow extends Partial<DossierRow> {
  readonly number: number;
  readonly dossiers: number;
  readonly hidden: number;
  readonly times: number;
}

/**
 * The dossiers behind a number, earliest appointment first: those whose own measures, summed as the number sums
 * `stat_day`, are not zero. All in one statement, so the number and the list are of the same moment.
 */
export async function figureDossiers(
  pool: Pool,
  agency: AgencyId,
  question: FigureQuestion,
): Promise<FigurePage> {
  const { values, bind } = parameters(agency);
  const counted = countedSql(question, bind);
  const mayBeSeen = question.visible ? visibleClause(question.visible, bind) : 'true';
  const { rows } = await pool.query<FoundRow>(
    `WITH counted AS (${counted}),
     known AS MATERIALIZED (
       SELECT d.code, d.due_original, c.times, ${mayBeSeen} AS seen
       FROM counted c JOIN dossier d ON d.agency_id = $1 AND d.code = c.dossier_code),
     totals AS (
       SELECT coalesce(sum(times), 0)::int AS number, count(*)::int AS dossiers,
              (count(*) FILTER (WHERE NOT seen))::int AS hidden FROM known),
     page AS (
       SELECT code, due_original, times FROM known WHERE seen
       ORDER BY due_original, code OFFSET ${bind(question.offset)} LIMIT ${bind(question.limit)})
     SELECT totals.*, page.times, ${RECORD_SELECT}
     FROM totals LEFT JOIN page ON true LEFT JOIN dossier d ON d.agency_id = $1 AND d.code = page.code
     ORDER BY page.due_original, page.code`,
    values,
  );
  const { number = 0, dossiers = 0, hidden = 0 } = rows[0] ?? {};
  const page = rows.filter(isDossier).map((row) => ({ record: toRecord(row), times: row.times }));
  return { number, dossiers, hidden, page };
}

function isDossier(row: FoundRow): row is FoundRow & DossierRow {
  return typeof row.code === 'string';
}

function countedSql({ figure, period, group, units }: FigureQuestion, bind: Bind): string {
  const { before, within }: FigureDefinition = FIGURES[figure];
  const earlier = sumOf(
    Object.entries(before).flatMap(([carried, weight]) =>
      CARRIES[carried as keyof Carried].map((measure) => [measure, weight] as const),
    ),
  );
  const from = bind(period.from);
  const where = ['s.agency_id = $1', `s.day <= ${bind(period.to)}`];
  if (earlier === '0') where.push(`s.day >= ${from}::date`);
  if (group) where.push(`s.${GROUPING_COLUMNS[group.by]} = ${bind(group.key)}`);
  if (units) where.push(`s.owner_unit = ANY (${bind(units)}::text[])`);
  const times = `sum(CASE WHEN s.day < ${from}::date THEN ${earlier} ELSE ${sumOf(Object.entries(within))} END)`;
  return `SELECT s.dossier_code, ${times}::int AS times FROM stat_dossier s
    WHERE ${where.join(' AND ')} GROUP BY s.dossier_code HAVING ${times} <> 0`;
}

function sumOf(weights: readonly (readonly [measure: string, weight: number])[]): string {
  return weights.map(([measure, weight]) => `${weight} * s.${measure}`).join(' + ') || '0';
}
