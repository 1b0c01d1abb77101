import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyChain } from '#dossier';
import {
  type Change,
  type DossierRecord,
  type Impact,
  type Migrated,
  type MigrationMap,
  type MigrationOrder,
  type OpenDossiers,
} from '#engine';
import { parseMigrationMap, withPlace } from '#files';
import { isRefusal, type Refusal } from '#kernel';
import { checkStatistics, findDossier, PgDossierStore, readDossierHistory } from '#persistence';
import { fillOpenDossiers } from '../builders/fill.js';
import { STRAIGHT_WALK } from '../builders/gpp.js';
import { gppFiles, renamed, shorterIssue } from '../builders/gpp-issues.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { actor, Walker } from '../builders/walker.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const CODE = 'QT-08/DMP';
const NOW = '2026-09-08T09:00:00+07:00';
const monitor = { id: 'iso', role: 'quality_monitor', unit: 'van_thu' };

/** Issue 4 is issue 3 with two steps under other names. */
const RENAMED = shorterIssue(4, '2026-09-14', (source) =>
  renamed('appraising', 'reviewing')(renamed('awaiting_supplement', 'awaiting_papers')(source)),
);

describe('open dossiers under another issue', () => {
  let clock: TestClock;
  let database: TestDatabase;
  let system: TestSystem;
  let walker: Walker;

  beforeEach(async () => {
    clock = new TestClock(NOW);
    database = await createTestDatabase();
    const files = [...gppFiles(), shorterIssue(), RENAMED];
    system = await createSystem(database.url, clock, { files, poolSize: 10 });
    walker = new Walker(system, clock);
  });

  afterEach(async () => {
    await system.close();
    await database.drop();
  });

  const fill = async (count: number): Promise<string[]> => {
    const procedure = await system.procedures.get(system.agency, CODE, 2, clock.now());
    const rules = { procedure, calendar: system.calendars.get('vn-state') };
    return fillOpenDossiers({ ...system, rules, count, until: clock.now() });
  };
  const mapTo = async (to: number, more: Record<string, string> = {}): Promise<MigrationMap> => {
    const { steps } = await system.procedures.definition(system.agency, CODE, 2);
    const states = { ...Object.fromEntries(Object.keys(steps).map((step) => [step, step])), ...more };
    return { code: CODE, from: 2, to, states };
  };
  const names = { appraising: 'reviewing', awaiting_supplement: 'awaiting_papers' };
  const order = (map: MigrationMap, more: Partial<MigrationOrder> = {}): MigrationOrder => {
    return { id: 'thang-9', map, actor: monitor, includeLate: false, ...more };
  };
  const migrate = async (given: MigrationOrder) =>
    done<Migrated>(await system.engine.migrate(system.agency, given));
  const undo = async (given: MigrationOrder) =>
    done<Migrated>(await system.engine.undoMigration(system.agency, { ...given, id: 'về' }, given.id));
  const survey = async (map: MigrationMap) =>
    done<Impact>(await system.engine.dryRunMigration(system.agency, map));
  const find = async (code: string): Promise<DossierRecord> => {
    const record = await findDossier(system.pool, system.agency, code);
    if (!record) throw new Error(`${code} is gone`);
    return record;
  };
  const history = (code: string) => readDossierHistory(system.pool, system.agency, code);
  const all = async (codes: readonly string[]) => {
    const records: DossierRecord[] = [];
    for (const code of codes) records.push(await find(code));
    return records;
  };
  /** Every chain, and the figures against the history. */
  const expectSound = async (codes: readonly string[]) => {
    for (const record of await all(codes)) {
      const head = { revision: record.revision, hash: record.lastHash };
      expect(verifyChain(await history(record.code), head)).toBeNull();
    }
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
  };
  /** What a migration may change and must give back. */
  const kept = ({
    issue,
    role,
    unit,
    facts,
    clock: clocks,
    dueOriginal,
    dueCurrent,
    ...rest
  }: DossierRecord) => {
    const { provisional, deadlines, rescheduledTo, receivedAt } = rest;
    return {
      issue,
      role,
      unit,
      facts,
      clocks,
      dueOriginal,
      dueCurrent,
      provisional,
      deadlines,
      rescheduledTo,
      receivedAt,
    };
  };

  it('leaves every dossier pinned when nobody orders a move', async () => {
    const codes = await fill(60);
    const impact = await survey(await mapTo(3));
    expect(impact).toMatchObject({ examined: 60, unmapped: {} });
    expect(impact.becomeLate).toBeGreaterThan(0);
    expect(new Set((await all(codes)).map(({ issue }) => issue))).toEqual(new Set([2]));
    expect(await history(codes[0]!)).not.toContainEqual(expect.objectContaining({ kind: 'migrated' }));
  });

  it('refuses a map without a step that has open dossiers, with file, line and remedy, and moves nothing', async () => {
    const codes = await fill(60);
    const { states } = await mapTo(3);
    const lines = Object.entries(states).filter(([step]) => step !== 'head_review' && step !== 'returning');
    const text = `schema: migration/v1\ncode: ${CODE}\nfrom: 2\nto: 3\nstates:\n${lines.map(([a, b]) => `  ${a}: ${b}\n`).join('')}`;
    const file = done(parseMigrationMap(text, 'chuyen.yaml'));
    const standing = (await all(codes)).filter(({ facts }) => facts.state === 'head_review').length;
    expect(standing).toBeGreaterThan(0);
    const refusal = await withPlace(file, () => system.engine.migrate(system.agency, order(file.map)));
    const told = new RegExp(`^chuyen\\.yaml:5: .*“head_review” \\(${standing} hồ sơ\\).*Hãy ghi`);
    expect(refusal).toMatchObject({
      code: 'migration.unmapped',
      message: expect.stringMatching(told) as unknown,
      data: { file: 'chuyen.yaml', line: 5, unmapped: { head_review: standing } },
    });
    expect(new Set((await all(codes)).map(({ issue }) => issue))).toEqual(new Set([2]));
  });

  it('does what the dry run said: dates as the calendar has them, late ones pinned, the rest journaled', async () => {
    const codes = await fill(240);
    const before = new Map((await all(codes)).map((record) => [record.code, record]));
    const map = await mapTo(3);
    const impact = await survey(map);
    const result = await migrate(order(map));
    expect(result).toEqual({
      examined: 240,
      moved: 240 - impact.becomeLate,
      leftInTime: impact.becomeLate,
      leftUnmapped: 0,
      leftUncomputable: 0,
    });
    const calendar = system.calendars.get('vn-state');
    for (const record of await all(codes)) {
      const old = before.get(record.code)!;
      if (record.issue === 2) {
        expect(kept(record)).toEqual(kept(old));
        continue;
      }
      const { overdue, dueLawful } = record.facts;
      const { phaseStartedAt, open, pauses } = record.clock;
      if (overdue || phaseStartedAt === null || open.length > 0) {
        expect(dueLawful).toBe(old.facts.dueLawful);
      } else {
        expect(calendar.due(phaseStartedAt, { amount: 20, unit: 'calendar_days' }, pauses)).toMatchObject({
          at: dueLawful,
        });
        expect(dueLawful).toBeGreaterThan(clock.now());
      }
      expect(record.dueOriginal).toBe(old.dueOriginal);
      expect((await history(record.code)).at(-1)).toMatchObject({
        kind: 'migrated',
        actor: monitor,
        data: {
          migration: 'thang-9',
          fromIssue: 2,
          toIssue: 3,
          before: { issue: 2, facts: { state: old.facts.state } },
        },
        effects: dueLawful === old.facts.dueLawful ? [] : ['notify_applicant'],
      });
    }
    await expectSound(codes);
  });

  it('moves late ones too when told: the sweep then breaks as many promises and owes as many letters as foreseen', async () => {
    const codes = await fill(240);
    const map = await mapTo(3);
    const impact = await survey(map);
    const before = await all(codes);
    expect(await migrate(order(map, { includeLate: true }))).toMatchObject({ moved: 240, leftInTime: 0 });
    const moved = await all(codes);
    const shifts = new Map<number, number>();
    const calendar = system.calendars.get('vn-state');
    for (const [index, { facts }] of moved.entries()) {
      const old = before[index]!.facts.dueLawful;
      if (old === null || facts.dueLawful === null || old === facts.dueLawful) continue;
      const days = calendar.dayOf(facts.dueLawful) - calendar.dayOf(old);
      shifts.set(days, (shifts.get(days) ?? 0) + 1);
    }
    expect(impact.shifts).toEqual(
      [...shifts].sort(([a], [b]) => a - b).map(([days, dossiers]) => ({ days, dossiers })),
    );
    clock.set('2026-09-08T09:00:01+07:00');
    await system.engine.expire(system.agency);
    const after = await all(codes);
    const overdue = (records: readonly DossierRecord[]) =>
      records.filter(({ facts }) => facts.overdue).length;
    const owed = (records: readonly DossierRecord[]) =>
      records.filter(({ facts }) => facts.apology === 'owed').length;
    expect(overdue(after) - overdue(before)).toBe(impact.becomeLate);
    expect(owed(after) - owed(before)).toBe(impact.lettersOwed);
    expect(impact.lettersOwed).toBeGreaterThan(0);
    // Taken back, what broke stays broken.
    expect(await undo(order(map))).toMatchObject({ moved: 240, leftInTime: 0 });
    expect(overdue(await all(codes))).toBe(overdue(after));
    await expectSound(codes);
  });

  it('takes a move back exactly, keeps the progress of who went on, and is not fooled by notes of the clock', async () => {
    const active = await walker.until('papers_ok');
    clock.set('2026-08-06T09:00:00+07:00');
    const codes = [...(await fill(120)), active];
    const before = new Map((await all(codes)).map((record) => [record.code, record]));
    const map = await mapTo(3);
    const { moved } = await migrate(order(map));
    await walker.walk(
      active,
      STRAIGHT_WALK.slice(2, 3).map((step) => ({ ...step, at: '2026-08-06T09:30:00+07:00' })),
    );
    // The shorter budgets run out meanwhile; that came with the issue and goes with it.
    clock.set('2026-08-06T10:00:00+07:00');
    await system.engine.expire(system.agency);
    const impact = done<Impact>(await system.engine.dryRunUndo(system.agency, map, 'thang-9'));
    expect(impact).toMatchObject({ examined: moved, unmapped: {} });
    expect(await undo(order(map))).toMatchObject({ examined: moved, moved });
    for (const record of await all(codes)) {
      if (record.code === active) continue;
      const entries = await history(record.code);
      const fromHere = entries.slice(before.get(record.code)!.revision);
      // Its own deadline of the old issue may have come as well.
      if (fromHere.at(-1)?.kind === 'migrated') expect(kept(record)).toEqual(kept(before.get(record.code)!));
    }
    const gone = await find(active);
    expect(gone).toMatchObject({
      issue: 2,
      facts: { state: 'inspecting', dueLawful: before.get(active)!.facts.dueLawful },
    });
    expect(gone.facts.actedIn).toMatchObject({ appraising: ['chi'] });
    expect((await history(active)).at(-1)).toMatchObject({
      data: { undoes: 'thang-9', fromIssue: 3, toIssue: 2 },
    });
    // Taken back, nothing is left to take back.
    expect(await undo(order(map))).toMatchObject({ examined: 0, moved: 0 });
    await expectSound(codes);
  });

  it('goes on where it was interrupted, and twice at once moves each dossier once', async () => {
    const codes = await fill(700);
    const map = await mapTo(3);
    class Breaking extends PgDossierStore {
      pages = 0;
      override revisePage(
        agency: string,
        after: string,
        limit: number,
        which: OpenDossiers,
        work: (records: readonly DossierRecord[]) => Promise<readonly Change[]>,
      ): Promise<readonly string[]> {
        if (++this.pages === 2) return Promise.reject(new Error('the power is out'));
        return super.revisePage(agency, after, limit, which, work);
      }
    }
    const given = order(map, { includeLate: true });
    const cut = system.engineWith({ store: new Breaking(system.pool) });
    await expect(cut.migrate(system.agency, given)).rejects.toThrow('the power is out');
    const issues = (await all(codes)).map(({ issue }) => issue);
    expect([
      issues.filter((issue) => issue === 3).length,
      issues.filter((issue) => issue === 2).length,
    ]).toEqual([500, 200]);
    const both = await Promise.all([migrate(given), migrate(given)]);
    expect(both.reduce((sum, { moved }) => sum + moved, 0)).toBe(200);
    const { rows } = await system.pool.query<{ times: number; dossiers: number }>(
      `SELECT times::int, count(*)::int AS dossiers FROM (
         SELECT count(*) AS times FROM history WHERE kind = 'migrated' GROUP BY dossier_code) AS t GROUP BY 1`,
    );
    expect(rows).toEqual([{ times: 1, dossiers: 700 }]);
    await expectSound(codes.filter((_, index) => index % 10 === 0));
  });

  it('a renamed step keeps who acted there and how often it was entered', async () => {
    const data = { missing_items: ['Bản tự chấm điểm'] };
    const dossier = await walker.until('papers_ok');
    await walker.walk(dossier, [
      { at: '2026-08-05T09:00:00+07:00', who: 'chi', action: 'request_supplement', data },
      { at: '2026-08-06T09:00:00+07:00', who: 'lan', action: 'supplement' },
    ]);
    const signing = await walker.until('submit');
    clock.set('2026-08-14T09:30:00+07:00');
    const map = await mapTo(4, names);
    expect(
      await system.engine.migrate(system.agency, order({ ...map, states: without(map, 'appraising') })),
    ).toMatchObject({
      code: expect.stringMatching(/migration\.(forgotten_step|unmapped)/) as unknown,
    });
    expect(await migrate(order(map))).toMatchObject({ moved: 2 });
    expect(await find(dossier)).toMatchObject({
      issue: 4,
      facts: { state: 'reviewing', visits: { awaiting_papers: 1 } },
    });
    const again = {
      at: '2026-08-14T10:00:00+07:00',
      who: 'chi',
      action: 'request_supplement',
      data,
    } as const;
    expect(await walker.try(dossier, again)).toMatchObject({ code: 'supplement.too_many' });
    const chi = { ...actor('binh'), id: 'chi' };
    const submit = {
      agency: system.agency,
      dossier: signing,
      expectedRevision: null,
      action: 'submit',
      data: {},
    };
    expect(await system.engine.act({ ...submit, commandId: 'x', actor: chi })).toMatchObject({
      code: 'actor.separation_of_duties',
    });
    expect(await undo(order(map))).toMatchObject({ moved: 2 });
    expect(await find(dossier)).toMatchObject({
      issue: 2,
      facts: { state: 'appraising', visits: { awaiting_supplement: 1 } },
    });
    expect(await walker.try(dossier, again)).toMatchObject({ code: 'supplement.too_many' });
    await expectSound([dossier, signing]);
  });

  it('a clock that stands still goes on under the new issue when it runs again', async () => {
    const waiting = await walker.until('papers_ok');
    const data = { missing_items: ['Bản tự chấm điểm'] };
    await walker.walk(waiting, [
      { at: '2026-08-05T09:00:00+07:00', who: 'chi', action: 'request_supplement', data },
    ]);
    const suspended = await walker.until('papers_ok');
    const reason = { reason: 'Chờ kết luận thanh tra' };
    await walker.walk(suspended, [
      { at: '2026-08-05T10:00:00+07:00', who: 'binh', action: 'suspend', data: reason },
    ]);
    const map = await mapTo(3);
    expect(await survey(map)).toMatchObject({ examined: 2, moved: 0, becomeLate: 0 });
    expect(await migrate(order(map))).toMatchObject({ moved: 2 });
    expect(await find(waiting)).toMatchObject({
      issue: 3,
      facts: { dueLawful: null },
      clock: { open: [{ policy: 'restart' }] },
    });
    expect(await find(suspended)).toMatchObject({
      issue: 3,
      facts: { suspended: reason.reason, dueLawful: null },
    });
    await walker.walk(waiting, [{ at: '2026-08-07T09:00:00+07:00', who: 'lan', action: 'supplement' }]);
    await walker.walk(suspended, [{ at: '2026-08-07T10:00:00+07:00', who: 'binh', action: 'resume' }]);
    const calendar = system.calendars.get('vn-state');
    const twenty = { amount: 20, unit: 'calendar_days' } as const;
    for (const { clock: clocks, facts } of await all([waiting, suspended])) {
      expect(calendar.due(clocks.phaseStartedAt!, twenty, clocks.pauses)).toMatchObject({
        at: facts.dueLawful,
      });
    }
    await expectSound([waiting, suspended]);
  });

  it('knows issues that are not there', async () => {
    const map = await mapTo(3);
    expect(await system.engine.migrate(system.agency, order({ ...map, to: 9 }))).toMatchObject({
      code: 'migration.unknown_issue',
      message: expect.stringContaining('1, 2, 3, 4') as unknown,
    });
    expect(await system.engine.dryRunMigration(system.agency, { ...map, code: 'QT-00/DMP' })).toMatchObject({
      code: 'migration.unknown_issue',
    });
  });
});

function without({ states }: MigrationMap, step: string): Record<string, string> {
  return Object.fromEntries(Object.entries(states).filter(([old]) => old !== step));
}

function done<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
}
