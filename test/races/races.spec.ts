import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { HistoryEntry } from '#dossier';
import { isRefusal } from '#kernel';
import { findDossier, followAll, readDossierHistory, readHistory, type Follower } from '#persistence';
import { settled } from '../builders/caught-up.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { Walker } from '../builders/walker.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

describe('races', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let database: TestDatabase;
  let system: TestSystem;
  let walker: Walker;

  beforeAll(async () => {
    database = await createTestDatabase();
    system = await createSystem(database.url, clock);
    walker = new Walker(system, clock);
  });

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  // peer defect 2 (DIGIT): concurrent transitions lost or doubled.
  it('peer defect 2: of twenty officers acting on what they saw, one wins and nineteen are told who did', async () => {
    const code = await walker.open();
    const step = { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'accept' } as const;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => walker.try(code, step, { expectedRevision: 1 })),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(1);
    for (const outcome of outcomes.filter(isRefusal)) expect(outcome.code).toBe('dossier.changed');
    expect(await readDossierHistory(system.pool, system.agency, code)).toHaveLength(2);
  });

  it('one command delivered twenty times at once is one entry and twenty equal answers', async () => {
    const code = await walker.open();
    const step = { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'accept' } as const;
    const commandId = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => walker.try(code, step, { commandId, expectedRevision: 1 })),
    );
    expect(new Set(outcomes.map((outcome) => (isRefusal(outcome) ? outcome.code : outcome.hash))).size).toBe(
      1,
    );
    expect((await findDossier(system.pool, system.agency, code))?.revision).toBe(2);
  });

  it('a hundred openings at once get a hundred different numbers without a gap', async () => {
    const codes = await Promise.all(
      Array.from({ length: 100 }, () => walker.open('2026-07-20T08:00:00+07:00')),
    );
    const numbers = codes.map((code) => Number(code.slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('eight sweepers fire every deadline once, each dossier in order of due moment, after a long stop', async () => {
    const codes = await Promise.all(Array.from({ length: 120 }, () => walker.until('papers_ok')));
    clock.set('2026-10-01T08:00:00+07:00');
    await Promise.all(Array.from({ length: 8 }, () => system.engine.expire(system.agency)));
    for (const code of codes) {
      const fired = (await readDossierHistory(system.pool, system.agency, code)).filter(
        ({ kind }) => kind === 'expired',
      );
      expect(fired.map(({ action }) => action)).toEqual(['expire.step', 'expire.warning', 'expire.promise']);
      expect(fired.map(({ at }) => at)).toEqual(fired.map(({ at }) => at).sort((a, b) => a - b));
    }
    const { rows } = await system.pool.query('SELECT FROM deadline WHERE due_at < $1', [
      '2026-10-01T01:00:00Z',
    ]);
    expect(rows).toHaveLength(0);
  });

  // peer defect 9 (OpenCPS): overdue notices not deduplicated.
  it('peer defect 9: sweeping again fires nothing again', async () => {
    await system.engine.expire(system.agency);
    expect(await system.engine.expire(system.agency)).toBe(0);
  });

  it('sweepers and officers on the same dossiers: chains stay whole', async () => {
    const codes = await Promise.all(Array.from({ length: 40 }, () => walker.until('papers_ok')));
    const at = '2026-09-15T09:00:00+07:00';
    clock.set(at);
    const acts = codes.map((code) =>
      walker.try(code, { at, who: 'chi', action: 'papers_ok', data: { visit_date: '2026-09-17' } }),
    );
    const sweeps = Array.from({ length: 4 }, () => system.engine.expire(system.agency));
    const outcomes = await Promise.all(acts);
    await Promise.all(sweeps);
    expect(outcomes.filter(isRefusal)).toEqual([]);
    for (const code of codes) {
      const entries = await readDossierHistory(system.pool, system.agency, code);
      expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1));
      expect(entries.filter(({ action }) => action === 'expire.promise')).toHaveLength(1);
    }
  });

  it('a follower never skips an entry whose transaction commits late', async () => {
    const code = await walker.open('2026-08-03T09:00:00+07:00');
    const seen: HistoryEntry[] = [];
    const follower: Follower = (_, entries) => {
      seen.push(...entries.map(({ entry }) => entry));
      return Promise.resolve();
    };
    await followAll(system.pool, system.agency, 'late-commit', follower);
    // An early transaction id, committed only after a later transaction has committed and been looked for.
    const late = await system.pool.connect();
    await late.query('BEGIN');
    await late.query(
      `INSERT INTO history (agency_id, dossier_code, revision, at, kind, action, label, actor_id, actor_role, actor_unit,
         from_step, to_step, data, effects, outcome, hash)
       VALUES ($1, $2, 1000, now(), 'acted', 'late', '', 'x', 'x', '', '', '', '{}', '[]', '{}', '\\x00')`,
      [system.agency, code],
    );
    await walker.walk(code, [{ at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'accept' }]);
    await followAll(system.pool, system.agency, 'late-commit', follower);
    expect(seen.some(({ dossier, action }) => dossier === code && action === 'accept')).toBe(false);
    await late.query('COMMIT');
    late.release();
    await settled(system.pool);
    await followAll(system.pool, system.agency, 'late-commit', follower);
    const actions = seen.filter(({ dossier }) => dossier === code).map(({ action }) => action);
    expect(actions.sort()).toEqual(['accept', 'late', 'open']);
  });

  it('followers running at once hand each entry over once', async () => {
    const counts = new Map<string, number>();
    const follower: Follower = (_, entries) => {
      for (const { entry } of entries) {
        const key = `${entry.dossier}/${entry.revision}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return Promise.resolve();
    };
    await settled(system.pool);
    await Promise.all(
      Array.from({ length: 5 }, () => followAll(system.pool, system.agency, 'many', follower)),
    );
    let total = 0;
    for await (const { entry } of readHistory(system.pool, system.agency)) if (entry.revision > 0) total++;
    expect(counts.size).toBe(total);
    expect([...counts.values()].every((count) => count === 1)).toBe(true);
  });
});
