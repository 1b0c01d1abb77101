import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApprovalReading, ApprovalsAnswer, DeskTodayAnswer } from '#reading';
import { openGpp } from '../builders/gpp.js';
import { Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

/** What waits for the leader's signature, and what cannot wait until tomorrow. */
describe('approvals', () => {
  // A Tuesday, on which pharmacies are visited.
  const clock = new TestClock('2026-08-04T09:00:00+07:00');
  let office: Office;
  let lan: Browser;
  let binh: Browser;
  let chi: Browser;
  let dung: Browser;
  let oanh: Browser;
  let code: string;

  const act = async (who: Browser, action: string, data: object = {}): Promise<void> => {
    const { revision } = (await who.get(`dossiers/${code}`)).body as { revision: number };
    const body = { action, data, expectedRevision: revision };
    await who.post(`dossiers/${code}/actions`, body).expect(200);
  };
  const approvals = async (who: Browser): Promise<ApprovalsAnswer> =>
    (await who.get('approvals').expect(200)).body as ApprovalsAnswer;
  const today = async (who: Browser): Promise<DeskTodayAnswer> =>
    (await who.get('today').expect(200)).body as DeskTodayAnswer;

  beforeAll(async () => {
    office = await Office.openOwn(clock);
    lan = await office.visitor('lan', 'one_stop_officer@mot_cua');
    binh = await office.visitor('binh', 'head_of_department@phong_duoc');
    chi = await office.visitor('chi', 'specialist@phong_duoc');
    dung = await office.visitor('dung', 'leader@lanh_dao');
    oanh = await office.visitor('oanh', 'forensic_examiner@tt_phap_y');
    const opened = await lan.post('dossiers', { ...openGpp, commandId: randomUUID() }).expect(201);
    code = (opened.body as { dossier: string }).dossier;
  }, 60_000);

  afterAll(() => office.close());

  it('says what must be done before the office closes, to whose desk it lies on', async () => {
    expect(await today(lan)).toMatchObject({
      counts: { all: 1, stepToday: 1, stepLate: 0, dueToday: 0, overdue: 0, apologyOwed: 0 },
      dossiers: [{ code, stepDeadline: { remaining: { minutes: 240 } } }],
      closes: '2026-08-04T17:00:00+07:00',
    });
    expect(await today(chi)).toMatchObject({ counts: { all: 0 }, dossiers: [] });
  });

  it('puts it before the leader with two working days to sign, and tells who did what', async () => {
    expect((await approvals(dung)).total).toBe(0);
    await act(lan, 'accept');
    await act(binh, 'assign', { assignee: 'chi' });
    await act(chi, 'papers_ok', { visit_date: '2026-08-04' });
    await act(chi, 'pass', { minutes: 'Kho đạt, đủ sổ theo dõi.', score: 92 });
    await act(chi, 'draft');
    await act(binh, 'submit');
    const { total, late, today: ending, dossiers } = await approvals(dung);
    expect({ total, late, ending }).toEqual({ total: 1, late: 0, ending: 0 });
    expect(dossiers).toMatchObject([
      {
        code,
        submittedAt: '2026-08-04T09:00:00+07:00',
        lateToSign: false,
        stepDeadline: { remaining: { minutes: expect.any(Number) } },
        actions: [
          { action: 'approve', back: false, blocked: null },
          { action: 'send_back', back: true, needs: ['reason'], blocked: null },
        ],
      },
    ]);
    const reading = (await dung.get(`dossiers/${code}/approval`).expect(200)).body as ApprovalReading;
    const pass = reading.work.find(({ label }) => label === 'Đạt');
    expect(pass?.told.details.map(({ text }) => text)).toEqual(['Kho đạt, đủ sổ theo dõi.', '92']);
    expect(reading.papers.every(({ held }) => held)).toBe(true);
    expect(reading.draft?.step).toBe('Dự thảo giấy chứng nhận');
  });

  it('shows it to nobody whose unit has no part in it', async () => {
    expect((await approvals(oanh)).dossiers).toEqual([]);
    const refused = await oanh.get(`dossiers/${code}/approval`).expect(403);
    expect(refused.body).toMatchObject({ code: 'access.other_unit' });
    expect(JSON.stringify(refused.body)).not.toContain('Minh Châu');
  });
});
