import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { isRefusal } from '#kernel';
import { verifyChain } from '#dossier';
import { dueToday, findDossier, lettersAfterEnd, readDossierHistory } from '#persistence';
import { publishProcedure } from '#publishing';
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

  it('a letter too late to move anything does not count as cover when the promise then breaks', async () => {
    const code = await walker.until('approve');
    const late = { reason: 'Chưa có chữ ký', newDue: '2026-09-08' };
    await walker.walk(code, [
      { at: '2026-09-03T09:00:00+07:00', who: 'van', action: 'issue_apology', data: late },
    ]);
    clock.set('2026-09-04T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const last = (await readDossierHistory(system.pool, system.agency, code)).at(-1);
    expect(last).toMatchObject({
      action: 'expire.promise',
      outcome: { becameOverdue: true, letterDue: true },
    });
  });

  it('the leader who issued the owed letter at an earlier step may still sign', async () => {
    const code = await walker.until('pass');
    clock.set('2026-09-04T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const apology = { reason: 'Chậm lịch thẩm định', newDue: '2026-09-15' };
    const end = await walker.walk(code, [
      { at: '2026-09-04T09:00:00+07:00', who: 'dung', action: 'issue_apology', data: apology },
      { at: '2026-09-08T09:00:00+07:00', who: 'chi', action: 'pass', data: { minutes: 'BB', score: 95 } },
      { at: '2026-09-08T10:00:00+07:00', who: 'chi', action: 'draft' },
      { at: '2026-09-08T11:00:00+07:00', who: 'binh', action: 'submit' },
      { at: '2026-09-08T14:00:00+07:00', who: 'dung', action: 'approve' },
    ]);
    expect(end.to).toBe('issuing');
  });

  it('a letter owed since after the signature is issued after the end, and only once', async () => {
    const code = await walker.until('issue');
    clock.set('2026-09-04T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const end = await walker.walk(code, [
      { at: '2026-09-04T09:00:00+07:00', who: 'van', action: 'issue' },
      { at: '2026-09-04T10:00:00+07:00', who: 'lan', action: 'hand_over', data: { receiver: 'Minh' } },
    ]);
    expect(end.outcome).toMatchObject({ ended: true, apology: 'owed' });
    const ended = await dossier(code);
    const looksFor = { visible: null, today: 0, tomorrow: 0, nextDay: 0, afterNextDay: 0 };
    const owed = async () => (await dueToday(system.pool, system.agency, looksFor)).apology_owed;
    const [debts, gone] = [await owed(), await lettersAfterEnd(system.pool, system.agency, null, 100)];
    expect(gone.dossiers.map((record) => record.code)).toContain(code);

    const letter = { at: '2026-09-07T09:00:00+07:00', who: 'dung', action: 'issue_apology' } as const;
    const dated = await walker.try(code, { ...letter, data: { reason: 'Chậm', newDue: '2026-09-10' } });
    expect(dated).toMatchObject({ code: 'apology.no_date' });
    const issued = await walker.walk(code, [{ ...letter, data: { reason: 'Chậm đóng dấu' } }]);
    expect(issued.outcome).toMatchObject({ letter: 'late', apology: 'issued' });
    expect(issued.outcome.ended).toBeUndefined();
    expect(await dossier(code)).toMatchObject({
      endedAt: ended.endedAt,
      finishedAt: ended.finishedAt,
      dueCurrent: ended.dueCurrent,
      facts: { state: 'handed_over', apology: 'issued' },
    });
    expect(await owed()).toBe(debts - 1);
    const after = await lettersAfterEnd(system.pool, system.agency, null, 100);
    expect(after.number).toBe(gone.number - 1);
    expect(await walker.try(code, { ...letter, data: { reason: 'Lần nữa' } })).toMatchObject({
      code: 'dossier.ended',
    });
    const { revision, lastHash: hash } = await dossier(code);
    const entries = await readDossierHistory(system.pool, system.agency, code);
    expect(verifyChain(entries, { revision, hash })).toBeNull();
  });

  it('after a restart the promise can be broken anew, and a letter is owed again that moves nothing', async () => {
    const code = await walker.until('papers_ok');
    await walker.walk(code, [
      {
        at: '2026-08-05T14:00:00+07:00',
        who: 'dung',
        action: 'issue_apology',
        data: { reason: 'a', newDue: '2026-09-10' },
      },
      {
        at: '2026-08-05T15:00:00+07:00',
        who: 'chi',
        action: 'request_supplement',
        data: { missing_items: 'SOP' },
      },
      { at: '2026-08-12T10:00:00+07:00', who: 'lan', action: 'supplement' },
    ]);
    expect(await dossier(code)).toMatchObject({
      rescheduledTo: null,
      facts: { apology: 'none', rescheduled: true },
    });
    clock.set('2026-09-14T08:00:00+07:00');
    await system.engine.expire(system.agency);
    expect((await dossier(code)).facts).toMatchObject({ overdue: true, apology: 'owed' });
    const again = {
      at: '2026-09-14T09:00:00+07:00',
      who: 'dung',
      action: 'issue_apology',
      data: { reason: 'b', newDue: '2026-09-16' },
    } as const;
    await walker.walk(code, [again]);
    expect(await dossier(code)).toMatchObject({ rescheduledTo: null, facts: { apology: 'issued' } });
  });

  it('taken back in time is on time, never early', async () => {
    const code = await walker.until('assign');
    const entry = await walker.walk(code, [
      { at: '2026-08-04T09:30:00+07:00', who: 'lan', action: 'withdraw', data: { reason: 'Nộp nhầm' } },
    ]);
    expect(entry.outcome.finished).toMatchObject({ byDate: 'on_time', byInstant: 'on_time' });
  });

  it('a head of another department cannot suspend it', async () => {
    const code = await walker.until('papers_ok');
    const refusal = await system.engine.act({
      agency: system.agency,
      dossier: code,
      commandId: 'foreign-head',
      expectedRevision: null,
      action: 'suspend',
      data: { reason: 'x' },
      actor: { id: 'hoa', role: 'head_of_department', unit: 'phong_y' },
    });
    expect(refusal).toMatchObject({ code: 'actor.wrong_unit' });
  });

  it('one command id is one act: another applicant under it is refused, not swallowed', async () => {
    const open = (name: string) =>
      system.engine.open({
        agency: system.agency,
        commandId: 'one-applicant',
        procedure: 'QT-08/DMP',
        channel: 'direct',
        applicant: { name, identifier: '', phone: '' },
        papers: [],
        actor: actor('lan'),
        data: {},
        due: null,
      });
    await open('A');
    expect(await open('B')).toMatchObject({ code: 'command.reused' });
  });

  it('a dossier whose version is gone does not stop the deadlines of the others', async () => {
    const [odd, sound] = [
      await walker.open('2026-10-05T09:00:00+07:00'),
      await walker.open('2026-10-05T09:05:00+07:00'),
    ];
    await system.pool.query(`UPDATE dossier SET state = 'nowhere' WHERE code = $1`, [odd]);
    clock.set('2026-10-06T08:00:00+07:00');
    const faults: string[] = [];
    await system.engine.expire(system.agency, (code) => faults.push(code));
    expect(faults).toContain(odd);
    expect((await dossier(sound)).revision).toBe(2);
  });

  it('a new issue ends its predecessor and comes into force; an overlapping one is refused', async () => {
    const path = 'workflows/dmp/QT-08.issue-2.yaml';
    const source = readFileSync(join(projectFolder(), path), 'utf8');
    const issue = (number: number, from: string) => ({
      path: path.replace('issue-2', `issue-${number}`),
      source: source
        .replace('issue: 2', `issue: ${number}`)
        .replace('validFrom: 2018-03-08', `validFrom: ${from}`),
    });
    const publish = (number: number, from: string) =>
      publishProcedure(system.procedures.installation(), system.agency, issue(number, from), clock.now());
    expect(await publish(3, '2026-12-01')).toMatchObject({ kind: 'published', isNew: true });
    const inForce = async (at: string) =>
      (await system.procedures.inForce(system.agency, 'QT-08/DMP', Date.parse(at)))?.definition.issue;
    expect(await inForce('2026-11-30T23:59:00+07:00')).toBe(2);
    expect(await inForce('2026-12-01T00:00:00+07:00')).toBe(3);
    expect(await publish(4, '2020-01-01')).toMatchObject({ code: 'procedure.validity_overlap' });
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
