import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE, type WalkStep } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

interface Answer {
  readonly number: number | null;
  readonly dossiers: readonly {
    readonly code: string;
    readonly applicant: string;
    readonly what: string;
    readonly until: string | null;
  }[];
}

const OTHER_COUNTER = 'tuyet; role=one_stop_officer; unit=chi_cuc_attp';
const OTHER_SPECIALIST = 'khanh; role=specialist; unit=phong_y';

describe('dossiers whose turn is the applicant’s', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const act = async (code: string, { at, who, action, data = {} }: WalkStep): Promise<void> => {
    clock.set(at);
    const { revision: expectedRevision } = (await api.get(`dossiers/${code}`).expect(200)).body as {
      revision: number;
    };
    const body = { action, data, expectedRevision };
    await api.post(`dossiers/${code}/actions`, PEOPLE[who], body).expect(200);
  };

  /** Asked for a supplement at a moment. */
  const asked = async (name: string, at: string): Promise<string> => {
    clock.set('2026-08-03T09:00:00+07:00');
    const given = { ...openGpp, applicant: { name, phone: '0912345678' } };
    const opened = await api.post('dossiers', PEOPLE.lan, given).expect(201);
    const { dossier } = opened.body as { dossier: string };
    await act(dossier, { at: '2026-08-03T09:10:00+07:00', who: 'lan', action: 'accept' });
    const assignee = { assignee: 'chi' };
    await act(dossier, { at: '2026-08-03T10:00:00+07:00', who: 'binh', action: 'assign', data: assignee });
    const missing = { missing_items: ['Danh mục SOP'] };
    await act(dossier, { at, who: 'chi', action: 'request_supplement', data: missing });
    return dossier;
  };

  const turnOf = async (actor: string): Promise<Answer> =>
    (await api.get('desk/applicants-turn', actor).expect(200)).body as Answer;

  it('are told to the counter that receives and to who asked, those whose time ends first in front', async () => {
    const later = await asked('Nhà thuốc Sau', '2026-08-05T10:00:00+07:00');
    const sooner = await asked('Nhà thuốc Trước', '2026-08-04T10:00:00+07:00');
    const wanted: Answer = {
      number: 2,
      dossiers: [
        {
          code: sooner,
          applicant: 'Nhà thuốc Trước',
          what: 'Chờ người nộp bổ sung',
          until: '2026-08-19T17:00:00+07:00',
        },
        {
          code: later,
          applicant: 'Nhà thuốc Sau',
          what: 'Chờ người nộp bổ sung',
          until: '2026-08-20T17:00:00+07:00',
        },
      ],
    };
    expect(await turnOf(PEOPLE.lan)).toEqual(wanted);
    expect(await turnOf(PEOPLE.chi)).toEqual(wanted);
    for (const other of [PEOPLE.dung, PEOPLE.van, OTHER_COUNTER, OTHER_SPECIALIST]) {
      expect(await turnOf(other)).toEqual({ number: 0, dossiers: [] });
    }
    await act(sooner, { at: '2026-08-06T10:00:00+07:00', who: 'lan', action: 'supplement' });
    expect((await turnOf(PEOPLE.lan)).dossiers.map(({ code }) => code)).toEqual([later]);
    expect(await turnOf(PEOPLE.lan)).toMatchObject({ number: 1 });
  });
});
