import type { Pool } from 'pg';
import type { DeskScope } from '#access';
import type { AgencyId } from '#kernel';
import type { DeskCounters, DeskSeat, PageAhead, DeskCount, DeskFilter, Show, DeskDays } from '#reading';
import { LOCKS, tryLock } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';
import { filterClauses, scopeClause } from './desk-scope.js';
import { parameters } from '../server/statement.js';

/** Changes that may wait before whoever reads must add up more than it is worth. */
const FOLD_FROM = 300;

/**
 * Counts a desk from its cells and the changes not yet folded into them: one statement, one snapshot. The same cells
 * say where the next page lies, so that it is not looked for among dossiers that cannot be on it.
 */
export async function countDesk(
  pool: Pool,
  agency: AgencyId,
  scope: DeskScope,
  filter: DeskFilter,
  days: DeskDays,
  page: PageAhead = { show: 'all', after: null, rows: null },
): Promise<DeskCount> {
  const { values, bind } = parameters(
    agency,
    ...[days.today, days.tomorrow, days.soon].map((at) => new Date(at)),
  );
  const where = [scopeClause(scope, 'c', bind), ...filterClauses(filter, 'c', bind)].join(' AND ');
  const after = `date_bin('15 minutes', ${bind(page.after?.due ?? '-infinity')}::timestamptz, 'epoch')`;
  const { rows } = await pool.query<Counted>(
    `WITH c AS MATERIALIZED (
       SELECT * FROM (SELECT * FROM desk_cell WHERE agency_id = $1
                      UNION ALL SELECT * FROM desk_delta WHERE agency_id = $1) c WHERE ${where}
     ), due AS (
       SELECT c.due, sum(c.n) AS n FROM c WHERE ${SHOWN[page.show]} AND c.due >= ${after}
       GROUP BY c.due HAVING sum(c.n) <> 0
     ), far AS (
       SELECT due, sum(CASE WHEN due = ${after} THEN 0 ELSE n END) OVER (ORDER BY due) AS n FROM due
     )
     SELECT (SELECT count(*)::int FROM desk_delta WHERE agency_id = $1) AS waiting,
       (SELECT min(due)::text FROM due) AS first,
       (coalesce((SELECT min(due) FROM far WHERE n >= ${bind(page.rows)}::int), (SELECT max(due) FROM due))
         + interval '15 minutes')::text AS last,
       (SELECT json_agg(s) FROM (${SEATS}) s) AS seats`,
    values,
  );
  const { seats, first = null, last = null, waiting = 0 } = rows[0] ?? { seats: null };
  const bounds = first === null || last === null ? null : { first, last };
  return { seats: seats ?? [], counters: total(seats ?? []), bounds, foldDue: waiting > FOLD_FROM };
}

interface Counted {
  readonly seats: DeskSeat[] | null;
  readonly first?: string | null;
  readonly last?: string | null;
  readonly waiting?: number;
}

/** Which cells `c` a page shows; $2 today, $3 tomorrow, $4 the end of soon. */
const SHOWN: Readonly<Record<Show, string>> = {
  all: 'true',
  due_soon: 'NOT c.overdue AND c.due < $4',
  overdue: 'c.overdue',
  suspended: 'c.suspended',
  apology_owed: 'c.owed',
  today: 'c.due >= $2 AND c.due < $3',
};

const sumOf = (show: Show): string => `coalesce(sum(c.n) FILTER (WHERE ${SHOWN[show]}), 0)::int`;

const SEATS = `
  SELECT c.unit, c.role, c.assignee, ${sumOf('all')} AS waiting, ${sumOf('due_soon')} AS "dueSoon",
    ${sumOf('overdue')} AS overdue, ${sumOf('suspended')} AS suspended, ${sumOf('apology_owed')} AS "apologyOwed",
    ${sumOf('today')} AS today
  FROM c GROUP BY c.unit, c.role, c.assignee HAVING sum(c.n) <> 0`;

function total(seats: readonly DeskSeat[]): DeskCounters {
  const of = (name: keyof DeskCounters): number => seats.reduce((sum, seat) => sum + seat[name], 0);
  return {
    waiting: of('waiting'),
    dueSoon: of('dueSoon'),
    overdue: of('overdue'),
    suspended: of('suspended'),
    apologyOwed: of('apologyOwed'),
  };
}

/** Folds the waiting changes if there are so many that readers would notice. */
export async function foldDeskIfDue(pool: Pool, agency: AgencyId): Promise<void> {
  const { rows } = await pool.query<{ waiting: number }>({
    name: 'desk-deltas',
    text: `SELECT count(*)::int AS waiting FROM (SELECT FROM desk_delta WHERE agency_id = $1 LIMIT ${FOLD_FROM + 1}) d`,
    values: [agency],
  });
  if ((rows[0]?.waiting ?? 0) > FOLD_FROM) await foldDesk(pool, agency);
}

/**
 * Folds the waiting changes into the cells. One at a time; whoever finds another at it leaves. Readers see the
 * changes either still waiting or folded in, never both and never neither.
 */
export async function foldDesk(pool: Pool, agency: AgencyId): Promise<void> {
  await inTransaction(pool, async (client) => {
    if (!(await tryLock(client, LOCKS.deskFolding))) return;
    await client.query({ name: 'fold-desk', text: FOLD, values: [agency] });
    await client.query({ name: 'sweep-desk', text: SWEEP, values: [agency] });
  });
}

const KEY = 'agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed';

const FOLD = `
  WITH taken AS (DELETE FROM desk_delta WHERE agency_id = $1 RETURNING *)
  INSERT INTO desk_cell (${KEY}, n)
  SELECT ${KEY}, sum(n) FROM taken GROUP BY ${KEY} HAVING sum(n) <> 0
  ON CONFLICT (${KEY}) DO UPDATE SET n = desk_cell.n + excluded.n`;

/** Cells nobody is in any more: the days go on, and their number must not. */
const SWEEP = 'DELETE FROM desk_cell WHERE agency_id = $1 AND n = 0';
