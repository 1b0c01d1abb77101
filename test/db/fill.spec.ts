import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyChain } from '#dossier';
import { checkStatistics, findDossier, readDossierHistory } from '#persistence';
import { readWorkflowFiles } from '#files';
import { fillOpenDossiers } from '../builders/fill.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const NOW = '2026-09-08T09:00:00+07:00';

describe('an agency filled with open dossiers', () => {
  const clock = new TestClock(NOW);
  let database: TestDatabase;
  let system: TestSystem;
  let codes: string[];

  const fill = async (count: number, seed: number) =>
    fillOpenDossiers({
      pool: system.pool,
      agency: system.agency,
      rules: {
        procedure: await system.procedures.get(system.agency, 'QT-08/DMP', 2, clock.now()),
        calendar: system.calendars.get('vn-state'),
      },
      count,
      until: clock.now(),
      seed,
    });

  beforeAll(async () => {
    database = await createTestDatabase();
    const files = readWorkflowFiles().filter(({ path }) => path.includes('QT-08'));
    system = await createSystem(database.url, clock, { files, poolSize: 6 });
    codes = await fill(600, 1);
  });

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  it('has them in every step, some overdue, each with a name of its own and a true chain', async () => {
    const { rows } = await system.pool.query<{ state: string; dossiers: number }>(
      `SELECT state, count(*)::int AS dossiers FROM dossier WHERE finished_at IS NULL GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.map(({ state }) => state)).toEqual([
      'appraising',
      'approving',
      'approving_refusal',
      'assigning',
      'awaiting_remedy',
      'awaiting_supplement',
      'drafting',
      'drafting_refusal',
      'head_review',
      'inspecting',
      'issuing',
      'receiving',
      'reinspecting',
    ]);
    expect(rows.reduce((sum, { dossiers }) => sum + dossiers, 0)).toBe(600);
    const counts = await system.pool.query<{ overdue: number; names: number }>(
      `SELECT (count(*) FILTER (WHERE overdue))::int AS overdue, count(DISTINCT applicant)::int AS names FROM dossier`,
    );
    expect(counts.rows[0]?.overdue).toBeGreaterThan(5);
    expect(counts.rows[0]?.names).toBeGreaterThan(590);
    for (const code of codes.filter((_, index) => index % 20 === 0)) {
      const record = await findDossier(system.pool, system.agency, code);
      const entries = await readDossierHistory(system.pool, system.agency, code);
      const head = { revision: record?.revision ?? 0, hash: record?.lastHash ?? '' };
      expect(verifyChain(entries, head)).toBeNull();
    }
  });

  it('is as the sweeper left it, counts right, and goes on', async () => {
    expect(await system.engine.expire(system.agency)).toBe(0);
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
    const more = await fill(50, 2);
    expect(more.filter((code) => codes.includes(code))).toEqual([]);
    clock.set('2026-09-30T09:00:00+07:00');
    expect(await system.engine.expire(system.agency)).toBeGreaterThan(300);
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
  });
});
