import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { HistoryEntry } from '#dossier';
import { CALENDAR_SOURCE, PROCEDURE_SOURCE, type CalendarSource } from '#engine';
import {
  checkStatistics,
  insertWhole,
  recomputeStatistics,
  type PgProcedures,
  type WholeDossier,
} from '#persistence';
import { FIGURES, type FigureName } from '#statistics';
import { Random } from '../chaos/random.js';
import { AGENCY, openApi, type TestApi } from '../builders/api.js';
import { settled } from '../builders/caught-up.js';
import { anyLife } from '../builders/lives.js';
import { TestClock } from '../builders/system.js';
import { DAY_MS } from '#kernel';

const NOW = '2026-11-20T09:00:00+07:00';
const FROM = Date.parse('2026-05-04T08:00:00+07:00');
const LIVES = 240;
/** A dossier may owe, and get, more than one letter; everything else counts it once. */
const LETTERS = new Set<string>(['letterDue', 'letterTimely', 'letterLate']);
const HEAD = 'binh; role=head_of_department; unit=phong_duoc';
const QUARTER = { from: '2026-06-15', to: '2026-09-14' };
const PERIODS = [QUARTER, { from: '2026-09-15', to: '2026-12-14' }, { from: '2026-08-03', to: '2026-08-03' }];

interface Listed {
  readonly number: number;
  readonly dossiers: number;
  readonly hidden: number;
  readonly page: readonly { readonly code: string; readonly times: number }[];
}

