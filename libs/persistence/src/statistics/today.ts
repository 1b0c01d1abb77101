import type { Pool } from 'pg';
import type { AgencyId, Instant } from '#kernel';
import type { DossierRecord } from '#engine';
import { TODAY_LISTS, type TodayList, type TodayQuestion } from '#reading';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { visibleClause } from '../queries/dossier-queries.js';
import { parameters, type Bind } from '../server/statement.js';

/** The condition of each list; its counter counts by the same one. */
function clauseOf(list: TodayList, days: TodayQuestion, bind: Bind): string {
  const running = 'd.ended_at IS NULL AND d.finished_at IS NULL';
  const dueWithin = (from: Instant, to: Instant): string =>
    `(${running} AND NOT d.overdue AND d.due_key >= ${moment(from, bind)} AND d.due_key < ${moment(to, bind)})`;
  switch (list) {
    case 'overdue':
      return `(${running} AND d.overdue)`;
    case 'apology_owed':
      // Also of dossiers that have ended: the letter stays owed until it is issued (docs/adr/0018).
      return `(d.apology = 'owed')`;
    case 'due_today':
      return dueWithin(days.today, days.tomorrow);
    case 'due_next':
      return dueWithin(days.nextDay, days.afterNextDay);
  }
}

const moment = (at: Instant, bind: Bind): string => `${bind(new Date(at).toISOString())}::timestamptz`;

/** The four counters, of one moment. */
export async function dueToday(
  pool: Pool,
  agency: AgencyId,
  question: TodayQuestion,
): Promise<Readonly<Record<TodayList, number>>> {
  const { values, bind } = parameters(agency);
  const counters = TODAY_LISTS.map(
    (list) => `(SELECT count(*)::int FROM dossier d WHERE ${clausesOf(list, question, bind)}) AS "${list}"`,
  );
  const { rows } = await pool.query<Record<TodayList, number>>(`SELECT ${counters.join(', ')}`, values);
  return rows[0] ?? { overdue: 0, apology_owed: 0, due_today: 0, due_next: 0 };
}

/** The dossiers of one counter, earliest promise first. */
export async function dueTodayDossiers(
  pool: Pool,
  agency: AgencyId,
  list: TodayList,
  question: TodayQuestion,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly number: number; readonly page: readonly DossierRecord[] }> {
  const { values, bind } = parameters(agency);
  const where = clausesOf(list, question, bind);
  const { rows } = await pool.query<Partial<DossierRow> & { readonly number: number }>(
    `WITH page AS (
       SELECT d.code, d.due_key FROM dossier d WHERE ${where}
       ORDER BY d.due_key, d.code OFFSET ${bind(offset)} LIMIT ${bind(limit)}),
     totals AS (SELECT count(*)::int AS number FROM dossier d WHERE ${where})
     SELECT totals.number, ${RECORD_SELECT}
     FROM totals LEFT JOIN page ON true LEFT JOIN dossier d ON d.agency_id = $1 AND d.code = page.code
     ORDER BY page.due_key, page.code`,
    values,
  );
  const page = rows.filter((row): row is typeof row & DossierRow => typeof row.code === 'string');
  return { number: rows[0]?.number ?? 0, page: page.map(toRecord) };
}

function clausesOf(list: TodayList, question: TodayQuestion, bind: Bind): string {
  const where = ['d.agency_id = $1', clauseOf(list, question, bind)];
  if (question.visible) where.push(visibleClause(question.visible, bind));
  return where.join(' AND ');
}
