import type pg from 'pg';
import { localDay } from '#kernel';
import { periodSums } from '#persistence';
import { type Grouping } from '#reading';
import { brokenIdentities, formRow, MEASURES, onTimeRow, totalOf } from '#statistics';
import type { Ground } from './ground.js';
import { median } from './load.js';
import { figure, type Figure } from './report.js';

const AGENCY = 'H00.99';
const DOSSIERS = 200_000;
const PROCEDURES = 105;
const PERIOD = { from: localDay('2025-09-15'), to: localDay('2025-12-14') };
const GROUPINGS: readonly Grouping[] = ['field', 'procedure', 'unit'];

/**
 * The day table a province of 200,000 dossiers in three years would have: 105 procedures of unequal weight, each with
 * its field, unit and limit; receptions and results on weekdays, about nine in ten finished early.
 */
const GENERATE = `
  WITH drawn AS MATERIALIZED (
    SELECT least(${PROCEDURES - 1}, floor(${PROCEDURES} * power(random(), 2.2)))::int AS p,
           date localDay('2023-01-02') + 7 * floor(random() * 156)::int + floor(random() * 5)::int AS received,
           random() AS channel, random() AS pace, random() AS letter, random() AS withdrawal
    FROM generate_series(1, ${DOSSIERS})
  ), walked AS (
    SELECT *, received + (ARRAY[3, 5, 7, 14, 21, 28, 42])[1 + p % 7] AS due,
           received + ceil((ARRAY[3, 5, 7, 14, 21, 28, 42])[1 + p % 7]
             * CASE WHEN pace < 0.04 THEN 1 + pace * 20 WHEN pace < 0.10 THEN 1 ELSE pace END)::int AS done
    FROM drawn
  ), finished AS (
    SELECT *, done + (ARRAY[0, 0, 0, 0, 0, 2, 1])[extract(isodow FROM done)::int] AS finish FROM walked
  ), counted AS (
    SELECT p, received AS day, 'received_' || CASE WHEN channel < 0.6 THEN 'online' WHEN channel < 0.95 THEN 'direct'
      ELSE 'post' END AS measure, 1 AS n FROM finished
    UNION ALL SELECT p, finish, CASE WHEN finish < due THEN 'early' WHEN finish = due THEN 'on_time' ELSE 'late' END, 1
      FROM finished
    UNION ALL SELECT p, finish, unnest(ARRAY['instant_late', 'late_against_original', 'late_against_current']), 1
      FROM finished WHERE finish > due
    UNION ALL SELECT p, due + 1, 'open_overdue', 1 FROM finished WHERE finish > due
    UNION ALL SELECT p, finish, 'open_overdue', -1 FROM finished WHERE finish > due
    UNION ALL SELECT p, due, 'letter_due', 1 FROM finished WHERE finish > due
    UNION ALL SELECT p, due - 1, 'letter_timely', 1 FROM finished WHERE finish > due AND letter < 0.5
    UNION ALL SELECT p, due + 1, 'letter_late', 1 FROM finished WHERE finish > due AND letter BETWEEN 0.5 AND 0.8
    UNION ALL SELECT p, finish, 'withdrawn', 1 FROM finished WHERE withdrawal < 0.01
  )
  INSERT INTO stat_day (agency_id, day, procedure_code, field, owner_unit, ${MEASURES.join(', ')})
  SELECT '${AGENCY}', day, 'QT-' || lpad(p::text, 3, '0'),
         (ARRAY['DMP', 'KCB', 'YHCT', 'ATVSTP', 'GĐ', 'YT'])[1 + p % 6],
         (ARRAY['phong_duoc', 'phong_y', 'mot_cua', 'van_thu', 'tt_giam_dinh', 'tt_kiem_dich', 'lanh_dao'])[1 + p % 7],
         ${MEASURES.map((measure) => `coalesce(sum(n) FILTER (WHERE measure = '${measure}'), 0)`).join(', ')}
  FROM counted GROUP BY day, p`;

/** (f) The on-time table of one reporting quarter, from the query of the API to the rows it answers. */
export async function onTimeTable({ owner, system }: Ground, runs: number): Promise<Figure> {
  await generate(owner);
  const generated = await describe(owner);
  const medians: Record<string, number> = {};
  let slowest: number[] = [];
  for (const by of GROUPINGS) {
    const times: number[] = [];
    for (let run = -2; run < runs; run++) {
      const begun = performance.now();
      const sums = await periodSums(system.pool, AGENCY, PERIOD, by);
      const rows = [...sums.map(onTimeRow), onTimeRow(totalOf(sums))];
      if (run >= 0) times.push(performance.now() - begun);
      const broken = [...sums, totalOf(sums)].map(formRow).flatMap(brokenIdentities);
      if (rows.length < 7 || broken.length > 0)
        throw new Error(`the generated table is not sound: ${broken.join()}`);
    }
    medians[by] = median(times);
    if (slowest.length === 0 || median(times) > median(slowest)) slowest = times;
  }
  const details = { ...generated, period: PERIOD, medians };
  const title = 'on-time table over 200,000 dossiers, slowest cut';
  return figure({ id: 'f', title, unit: 'ms', runs: slowest, details });
}

async function generate(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('SELECT setseed(0.42)');
    await client.query(GENERATE);
    await client.query('VACUUM ANALYZE stat_day');
  } finally {
    client.release();
  }
}

async function describe(owner: pg.Pool): Promise<Record<string, number>> {
  const { rows } = await owner.query<Record<string, number>>(
    `SELECT count(*)::int AS "statDayRows", count(DISTINCT procedure_code)::int AS procedures,
            count(DISTINCT day)::int AS days, sum(received_online + received_direct + received_post)::int AS dossiers,
            sum(late)::int AS late, sum(early)::int AS early FROM stat_day WHERE agency_id = $1`,
    [AGENCY],
  );
  return rows[0] ?? {};
}
