import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CALENDAR_SOURCE, Engine } from '#engine';
import { checkStatistics, connect, type Connection, type PgCalendars } from '#persistence';
import { assemble } from '#runtime';
import { AGENCY, openApi, type OpenApi, type TestApi } from '../builders/api.js';
import { CalendarOffice, closure } from '../builders/calendar-office.js';
import { longTransaction, roundsUntil } from '../builders/caught-up.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

const LAN = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };

describe('a saved calendar, carried to the open dossiers', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: OpenApi;
  let office: CalendarOffice;

  beforeAll(async () => {
    api = await openApi(clock);
    office = new CalendarOffice(api, clock);
  });

  afterAll(() => api.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

  it('a promise that would break between the save and its turn is re-dated first, one that broke before is not healed', async () => {
    const kept = await office.received('2026-11-02T09:00:00+07:00');
    const broken = await office.received('2026-10-29T09:00:00+07:00');
    const [dueKept, dueBroken] = [await office.dueOf(kept), await office.dueOf(broken)];
    expect([dueKept, dueBroken].map((due) => due.slice(0, 10))).toEqual(['2026-12-02', '2026-11-30']);
    // Saved in the morning of the day itself; nobody has carried it to the dossiers when that day is over.
    clock.set('2026-12-02T09:00:00+07:00');
    const base = await office.versionNow();
    await withoutCarrying(api, () => office.save([closure('2026-12-02')], base).expect(201));
    clock.set('2026-12-02T18:00:00+07:00');
    await api.worker.round();
    expect(await office.dueOf(kept)).toMatch(/^2026-12-03T17:00/);
    expect(await office.kindsOf(kept)).not.toContain('broken');
    expect((await office.promiseOf(kept)).overdue).toBe(false);
    expect((await office.promiseOf(broken)).overdue).toBe(true);
    expect(await office.dueOf(broken)).toBe(dueBroken);
    expect((await office.kindsOf(kept)).filter((kind) => kind === 'redated')).toHaveLength(1);
  });

  it('whoever acts on a dossier the redating has not reached re-dates it first', async () => {
    const dossier = await office.received('2027-03-01T09:00:00+07:00');
    const before = await office.dueOf(dossier);
    const base = await office.versionNow();
    await withoutCarrying(api, () => office.save([closure(before.slice(0, 10))], base).expect(201));
    expect(await office.dueOf(dossier)).toBe(before);
    const act = { action: 'assign', expectedRevision: 2, data: {} };
    await api.post(`dossiers/${dossier}/actions`, PEOPLE.lan, act);
    expect((await office.dueOf(dossier)) > before).toBe(true);
    expect((await office.kindsOf(dossier)).slice(0, 3)).toEqual(['opened', 'acted', 'redated']);
    // What was left is done by the next round, and the next version may be saved only then.
    expect(codeOf(await office.save([closure('2027-05-20')], base + 1).expect(409))).toBe(
      'calendar.redating',
    );
    await api.worker.round();
    await office.save([closure('2027-05-20')], base + 1).expect(201);
  });

  it('what a process that had not heard of it wrote by the older version is found and re-dated', async () => {
    const dataSource = await connect(api.url, 2);
    const deaf = await engineOf(dataSource, clock);
    clock.set('2027-06-01T09:00:00+07:00');
    await office.saveNext([closure('2027-06-30', '2027-07-01')]);
    const other = await longTransaction(api.url);
    try {
      const dossier = await office.opened();
      await deaf.act({
        agency: AGENCY,
        dossier,
        commandId: `deaf-${dossier}`,
        expectedRevision: 1,
        action: 'accept',
        data: {},
        actor: LAN,
      });
      expect(await office.dueOf(dossier)).toMatch(/^2027-07-01T17:00/);
      // As long as a transaction began before it anywhere on the server, the search waits: it skips nothing.
      await api.worker.round();
      expect(await office.dueOf(dossier)).toMatch(/^2027-07-01T17:00/);
      await other.end();
      await roundsUntil(api.worker, async () => (await office.dueOf(dossier)).startsWith('2027-07-02T17:00'));
    } finally {
      await other.end();
      await dataSource.destroy();
    }
  });

  it('while two processes receive dossiers, one of them deaf, no date is left by an older version', async () => {
    const dataSource = await connect(api.url, 6);
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
            agency: AGENCY,
            commandId: `${who}-${nth}`,
            procedure: 'QT-08/DMP',
            channel: 'direct' as const,
            applicant,
            papers: openGpp.papers,
            actor: LAN,
            data: {},
            due: null,
          });
          if ('code' in entry) throw new Error(entry.message);
          const { dossier } = entry;
          await engine.act({
            agency: AGENCY,
            dossier,
            commandId: `${who}-${nth}-accept`,
            expectedRevision: null,
            action: 'accept',
            data: {},
            actor: LAN,
          });
        }
      };
      const saveTwice = async (): Promise<void> => {
        await office.saveNext([closure('2027-08-04')]);
        await office.saveNext([closure('2027-08-05')]);
      };
      await Promise.all([receive(app.get(Engine), 'hears'), receive(deaf, 'deaf'), saveTwice()]);
      await roundsUntil(api.worker, async () => (await wrong()) === 0);
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
});

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

/** An engine that reads the calendars once and hears of nothing. */
async function engineOf(connection: Connection, clock: TestClock): Promise<Engine> {
  return (await assemble({ on: connection, agency: AGENCY, clock })).engine;
}
