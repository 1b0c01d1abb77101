import type { Pool, PoolClient } from 'pg';
import type { AgencyId, LocalDay } from '#kernel';
import {
  type Counts,
  DossierAccumulator,
  type DossierCell,
  MEASURES,
  StatAccumulator,
  type StatCell,
} from '#statistics';
import { followAll, type Follower } from '../followers/follow.js';
import { readHistory, type OutboxPlace } from '../queries/history-reader.js';
import { inTransaction } from '../server/transaction.js';

export const STATISTICS_FOLLOWER = 'statistics';

const COLUMNS = MEASURES.join(', ');

const ADD_CELLS = `
  INSERT INTO stat_day (agency_id, day, procedure_code, field, owner_unit, ${COLUMNS})
  SELECT $1, c.day, c.procedure, c.field, c.unit, ${MEASURES.map((measure) => `c.${measure}`).join(', ')}
  FROM jsonb_to_recordset($2::jsonb) AS c (day date, procedure text, field text, unit text,
    ${MEASURES.map((measure) => `${measure} int`).join(', ')})
  ON CONFLICT (agency_id, day, procedure_code, field, owner_unit)
  DO UPDATE SET ${MEASURES.map((measure) => `${measure} = stat_day.${measure} + excluded.${measure}`).join(', ')}`;

const ADD_DOSSIER_CELLS = `
  INSERT INTO stat_dossier AS s (agency_id, dossier_code, day, procedure_code, field, owner_unit, ${COLUMNS})
  SELECT $1, c.dossier, c.day, c.procedure, c.field, c.unit, ${MEASURES.map((measure) => `c.${measure}`).join(', ')}
  FROM jsonb_to_recordset($2::jsonb) AS c (dossier text, day date, procedure text, field text, unit text,
    ${MEASURES.map((measure) => `${measure} int`).join(', ')})
  ON CONFLICT (agency_id, dossier_code, day)
  DO UPDATE SET ${MEASURES.map((measure) => `${measure} = s.${measure} + excluded.${measure}`).join(', ')}`;

/**
 * Folds entries into `stat_day` and, dossier by dossier, into `stat_dossier`, committed with the cursor: counted once,
 * whatever crashes, and every number with its dossiers.
 */
export const statisticsFollower: Follower = async (client, entries) => {
  const [first] = entries;
  if (!first) return;
  const fold = new StatAccumulator();
  const dossiers = new DossierAccumulator();
  for (const { entry, dimensions } of entries) {
    fold.add(entry, dimensions);
    dossiers.add(entry, dimensions);
  }
  await addCells(client, first.entry.agency, fold.result());
  await addDossierCells(client, first.entry.agency, dossiers.take());
};

async function addCells(client: PoolClient, agency: AgencyId, cells: readonly StatCell[]): Promise<void> {
  const rows = cells.map(({ counts, ...key }) => ({ ...key, ...counts }));
  if (rows.length > 0) await client.query(ADD_CELLS, [agency, JSON.stringify(rows)]);
}

async function addDossierCells(
  client: PoolClient,
  agency: AgencyId,
  cells: readonly DossierCell[],
): Promise<void> {
  const rows = cells.map(({ counts, ...key }) => ({ ...key, ...counts }));
  if (rows.length > 0) await client.query(ADD_DOSSIER_CELLS, [agency, JSON.stringify(rows)]);
}

/** A cell in which the stored statistics and the history disagree. */
export interface StatDifference {
  readonly cell: string;
  readonly stored: Partial<Counts> | null;
  readonly recomputed: Partial<Counts> | null;
}

/**
 * Folds the history anew, from its first entry to where the follower stands, and compares with what is stored. All
 * of it in one snapshot, so that work going on meanwhile is no difference. Nothing is changed.
 */
