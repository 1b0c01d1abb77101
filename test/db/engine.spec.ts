import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { verifyChain } from '#dossier';
import { findDossier, readDossierHistory } from '#persistence';
import { actor, Walker } from '../builders/walker.js';
import { GPP_PAPERS } from '../builders/gpp.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('engine on PostgreSQL', () => {
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

  const dossier = async (code: string) => {
    const record = await findDossier(system.pool, system.agency, code);
    if (!record) throw new Error(`no ${code}`);
    return record;
  };
  const local = (at: number | null) =>
    at === null ? null : system.calendars.get('vn-state').formatLocal(at);

  it('codes count anew every local day', async () => {
    const first = await walker.open('2026-07-01T08:00:00+07:00');
    const second = await walker.open('2026-07-01T23:30:00+07:00');
    const third = await walker.open('2026-07-02T00:10:00+07:00');
    expect([first, second, third]).toEqual([
      'H00.01-260701-0001',
      'H00.01-260701-0002',
      'H00.01-260702-0001',
    ]);
  });

  it('the same opening again is the same dossier', async () => {
    const command = {
      agency: system.agency,
      commandId: 'open-once',
      procedure: 'QT-08/DMP',
      channel: 'online' as const,
      applicant: { name: 'A', identifier: '', phone: '' },
      papers: GPP_PAPERS,
      actor: actor('lan'),
      data: {},
      due: null,
    };
    const [first, second] = [await system.engine.open(command), await system.engine.open(command)];
    expect(second).toEqual(first);
    expect(await system.engine.open({ ...command, procedure: 'QT-04/DMP' })).toMatchObject({
      code: 'command.reused',
    });
  });

  it('an unknown procedure names those that can be opened', async () => {
    const refusal = await system.engine.open({
      agency: system.agency,
      commandId: 'open-unknown',
      procedure: 'QT-99/DMP',
      channel: 'direct',
      applicant: { name: 'A', identifier: '', phone: '' },
      papers: [],
      actor: actor('lan'),
      data: {},
      due: null,
    });
    expect(refusal).toMatchObject({ code: 'procedure.not_in_force', nature: 'not_found' });
    expect(isRefusal(refusal) && refusal.message).toContain('QT-08/DMP');
  });

  it('missing papers are named and nothing is changed', async () => {
    const code = await walker.open(undefined, GPP_PAPERS.slice(1));
    const refusal = await walker.try(code, { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'accept' });
    expect(refusal).toMatchObject({ code: 'papers.missing' });
    expect((await dossier(code)).revision).toBe(1);
  });

  it('the same command again gets the first answer, with other content it is refused', async () => {
    const code = await walker.open();
    const step = { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'accept' } as const;
    const first = await walker.try(code, step, { commandId: 'accept-1' });
    const again = await walker.try(code, step, { commandId: 'accept-1', expectedRevision: 1 });
    expect(again).toEqual(first);
    expect((await dossier(code)).revision).toBe(2);
    const other = await walker.try(code, { ...step, action: 'withdraw' }, { commandId: 'accept-1' });
    expect(other).toMatchObject({ code: 'command.reused' });
  });

  it('a stale revision names who moved it, when, and what is possible now', async () => {
    const code = await walker.until('assign');
    const step = {
      at: '2026-08-03T10:00:00+07:00',
      who: 'binh',
      action: 'assign',
      data: { assignee: 'chi' },
    } as const;
    const refusal = await walker.try(code, step, { expectedRevision: 1 });
    expect(refusal).toMatchObject({ code: 'dossier.changed', nature: 'conflict' });
    expect(isRefusal(refusal) && refusal.data).toMatchObject({
      revision: 2,
      movedBy: { id: 'lan' },
      movedAt: '2026-08-03T09:10:00+07:00',
      allowed: expect.arrayContaining([expect.objectContaining({ action: 'assign' })]) as unknown,
    });
  });

  it('a supplement restarts the promise from zero when it arrives, and the first date stays on record', async () => {
    const code = await walker.until('papers_ok');
    await walker.walk(code, [
      {
        at: '2026-08-05T15:00:00+07:00',
        who: 'chi',
        action: 'request_supplement',
        data: { missing_items: 'SOP' },
      },
    ]);
    expect(await dossier(code)).toMatchObject({ dueCurrent: null, facts: { dueLawful: null } });
    await walker.walk(code, [{ at: '2026-08-12T10:00:00+07:00', who: 'lan', action: 'supplement' }]);
    const record = await dossier(code);
    expect(local(record.dueOriginal)).toBe('2026-09-03T17:00:00+07:00');
    // 12/8 + 30 calendar days = Friday 11/9.
    expect(local(record.facts.dueLawful)).toBe('2026-09-11T17:00:00+07:00');
    expect(record.clock.run).toBe(2);
  });

  it('no supplement within 15 days closes the dossier by the clock, on time: the promise stood still', async () => {
    const code = await walker.until('papers_ok');
    await walker.walk(code, [
      {
        at: '2026-08-05T15:00:00+07:00',
        who: 'chi',
        action: 'request_supplement',
        data: { missing_items: 'SOP' },
      },
    ]);
    clock.set('2026-12-01T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const record = await dossier(code);
    expect(record.facts.state).toBe('closed');
    // The 15th day is Thursday 20/8; the clock acts at that moment, however late the sweeper came.
    expect(local(record.endedAt)).toBe('2026-08-20T17:00:00+07:00');
    const last = (await readDossierHistory(system.pool, system.agency, code)).at(-1);
    expect(last).toMatchObject({ kind: 'expired', outcome: { finished: { byDate: 'on_time' } } });
  });

  it('a suspension moves the promise by the working days it took, and keeps the interval', async () => {
    const code = await walker.until('papers_ok');
    await walker.walk(code, [
      {
        at: '2026-08-04T08:00:00+07:00',
        who: 'binh',
        action: 'suspend',
        data: { reason: 'Xác minh văn bằng' },
      },
    ]);
    const blocked = await walker.try(code, {
      at: '2026-08-04T09:00:00+07:00',
      who: 'chi',
      action: 'papers_ok',
      data: { visit_date: '2026-08-13' },
    });
    expect(blocked).toMatchObject({ code: 'dossier.suspended' });
    await walker.walk(code, [{ at: '2026-08-06T08:00:00+07:00', who: 'binh', action: 'resume' }]);
    const record = await dossier(code);
    expect(record.clock.pauses).toHaveLength(1);
    // Two days stopped: 30 days end on Friday 4/9 instead of Wednesday 2/9 → 3/9 (holidays).
    expect(local(record.facts.dueLawful)).toBe('2026-09-04T17:00:00+07:00');
  });

  it('withdrawn before reception it was never a dossier of the statistics', async () => {
    const code = await walker.open();
    const entry = await walker.walk(code, [
      { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'withdraw', data: { reason: 'Nộp nhầm' } },
    ]);
    expect(entry.outcome).toMatchObject({ ended: true });
    expect(entry.outcome.finished).toBeUndefined();
  });

  it('a promise into the undecided year 2027 says so', async () => {
    const code = await walker.open('2026-12-21T09:00:00+07:00');
    await walker.walk(code, [{ at: '2026-12-21T09:30:00+07:00', who: 'lan', action: 'accept' }]);
    expect((await dossier(code)).provisional).toContain('2027');
  });

  it('every chain verifies, and a changed entry is found', async () => {
    const code = await walker.until('issue');
    const { revision, lastHash: hash } = await dossier(code);
    const entries = await readDossierHistory(system.pool, system.agency, code);
    expect(verifyChain(entries, { revision, hash })).toBeNull();
    const tampered = entries.map((entry) =>
      entry.revision === 3 ? { ...entry, data: { assignee: 'khác' } } : entry,
    );
    expect(verifyChain(tampered, { revision, hash })).toEqual({ revision: 3, what: 'hash' });
    expect(verifyChain(entries.slice(0, -1), { revision, hash })).toMatchObject({ what: 'head' });
    expect(
      verifyChain(
        entries.filter((entry) => entry.revision !== 4),
        { revision, hash },
      ),
    ).toMatchObject({ what: 'gap' });
  });
});
