import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg, { type Pool } from 'pg';
import { CALENDAR_SOURCE, Engine } from '#engine';
import { CalendarFiles, readRegimes } from '#files';
import {
  CalendarRedating,
  checkStatistics,
  connect,
  PgCalendars,
  PgDossierStore,
  PgProcedures,
  poolOf,
  Worker,
} from '#persistence';
import { AGENCY, createApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

const ADMIN = 'quan; role=administrator; unit=van_thu';
const OTHER = 'hoa; role=administrator; unit=van_thu';
const ISO = 'iso; role=quality_monitor; unit=van_thu';

const LAN = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };

interface Saved {
  readonly version: number;
  readonly redating: { readonly examined: number; readonly moved: number; readonly passedAt: string | null };
}

interface Shown {
  readonly promise: {
    readonly dueCurrent: string;
    readonly overdue: boolean;
    readonly provisional: string | null;
  };
}

const closure = (day: string, to = day) => ({
  ...{ kind: 'closure', from: day, to, name: 'bão số 3', decision: 'CĐ 07/CĐ-UBND' },
});

/** Received on Monday 2026-08-03: thirty days end on Wednesday 2026-09-02, a holiday, so on the 3rd at 17:00. */
const RECEIVED = '2026-08-03T09:00:00+07:00';