export async function checkStatistics(pool: Pool, agency: AgencyId): Promise<StatDifference[]> {
  await followAll(pool, agency, STATISTICS_FOLLOWER, statisticsFollower);
  const [stored, recomputed, byDossier] = await inTransaction(pool, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<OutboxPlace>(
      'SELECT tx::text AS tx, seq FROM follower WHERE agency_id = $1 AND name = $2',
      [agency, STATISTICS_FOLLOWER],
    );
    const place = rows[0] ?? { tx: '0', seq: '0' };
    return [
      cellTexts(await storedCells(client, agency, STORED)),
      cellTexts(await recomputedCells(client, agency, place)),
      cellTexts(await storedCells(client, agency, STORED_BY_DOSSIER)),
    ] as const;
  });
  return [...differences(stored, recomputed, ''), ...differences(byDossier, recomputed, ' · từng hồ sơ')];
}

function differences(
  stored: ReadonlyMap<string, Counts>,
  recomputed: ReadonlyMap<string, Counts>,
  what: string,
): StatDifference[] {
  const cells = new Set([...recomputed.keys(), ...stored.keys()]);
  return [...cells].flatMap((cell) => {
    const [a, b] = [stored.get(cell), recomputed.get(cell)];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    return [{ cell: cell + what, stored: a ?? null, recomputed: b ?? null }];
  });
}

/**
 * Replaces the stored statistics by a fresh fold of the history up to where the follower stands, in one transaction:
 * readers see the old figures or the new ones. Returns the number of cells.
 */
export async function recomputeStatistics(pool: Pool, agency: AgencyId): Promise<number> {
  await followAll(pool, agency, STATISTICS_FOLLOWER, statisticsFollower);
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<OutboxPlace>(
      'SELECT tx::text AS tx, seq FROM follower WHERE agency_id = $1 AND name = $2 FOR UPDATE',
      [agency, STATISTICS_FOLLOWER],
    );
    if (!rows[0]) return 0;
    await client.query('DELETE FROM stat_day WHERE agency_id = $1', [agency]);
    await client.query('DELETE FROM stat_dossier WHERE agency_id = $1', [agency]);
    const cells = await recomputedCells(client, agency, rows[0], (some) =>
      addDossierCells(client, agency, some),
    );
    await addCells(client, agency, cells);
    return cells.length;
  });
}

/** Dossiers' cells are handed on as they come: all of a province at once would not fit in memory. */
const AT_ONCE = 5000;

async function recomputedCells(
  client: PoolClient,
  agency: AgencyId,
  upTo: OutboxPlace,
  keep: (cells: readonly DossierCell[]) => Promise<void> = () => Promise.resolve(),
): Promise<StatCell[]> {
  const fold = new StatAccumulator();
  const dossiers = new DossierAccumulator();
  for await (const { entry, dimensions } of readHistory(client, agency, upTo)) {
    fold.add(entry, dimensions);
    dossiers.add(entry, dimensions);
    if (dossiers.size >= AT_ONCE) await keep(dossiers.take());
  }
  await keep(dossiers.take());
  return fold.result();
}

const STORED = `
  SELECT day::text, procedure_code AS procedure, field, owner_unit AS unit, ${COLUMNS}
  FROM stat_day WHERE agency_id = $1 ORDER BY day, procedure_code`;

const STORED_BY_DOSSIER = `
  SELECT day::text, procedure_code AS procedure, field, owner_unit AS unit,
         ${MEASURES.map((measure) => `sum(${measure})::int AS ${measure}`).join(', ')}
  FROM stat_dossier WHERE agency_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`;

async function storedCells(client: PoolClient, agency: AgencyId, sql: string): Promise<StatCell[]> {
  const { rows } = await client.query<
    Record<string, number> & Record<'procedure' | 'field' | 'unit', string> & { readonly day: LocalDay }
  >(sql, [agency]);
  return rows
    .map(({ day, procedure, field, unit, ...rest }) => ({
      day,
      procedure,
      field,
      unit,
      counts: Object.fromEntries(MEASURES.map((measure) => [measure, rest[measure] ?? 0])) as Counts,
    }))
    .filter(({ counts: all }) => Object.values(all).some((count) => count !== 0));
}

function cellTexts(cells: readonly StatCell[]): Map<string, Counts> {
  return new Map(
    cells.map((cell) => [[cell.day, cell.procedure, cell.field, cell.unit].join(' · '), cell.counts]),
  );
}
