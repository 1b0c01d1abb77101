import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK, type WalkStep } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';
import type { DossierPageView, ActionOffer } from '#reading';

type Who = keyof typeof PEOPLE;

describe('what the page of a dossier tells of the work', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const detail = async (code: string, who: Who): Promise<DossierPageView> =>
    (await api.get(`dossiers/${code}`, PEOPLE[who]).expect(200)).body as DossierPageView;

  const offer = async (code: string, who: Who, name: string): Promise<ActionOffer> => {
    const found = (await detail(code, who)).actions.find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  const act = async (code: string, { at, who, action, data = {} }: WalkStep): Promise<void> => {
    clock.set(at);
    const { revision: expectedRevision } = await detail(code, 'lan');
    const done = await api.post(`dossiers/${code}/actions`, PEOPLE[who], {
      action,
      expectedRevision,
      data,
    });
    expect({ action, status: done.status, body: done.body as unknown }).toMatchObject({ status: 200 });
  };

  /** The straight way until, not including, an action. */
  const until = async (end: string): Promise<string> => {
    clock.set('2026-08-03T09:00:00+07:00');
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const code = (opened.body as { dossier: string }).dossier;
    for (const step of STRAIGHT_WALK.slice(
      0,
      STRAIGHT_WALK.findIndex(({ action }) => action === end),
    )) {
      await act(code, step);
    }
    return code;
  };

  it('a supplement may be asked for once, and until when the applicant then has time', async () => {
    const code = await until('papers_ok');
    clock.set('2026-08-04T10:00:00+07:00');
    const asks = await offer(code, 'chi', 'request_supplement');
    expect(asks.stop).toEqual({
      rule: 'Chỉ được yêu cầu bổ sung một lần',
      clock: 'restart',
      limit: '15 ngày',
      sources: [expect.stringMatching(/^NĐ 118\/2025\/NĐ-CP Điều 16\(3\) và 19\(5\)/) as unknown],
      // Fifteen calendar days after 4 August: Wednesday the 19th.
      until: '2026-08-19T17:00:00+07:00',
    });
    expect((await offer(code, 'chi', 'papers_ok')).stop).toBeNull();

    const data = { missing_items: ['Danh mục SOP'] };
    await act(code, { at: '2026-08-04T10:00:00+07:00', who: 'chi', action: 'request_supplement', data });
    const { letters } = await detail(code, 'lan');
    expect(letters).toMatchObject([
      {
        kind: 'supplement',
        who: expect.stringContaining('Chuyên viên (Phòng Nghiệp vụ Dược) soạn') as unknown,
      },
    ]);
    // What the offer foretold is what the clock then does.
    const { deadlines } = (await api.get(`dossiers/${code}`).expect(200)).body as {
      deadlines: { step: string };
    };
    expect(deadlines.step).toBe('2026-08-19T17:00:00+07:00');
    await act(code, { at: '2026-08-05T10:00:00+07:00', who: 'lan', action: 'supplement' });
    expect((await detail(code, 'lan')).letters).toEqual([]);
    expect(await offer(code, 'chi', 'request_supplement')).toMatchObject({ allowed: false });
  });

  it('a draft belongs to what is put before the head and the leader, and to nothing else', async () => {
    const code = await until('draft');
    clock.set('2026-08-14T08:00:00+07:00');
    expect((await offer(code, 'chi', 'draft')).drafts).toBe(true);
    await act(code, { at: '2026-08-14T08:00:00+07:00', who: 'chi', action: 'draft' });
    expect((await offer(code, 'binh', 'submit')).drafts).toBe(true);
    expect((await offer(code, 'binh', 'send_back')).drafts).toBe(false);
    expect((await offer(code, 'binh', 'suspend')).drafts).toBe(false);
  });

  it('the clerk writes the number down; handover and the finished dossier show it with its day', async () => {
    const code = await until('issue');
    clock.set('2026-08-17T14:00:00+07:00');
    expect((await offer(code, 'van', 'issue')).needs).toMatchObject([
      { field: 'result_number', required: false },
    ]);
    expect((await detail(code, 'van')).result).toBeNull();
    const numbering = { at: '2026-08-17T14:00:00+07:00', who: 'van', action: 'issue' } as const;
    await act(code, { ...numbering, data: { result_number: '125/GCN-SYT' } });
    const { result } = await detail(code, 'lan');
    expect(result).toMatchObject({ number: '125/GCN-SYT', date: '2026-08-17' });
    expect(await offer(code, 'lan', 'hand_over')).toMatchObject({ handsOver: true });
    await act(code, {
      at: '2026-08-18T08:00:00+07:00',
      who: 'lan',
      action: 'hand_over',
      data: { receiver: 'Nguyễn Thị Minh Châu' },
    });
    const ended = await detail(code, 'lan');
    expect(ended.endedAt).not.toBeNull();
    expect(ended.result).toEqual(result);
  });

  it('says that a number was not written down, never which one', async () => {
    const code = await until('hand_over');
    expect((await detail(code, 'lan')).result).toMatchObject({ number: null, date: '2026-08-17' });
  });

  it('an owed apology is work of whoever may issue it, and a letter in time or too late is told apart', async () => {
    const timely = await until('draft');
    await act(timely, {
      at: '2026-08-20T09:00:00+07:00',
      who: 'dung',
      action: 'issue_apology',
      data: { reason: 'Chờ ý kiến', newDue: '2026-10-01' },
    });
    expect((await detail(timely, 'chi')).promise).toMatchObject({ apology: 'issued', letter: 'timely' });

    const late = await until('draft');
    clock.set('2026-11-20T09:00:00+07:00');
    await act(late, { at: '2026-11-20T09:00:00+07:00', who: 'chi', action: 'draft' });
    const owing = await detail(late, 'van');
    expect(owing.letters).toMatchObject([
      {
        kind: 'apology',
        action: 'issue_apology',
        who: 'Phòng Nghiệp vụ Dược soạn; Lãnh đạo Sở hoặc Văn thư phát hành.',
      },
    ]);
    await act(late, {
      at: '2026-11-20T10:00:00+07:00',
      who: 'van',
      action: 'issue_apology',
      data: { reason: 'Quá tải', newDue: '2026-12-01' },
    });
    const settled = await detail(late, 'van');
    expect(settled.promise).toMatchObject({ apology: 'issued', letter: 'late', overdue: true });
    expect(settled.letters).toEqual([]);

    const { dossiers } = (await api.get('dossiers?procedure=QT-08%2FDMP', PEOPLE.chi).expect(200)).body as {
      dossiers: { code: string; promise: { letter: string | null } }[];
    };
    const marks = new Map(dossiers.map(({ code, promise }) => [code, promise.letter]));
    expect([marks.get(timely), marks.get(late)]).toEqual(['timely', 'late']);
    const desk = (await api.get('desk?scope=unit&limit=200', PEOPLE.binh).expect(200)).body as {
      dossiers: { code: string; letter: string | null }[];
    };
    const lines = new Map(desk.dossiers.map(({ code, letter }) => [code, letter]));
    expect([lines.get(timely), lines.get(late)]).toEqual(['timely', 'late']);
  });
});
