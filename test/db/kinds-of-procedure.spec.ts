import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryEntry } from '#dossier';
import type { OpenCommand } from '#engine';
import { isRefusal, type Actor } from '#kernel';
import { checkStatistics, findDossier } from '#persistence';
import { caughtUp } from '../builders/caught-up.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const ISO: Actor = { id: 'iso', role: 'quality_monitor', unit: 'van_thu' };
const UNIT: Actor = { id: 'binh', role: 'applicant', unit: '' };
const LEADER: Actor = { id: 'dung', role: 'leader', unit: 'lanh_dao' };
const COUNTER: Actor = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };
const FORENSIC_COUNTER: Actor = { id: 'oanh', role: 'one_stop_officer', unit: 'tt_phap_y' };

/** What is peculiar about the procedures of issue 3, through the engine and a real database. */
describe('kinds of procedure', () => {
  const clock = new TestClock('2026-08-03T08:00:00+07:00');
  let database: TestDatabase;
  let system: TestSystem;

  beforeAll(async () => {
    database = await createTestDatabase();
    system = await createSystem(database.url, clock);
  });

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  const open = (procedure: string, actor: Actor, more: Partial<OpenCommand> = {}) =>
    system.engine.open({
      agency: system.agency,
      commandId: randomUUID(),
      procedure,
      channel: 'direct',
      applicant: { name: 'Người thử', identifier: '', phone: '' },
      papers: [],
      actor,
      data: {},
      due: null,
      ...more,
    });

  const act = async (dossier: string, actor: Actor, action: string, data = {}): Promise<HistoryEntry> => {
    const entry = await system.engine.act({
      agency: system.agency,
      dossier,
      commandId: randomUUID(),
      expectedRevision: null,
      action,
      data,
      actor,
    });
    if (isRefusal(entry)) throw new Error(`${action}: ${entry.message}`);
    return entry;
  };

  const opened = async (result: ReturnType<typeof open>): Promise<string> => {
    const entry = await result;
    if (isRefusal(entry)) throw new Error(entry.message);
    return entry.dossier;
  };

  const requiredPapers = async (code: string, issue = 1): Promise<string[]> => {
    const { documents } = await system.procedures.definition(system.agency, code, issue);
    return documents.filter(({ required }) => required).map(({ id }) => id);
  };

  const local = (at: number | undefined | null): string =>
    at === undefined || at === null ? '' : system.calendars.get('vn-state').formatLocal(at).slice(0, 16);

  const deadlineOf = async (code: string, name: 'step' | 'promise') =>
    local((await findDossier(system.pool, system.agency, code))?.deadlines[name]);

  it('a late corrective action alerts the leader, owes no letter and never enters the figures on TTHC', async () => {
    clock.set('2026-01-05T08:00:00+07:00');
    const unit = { kind: 'unit', name: 'Phòng Nghiệp vụ Dược', identifier: '', phone: '' } as const;
    const code = await opened(open('QT-05', ISO, { applicant: unit, papers: ['action_request'] }));
    await act(code, ISO, 'open', { faults: ['Trả muộn 3 hồ sơ'], assignee: 'Phòng Nghiệp vụ Dược' });
    await act(code, UNIT, 'cause_found', { cause: 'Thiếu lịch thẩm định' });
    clock.set('2026-05-05T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const late = await findDossier(system.pool, system.agency, code);
    expect(late?.facts).toMatchObject({ overdue: true, apology: 'none' });
    await act(code, UNIT, 'plan', { measure: 'Lập lịch', assignee: 'binh', start_date: '2026-05-06' });
    // No `apology_settled` stands before a plan: there is no letter to wait for.
    await act(code, LEADER, 'approve');
    const papers = await requiredPapers('QT-17/KCB');
    await act(await opened(open('QT-17/KCB', COUNTER, { papers })), COUNTER, 'accept');
    await caughtUp(system);
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
    const { rows } = await system.pool.query(
      `SELECT count(*)::int AS cells FROM stat_day WHERE field = 'HT'`,
    );
    expect(rows).toEqual([{ cells: 0 }]);
    const entries = await system.pool.query(
      `SELECT count(*)::int AS told FROM history WHERE dossier_code = $1
       AND outcome ?| ARRAY['received', 'becameOverdue', 'letterDue', 'finished']`,
      [code],
    );
    expect(entries.rows).toEqual([{ told: 0 }]);
  });

  it('a forensic examination is ordered by an authority, never by a citizen', async () => {
    clock.set('2026-08-03T08:00:00+07:00');
    const papers = ['decision', 'injury_papers', 'imaging', 'identity'];
    const citizen = { kind: 'citizen', name: 'Nguyễn Văn An', identifier: '', phone: '' } as const;
    for (const applicant of [citizen, { name: 'Không rõ', identifier: '', phone: '' }]) {
      expect(await open('QT-10/GĐ', FORENSIC_COUNTER, { applicant, papers })).toMatchObject({
        code: 'opening.applicant_not_entitled',
        data: { applicants: ['authority'] },
      });
    }
    const police = { kind: 'authority', name: 'Công an thành phố', identifier: '', phone: '' } as const;
    await opened(open('QT-10/GĐ', FORENSIC_COUNTER, { applicant: police, papers }));
  });

  it('online papers are answered within eight working hours, papers at the counter within four', async () => {
    clock.set('2026-08-03T08:00:00+07:00');
    const counter = await opened(open('QT-17/KCB', COUNTER, { papers: [] }));
    expect(await deadlineOf(counter, 'step')).toBe('2026-08-03T14:00');
    const applicant: Actor = { id: 'an', role: 'applicant', unit: '' };
    const online = await opened(open('QT-17/KCB', applicant, { channel: 'online', papers: [] }));
    expect(await deadlineOf(online, 'step')).toBe('2026-08-04T08:00');
  });

  it.each([
    ['2026-08-03T09:00:00+07:00', '2026-08-03T17:00', 'in the morning: the same day'],
    ['2026-08-03T15:00:00+07:00', '2026-08-03T17:00', 'at 15:00: the same day'],
    ['2026-08-03T15:01:00+07:00', '2026-08-04T08:00', 'after 15:00: first thing next day'],
    ['2026-08-21T16:00:00+07:00', '2026-08-22T08:00', 'on a Friday before a make-up Saturday'],
    ['2026-08-28T15:30:00+07:00', '2026-09-03T08:00', 'before the National Day holidays'],
  ])('received %s, transferred by %s (%s)', async (received, transfer) => {
    clock.set(received);
    const papers = await requiredPapers('QT-17/KCB');
    const code = await opened(open('QT-17/KCB', COUNTER, { papers }));
    await act(code, COUNTER, 'accept');
    expect(await deadlineOf(code, 'step')).toBe(transfer);
  });

  it('a dossier keeps the regime of its reception: asked in 2024, it waits without end; in 2026, 15 days', async () => {
    const asked = async (day: string): Promise<string> => {
      clock.set(`${day}T08:00:00+07:00`);
      const papers = await requiredPapers('QT-08/DMP', 2);
      const code = await opened(open('QT-08/DMP', COUNTER, { papers }));
      await act(code, COUNTER, 'accept');
      await act(code, { id: 'binh', role: 'head_of_department', unit: 'phong_duoc' }, 'assign', {
        assignee: 'chi',
      });
      const specialist = { id: 'chi', role: 'specialist', unit: 'phong_duoc' };
      await act(code, specialist, 'request_supplement', { missing_items: ['SOP'] });
      return code;
    };
    const [old, now] = [await asked('2024-08-05'), await asked('2026-08-03')];
    expect(await deadlineOf(old, 'step')).toBe('');
    expect(await deadlineOf(now, 'step')).toBe('2026-08-18T17:00');
    clock.set('2026-12-01T08:00:00+07:00');
    await system.engine.expire(system.agency);
    expect((await findDossier(system.pool, system.agency, old))?.facts.state).toBe('awaiting_supplement');
    expect((await findDossier(system.pool, system.agency, now))?.facts.state).toBe('closed');
  });

  it('a seminar nobody answered may take place: on time, by silence', async () => {
    clock.set('2016-03-07T08:00:00+07:00');
    const papers = await requiredPapers('QT-02/DMP');
    const code = await opened(open('QT-02/DMP', COUNTER, { papers }));
    await act(code, COUNTER, 'accept');
    const promised = await deadlineOf(code, 'promise');
    expect(promised).toBe('2016-03-28T17:00');
    clock.set('2016-03-29T08:00:00+07:00');
    await system.engine.expire(system.agency);
    const ended = await findDossier(system.pool, system.agency, code);
    expect(ended?.facts).toMatchObject({ state: 'allowed_by_silence', overdue: false, apology: 'none' });
    expect(local(ended?.finishedAt)).toBe(promised);
    const { rows } = await system.pool.query<{ finished: unknown }>(
      `SELECT outcome -> 'finished' AS finished FROM history WHERE dossier_code = $1 ORDER BY revision DESC LIMIT 1`,
      [code],
    );
    expect(rows[0]?.finished).toMatchObject({ byDate: 'on_time', byInstant: 'on_time' });
  });
});
