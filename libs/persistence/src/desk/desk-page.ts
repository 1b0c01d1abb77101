import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { DeskLine, DeskSeat, PageBounds, DeskCount, DeskQuestion, DeskPage, Show } from '#reading';
import { filterClauses } from './desk-scope.js';
import { asBeginnings, searchClause } from '../queries/search-words.js';
import { parameters, type Bind } from '../server/statement.js';

const NOTHING: DeskPage = { lines: [], next: null };

/**
 * One page in the order of the promises. The seats that have dossiers are known from the counters: each is read in
 * order from the index and only as far as the page goes.
 */
export async function deskPage(
  pool: Pool,
  agency: AgencyId,
  question: DeskQuestion,
  { seats, bounds }: Pick<DeskCount, 'seats' | 'bounds'>,
): Promise<DeskPage> {
  const shown = seats.filter((seat) => seat[COUNTED_BY[question.show]] > 0);
  if (shown.length === 0 || bounds === null) return NOTHING;
  const { values, bind } = parameters(agency);
  const where = ['d.agency_id = $1', 'd.ended_at IS NULL', ...SHOW_CLAUSES[question.show]];
  where.push(...boundClauses(bounds, bind));
  where.push(...filterClauses(question.filter, 'd', bind));
  if (question.words) where.push(searchClause(question.words, bind));
  if (question.after) {
    where.push(
      `(d.due_key, d.code) > (${bind(question.after.due)}::timestamptz, ${bind(question.after.code)})`,
    );
  }
  const limit = bind(question.limit + 1);
  // Searched for words, most of each seat might have to be read: all of them together are read once.
  if (question.words && question.scope !== null) where.push(seatsClause(shown, bind));
  const merged = question.scope === null || question.words !== null;
  const page = merged ? everything(where, limit) : ofSeats(shown, where, limit, bind);
  const { rows } = await pool.query<{ lines: (DeskLine & { due: string })[] | null }>(
    `WITH page AS MATERIALIZED (${page}) ${LINES}`,
    values,
  );
  const lines = rows[0]?.lines ?? [];
  const wider =
    lines.length === 0 && question.after === null && question.words && asBeginnings(question.words);
  if (wider) return deskPage(pool, agency, { ...question, words: wider }, { seats, bounds });
  return paged(lines, question.limit);
}

/** The counter that says whether a seat has anything to show. */
const COUNTED_BY: Readonly<
  Record<Show, keyof DeskSeat & ('waiting' | 'dueSoon' | 'overdue' | 'suspended' | 'apologyOwed' | 'today')>
> = {
  all: 'waiting',
  due_soon: 'dueSoon',
  overdue: 'overdue',
  suspended: 'suspended',
  apology_owed: 'apologyOwed',
  today: 'today',
};

/** What the cells say in their columns, in those of the dossier. */
const SHOW_CLAUSES: Readonly<Record<Show, readonly string[]>> = {
  all: [],
  due_soon: ['NOT d.overdue'],
  today: [],
  overdue: ['d.overdue', 'd.finished_at IS NULL'],
  suspended: ['d.suspended IS NOT NULL'],
  apology_owed: [`d.apology = 'owed'`],
};

function boundClauses({ first, last }: PageBounds, bind: Bind): string[] {
  const from = `d.due_key >= ${bind(first)}::timestamptz`;
  return last === 'infinity' ? [from] : [from, `d.due_key < ${bind(last)}::timestamptz`];
}

function everything(where: readonly string[], limit: string): string {
  return `SELECT d.code, d.due_key FROM dossier d WHERE ${where.join(' AND ')} ORDER BY d.due_key, d.code LIMIT ${limit}`;
}

const seatRows = (seats: readonly DeskSeat[], bind: Bind): string =>
  `unnest(${(['unit', 'role', 'assignee'] as const)
    .map((name) => `${bind(seats.map((seat) => seat[name]))}::text[]`)
    .join(', ')}) AS seat (unit, role, assignee)`;

const seatsClause = (seats: readonly DeskSeat[], bind: Bind): string =>
  `(d.unit, d.role, d.assignee) IN (SELECT seat.unit, seat.role, seat.assignee FROM ${seatRows(seats, bind)})`;

function ofSeats(seats: readonly DeskSeat[], where: readonly string[], limit: string, bind: Bind): string {
  return `SELECT l.code, l.due_key
    FROM ${seatRows(seats, bind)}
    CROSS JOIN LATERAL (
      SELECT d.code, d.due_key FROM dossier d
      WHERE d.unit = seat.unit AND d.role = seat.role AND d.assignee = seat.assignee AND ${where.join(' AND ')}
      ORDER BY d.due_key, d.code LIMIT ${limit}) l
    ORDER BY l.due_key, l.code LIMIT ${limit}`;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

/** The lines of a page as one JSON value: twice as fast to read as twenty columns one by one. */
const LINES = `
  SELECT json_agg(json_build_object(
    'due', p.due_key::text, 'code', d.code, 'revision', d.revision, 'applicant', d.applicant ->> 'name',
    'procedure', d.procedure_code, 'issue', d.procedure_issue, 'field', d.field, 'state', d.state,
    'role', d.role, 'unit', d.unit, 'assignee', d.assignee, 'assigneeName', person.name, 'facts', d.facts,
    'overdue', d.overdue, 'apology', d.apology, 'suspended', d.suspended,
    'paused', jsonb_array_length(d.clock -> 'open') > 0,
    'openedAt', ${ms('d.opened_at')}, 'receivedAt', ${ms('d.received_at')}, 'dueLawful', ${ms('d.due_lawful')},
    'dueCurrent', ${ms('d.due_current')}, 'rescheduledTo', ${ms('d.rescheduled_to')}, 'finishedAt', ${ms('d.finished_at')}, 'stepDue', ${ms('l.due_at')},
    'stepSpent', (d.clock ->> 'stepSpent')::boolean)
    ORDER BY p.due_key, p.code) AS lines
  FROM page p
  JOIN dossier d ON d.agency_id = $1 AND d.code = p.code
  LEFT JOIN deadline l ON l.agency_id = $1 AND l.dossier_code = p.code AND l.name = 'step'
  LEFT JOIN person ON person.agency_id = $1 AND person.id = d.assignee`;

function paged(found: readonly (DeskLine & { readonly due: string })[], limit: number): DeskPage {
  const lines = found.slice(0, limit);
  const last = lines.at(-1);
  return { lines, next: found.length > limit && last ? { due: last.due, code: last.code } : null };
}