describe('every number of the tables opens exactly its dossiers', () => {
  const clock = new TestClock(NOW);
  const lives: WholeDossier[] = [];
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
    const procedures = api.app.get<PgProcedures>(PROCEDURE_SOURCE);
    const calendars = api.app.get<CalendarSource>(CALENDAR_SOURCE);
    const random = new Random(20_261_122);
    const all = (await procedures.all(AGENCY)).filter(
      ({ kind, validFrom, validTo }) =>
        kind !== 'internal' && validFrom < '2026-05-01' && validTo === undefined,
    );
    const chosen = random.shuffled(all).slice(0, 14);
    for (let sequence = 1; sequence <= LIVES; sequence++) {
      const openedAt =
        FROM + Math.floor(random.between(0, 190)) * DAY_MS + Math.floor(random.between(0, 8)) * 3_600_000;
      const { code, issue } = random.pick(chosen);
      const procedure = await procedures.get(AGENCY, code, issue, openedAt);
      const rules = { procedure, calendar: calendars.get(procedure.definition.calendar) };
      const life = anyLife(rules, { agency: AGENCY, sequence, openedAt, until: clock.now() }, random);
      if (life) lives.push(life);
    }
    const client = await api.pool.connect();
    await insertWhole(client, lives).finally(() => client.release());
    await settled(api.pool);
  }, 120_000);

  afterAll(() => api.close());

  const list = async (query: string, actor?: string): Promise<Listed> => {
    const first = await pageOf(query, 1, actor);
    const codes = [...first.page];
    for (let page = 2; codes.length < first.dossiers - first.hidden && page < 50; page++) {
      codes.push(...(await pageOf(query, page, actor)).page);
    }
    return { ...first, page: codes };
  };

  const pageOf = async (query: string, page: number, actor?: string): Promise<Listed> =>
    (await api.get(`statistics/dossiers?${query}&page=${page}&limit=40`, actor).expect(200)).body as Listed;

  /** Every number of a row of the answers, by the name of its figure. */
  const numbersOf = (row: Row): [FigureName, number][] => [
    ...(
      ['received', 'receivedOnline', 'receivedDirect', 'carriedOver', 'resolved', 'resolvedEarly'] as const
    ).map((name): [FigureName, number] => [name, row.form[name] ?? NaN]),
    ...(['resolvedOnTime', 'resolvedLate', 'open', 'openInTime', 'openOverdue'] as const).map(
      (name): [FigureName, number] => [name, row.form[name] ?? NaN],
    ),
    ['kept', row.onTime.byDate.part],
    ['resolved', row.onTime.byDate.whole],
    ['resolvedOrOverdue', row.onTime.honest.whole],
    ['lateByInstant', row.onTime.byInstant.whole - row.onTime.byInstant.part],
    ['lateAgainstOriginal', row.onTime.againstOriginal.whole - row.onTime.againstOriginal.part],
    ['lateAgainstCurrent', row.onTime.againstCurrent.whole - row.onTime.againstCurrent.part],
    ['openOverdue', row.onTime.openOverdue],
    ['withdrawn', row.onTime.withdrawn],
    ['letterTimely', row.onTime.apologyCoverage.part],
    ['letterDue', row.onTime.apologyCoverage.whole],
    ['letterLate', row.onTime.lettersLate],
  ];

  interface Part {
    readonly part: number;
    readonly whole: number;
  }
  interface Row {
    readonly key: string | null;
    readonly form: Readonly<Record<string, number>>;
    readonly onTime: Readonly<
      Record<
        'byDate' | 'byInstant' | 'honest' | 'againstOriginal' | 'againstCurrent' | 'apologyCoverage',
        Part
      > &
        Record<'openOverdue' | 'withdrawn' | 'lettersLate', number>
    >;
  }

  const rowsOf = async (query: string, actor?: string): Promise<Row[]> => {
    interface Answer {
      readonly rows: readonly { readonly key: string }[];
      readonly total: object;
    }
    const form = (await api.get(`statistics/form-ii-06a?${query}`, actor).expect(200)).body as Answer;
    const onTime = (await api.get(`statistics/on-time?${query}`, actor).expect(200)).body as Answer;
    expect(onTime.rows.map(({ key }) => key)).toEqual(form.rows.map(({ key }) => key));
    const rows = form.rows.map((row, index) => ({ key: row.key, form: row, onTime: onTime.rows[index] }));
    return [...rows, { key: null, form: form.total, onTime: onTime.total }] as unknown as Row[];
  };

  it('the lives reach every number: early, on time, late, open, overdue, withdrawn, letters of each kind', async () => {
    expect(lives.length).toBeGreaterThan(150);
    expect(await checkStatistics(api.pool, AGENCY)).toEqual([]);
    const [total] = (await rowsOf('from=2026-05-01&to=2026-11-20')).slice(-1);
    const zero = numbersOf(total!).filter(([name, number]) => number === 0 && name !== 'carriedOver');
    expect(zero).toEqual([]);
  });

  it.each([undefined, HEAD])(
    'for every cell, the list counts what the table says (read by %s)',
    async (actor) => {
      const wrong: unknown[] = [];
      let cells = 0;
      let seen = 0;
      for (const { from, to } of PERIODS) {
        for (const by of ['field', 'procedure', 'unit']) {
          for (const row of await rowsOf(`from=${from}&to=${to}&by=${by}`, actor)) {
            const key = row.key === null ? '' : `&key=${encodeURIComponent(row.key)}`;
            for (const [figure, number] of new Map(numbersOf(row))) {
              const found = await list(`from=${from}&to=${to}&by=${by}${key}&figure=${figure}`, actor);
              cells++;
              seen += found.page.length;
              const codes = new Set(found.page.map(({ code }) => code));
              const times = found.page.reduce((sum, one) => sum + one.times, 0);
              const once = LETTERS.has(figure) || found.page.every((one) => one.times === 1);
              const whole = found.hidden > 0 || (times === number && codes.size === found.dossiers);
              const twice = codes.size !== found.page.length;
              if (found.number !== number || !once || !whole || twice) {
                wrong.push({ from, by, key: row.key, figure, number, found });
              }
            }
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(cells).toBeGreaterThan(actor === undefined ? 900 : 150);
      expect(seen).toBeGreaterThan(actor === undefined ? 4000 : 100);
    },
    240_000,
  );

  it('names the dossiers that a reading of their histories names', async () => {
    const { from, to } = QUARTER;
    const dayOf = (life: WholeDossier, is: (entry: HistoryEntry) => unknown): string | null =>
      life.entries.find(is)?.outcome.day ?? null;
    const within = (day: string | null): boolean => day !== null && from <= day && day <= to;
    const received = (life: WholeDossier) => dayOf(life, ({ outcome }) => outcome.received);
    const finished = (life: WholeDossier) => dayOf(life, ({ outcome }) => outcome.finished);
    const verdict = (life: WholeDossier) =>
      life.entries.find(({ outcome }) => outcome.finished)?.outcome.finished?.byDate;
    const unfinishedBy = (life: WholeDossier, day: string): boolean => (finished(life) ?? '9999') > day;
    const expected: Readonly<Partial<Record<FigureName, (life: WholeDossier) => boolean>>> = {
      receivedInPeriod: (life) => within(received(life)),
      carriedOver: (life) => (received(life) ?? '9999') < from && (finished(life) ?? '9999') >= from,
      resolved: (life) => within(finished(life)),
      resolvedEarly: (life) => within(finished(life)) && verdict(life) === 'early',
      resolvedOnTime: (life) => within(finished(life)) && verdict(life) === 'on_time',
      resolvedLate: (life) => within(finished(life)) && verdict(life) === 'late',
      open: (life) => (received(life) ?? '9999') <= to && unfinishedBy(life, to),
      openOverdue: (life) =>
        unfinishedBy(life, to) &&
        life.entries.some(({ outcome }) => outcome.becameOverdue && (outcome.overdueSince ?? '9999') < to),
      letterDue: (life) => life.entries.some(({ outcome }) => outcome.letterDue && within(outcome.day)),
    };
    for (const [figure, belongs] of Object.entries(expected)) {
      const { page } = await list(`from=${from}&to=${to}&figure=${figure}`);
      const codes = lives.filter(belongs).map(({ record }) => record.code);
      expect({ figure, codes: page.map(({ code }) => code).sort() }).toEqual({ figure, codes: codes.sort() });
      expect(codes.length).toBeGreaterThan(0);
    }
  });

  it('a head of department gets no dossier of another unit, by no key', async () => {
    const period = 'from=2026-05-01&to=2026-11-20';
    const own = await list(`${period}&figure=received`, HEAD);
    const owners = new Map(lives.map(({ record }) => [record.code, record.ownerUnit]));
    expect(own.page.length).toBeGreaterThan(0);
    expect(new Set(own.page.map(({ code }) => owners.get(code)))).toEqual(new Set(['phong_duoc']));
    const other = [...owners.values()].find((unit) => unit !== 'phong_duoc') ?? '';
    expect(await list(`${period}&figure=received&by=unit&key=${other}`, HEAD)).toMatchObject({
      number: 0,
      page: [],
    });
  });

  it('the trend says of every month and week what the table of the same days says', async () => {
    interface Point {
      readonly from: string;
      readonly to: string;
    }
    for (const [step, count] of [
      ['month', 13],
      ['week', 53],
    ] as const) {
      const trend = (await api.get(`statistics/trend?step=${step}&by=unit&key=phong_duoc`).expect(200))
        .body as {
        points: Point[];
      };
      expect(trend.points).toHaveLength(count);
      for (const { from, to, ...point } of trend.points.slice(-8)) {
        const table = (await api.get(`statistics/on-time?from=${from}&to=${to}&by=unit`).expect(200))
          .body as {
          rows: { key: string }[];
        };
        const row = table.rows.find(({ key }) => key === 'phong_duoc');
        expect(point).toMatchObject({ ...row, key: from, label: expect.any(String) });
      }
    }
  });

  it('the counters of today open their dossiers', async () => {
    const today = (await api.get('statistics/today').expect(200)).body as {
      today: string;
      nextWorkingDay: string;
      counters: Record<string, number>;
    };
    // Friday 20/11/2026; the next working day is Monday.
    expect(today).toMatchObject({ today: '2026-11-20', nextWorkingDay: '2026-11-23' });
    const overdue = lives.filter(({ record }) => record.facts.overdue && record.finishedAt === null);
    const owed = lives.filter(({ record }) => record.facts.apology === 'owed' && record.endedAt === null);
    expect(today.counters).toMatchObject({ overdue: overdue.length, apology_owed: owed.length });
    expect(overdue.length * owed.length).toBeGreaterThan(0);
    for (const [name, number] of Object.entries(today.counters)) {
      const found = (await api.get(`statistics/today/dossiers?list=${name}&limit=200`).expect(200))
        .body as Listed;
      expect({ name, number: found.number, listed: found.page.length }).toEqual({
        name,
        number,
        listed: number,
      });
    }
  });

  it('folded anew, the dossiers are the same; a stored one that is wrong is found', async () => {
    const all = async () =>
      (await api.pool.query<object>('SELECT * FROM stat_dossier ORDER BY dossier_code, day')).rows;
    const before = await all();
    expect(await recomputeStatistics(api.pool, AGENCY)).toBeGreaterThan(100);
    expect(await all()).toEqual(before);
    await api.pool.query(
      `UPDATE stat_dossier SET late = late + 1 WHERE (dossier_code, day) =
         (SELECT dossier_code, day FROM stat_dossier WHERE agency_id = $1 LIMIT 1)`,
      [AGENCY],
    );
    const differences = await checkStatistics(api.pool, AGENCY);
    expect(differences.map(({ cell }) => cell)).toEqual([expect.stringContaining('từng hồ sơ')]);
  });

  it('refuses a figure that does not exist, in Vietnamese', async () => {
    const answer = await api
      .get('statistics/dossiers?from=2026-08-01&to=2026-08-31&figure=__proto__')
      .expect(400);
    expect((answer.body as { detail: string }).detail).toContain('figure phải là một trong');
    expect(Object.keys(FIGURES)).not.toContain('__proto__');
  });
});