describe('a calendar that is saved', () => {
  const clock = new TestClock(RECEIVED);
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createApi(database.url, clock);
  });

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
  const received = async (on = RECEIVED): Promise<string> => {
    clock.set(on);
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const { dossier } = opened.body as { dossier: string };
    const accepted = { action: 'accept', expectedRevision: 1 };
    await api.post(`dossiers/${dossier}/actions`, PEOPLE.lan, accepted).expect(200);
    return dossier;
  };
  const dueOf = async (dossier: string): Promise<string> =>
    ((await api.get(`dossiers/${dossier}`).expect(200)).body as Shown).promise.dueCurrent;
  const versionNow = async (): Promise<number> =>
    ((await api.get('calendars/vn-state', ADMIN).expect(200)).body as { version: number }).version;
  const save = (changes: readonly object[], expectedVersion: number, actor = ADMIN) =>
    api.post('calendars/vn-state/versions', actor, {
      ...{ changes, expectedVersion, reason: 'Sở đóng cửa do bão' },
    });
  const kindsOf = async (dossier: string): Promise<string[]> => {
    const { rows } = await api.pool.query<{ kind: string }>(
      'SELECT kind FROM history WHERE dossier_code = $1 ORDER BY revision',
      [dossier],
    );
    return rows.map(({ kind }) => kind);
  };

  it('moves the promises, journals who and why, and stands in the list of versions', async () => {
    const dossier = await received();
    expect(await dueOf(dossier)).toMatch(/^2026-09-03T17:00/);
    clock.set('2026-08-20T09:00:00+07:00');
    const saved = (await save([closure('2026-09-03', '2026-09-04')], 1).expect(201)).body as Saved;
    expect(saved).toMatchObject({ version: 2, redating: { examined: 1, moved: 1, total: 1 } });
    expect(saved.redating.passedAt).toMatch(/^2026-08-20T09:00/);
    expect(await dueOf(dossier)).toMatch(/^2026-09-07T17:00/);
    const { rows } = await api.pool.query<{ actor_id: string; outcome: object; data: object }>(
      `SELECT actor_id, outcome, data FROM history WHERE dossier_code = $1 AND kind = 'redated'`,
      [dossier],
    );
    expect(rows).toMatchObject([{ actor_id: 'quan', outcome: { calendar: 'vn-state@2' } }]);
    const listed = (await api.get('calendars/vn-state/versions', ISO).expect(200)).body as object;
    expect(listed).toMatchObject({
      ...{ inForce: 2, file: { file: 'vn-state.yaml', version: 1 } },
      saved: [
        {
          ...{ version: 2, by: { id: 'quan', role: 'administrator' }, reason: 'Sở đóng cửa do bão' },
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
    const other = await createApi(database.url, clock);
    const dataSource = await connect(database.url, 2);
    try {
      const base = await versionNow();
      const calendars = other.app.get<PgCalendars>(CALENDAR_SOURCE);
      expect(calendars.get('vn-state').version).toBe(base);
      await wait(300);
      await save([closure('2026-10-01')], base).expect(201);
      await until(() => calendars.get('vn-state').version === base + 1);
      // Who has lost the connection on which they are told reads again as soon as they have another.
      await endListening(database.url);
      await save([closure('2026-10-02')], base + 1).expect(201);
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
    const base = await versionNow();
    const [a, b] = await Promise.all([
      save([closure('2026-10-05')], base),
      save([closure('2026-10-06')], base, OTHER),
    ]);
    expect([a.status, b.status].sort()).toEqual([201, 409]);
    const refused = a.status === 409 ? a : b;
    expect(codeOf(refused)).toBe('calendar.moved_on');
    expect(codeOf(await save([closure('2026-10-07')], base).expect(409))).toBe('calendar.moved_on');
    expect(await versionNow()).toBe(base + 1);
    const { rows } = await api.pool.query('SELECT FROM calendar_version WHERE version = $1', [base + 1]);
    expect(rows).toHaveLength(1);
  });

  it('refuses what changes nothing, names no paper, gives no reason, and people who do not decide', async () => {
    const base = await versionNow();
    expect(codeOf(await save([closure('2026-10-01')], base).expect(422))).toBe('calendar.nothing_changed');
    expect(codeOf(await save([closure('2026-10-08')], base, ISO).expect(403))).toBe('actor.wrong_role');
    const { source } = (await api.get('calendars/vn-state', ADMIN).expect(200)).body as { source: string };
    const text = source
      .replace(`version: ${base}\n`, `version: ${base + 1}\n`)
      .replace('    decision: dự kiến, chưa có thông báo\n', '')
      .replace('      2027-02-05:', '      2027-02-04: nghỉ Tết\n      2027-02-05:');
    const whole = (given: object) =>
      api.post('calendars/vn-state/versions', ADMIN, {
        ...{ source: text, expectedVersion: base, reason: 'Tết' },
        ...given,
      });
    expect(codeOf(await whole({}).expect(422))).toBe('calendar.no_decision');
    expect(codeOf(await whole({ reason: ' ' }).expect(400))).toBe('request.invalid');
    const zone = source.replace(`version: ${base}\n`, 'version: 99\n').replace('Asia/Ho_Chi_Minh', 'UTC');
    expect(codeOf(await whole({ source: zone }).expect(422))).toBe('calendar.other_zone');
    expect(await versionNow()).toBe(base);
  });

  it('a promise that would break between the save and its turn is re-dated first, one that broke before is not healed', async () => {
    const kept = await received('2026-11-02T09:00:00+07:00');
    const broken = await received('2026-10-29T09:00:00+07:00');
    const [dueKept, dueBroken] = [await dueOf(kept), await dueOf(broken)];
    expect([dueKept, dueBroken].map((due) => due.slice(0, 10))).toEqual(['2026-12-02', '2026-11-30']);
    // Saved in the morning of the day itself; nobody has carried it to the dossiers when that day is over.
    clock.set('2026-12-02T09:00:00+07:00');
    const base = await versionNow();
    await withoutCarrying(api, () => save([closure('2026-12-02')], base).expect(201));
    clock.set('2026-12-02T18:00:00+07:00');
    await worker(api).round();
    expect(await dueOf(kept)).toMatch(/^2026-12-03T17:00/);
    expect(await kindsOf(kept)).not.toContain('broken');
    const story = (await api.get(`dossiers/${kept}`).expect(200)).body as Shown;
    expect(story.promise.overdue).toBe(false);
    const late = (await api.get(`dossiers/${broken}`).expect(200)).body as Shown;
    expect(late.promise.overdue).toBe(true);
    expect(await dueOf(broken)).toBe(dueBroken);
    expect((await kindsOf(kept)).filter((kind) => kind === 'redated')).toHaveLength(1);
  });

  it('whoever acts on a dossier the redating has not reached re-dates it first', async () => {
    const dossier = await received('2027-03-01T09:00:00+07:00');
    const before = await dueOf(dossier);
    const base = await versionNow();
    await withoutCarrying(api, () => save([closure(before.slice(0, 10))], base).expect(201));
    expect(await dueOf(dossier)).toBe(before);
    const act = { action: 'assign', expectedRevision: 2, data: {} };
    await api.post(`dossiers/${dossier}/actions`, PEOPLE.lan, act);
    expect((await dueOf(dossier)) > before).toBe(true);
    expect((await kindsOf(dossier)).slice(0, 3)).toEqual(['opened', 'acted', 'redated']);
    // What was left is done by the next round, and the next version may be saved only then.
    expect(codeOf(await save([closure('2027-05-20')], base + 1).expect(409))).toBe('calendar.redating');
    await worker(api).round();
    await save([closure('2027-05-20')], base + 1).expect(201);
  });

  it('what a process that had not heard of it wrote by the older version is found and re-dated', async () => {
    const base = await versionNow();
    const dataSource = await connect(database.url, 2);
    try {
      const deaf = await engineOf(dataSource, clock);
      clock.set('2027-06-01T09:00:00+07:00');
      await save([closure('2027-06-30', '2027-07-01')], base).expect(201);
      const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
      const { dossier } = opened.body as { dossier: string };
      await deaf.act({
        ...{ agency: AGENCY, dossier, commandId: `deaf-${dossier}`, expectedRevision: 1, action: 'accept' },
        ...{ data: {}, actor: LAN },
      });
      expect(await dueOf(dossier)).toMatch(/^2027-07-01T17:00/);
      await worker(api).round();
      await worker(api).round();
      expect(await dueOf(dossier)).toMatch(/^2027-07-02T17:00/);
    } finally {
      await dataSource.destroy();
    }
  });

  it('while two processes receive dossiers, one of them deaf, no date is left by an older version', async () => {
    const dataSource = await connect(database.url, 6);
    const { pool, app } = api;
    const calendars = app.get<PgCalendars>(CALENDAR_SOURCE);
    const wrong = async () => (await app.get(Engine).surveyCalendars(AGENCY, calendars)).moved;
    try {
      const deaf = await engineOf(dataSource, clock);
      clock.set('2027-07-05T09:00:00+07:00');
      const receive = async (engine: Engine, who: string): Promise<void> => {
        for (let nth = 0; nth < 25; nth++) {
          const applicant = { name: 'Nhà thuốc', identifier: '', phone: '' };
          const entry = await engine.open({
            ...{
              agency: AGENCY,
              commandId: `${who}-${nth}`,
              procedure: 'QT-08/DMP',
              channel: 'direct' as const,
            },
            ...{ applicant, papers: openGpp.papers, actor: LAN, data: {}, due: null },
          });
          if ('code' in entry) throw new Error(entry.message);
          const { dossier } = entry;
          await engine.act({
            ...{ agency: AGENCY, dossier, commandId: `${who}-${nth}-accept`, expectedRevision: null },
            ...{ action: 'accept', data: {}, actor: LAN },
          });
        }
      };
      const saveTwice = async (): Promise<void> => {
        const base = await versionNow();
        await save([closure('2027-08-04')], base).expect(201);
        await save([closure('2027-08-05')], base + 1).expect(201);
      };
      await Promise.all([receive(app.get(Engine), 'hears'), receive(deaf, 'deaf'), saveTwice()]);
      for (let round = 0; round < 3; round++) await worker(api).round();
      expect(await wrong()).toBe(0);
      const { rows } = await pool.query<{ day: string; dossiers: number }>(
        `SELECT (due_lawful AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS day, count(*)::int AS dossiers
         FROM dossier WHERE opened_at = $1 GROUP BY 1`,
        [new Date(clock.now())],
      );
      expect(rows).toEqual([{ day: '2027-08-06', dossiers: 50 }]);
      expect(await checkStatistics(pool, AGENCY)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('a year that is decided takes the word provisional off dates that stay as they are', async () => {
    const dossier = await received('2027-08-02T09:00:00+07:00');
    const due = await dueOf(dossier);
    const shown = async () => ((await api.get(`dossiers/${dossier}`).expect(200)).body as Shown).promise;
    expect((await shown()).provisional).toContain('2027');
    const base = await versionNow();
    const notice = {
      ...{ kind: 'decided', from: '2027-01-01', to: '2027-12-31' },
      ...{ name: 'Lịch nghỉ năm 2027', decision: 'TB 99/TB-BNV' },
    };
    expect(codeOf(await save([{ ...notice, to: '2027-12-30' }], base).expect(422))).toBe(
      'calendar.no_such_year',
    );
    const saved = (await save([notice], base).expect(201)).body as Saved;
    expect(saved.redating.moved).toBe(0);
    expect(await shown()).toMatchObject({ dueCurrent: due, provisional: null });
    const one = (await api.get('calendars/vn-state', ISO).expect(200)).body as object;
    expect(one).toMatchObject({
      years: expect.arrayContaining([{ year: 2027, decided: true, decision: 'TB 99/TB-BNV' }]) as unknown,
    });
    expect(codeOf(await save([notice], base + 1).expect(422))).toBe('calendar.nothing_changed');
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
    expect(same.get('vn-state').version).toBe(await versionNow());
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
  for (const end = performance.now() + 3_000; !holds();) {
    if (performance.now() > end) throw new Error('did not come true within three seconds');
    await wait(20);
  }
}

/** As if the process died right after the commit: the order is there and nothing has been moved. */
async function withoutCarrying<T>(api: TestApi, work: () => PromiseLike<T>): Promise<T> {
  const holder = await api.pool.connect();
  const key = [`calendar-redating/${AGENCY}`];
  await holder.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', key);
  try {
    return await work();
  } finally {
    await holder.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key);
    holder.release();
  }
}

function worker({ app, pool }: TestApi): Worker {
  const report = (line: string): void => console.error(line);
  return new Worker({ pool, engine: app.get(Engine), redating: app.get(CalendarRedating), report });
}

/** An engine that reads the calendars once and hears of nothing. */
async function engineOf(dataSource: Awaited<ReturnType<typeof connect>>, clock: TestClock): Promise<Engine> {
  const pool: Pool = poolOf(dataSource);
  const calendars = await PgCalendars.load(pool, CalendarFiles.load(), AGENCY);
  const procedures = new PgProcedures(dataSource, calendars, readRegimes());
  return new Engine({ store: new PgDossierStore(pool), procedures, calendars, clock });
}
