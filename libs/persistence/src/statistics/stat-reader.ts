import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import {
  add,
  type Carried,
  carriedBy,
  type Counts,
  type Measure,
  MEASURES,
  NOTHING_CARRIED,
  type PeriodSums,
  ZERO,
} from '#statistics';
import type { Grouping, DayRange, Group } from '#reading';

/** The column of each cut. */
export const GROUPING_COLUMNS = {
  field: 'field',
  procedure: 'procedure_code',
  unit: 'owner_unit',
} as const satisfies Record<Grouping, string>;

const SUMS = MEASURES.map((measure) => `sum(${measure})::int AS ${measure}`).join(', ');

interface PeriodRow {
  readonly key: string;
  readonly before: Carried | null;
  readonly within: Counts | null;
}

/**
 * Sums per group before and within a period of local days, both ends included. The days before are by far the most:
 * three sums over them instead of all measures are what keeps the table fast (`npm run bench`, f).
 */
export async function periodSums(
  pool: Pool,
  agency: AgencyId,
  period: DayRange,
  grouping: Grouping,
  units: readonly string[] | null = null,
): Promise<PeriodSums[]> {
  const group = GROUPING_COLUMNS[grouping];
  // One statement, one snapshot: somebody may be counting at this moment.
  const { rows } = await pool.query<PeriodRow>({
    name: `period-${grouping}`,
    text: `WITH carried AS (
             SELECT ${group} AS key,
               sum(received_online + received_direct + received_post)::int AS received,
               sum(early + on_time + late)::int AS resolved,
               sum(open_overdue)::int AS "openOverdue"
             FROM stat_day
             WHERE agency_id = $1 AND day < $2 AND ($4::text[] IS NULL OR owner_unit = ANY ($4)) GROUP BY 1
           ), counted AS (
             SELECT ${group} AS key, ${SUMS}
             FROM stat_day
             WHERE agency_id = $1 AND day >= $2 AND day <= $3 AND ($4::text[] IS NULL OR owner_unit = ANY ($4))
             GROUP BY 1
           )
           SELECT key, to_jsonb(carried) - 'key' AS before, to_jsonb(counted) - 'key' AS within
           FROM carried FULL JOIN counted USING (key)`,
    values: [agency, period.from, period.to, units],
  });
  const sums = rows.map(({ key, before, within }) => ({
    key,
    before: before ?? NOTHING_CARRIED,
    within: within ?? ZERO,
  }));
  return sums.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Sums of consecutive periods, oldest first, of all groups together or of one: each carries what those before it left.
 * Equal, period by period, to what `periodSums` says of it.
 */
export async function seriesSums(
  pool: Pool,
  agency: AgencyId,
  periods: readonly DayRange[],
  group: Group,
  units: readonly string[] | null = null,
): Promise<PeriodSums[]> {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  const of = group === null ? '' : `AND ${GROUPING_COLUMNS[group.by]} = $5`;
  const { rows } = await pool.query<Record<Measure, number> & { place: number }>({
    text: `SELECT width_bucket(day, $2::date[]) AS place, ${SUMS}
           FROM stat_day
           WHERE agency_id = $1 AND day <= $3 AND ($4::text[] IS NULL OR owner_unit = ANY ($4)) ${of}
           GROUP BY 1`,
    values: [agency, periods.map(({ from }) => from), last.to, units, ...(group === null ? [] : [group.key])],
  });
  const places = new Map(rows.map(({ place, ...counts }) => [place, counts as Counts]));
  let sofar: Counts = places.get(0) ?? ZERO;
  return periods.map(({ from }, index) => {
    const before = carriedBy(sofar);
    const within = places.get(index + 1) ?? ZERO;
    sofar = add(sofar, within);
    return { key: from, before, within };
  });
}
