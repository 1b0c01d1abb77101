import type { Pool, PoolClient } from 'pg';
import type { AgencyId } from '#kernel';
import {
  type Carried,
  type Counts,
  type Measure,
  MEASURES,
  NOTHING_CARRIED,
  type PeriodSums,
  StatAccumulator,
  type StatCell,
  ZERO,
} from '#statistics';
import { followAll, type Follower } from '../followers/follow.js';
import { readHistory, type OutboxPlace } from '../queries/history-reader.js';
import { inTransaction } from '../server/transaction.js';

export const STATISTICS_FOLLOWER = 'statistics';

/** What a table is cut by. */
export const GROUPINGS = { field: 'field', procedure: 'procedure_code', unit: 'owner_unit' } as const;
export type Grouping = keyof typeof GROUPINGS;

const COLUMNS = MEASURES.join(', ');

const ADD_CELLS = `
  INSERT INTO stat_day (agency_id, day, procedure_code, field, owner_unit, ${COLUMNS})
  SELECT $1, c.day, c.procedure, c.field, c.unit, ${MEASURES.map((measure) => `c.${measure}`).join(', ')}
  FROM jsonb_to_recordset($2::jsonb) AS c (day date, procedure text, field text, unit text,
    ${MEASURES.map((measure) => `${measure} int`).join(', ')})
  ON CONFLICT (agency_id, day, procedure_code, field, owner_unit)
  DO UPDATE SET ${MEASURES.map((measure) => `${measure} = stat_day.${measure} + excluded.${measure}`).join(', ')}`;

/** Folds entries into `stat_day`, committed with the cursor: counted once, whatever crashes. */
export const statisticsFollower: Follower = async (client, entries) => {
  const fold = new StatAccumulator();
  for (const { entry, dimensions } of entries) fold.add(entry, dimensions);
  const cells = fold.result();
  const [first] = entries;
  if (first && cells.length > 0) await addCells(client, first.entry.agency, cells);
};

async function addCells(client: PoolClient, agency: AgencyId, cells: readonly StatCell[]): Promise<void> {
  const rows = cells.map(({ counts, ...key }) => ({ ...key, ...counts }));
  await client.query(ADD_CELLS, [agency, JSON.stringify(rows)]);
}

interface CarriedRow extends Carried {
  readonly key: string;
}

/**
 * Sums per group before and within a period of local days, both ends included. The days before are by far the most:
 * three sums over them instead of all measures are what keeps the table fast (`npm run bench`, f).
 */
export async function periodSums(
  pool: Pool,
  agency: AgencyId,
  period: { readonly from: string; readonly to: string },
  grouping: Grouping,
  units: readonly string[] | null = null,
): Promise<PeriodSums[]> {
  const group = GROUPINGS[grouping];
  const carried = pool.query<CarriedRow>({
    name: `carried-${grouping}`,
    text: `SELECT ${group} AS key,
             sum(received_online + received_direct + received_post)::int AS received,
             sum(early + on_time + late)::int AS resolved,
             sum(open_overdue)::int AS "openOverdue"
           FROM stat_day WHERE agency_id = $1 AND day < $2 AND ($3::text[] IS NULL OR owner_unit = ANY ($3)) GROUP BY 1`,
    values: [agency, period.from, units],
  });
  const within = pool.query<Record<Measure, number> & { key: string }>({
    name: `within-${grouping}`,
    text: `SELECT ${group} AS key, ${MEASURES.map((measure) => `sum(${measure})::int AS ${measure}`).join(', ')}
           FROM stat_day
           WHERE agency_id = $1 AND day >= $2 AND day <= $3 AND ($4::text[] IS NULL OR owner_unit = ANY ($4)) GROUP BY 1`,
    values: [agency, period.from, period.to, units],
  });
  const groups = new Map<string, PeriodSums>();
  for (const { key, ...before } of (await carried).rows) groups.set(key, { key, before, within: ZERO });
  for (const { key, ...counts } of (await within).rows) {
    groups.set(key, { key, before: groups.get(key)?.before ?? NOTHING_CARRIED, within: counts });
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
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
  const [stored, recomputed] = await inTransaction(pool, async (client) => {
    await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<OutboxPlace>(
      'SELECT tx::text AS tx, seq FROM follower WHERE agency_id = $1 AND name = $2',
      [agency, STATISTICS_FOLLOWER],
    );
    const place = rows[0] ?? { tx: '0', seq: '0' };
    return [
      cellTexts(await storedCells(client, agency)),
      cellTexts(await recomputedCells(client, agency, place)),
    ];
  });
  const differences: StatDifference[] = [];
  for (const cell of new Set([...recomputed.keys(), ...stored.keys()])) {
    const [a, b] = [stored.get(cell), recomputed.get(cell)];
    if (JSON.stringify(a) !== JSON.stringify(b)) {
      differences.push({ cell, stored: a ?? null, recomputed: b ?? null });
    }
  }
  return differences;
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
    const cells = await recomputedCells(client, agency, rows[0]);
    await client.query('DELETE FROM stat_day WHERE agency_id = $1', [agency]);
    if (cells.length > 0) await addCells(client, agency, cells);
    return cells.length;
  });
}

async function recomputedCells(client: PoolClient, agency: AgencyId, upTo: OutboxPlace): Promise<StatCell[]> {
  const fold = new StatAccumulator();
  for await (const { entry, dimensions } of readHistory(client, agency, upTo)) fold.add(entry, dimensions);
  return fold.result();
}

async function storedCells(pool: Pool | PoolClient, agency: AgencyId): Promise<StatCell[]> {
  const { rows } = await pool.query<
    Record<string, number> & Record<'day' | 'procedure' | 'field' | 'unit', string>
  >(
    `SELECT day::text, procedure_code AS procedure, field, owner_unit AS unit, ${COLUMNS}
     FROM stat_day WHERE agency_id = $1 ORDER BY day, procedure_code`,
    [agency],
  );
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
