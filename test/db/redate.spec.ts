import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import { Engine } from '#engine';
import { isRefusal } from '#kernel';
import { checkStatistics, findDossier, readDossierHistory } from '#persistence';
import { projectFolder } from '#files';
import { actor, Walker } from '../builders/walker.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Defects 22 and 23 of the peers' table: a decision on days off that comes after the receipts were printed. */
describe('a new calendar version', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let database: TestDatabase;
  let system: TestSystem;
  let walker: Walker;

  beforeAll(async () => {
    database = await createTestDatabase();
    system = await createSystem(database.url, clock);
    walker = new Walker(system, clock);
  });

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  const engineUnder = (calendar: WorkingCalendar): Engine =>
    system.engineWith({ calendars: system.calendars.with(calendar) });

  const dueOf = async (code: string) => {
    const record = await findDossier(system.pool, system.agency, code);
    return system.calendars.get('vn-state').formatLocal(record?.facts.dueLawful ?? 0);
  };

  it('re-dates the running promises, journals both dates, and is reversible', async () => {
    const running = await walker.until('papers_ok');
    const finished = await walker.until('hand_over');
    clock.set('2026-08-20T08:00:00+07:00');
    const newer = engineUnder(withDayOff('2026-09-03'));
    const dry = await newer.redate(system.agency, actor('lan'), { dryRun: true });
    expect(dry).toMatchObject({ examined: 1, moved: [{ dossier: running }] });
    expect(await dueOf(running)).toBe('2026-09-03T17:00:00+07:00');

    await newer.redate(system.agency, actor('lan'), { dryRun: false });
    expect(await dueOf(running)).toBe('2026-09-04T17:00:00+07:00');
    expect(await dueOf(finished)).toBe('2026-09-03T17:00:00+07:00');
    const entry = (await readDossierHistory(system.pool, system.agency, running)).at(-1);
    expect(entry).toMatchObject({ kind: 'redated', outcome: { calendar: 'vn-state@99' } });

    // A process that still holds the old calendar does not move it back by the next click: only `redate` does.
    const data = { visit_date: '2026-09-01' };
    await walker.walk(running, [{ at: '2026-08-20T09:00:00+07:00', who: 'chi', action: 'papers_ok', data }]);
    expect(await dueOf(running)).toBe('2026-09-04T17:00:00+07:00');

    await system.engine.redate(system.agency, actor('lan'), { dryRun: false });
    expect(await dueOf(running)).toBe('2026-09-03T17:00:00+07:00');
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
  });

  it('moves the budget of a step though the promise stays, tells no applicant, and leaves what fell due before', async () => {
    const appraised = await walker.until('papers_ok');
    const spent = await walker.until('papers_ok');
    clock.set('2026-08-03T16:00:00+07:00');
    const stepOf = async (code: string) =>
      (await findDossier(system.pool, system.agency, code))?.deadlines.step ?? 0;
    const [promise, step] = [await dueOf(appraised), await stepOf(appraised)];
    // Thirty calendar days do not care for a Wednesday off; the working days of a step do.
    const newer = engineUnder(withDayOff('2026-08-05'));
    const { moved } = await newer.redate(system.agency, actor('lan'), { dryRun: false });
    expect(moved).toEqual([]);
    expect(await dueOf(appraised)).toBe(promise);
    expect((await stepOf(appraised)) - step).toBe(24 * 3_600_000);
    const entry = (await readDossierHistory(system.pool, system.agency, appraised)).at(-1);
    expect(entry).toMatchObject({ kind: 'redated', effects: [], data: { step: { before: step } } });
    // Again: nothing is left to move.
    const length = (await readDossierHistory(system.pool, system.agency, appraised)).length;
    await newer.redate(system.agency, actor('lan'), { dryRun: false });
    expect(await readDossierHistory(system.pool, system.agency, appraised)).toHaveLength(length);

    clock.set(new Date((await stepOf(spent)) + 60_000).toISOString());
    const later = engineUnder(withDayOff('2026-08-06'));
    await later.redate(system.agency, actor('lan'), { dryRun: false });
    const kinds = (await readDossierHistory(system.pool, system.agency, spent)).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toContain('expired');
    expect(await checkStatistics(system.pool, system.agency)).toEqual([]);
  });
});

/** vn-state as version 99, with one more day off. */
function withDayOff(date: string): WorkingCalendar {
  const file = join(projectFolder(), 'config/calendars/vn-state.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^version: .*$/m, 'version: 99')
    .replace(/(\n +)(2026-09-02: )/, `$1${date}: nghỉ thêm$1$2`);
  const calendar = parseCalendar(text, file);
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
}
