import type { Pool } from 'pg';
import type { Visible } from '#access';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import type { DossierRecord } from '#engine';
import type { DossierFilter, PageCursor, QueueCounters } from '#reading';
import { asBeginnings, searchClause } from './search-words.js';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { parameters, type Bind } from '../server/statement.js';

/** As a condition on dossiers `d`; a step without unit is anybody's of the role. */
export function visibleClause({ issues, turns }: Visible, bind: Bind): string {
  const of = `(d.procedure_code, d.procedure_issue) IN (
    SELECT * FROM unnest(${bind(issues.map(({ code }) => code))}::text[], ${bind(issues.map(({ issue }) => issue))}::int[]))`;
  const seats = `SELECT t.role, t.unit FROM unnest(${bind(turns.map(({ role }) => role))}::text[],
    ${bind(turns.map(({ unit }) => unit))}::text[]) AS t (role, unit)`;
  return `(${of} OR EXISTS (SELECT FROM (${seats}) t WHERE t.role = d.role AND d.unit IN ('', t.unit)))`;
}

/** Sorted by the promise, earliest first; dossiers whose promise does not run, or is met, come last. */
const SORT_KEY = 'd.due_key';

/** One page by keyset: the cost does not grow with the page number, and no dossier is shown twice. */
export async function listDossiers(
  pool: Pool,
  agency: AgencyId,
  filter: DossierFilter & { readonly visible?: Visible | null },
  page: { readonly after: PageCursor | null; readonly limit: number },
): Promise<{ readonly dossiers: DossierRecord[]; readonly next: PageCursor | null }> {
  const { values, bind } = parameters(agency);
  const where = ['d.agency_id = $1', ...filterClauses(filter, bind)];
  if (filter.visible) where.push(visibleClause(filter.visible, bind));
  if (page.after) {
    where.push(`(${SORT_KEY}, d.code) > (${bind(page.after.due)}::timestamptz, ${bind(page.after.code)})`);
  }
  const { rows } = await pool.query<DossierRow & { sort_key: string }>(
    `SELECT ${RECORD_SELECT}, ${SORT_KEY}::text AS sort_key FROM dossier d
     WHERE ${where.join(' AND ')} ORDER BY ${SORT_KEY}, d.code LIMIT ${bind(page.limit + 1)}`,
    values,
  );
  const wider = rows.length === 0 && page.after === null && filter.words && asBeginnings(filter.words);
  if (wider) return listDossiers(pool, agency, { ...filter, words: wider }, page);
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  const next = rows.length > page.limit && last ? { due: last.sort_key, code: last.code } : null;
  return { dossiers: shown.map(toRecord), next };
}

function filterClauses(filter: DossierFilter, bind: Bind): string[] {
  const clauses: string[] = [];
  const equal = (column: string, value: string | boolean | undefined): void => {
    if (value !== undefined) clauses.push(`d.${column} = ${bind(value)}`);
  };
  equal('unit', filter.unit);
  equal('role', filter.role);
  equal('state', filter.state);
  equal('procedure_code', filter.procedure);
  equal('field', filter.field);
  equal('overdue', filter.overdue);
  if (filter.words) clauses.push(searchClause(filter.words, bind));
  if (filter.open !== undefined) clauses.push(`d.ended_at IS ${filter.open ? '' : 'NOT '}NULL`);
  return clauses;
}

export async function findDossier(
  pool: Pool,
  agency: AgencyId,
  code: DossierCode,
): Promise<DossierRecord | null> {
  const { rows } = await pool.query<DossierRow>({
    name: 'find-dossier',
    text: `SELECT ${RECORD_SELECT} FROM dossier d WHERE d.agency_id = $1 AND d.code = $2`,
    values: [agency, code],
  });
  return rows[0] ? toRecord(rows[0]) : null;
}

export async function queueCounters(
  pool: Pool,
  agency: AgencyId,
  queue: {
    readonly unit: string;
    readonly role?: string | undefined;
    readonly soon: Instant;
    readonly visible?: Visible | null;
  },
): Promise<QueueCounters> {
  const { values, bind } = parameters(
    agency,
    queue.unit,
    queue.role ?? null,
    new Date(queue.soon).toISOString(),
  );
  const visible = queue.visible ? `AND ${visibleClause(queue.visible, bind)}` : '';
  const { rows } = await pool.query<QueueCounters>({
    name: queue.visible ? 'queue-counters-visible' : 'queue-counters',
    text: `SELECT count(*)::int AS waiting,
             (count(*) FILTER (WHERE NOT d.overdue AND d.due_key < $4))::int AS "dueSoon",
             (count(*) FILTER (WHERE d.overdue AND d.finished_at IS NULL))::int AS overdue,
             (count(*) FILTER (WHERE d.suspended IS NOT NULL))::int AS suspended,
             (count(*) FILTER (WHERE d.apology = 'owed'))::int AS "apologyOwed"
           FROM dossier d
           WHERE d.agency_id = $1 AND d.unit = $2 AND ($3::text IS NULL OR d.role = $3) AND d.ended_at IS NULL ${visible}`,
    values,
  });
  return rows[0] ?? { waiting: 0, dueSoon: 0, overdue: 0, suspended: 0, apologyOwed: 0 };
}
