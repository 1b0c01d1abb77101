import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { CALENDAR_SOURCE } from '#engine';
import { CalendarFiles } from '#files';
import { checkStatistics, connect, PgCalendars, poolOf } from '#persistence';
import { AGENCY, createApi, openApi, type OpenApi } from '../builders/api.js';
import {
  CalendarOffice,
  CALENDAR_ADMIN as ADMIN,
  closure,
  type SavedCalendar,
} from '../builders/calendar-office.js';
import { TestClock } from '../builders/system.js';

const OTHER = 'hoa; role=administrator; unit=van_thu';
const ISO = 'iso; role=quality_monitor; unit=van_thu';

/** Received on Monday 2026-08-03: thirty days end on Wednesday 2026-09-02, a holiday, so on the 3rd at 17:00. */
const RECEIVED = '2026-08-03T09:00:00+07:00';

describe('a calendar that is saved', () => {
  const clock = new TestClock(RECEIVED);
  let api: OpenApi;
  let office: CalendarOffice;

  beforeAll(async () => {
    api = await openApi(clock);
    office = new CalendarOffice(api, clock);
  });

  afterAll(() => api.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

  it('moves the promises, journals who and why, and stands in the list of versions', async () => {
    const dossier = await office.received(RECEIVED);
    expect(await office.dueOf(dossier)).toMatch(/^2026-09-03T17:00/);
    clock.set('2026-08-20T09:00:00+07:00');
    const saved = (await office.save([closure('2026-09-03', '2026-09-04')], 1).expect(201))
      .body as SavedCalendar;
    expect(saved).toMatchObject({ version: 2, redating: { examined: 1, moved: 1, total: 1 } });
    expect(saved.redating.passedAt).toMatch(/^2026-08-20T09:00/);
    expect(await office.dueOf(dossier)).toMatch(/^2026-09-07T17:00/);
    const { rows } = await api.pool.query<{ actor_id: string; outcome: object; data: object }>(
      `SELECT actor_id, outcome, data FROM history WHERE dossier_code = $1 AND kind = 'redated'`,
      [dossier],
    );
    expect(rows).toMatchObject([{ actor_id: 'quan', outcome: { calendar: 'vn-state@2' } }]);
    const listed = (await api.get('calendars/vn-state/versions', ISO).expect(200)).body as object;
    expect(listed).toMatchObject({
      inForce: 2,
      file: { file: 'vn-state.yaml', version: 1 },
      saved: [
        {
          version: 2,
          by: { id: 'quan', role: 'administrator' },
          reason: 'Sở đóng cửa do bão',
          changes: [{ kind: 'closure', from: '2026-09-03', decision: 'CĐ 07/CĐ-UBND' }],
        },
      ],
    });
    const past = (await api.get('calendars/vn-state/versions/1', ISO).expect(200)).body as { source: string };
    const present = (await api.get('calendars/vn-state/versions/2', ISO).expect(200)).body as {
      source: string;
    };
    expect(past.source).not.toContain('bão số 3');
    expect(present.source).toContain('bão số 3');
    expect(codeOf(await api.get('calendars/vn-state/versions/9', ISO).expect(404))).toBe(
      'calendar.unknown_version',
    );
    expect(await checkStatistics(api.pool, AGENCY)).toEqual([]);
  });

  it('another process of the same and of every agency computes by it a moment later; so does one started anew', async () => {
    const other = await createApi(api.url, clock);
    const dataSource = await connect(api.url, 2);
    try {
      const base = await office.versionNow();
      const calendars = other.app.get<PgCalendars>(CALENDAR_SOURCE);
      expect(calendars.get('vn-state').version).toBe(base);
      await wait(300);
      await office.save([closure('2026-10-01')], base).expect(201);
      await until(() => calendars.get('vn-state').version === base + 1);
      // Who has lost the connection on which they are told reads again as soon as they have another.
      await endListening(api.url);
      await office.save([closure('2026-10-02')], base + 1).expect(201);
      await until(() => calendars.get('vn-state').version === base + 2);
      const anew = await PgCalendars.load(poolOf(dataSource), CalendarFiles.load(), null);
      expect(anew.get('vn-state', AGENCY).version).toBe(base + 2);
      expect(anew.get('vn-state', AGENCY).isWorkingDay('2026-10-01')).toBe(false);
      // Another agency of the same database has decided nothing.
      expect(anew.get('vn-state', 'H99.99').version).toBe(1);
      expect(() => anew.get('vn-state')).toThrow('whose calendar');
    } finally {
      await other.close();
      await dataSource.destroy();
    }
  });

  it('of two who save at once one is told that it moved on; a version is saved once', async () => {
    const base = await office.versionNow();
    const [a, b] = await Promise.all([
      office.save([closure('2026-10-05')], base),
      office.save([closure('2026-10-06')], base, OTHER),
    ]);
    expect([a.status, b.status].sort()).toEqual([201, 409]);
    const refused = a.status === 409 ? a : b;
    expect(codeOf(refused)).toBe('calendar.moved_on');
    expect(codeOf(await office.save([closure('2026-10-07')], base).expect(409))).toBe('calendar.moved_on');
    expect(await office.versionNow()).toBe(base + 1);
    const { rows } = await api.pool.query('SELECT FROM calendar_version WHERE version = $1', [base + 1]);
    expect(rows).toHaveLength(1);
  });

  it('refuses what changes nothing, names no paper, gives no reason, and people who do not decide', async () => {
    const base = await office.versionNow();
    expect(codeOf(await office.save([closure('2026-10-01')], base).expect(422))).toBe(
      'calendar.nothing_changed',
    );
    expect(codeOf(await office.save([closure('2026-10-08')], base, ISO).expect(403))).toBe(
      'actor.wrong_role',
    );
    const { source } = (await api.get('calendars/vn-state', ADMIN).expect(200)).body as { source: string };
    const text = source
      .replace(`version: ${base}\n`, `version: ${base + 1}\n`)
      .replace('    decision: dự kiến, chưa có thông báo\n', '')
      .replace('      2027-02-05:', '      2027-02-04: nghỉ Tết\n      2027-02-05:');
    const whole = (given: object) =>
      api.post('calendars/vn-state/versions', ADMIN, {
        source: text,
        expectedVersion: base,
        reason: 'Tết',
        ...given,
      });
    expect(codeOf(await whole({}).expect(422))).toBe('calendar.no_decision');
    expect(codeOf(await whole({ reason: ' ' }).expect(400))).toBe('request.invalid');
    const zone = source.replace(`version: ${base}\n`, 'version: 99\n').replace('Asia/Ho_Chi_Minh', 'UTC');
    expect(codeOf(await whole({ source: zone }).expect(422))).toBe('calendar.other_zone');
    expect(await office.versionNow()).toBe(base);
  });

  it('a year that is decided takes the word provisional off dates that stay as they are', async () => {
    const dossier = await office.received('2027-08-02T09:00:00+07:00');
    const due = await office.dueOf(dossier);
    const shown = () => office.promiseOf(dossier);
    expect((await shown()).provisional).toContain('2027');
    const base = await office.versionNow();
    const notice = {
      kind: 'decided',
      from: '2027-01-01',
      to: '2027-12-31',
      name: 'Lịch nghỉ năm 2027',
      decision: 'TB 99/TB-BNV',
    };
    expect(codeOf(await office.save([{ ...notice, to: '2027-12-30' }], base).expect(422))).toBe(
      'calendar.no_such_year',
    );
    const saved = (await office.save([notice], base).expect(201)).body as SavedCalendar;
    expect(saved.redating.moved).toBe(0);
    expect(await shown()).toMatchObject({ dueCurrent: due, provisional: null });
    const one = (await api.get('calendars/vn-state', ISO).expect(200)).body as object;
    expect(one).toMatchObject({
      years: expect.arrayContaining([{ year: 2027, decided: true, decision: 'TB 99/TB-BNV' }]) as unknown,
    });
    expect(codeOf(await office.save([notice], base + 1).expect(422))).toBe('calendar.nothing_changed');
  });

  it('a file that says something else under a saved number stops the start, naming both', async () => {
    const files = CalendarFiles.load();
    const saved = (await api.get('calendars/vn-state/versions/2', ISO).expect(200)).body as {
      source: string;
    };
    const { parseCalendar } = await import('#calendar');
    const withText = (text: string): CalendarFiles => {
      const calendar = parseCalendar(text, 'vn-state.yaml');
      if ('kind' in calendar) throw new Error(calendar.message);
      return new CalendarFiles([calendar], new Map([['vn-state', { file: 'vn-state.yaml', text }]]));
    };
    await expect(
      PgCalendars.load(api.pool, withText(`${saved.source}# khác\n`), AGENCY),
    ).rejects.toMatchObject({
      code: 'calendar.two_texts',
      message: expect.stringMatching(/config\/calendars\/vn-state\.yaml.*quan.*2026-08-20/s) as unknown,
    });
    const same = await PgCalendars.load(api.pool, withText(saved.source), AGENCY);
    expect(same.get('vn-state').version).toBe(await office.versionNow());
    expect(same.overruled()).toEqual([]);
    // A release with a higher number is in force, and says which decisions of the agency it does not know.
    const newer = await PgCalendars.load(
      api.pool,
      withText((files.textOf('vn-state')?.text ?? '').replace('version: 1\n', 'version: 900\n')),
      AGENCY,
    );
    expect(newer.get('vn-state').version).toBe(900);
    expect(newer.overruled()).toEqual([expect.stringMatching(/phiên bản 900.*03\/09\/2026/)]);
  });

  it('the application can only add versions', async () => {
    for (const statement of [
      `UPDATE calendar_version SET source = ''`,
      'DELETE FROM calendar_version',
      'TRUNCATE calendar_version CASCADE',
      'DELETE FROM calendar_redating',
      'UPDATE calendar_redating SET total = 0',
    ]) {
      await expect(api.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});

async function endListening(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const { rowCount } = await owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN dunghen_calendar%'`,
  );
  await owner.end();
  if (rowCount !== 2) throw new Error(`${String(rowCount)} processes were listening`);
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 15_000; !holds();) {
    if (performance.now() > end) throw new Error('did not come true within 15 seconds');
    await wait(20);
  }
}
