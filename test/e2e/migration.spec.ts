import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { shorterIssue } from '../builders/gpp-issues.js';
import { TestClock } from '../builders/system.js';

const PATH = 'procedures/QT-08%2FDMP/impact';
const ISO = 'iso; role=quality_monitor; unit=van_thu';

describe('the impact of another issue over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const { code } = (opened.body as { dossierNow: { code: string } }).dossierNow;
    await api
      .post(`dossiers/${code}/actions`, PEOPLE.lan, { action: 'accept', expectedRevision: 1 })
      .expect(200);
    const { source, path } = shorterIssue(3, '2026-09-07');
    await api.post('procedures/drafts', 'chi; role=specialist; unit=phong_duoc', { source, file: path });
    clock.set('2026-08-03T10:00:00+07:00');
  });

  afterAll(() => api.close());

  it('is told of a draft, before anybody decides', async () => {
    const told = await api.post(PATH, ISO, { from: 2, to: 3 }).expect(200);
    expect(told.body).toMatchObject({
      from: 2,
      to: 3,
      impact: { examined: 1, moved: 1, earlier: 1, becomeLate: 0, unmapped: {}, shifts: [{ dossiers: 1 }] },
    });
    const other = await api.post(PATH, ISO, {
      from: 2,
      to: 3,
      states: { drafting: 'drafting', receiving: 'receiving' },
    });
    expect(other.body).toMatchObject({ impact: { examined: 1, moved: 0, unmapped: { assigning: 1 } } });
  });

  it.each([
    [{ from: 2, to: 9 }, 404, 'issue.unknown'],
    [{ from: 2, to: 2 }, 422, 'migration.same_issue'],
    [{ from: 9, to: 1 }, 404, 'migration.unknown_issue'],
    [{ from: 2, to: 3, states: { drafting: 'sleeping' } }, 422, 'migration.unknown_step'],
    [{ from: 2, to: 3, states: { drafting: 3 } }, 422, 'migration.bad_map'],
    [{ from: 2, to: 3, states: 'x' }, 400, 'request.invalid'],
    [{ to: 3 }, 400, 'request.invalid'],
  ])('%j is answered with %i %s', async (question, status, code) => {
    const refused = await api.post(PATH, ISO, question).expect(status);
    expect(refused.body).toMatchObject({ code });
  });
});
