import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskScope } from '#access';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import { rulesOf } from '#engine';
import { DAY_MS, type Instant, isRefusal, VIETNAM, zoneClock } from '#kernel';
import { countDesk, deskPage, findDossier, foldDesk } from '#persistence';
import { type DeskCursor, type Show, type DeskLine } from '#reading';
import { projectFolder } from '#files';
import { type ActionData, dataField, offeredActions } from '#procedure';
import { fillOpenDossiers } from '../builders/fill.js';
import { GPP_PAPERS } from '../builders/gpp.js';
import { gppFiles, shorterIssue } from '../builders/gpp-issues.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { Random } from '../chaos/random.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const NOW = '2026-09-08T09:00:00+07:00';
const ASSIGNEES = ['chi', 'khoi', 'my'];
const monitor = { id: 'iso', role: 'quality_monitor', unit: 'van_thu' };

/** Whatever happens to dossiers, and however many things at once: the counters are what counting gives. */
describe('the counters of the desk', () => {
  const clock = new TestClock(NOW);
  const random = new Random(7);
  let database: TestDatabase;
  let system: TestSystem;

  beforeAll(async () => {
    database = await createTestDatabase();
    const files = [...gppFiles(), shorterIssue()];
    system = await createSystem(database.url, clock, { files, poolSize: 12 });
    const procedure = await system.procedures.get(system.agency, 'QT-08/DMP', 2, clock.now());
    const rules = { procedure, calendar: system.calendars.get('vn-state') };
    await fillOpenDossiers({ ...system, rules, count: 260, until: clock.now() });
  }, 60_000);

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  const midnight = (daysOn: number): Instant => {
    const date = system.calendars.get('vn-state').dateOf(clock.now() + daysOn * DAY_MS);
    return Date.parse(`${date}T00:00:00+07:00`);
  };
  const days = () => ({ today: midnight(0), tomorrow: midnight(1), soon: midnight(4) });

  /** By plain counting, in other words than the counters have. */
  const counted = async (): Promise<unknown[]> => {
    const { rows } = await system.pool.query<object>(
      `SELECT unit, role, assignee, count(*)::int AS waiting,
         (count(*) FILTER (WHERE finished_at IS NULL AND NOT overdue AND due_current < $2))::int AS "dueSoon",
         (count(*) FILTER (WHERE finished_at IS NULL AND overdue))::int AS overdue,
         (count(*) FILTER (WHERE suspended IS NOT NULL))::int AS suspended,
         (count(*) FILTER (WHERE apology = 'owed'))::int AS "apologyOwed",
         (count(*) FILTER (WHERE finished_at IS NULL AND due_current >= $3 AND due_current < $4))::int AS today
       FROM dossier WHERE agency_id = $1 AND ended_at IS NULL GROUP BY 1, 2, 3`,
      [system.agency, ...[days().soon, days().today, days().tomorrow].map((at) => new Date(at))],
    );
    return sorted(rows);
  };
  const kept = async (): Promise<unknown[]> => {
    const { seats } = await countDesk(system.pool, system.agency, null, {}, days());
    return sorted(seats);
  };
  const expectExact = async (): Promise<void> => {
    const expected = await counted();
    expect(expected.length).toBeGreaterThan(5);
    expect(await kept()).toEqual(expected);
  };
  const codes = async (): Promise<string[]> => {
    const { rows } = await system.pool.query<{ code: string }>('SELECT code FROM dossier ORDER BY md5(code)');
    return rows.map(({ code }) => code);
  };

  /** Anything that is offered, by somebody whose work it is; another may have been first. */
  const actOnce = async (code: string): Promise<boolean> => {
    const record = await findDossier(system.pool, system.agency, code);
    if (!record || record.endedAt !== null) return false;
    const { procedure, calendar } = await rulesOf(system, record);
    const offer = random.pick(offeredActions(procedure, record.facts, calendar, clock.now()));
    const data = Object.fromEntries(offer.needs.map((field) => [field, sample(field)]));
    const unit = offer.unit ?? procedure.definition.owner;
    const entry = await system.engine.act({
      agency: system.agency,
      dossier: code,
      commandId: randomUUID(),
      expectedRevision: null,
      action: offer.action,
      data,
      actor: { id: `p${Math.floor(random.between(0, 1e6))}`, role: offer.roles[0] ?? '', unit },
    });
    return !isRefusal(entry);
  };
  const sample = (field: string): ActionData[string] => {
    if (field === 'assignee') return random.pick(ASSIGNEES);
    const { kind } = dataField(field);
    const date = zoneClock(VIETNAM).dayOf(clock.now() + 9 * DAY_MS);
    return { text: 'theo hồ sơ', texts: ['một việc'], count: 90, number: 90, date }[kind];
  };
  const open = () =>
    system.engine.open({
      agency: system.agency,
      commandId: randomUUID(),
      procedure: 'QT-08/DMP',
      channel: 'direct',
      applicant: { name: 'Quầy thuốc Đức Ánh', identifier: '', phone: '' },
      papers: GPP_PAPERS,
      actor: { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' },
      data: {},
      due: null,
    });

  it('are exact after a bulk insert, folded or not', async () => {
    await expectExact();
    await foldDesk(system.pool, system.agency);
    await expectExact();
    const { rows } = await system.pool.query('SELECT FROM desk_delta');
    expect(rows).toHaveLength(0);
  });

  it('are exact after concurrent openings and acts of eight people, with the clock and folding in between', async () => {
    let accepted = 0;
    for (let round = 0; round < 6; round++) {
      const waiting = (await codes()).slice(0, 90);
      // Two lanes at each dossier: races are lost and won.
      const lane = async (mine: readonly string[]): Promise<void> => {
        for (const code of mine) if (await actOnce(code)) accepted++;
      };
      const lanes = Array.from({ length: 8 }, (_, index) =>
        lane(waiting.filter((_code, at) => at % 4 === index % 4)),
      );
      await Promise.all([
        ...lanes,
        ...Array.from({ length: 5 }, open),
        foldDesk(system.pool, system.agency),
        foldDesk(system.pool, system.agency),
      ]);
      await expectExact();
      clock.set(new Date(clock.now() + 2 * DAY_MS).toISOString());
      await system.engine.expire(system.agency);
      await expectExact();
    }
    expect(accepted).toBeGreaterThan(150);
    const assigned = await system.pool.query('SELECT FROM dossier WHERE assignee <> $1', ['']);
    expect(assigned.rows.length).toBeGreaterThan(10);
    const suspended = await system.pool.query('SELECT FROM dossier WHERE suspended IS NOT NULL');
    expect(suspended.rows.length).toBeGreaterThan(5);
  }, 120_000);

  it('never show half a transition to whoever reads while others write and fold', async () => {
    const total = (await codes()).length;
    const { rows } = await system.pool.query<{ ended: number }>(
      'SELECT count(*)::int AS ended FROM dossier WHERE ended_at IS NOT NULL',
    );
    let writing = true;
    const seen: number[] = [];
    const reader = async (): Promise<void> => {
      while (writing) {
        const { counters } = await countDesk(system.pool, system.agency, null, {}, days());
        seen.push(counters.waiting);
      }
    };
    const folder = async (): Promise<void> => {
      while (writing) await foldDesk(system.pool, system.agency);
    };
    // Suspending and resuming moves dossiers between cells and ends none.
    const writer = async (from: number): Promise<void> => {
      for (const code of (await codes()).filter((_code, at) => at % 3 === from).slice(0, 40)) {
        for (const action of ['suspend', 'resume']) {
          await system.engine.act({
            agency: system.agency,
            dossier: code,
            commandId: randomUUID(),
            expectedRevision: null,
            action,
            data: { reason: 'kiểm tra' },
            actor: { id: 'dung', role: 'leader', unit: 'lanh_dao' },
          });
        }
      }
    };
    const done = Promise.all([writer(0), writer(1), writer(2)]).finally(() => (writing = false));
    await Promise.all([done, reader(), reader(), folder()]);
    expect(seen.length).toBeGreaterThan(20);
    expect([...new Set(seen)]).toEqual([total - (rows[0]?.ended ?? 0)]);
    await expectExact();
  }, 60_000);

  it('are exact after dossiers have moved to another issue and back', async () => {
    const { steps } = await system.procedures.definition(system.agency, 'QT-08/DMP', 2);
    const states = Object.fromEntries(Object.keys(steps).map((step) => [step, step]));
    const map = { code: 'QT-08/DMP', from: 2, to: 3, states };
    const order = { id: 'sang-3', map, actor: monitor, includeLate: true };
    const moved = await system.engine.migrate(system.agency, order);
    expect(isRefusal(moved) ? moved : moved.moved).toBeGreaterThan(50);
    await expectExact();
    const back = await system.engine.undoMigration(system.agency, { ...order, id: 'về' }, 'sang-3');
    if (isRefusal(back)) throw new Error(back.message);
    await expectExact();
  }, 60_000);

  it('are exact after the calendar has changed', async () => {
    const engine = system.engineWith({ calendars: system.calendars.with(withDaysOff(...OCTOBER)) });
    const { moved } = await engine.redate(system.agency, monitor, { dryRun: false });
    expect(moved.length).toBeGreaterThan(0);
    await expectExact();
  });

  it('agree with the pages, each page in order and no dossier twice or missing', async () => {
    const scopes: DeskScope[] = [null, [{ unit: 'phong_duoc', role: null, assignees: null }]];
    const shows: Show[] = ['all', 'due_soon', 'overdue', 'suspended', 'apology_owed', 'today'];
    for (const scope of scopes) {
      const { counters, seats } = await countDesk(system.pool, system.agency, scope, {}, days());
      for (const show of shows) {
        const lines: string[] = [];
        let after: DeskCursor | null = null;
        do {
          const count = await countDesk(system.pool, system.agency, scope, {}, days(), {
            show,
            after,
            rows: 8,
          });
          const question = { scope, show, filter: {}, words: null, after, limit: 7 };
          const page: { lines: readonly DeskLine[]; next: DeskCursor | null } = await deskPage(
            system.pool,
            system.agency,
            question,
            count,
          );
          lines.push(...page.lines.map(({ code }) => code));
          after = page.next;
        } while (after);
        expect(new Set(lines).size).toBe(lines.length);
        const today = seats.reduce((sum, seat) => sum + seat.today, 0);
        const { waiting, dueSoon, overdue, suspended, apologyOwed } = counters;
        const expected = {
          all: waiting,
          due_soon: dueSoon,
          overdue,
          suspended,
          apology_owed: apologyOwed,
          today,
        };
        expect({ show, lines: lines.length }).toEqual({ show, lines: expected[show] });
      }
    }
  });
});

const sorted = (seats: readonly object[]): unknown[] =>
  [...seats].map((seat) => ({ ...seat })).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

function keyOf(seat: object): string {
  const { unit, role, assignee } = seat as { unit: string; role: string; assignee: string };
  return `${unit}/${role}/${assignee}`;
}

/** What was received in September is promised for these days. */
const OCTOBER = ['08', '09', '12', '13', '14', '15', '16', '19', '20', '21', '22'].map(
  (day) => `2026-10-${day}`,
);

/** vn-state as version 99, with more days off. */
function withDaysOff(...dates: readonly string[]): WorkingCalendar {
  const file = join(projectFolder(), 'config/calendars/vn-state.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(/^version: .*$/m, 'version: 99')
    .replace(/(\n +)(2026-09-02: )/, `$1${dates.map((date) => `${date}: nghỉ thêm`).join('$1')}$1$2`);
  const calendar = parseCalendar(text, file);
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
}
