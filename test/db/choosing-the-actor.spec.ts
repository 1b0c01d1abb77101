import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActOnDossier, ChooseActor } from '#engine';
import { refuse } from '#kernel';
import { readDossierHistory } from '#persistence';
import { actor, Walker } from '../builders/walker.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('who acts is told on the record that is written', () => {
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

  const assign = (dossier: string, who: ActOnDossier['actor'], commandId: string = randomUUID()) =>
    system.engine.act({
      agency: system.agency,
      dossier,
      commandId,
      expectedRevision: null,
      action: 'assign',
      data: { assignee: 'chi' },
      actor: who,
    });
  const stranger: ChooseActor = () => refuse('access.other_unit', { why: 'Không phải việc của bạn.' });
  const revisions = async (code: string) =>
    (await readDossierHistory(system.pool, system.agency, code)).map(({ revision }) => revision);

  it('asked again after a deadline that fell due before the act', async () => {
    const code = await walker.until('assign');
    // The step of assigning has half a day.
    clock.set('2026-08-05T09:00:00+07:00');
    const seen: number[] = [];
    const entry = await assign(code, ({ revision }) => {
      seen.push(revision);
      return actor('binh');
    });
    expect(seen).toEqual([2, 3]);
    expect(entry).toMatchObject({ revision: 4, actor: { id: 'binh' } });
  });

  it('whoever is refused sets nothing in motion, not even the clock', async () => {
    const code = await walker.until('assign');
    clock.set('2026-08-05T09:00:00+07:00');
    expect(await assign(code, stranger)).toMatchObject({ code: 'access.other_unit' });
    expect(await revisions(code)).toEqual([1, 2]);
  });

  it('a command delivered again gets the first answer, from its person only', async () => {
    const code = await walker.until('assign');
    const again = randomUUID();
    const first = await assign(code, () => actor('binh'), again);
    expect(first).toMatchObject({ revision: 3 });
    expect(await assign(code, () => actor('binh'), again)).toEqual(first);
    expect(await assign(code, () => actor('dung'), again)).toMatchObject({ code: 'command.reused' });
    expect(await assign(code, stranger, again)).toMatchObject({ code: 'access.other_unit' });
  });

  it('without a dossier there is nobody to choose: it is unknown, whatever the command id was used for', async () => {
    const code = await walker.until('assign');
    const used = randomUUID();
    await assign(code, actor('binh'), used);
    expect(await assign('H00.01-260101-9999', () => actor('binh'), used)).toMatchObject({
      code: 'dossier.unknown',
    });
    expect(await assign('H00.01-260101-9999', actor('binh'), used)).toMatchObject({ code: 'command.reused' });
  });
});
