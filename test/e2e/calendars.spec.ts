import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

const ADMIN = 'quan; role=administrator; unit=van_thu';
const ISO = 'iso; role=quality_monitor; unit=van_thu';
const CHI = 'chi; role=specialist; unit=phong_duoc';

interface Trial {
  readonly version: number;
  readonly source: string;
  readonly impact: { readonly examined: number; readonly moved: number; readonly later: number };
  readonly byProcedure: readonly object[];
  readonly moved:
    readonly { readonly dossier: string; readonly before: string; readonly after: string }[] | null;
}

describe('a change of the calendar, tried over HTTP', () => {
  // Received on Monday 2026-08-03: thirty days end on Wednesday 2026-09-02, a holiday, so on the 3rd.
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const flood = {
    kind: 'closure',
    from: '2026-09-03',
    to: '2026-09-04',
    name: 'bão số 3',
    decision: 'CĐ 07/CĐ-UBND',
  };
  let api: TestApi;
  let dossier: string;

  beforeAll(async () => {
    api = await openApi(clock);
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    dossier = (opened.body as { dossier: string }).dossier;
    await api
      .post(`dossiers/${dossier}/actions`, PEOPLE.lan, { action: 'accept', expectedRevision: 1 })
      .expect(200);
  });

  afterAll(() => api.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
  const tried = async (actor: string, body: object) =>
    (await api.post('calendars/vn-state/try', actor, body).expect(200)).body as Trial;
  const due = async () =>
    (await api.get(`dossiers/${dossier}`).expect(200)).body as { dossier: { dueCurrent: string } };

  it('shows every promise it would move, to whom reads dossiers; counts to an administrator; and moves none', async () => {
    const before = JSON.stringify(await due());
    const seen = await tried(ISO, { changes: [flood] });
    expect(seen).toMatchObject({
      version: 2,
      impact: { examined: 1, moved: 1, later: 1, earlier: 0 },
      byProcedure: [{ procedure: 'QT-08/DMP', dossiers: 1 }],
    });
    expect(seen.moved).toHaveLength(1);
    expect(seen.moved?.[0]).toMatchObject({
      dossier,
      after: expect.stringMatching(/^2026-09-07T17:00/) as unknown,
    });
    const counted = await tried(ADMIN, { changes: [flood] });
    expect(counted).toMatchObject({ impact: { moved: 1, lateExamples: [] }, moved: null });
    expect(JSON.stringify(counted)).not.toContain(dossier);
    expect(JSON.stringify(await due())).toBe(before);
    const listed = (await api.get('calendars', ADMIN).expect(200)).body as {
      calendars: { id: string; version: number }[];
    };
    expect(listed.calendars[0]).toMatchObject({ id: 'vn-state', version: 1 });
    // The text it gives back is what it tried.
    const again = await tried(ISO, { source: seen.source });
    expect(again.impact).toEqual(seen.impact);
  });

  it('refuses what is no calendar, another one, an old version, nothing, and people who do not decide', async () => {
    const refused = async (body: object, status = 422) =>
      codeOf(await api.post('calendars/vn-state/try', ISO, body).expect(status));
    const one = (await api.get('calendars/vn-state', ISO).expect(200)).body as { source: string };
    expect(await refused({})).toBe('calendar.no_change');
    expect(await refused({ source: one.source })).toBe('calendar.same_version');
    expect(await refused({ source: one.source.replace('id: vn-state', 'id: khac') })).toBe(
      'calendar.other_id',
    );
    expect(await refused({ source: 'id: [' })).toBe('calendar.not_yaml');
    expect(await refused({ changes: [{ ...flood, to: '2026-09-01' }] })).toBe('calendar.bad_period');
    expect(await refused({ changes: [{ ...flood, kind: 'holiday' }] }, 400)).toBe('request.invalid');
    expect(codeOf(await api.post('calendars/khong-co/try', ISO, { changes: [flood] }).expect(404))).toBe(
      'calendar.unknown',
    );
    expect(codeOf(await api.post('calendars/vn-state/try', CHI, { changes: [flood] }).expect(403))).toBe(
      'actor.wrong_role',
    );
  });
});
