import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { caughtUp } from '../builders/caught-up.js';
import { openGpp, PEOPLE, STRAIGHT_WALK, type WalkStep } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

interface Dossier {
  code: string;
  revision: number;
  state: string;
  finishedAt: string | null;
  promise: { dueOriginal: string; dueLawful: string; dueCurrent: string; overdue: boolean; apology: string };
  possible: { action: string }[];
}

describe('QT-08/DMP over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const open = async (): Promise<Dossier> => {
    clock.set('2026-08-03T09:00:00+07:00');
    const response = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    return (response.body as { dossierNow: Dossier }).dossierNow;
  };

  const act = (dossier: Dossier, { at, who, action, data }: WalkStep) => {
    clock.set(at);
    const body = { action, expectedRevision: dossier.revision, ...(data ? { data } : {}) };
    return api.post(`dossiers/${dossier.code}/actions`, PEOPLE[who], body);
  };

  const walk = async (dossier: Dossier, steps: readonly WalkStep[]): Promise<Dossier> => {
    let now = dossier;
    for (const step of steps) {
      const response = await act(now, step);
      expect({ action: step.action, status: response.status, body: response.body as unknown }).toMatchObject({
        status: 200,
      });
      now = (response.body as { dossierNow: Dossier }).dossierNow;
    }
    return now;
  };

  it('five roles take it from the counter to the handed-over result, early, with a printable ledger', async () => {
    const opened = await open();
    expect(opened.code).toBe('H00.01-260803-0001');
    const done = await walk(opened, STRAIGHT_WALK);
    expect(done).toMatchObject({
      state: 'handed_over',
      finishedAt: '2026-08-17T14:00:00+07:00',
      possible: [],
    });
    expect(done.promise).toMatchObject({
      dueOriginal: '2026-09-03T17:00:00+07:00',
      overdue: false,
      apology: 'none',
    });

    const history = await api.get(`dossiers/${done.code}/history`).expect(200);
    const { entries } = history.body as { entries: { action: string; outcome: { finished?: object } }[] };
    expect(entries.map(({ action }) => action)).toEqual([
      'open',
      ...STRAIGHT_WALK.map(({ action }) => action),
    ]);
    expect(entries.find(({ action }) => action === 'issue')?.outcome.finished).toEqual({
      byDate: 'early',
      byInstant: 'on_time',
      againstOriginal: 'early',
      againstCurrent: 'early',
    });

    const ledger = await api.get(`dossiers/${done.code}/ledger`).expect(200);
    const [phase] = (ledger.body as { phases: { due: string; days: { date: string; why: string }[] }[] })
      .phases;
    expect(phase?.due).toBe('2026-09-03T17:00:00+07:00');
    expect(phase?.days[0]).toMatchObject({ date: '2026-08-03' });
    const printed = await api.get(`dossiers/${done.code}/ledger.txt`).expect(200);
    expect(printed.text).toContain('BẢNG TÍNH NGÀY HẸN TRẢ');
    expect(printed.text).toContain('Hạn: 2026-09-03T17:00:00+07:00');
  });

  it('a missed deadline ends in a late verdict and an owed letter, which blocks the signature until issued', async () => {
    const submitted = await walk(await open(), STRAIGHT_WALK.slice(0, 6));
    clock.set('2026-09-04T08:00:00+07:00');
    await api.worker.round();
    const late = (await api.get(`dossiers/${submitted.code}`).expect(200)).body as Dossier;
    expect(late.promise).toMatchObject({
      overdue: true,
      apology: 'owed',
      dueLawful: '2026-09-03T17:00:00+07:00',
    });

    const blocked = await act(late, { at: '2026-09-04T09:00:00+07:00', who: 'dung', action: 'approve' });
    expect(blocked.status).toBe(409);
    expect(blocked.headers['content-type']).toContain('application/problem+json');
    expect(blocked.body).toMatchObject({ code: 'apology.owed', status: 409 });

    const finished = await walk(late, [
      {
        at: '2026-09-04T10:00:00+07:00',
        who: 'van',
        action: 'issue_apology',
        data: { reason: 'Đoàn thẩm định thiếu người', newDue: '2026-09-08' },
      },
      { at: '2026-09-04T10:30:00+07:00', who: 'dung', action: 'approve' },
      { at: '2026-09-04T11:00:00+07:00', who: 'van', action: 'issue' },
    ]);
    // A letter after the due date is recorded, but it moves no promise.
    expect(finished.promise).toMatchObject({ apology: 'issued', dueCurrent: '2026-09-03T17:00:00+07:00' });
    const history = await api.get(`dossiers/${late.code}/history`);
    const last = (history.body as { entries: { outcome: object }[] }).entries.at(-1);
    expect(last?.outcome).toMatchObject({ overdue: true, finished: { byDate: 'late', byInstant: 'late' } });
  });

  it('a timely letter moves the promise once and is not blocked', async () => {
    const submitted = await walk(await open(), STRAIGHT_WALK.slice(0, 6));
    const moved = await walk(submitted, [
      {
        at: '2026-08-28T16:00:00+07:00',
        who: 'dung',
        action: 'issue_apology',
        data: { reason: 'Chờ hội đồng', newDue: '2026-09-10' },
      },
    ]);
    expect(moved.promise).toMatchObject({
      dueOriginal: '2026-09-03T17:00:00+07:00',
      dueLawful: '2026-09-03T17:00:00+07:00',
      dueCurrent: '2026-09-10T17:00:00+07:00',
      apology: 'issued',
    });
    const again = await act(moved, {
      at: '2026-08-31T09:00:00+07:00',
      who: 'dung',
      action: 'issue_apology',
      data: { reason: 'x', newDue: '2026-09-15' },
    });
    expect(again.body).toMatchObject({ code: 'apology.already_issued' });
  });

  it('statistics follow: form II.06a holds its identities and the rate is explainable', async () => {
    await caughtUp(api);
    const form = await api
      .get('statistics/form-ii-06a?from=2026-08-01&to=2026-09-30&by=procedure')
      .expect(200);
    expect(form.body).toMatchObject({ brokenIdentities: [] });
    const [row] = (form.body as { rows: object[] }).rows;
    expect(row).toMatchObject({
      key: 'QT-08/DMP',
      received: 3,
      resolved: 2,
      resolvedEarly: 1,
      resolvedLate: 1,
      open: 1,
    });
    const rates = await api.get('statistics/on-time?from=2026-08-01&to=2026-09-30').expect(200);
    expect((rates.body as { total: object }).total).toMatchObject({
      byDate: { part: 1, whole: 2, value: 0.5 },
    });
    const empty = await api.get('statistics/on-time?from=2025-01-01&to=2025-01-31').expect(200);
    expect((empty.body as { total: object }).total).toMatchObject({
      byDate: { part: 0, whole: 0, value: null },
    });
  });
});
