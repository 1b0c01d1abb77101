import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { substitute } from '#identity';
import type { VisitsToday } from '../../apps/api/src/inspections/todays-visits.js';
import { TRUSTING } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK } from '../builders/gpp.js';
import { done, Office, type Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';

interface Week {
  unit: string;
  mayPlan: boolean;
  days: { day: string; serviceDay: boolean; working: boolean; off: { name: string | null } | null }[];
  teams: { id: string; members: { id: string; absences: { acting: { name: string } }[] }[] }[];
  visits: {
    id: string;
    status: string;
    dossier: { code: string } | null;
    revision: number;
    bookedBy: { name: string };
    onBehalfOf: { name: string } | null;
    result: { label: string } | null;
    late: string | null;
    reason: string | null;
  }[];
  waiting: {
    code: string;
    announced: string | null;
    booked: boolean;
    lastDay: { day: string | null; why: string };
    possible: string[];
  }[];
}

describe('inspection calendar', () => {
  const clock = new TestClock('2026-08-05T15:00:00+07:00');
  const desk: Record<string, Browser> = {};
  let office: Office;
  let team: string;

  const person = (id: string): Browser => {
    const browser = desk[id];
    if (!browser) throw new Error(`${id} is not at work`);
    return browser;
  };

  beforeAll(async () => {
    // X-Actor walks the dossiers to the visit; whoever looks at the calendar has logged in.
    office = await Office.openOwn(clock, TRUSTING);
    const posts = {
      lan: ['one_stop_officer@mot_cua'],
      binh: ['head_of_department@phong_duoc'],
      chi: ['specialist@phong_duoc'],
      uyen: ['specialist@phong_hanh_nghe'],
      quang: ['specialist@phong_hanh_nghe'],
      kim: ['expert@phong_duoc'],
      dung: ['leader@lanh_dao'],
    };
    for (const [id, held] of Object.entries(posts)) desk[id] = await office.visitor(id, ...held);
  }, 120_000);

  afterAll(() => office.close());

  /** A GPP dossier received on the 3rd, its visit announced for Thursday the 13th. */
  const waiting = async (): Promise<string> => {
    const as = (who: keyof typeof PEOPLE, path: string, body: object) =>
      office.browser().post(path, body).set('X-Actor', PEOPLE[who]);
    clock.set('2026-08-03T09:00:00+07:00');
    const applicant = { ...openGpp.applicant, address: '12 Trần Phú, phường 1' };
    const opened = await as('lan', 'dossiers', { ...openGpp, applicant }).expect(201);
    const { dossier: code } = opened.body as { dossier: string };
    let revision = 1;
    for (const { at, who, action, data = {} } of STRAIGHT_WALK.slice(0, 3)) {
      clock.set(at);
      await as(who, `dossiers/${code}/actions`, { action, data, expectedRevision: revision++ }).expect(200);
    }
    return code;
  };

  /** The day has gone on: sessions of before are over. */
  const later = async (at: string, ...ids: readonly string[]): Promise<void> => {
    clock.set(at);
    for (const id of ids) await person(id).logIn(id, office.passwordOf(id));
  };

  const week = async (who: string, query = 'from=2026-08-10'): Promise<Week> => {
    const answer = await person(who).get(`inspections?${query}`).expect(200);
    const { week: shown } = answer.body as { week: Week | null };
    if (shown === null) throw new Error(`${who} has no calendar`);
    return shown;
  };

  const slot = (dossier: string, more: object = {}) => ({
    dossier,
    day: '2026-08-13',
    team,
    half: 'morning',
    ...more,
  });

  it('forms a team of people who work here', async () => {
    const wish = {
      unit: 'phong_duoc',
      name: 'Đoàn số 1',
      members: ['binh', 'chi'],
      perHalf: 2,
      from: '2026-08-01',
    };
    const made = await person('binh').post('inspections/teams', wish).expect(201);
    team = (made.body as { id: string }).id;
    const refused = async (body: object, status: number, code: string): Promise<void> => {
      const answer = await person('binh').post('inspections/teams', body).expect(status);
      expect(answer.body).toMatchObject({ code });
    };
    await refused(wish, 409, 'team.name_taken');
    await refused({ ...wish, name: 'Đoàn 2', members: ['chi', 'chi'] }, 422, 'team.person_twice');
    await refused({ ...wish, name: 'Đoàn 2', members: ['nobody'] }, 422, 'team.person_unknown');
    await refused({ ...wish, name: 'Đoàn 2', to: '2026-07-01' }, 422, 'team.bad_period');
    await refused({ ...wish, name: 'Đoàn 2', unit: 'phong_hanh_nghe' }, 403, 'access.other_unit');
    await refused({ ...wish, name: ' ', perHalf: 0, from: '2026-02-30' }, 400, 'request.invalid');
  });

  it('shows Tuesdays and Thursdays, and who waits until when', async () => {
    const code = await waiting();
    const shown = await week('chi');
    expect(shown).toMatchObject({ unit: 'phong_duoc', mayPlan: true });
    expect(shown.days.filter(({ serviceDay }) => serviceDay).map(({ day }) => day)).toEqual([
      '2026-08-11',
      '2026-08-13',
    ]);
    const one = shown.waiting.find((found) => found.code === code);
    expect(one).toMatchObject({ announced: '2026-08-13', booked: false, lastDay: { why: 'in_time' } });
    expect(one?.possible).toEqual(['2026-08-06', '2026-08-11', '2026-08-13']);
    // The promise ends on 03/09; National Day takes the service day before it.
    const last = one?.lastDay.day ?? '';
    const preview = async (day: string) =>
      (await person('chi').post('inspections/preview', { dossier: code, day }).expect(200)).body as {
        late: boolean;
        why: string | null;
        reasonFor: string | null;
      };
    expect(await preview(last)).toMatchObject({ late: false, why: null });
    const after = await preview('2026-08-27');
    expect(last < '2026-08-27').toBe(true);
    expect(after.late).toBe(true);
    expect(after.why).toContain('Lãnh đạo Sở ký');
    expect(await preview('2026-08-13')).toMatchObject({ reasonFor: null });
    expect((await preview('2026-08-11')).reasonFor).toContain('13/08/2026');
  });

  it('names the holiday and offers the next three days', async () => {
    const code = await waiting();
    const september = await week('chi', 'from=2026-08-31');
    expect(september.days.find(({ day }) => day === '2026-09-01')).toMatchObject({
      working: false,
      serviceDay: false,
      off: { name: expect.stringContaining('Quốc khánh') as unknown },
    });
    for (const [day, refusal] of [
      ['2026-09-01', 'visit.day_off'],
      ['2026-08-12', 'visit.not_service_day'],
      ['2026-08-04', 'visit.past'],
    ]) {
      const answer = await person('chi').post('inspections/visits', slot(code, { day })).expect(409);
      expect(answer.body).toMatchObject({ code: refusal });
      expect((answer.body as { detail: string }).detail).toMatch(/Có thể chọn: .*;.*;.*\./);
    }
  });

  it('books, moves with a reason, and keeps everything that was said', async () => {
    const code = await waiting();
    const booked = await person('chi').post('inspections/visits', slot(code)).expect(201);
    const { id } = booked.body as { id: string };
    const again = await person('binh')
      .post('inspections/visits', slot(code, { half: 'afternoon' }))
      .expect(409);
    expect(again.body).toMatchObject({ code: 'visit.already_booked' });
    const move = { revision: 1, team, day: '2026-08-18', half: 'morning' };
    const bare = await person('chi').post(`inspections/visits/${id}/move`, move).expect(422);
    expect(bare.body).toMatchObject({ code: 'visit.reason_needed' });
    await person('chi')
      .post(`inspections/visits/${id}/move`, { ...move, reason: 'Chủ cơ sở đi vắng' })
      .expect(200);
    const stale = await person('binh')
      .post(`inspections/visits/${id}/move`, { ...move, reason: 'Dời tiếp' })
      .expect(409);
    expect(stale.body).toMatchObject({ code: 'visit.changed' });
    const log = await person('chi').get(`inspections/log?dossier=${code}`).expect(200);
    const { events } = log.body as {
      events: { kind: string; reason: string | null; by: { name: string } }[];
    };
    expect(events.map(({ kind, reason, by }) => [kind, reason, by.name])).toEqual([
      ['booked', null, 'Người chi'],
      ['moved', 'Chủ cơ sở đi vắng', 'Người chi'],
    ]);
  });

  it('a late visit is booked only knowingly, and the reason is kept', async () => {
    const code = await waiting();
    const late = slot(code, { day: '2026-08-27', half: 'afternoon' });
    const refused = await person('chi').post('inspections/visits', late).expect(409);
    expect(refused.body).toMatchObject({
      code: 'visit.late_unconfirmed',
      data: { late: { code: 'budget' } },
    });
    await person('chi')
      .post('inspections/visits', { ...late, confirmLate: true })
      .expect(409);
    await person('chi')
      .post('inspections/visits', { ...late, confirmLate: true, reason: 'Cơ sở đang sửa chữa' })
      .expect(201);
    const visit = (await week('chi', 'from=2026-08-24')).visits.find(({ dossier }) => dossier?.code === code);
    expect(visit?.reason).toBe('Cơ sở đang sửa chữa');
    expect(visit?.late).toContain('sau ngày hẹn trả');
  });

  it('the result goes through the procedure, and the visit is done by that', async () => {
    const code = await waiting();
    await person('chi').post('inspections/visits', slot(code)).expect(201);
    await later('2026-08-13T10:00:00+07:00', 'chi', 'binh');
    const { revision } = (await person('chi').get(`dossiers/${code}`).expect(200)).body as {
      revision: number;
    };
    await person('chi')
      .post(`dossiers/${code}/actions`, {
        action: 'pass',
        expectedRevision: revision,
        data: { minutes: 'BB-12', score: 95 },
      })
      .expect(200);
    const shown = await week('chi');
    expect(shown.waiting.some((one) => one.code === code)).toBe(false);
    expect(shown.visits.find(({ dossier }) => dossier?.code === code)).toMatchObject({
      status: 'done',
      result: { label: 'Đạt' },
    });
    const sheet = await person('chi').get(`inspections/schedule?day=2026-08-13&team=${team}`).expect(200);
    expect((sheet.body as { visits: object[] }).visits[0]).toMatchObject({
      phone: '0912345678',
      address: '12 Trần Phú, phường 1',
    });
    const readings = await person('binh').get(`dossiers/${code}/readings`).expect(200);
    expect(JSON.stringify(readings.body)).toContain('inspection_schedule');
  });

  it('says in the morning where to go, and afterwards what was left', async () => {
    const today = async (who: string) =>
      (await person(who).get('inspections/today').expect(200)).body as VisitsToday;
    const code = await waiting();
    const body = slot(code, { day: '2026-08-18', reason: 'Cơ sở xin muộn hơn' });
    await person('chi').post('inspections/visits', body).expect(201);
    const told = (await week('chi', 'from=2026-08-10')).waiting.filter(
      ({ announced, booked }) => announced === '2026-08-13' && !booked,
    );
    await later('2026-08-13T08:00:00+07:00', 'chi');
    expect((await today('chi')).announced).toBe(told.length);
    expect(told.length).toBeGreaterThan(0);
    await later('2026-08-18T08:00:00+07:00', 'chi', 'lan', 'quang', 'dung');
    const before = await today('chi');
    expect(before.visits).toContainEqual({
      code,
      applicant: openGpp.applicant.name,
      half: 'morning',
      done: false,
      team: { id: team, name: 'Đoàn số 1' },
    });
    expect((await today('quang')).visits).toEqual([]);
    const nothing = { today: null, visits: [], announced: 0, lastChance: 0, missed: 0 };
    expect(await today('lan')).toEqual(nothing);
    await later('2026-08-19T08:00:00+07:00', 'chi');
    const after = await today('chi');
    expect(after.visits.map((visit) => visit.code)).not.toContain(code);
    expect(after.missed).toBe(before.missed + before.visits.filter(({ done: had }) => !had).length);
  });

  it('a withdrawn dossier needs no visit and holds no place', async () => {
    const code = await waiting();
    await person('chi')
      .post('inspections/visits', slot(code, { day: '2026-08-20', reason: 'dời' }))
      .expect(201);
    const { revision } = (await person('lan').get(`dossiers/${code}`).expect(200)).body as {
      revision: number;
    };
    await person('lan')
      .post(`dossiers/${code}/actions`, {
        action: 'withdraw',
        expectedRevision: revision,
        data: { reason: 'Người nộp rút' },
      })
      .expect(200);
    const shown = await week('chi', 'from=2026-08-17');
    expect(shown.visits.some(({ dossier }) => dossier?.code === code)).toBe(false);
    const gone = await person('chi').post('inspections/visits', slot(code)).expect(409);
    expect(gone.body).toMatchObject({ code: 'visit.not_waiting' });
  });

  it('whoever stands in for an officer books in both names, and goes in their place', async () => {
    const code = await waiting();
    const made = {
      absent: 'chi',
      acting: 'uyen',
      seat: null,
      from: '2026-08-05',
      to: '2026-08-14',
      reason: 'Nghỉ phép',
      by: 'binh',
    };
    done(await substitute(office.deps, made));
    const acting = 'specialist; unit=phong_duoc; for=chi';
    const body = slot(code, { day: '2026-08-11', half: 'afternoon', reason: 'Cơ sở xin sớm hơn' });
    await person('uyen').post('inspections/visits', body, acting).expect(201);
    const shown = await week('chi');
    expect(shown.visits.find(({ dossier }) => dossier?.code === code)).toMatchObject({
      bookedBy: { name: 'Người uyen' },
      onBehalfOf: { name: 'Người chi' },
    });
    const member = shown.teams.find(({ id }) => id === team)?.members.find(({ id }) => id === 'chi');
    expect(member?.absences).toMatchObject([{ acting: { name: 'Người uyen' } }]);
    await later('2026-08-17T08:00:00+07:00', 'uyen');
    const over = await person('uyen').post('inspections/visits', body, acting).expect(403);
    expect(over.body).toMatchObject({ code: 'substitution.over' });
  });

  it('other units see nothing, and are told nothing', async () => {
    const code = await waiting();
    const booked = await person('chi')
      .post('inspections/visits', slot(code, { half: 'afternoon' }))
      .expect(201);
    const { id } = booked.body as { id: string };
    const quang = person('quang');
    const refused = await quang.get('inspections?unit=phong_duoc').expect(403);
    expect(refused.body).toMatchObject({ code: 'access.other_unit' });
    const own = await week('quang');
    expect(own).toMatchObject({ unit: 'phong_hanh_nghe', waiting: [], visits: [], teams: [] });
    const cancel = { revision: 1, reason: 'không đi nữa' };
    const unknown = await quang.post(`inspections/visits/${id}/cancel`, cancel).expect(404);
    const nothing = await quang
      .post('inspections/visits/00000000-0000-0000-0000-000000000000/cancel', cancel)
      .expect(404);
    expect(unknown.body).toEqual({ ...(nothing.body as object) });
    await quang.get(`inspections/schedule?day=2026-08-13&team=${team}`).expect(404);
    await quang.get(`inspections/log?dossier=${code}`).expect(403);
    await quang.post('inspections/preview', { dossier: code, day: '2026-08-13' }).expect(403);
    // The counter takes part and sees the dossier, but another unit's calendar is not theirs to look at or plan.
    const counter = await person('lan').get('inspections').expect(200);
    expect(counter.body).toEqual({ units: [], week: null });
    await person('lan').post('inspections/visits', slot(code)).expect(403);
    // An expert sees a held place, not whose.
    const held = (await week('kim')).visits.find((visit) => visit.id === id);
    expect(held).toMatchObject({ dossier: null, reason: null });
    expect((await week('dung', 'unit=phong_duoc&from=2026-08-10')).mayPlan).toBe(false);
  });

  it.each([
    ['get', 'inspections?from=2026-13-01', 400],
    ['get', 'inspections?days=9', 400],
    ['get', 'inspections?unit=nowhere', 404],
    ['get', 'inspections/schedule?day=2026-08-13&team=x', 400],
    ['get', 'inspections/log?dossier=H00.01-260803-9999', 404],
  ] as const)('%s %s is refused with %i', async (_, path, status) => {
    const answer = await person('dung').get(path).expect(status);
    expect((answer.body as { detail: string }).detail).not.toBe('');
  });

  it.each([
    [{ dossier: 'H00.01-260803-9999' }, 404],
    [{ half: 'evening' }, 400],
    [{ day: 'thứ Năm' }, 400],
    [{ day: '2061-08-11' }, 422],
    [{ place: 99 }, 400],
    [{ place: 3 }, 422],
    [{ team: '00000000-0000-0000-0000-000000000000' }, 404],
    [{ reason: '<script>alert(1)</script>'.repeat(100) }, 400],
  ])('booking with %j is refused with %i', async (change, status) => {
    const code = await waiting();
    await person('chi').post('inspections/visits', slot(code, change)).expect(status);
  });
});
