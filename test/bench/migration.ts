import type pg from 'pg';
import { verifyChain } from '#dossier';
import type { Impact, Migrated, MigrationMap } from '#engine';
import { isRefusal, type Refusal } from '#kernel';
import { findDossier, readDossierHistory } from '#persistence';
import { fillOpenDossiers } from '../builders/fill.js';
import { gppFiles, shorterIssue } from '../builders/gpp-issues.js';
import { createSystem, type TestSystem } from '../builders/system.js';
import type { Ground } from './ground.js';
import { unmeasured } from './ground.js';
import { PROCEDURE } from './walk.js';

const AGENCY = 'H00.08';
const PAGE = 5_000;
const DRY_RUN_LIMIT = 10;

/** One thing done to all open dossiers. */
export interface Pass {
  readonly seconds: number;
  readonly perSecond: number;
  /** To the bare scan of the same rows in the same run. */
  readonly ratio: number;
}

export interface MigrationFigures {
  readonly dossiers: number;
  readonly fillSeconds: number;
  readonly bareScan: Pass;
  readonly dryRun: Pass & { readonly runs: readonly number[]; readonly met: boolean };
  readonly move: Pass;
  readonly undo: Pass;
  readonly impact: Impact;
  readonly moved: Migrated;
  readonly undone: Migrated;
  /** Of a sample, dossiers whose chain does not verify or whose row is not what it was. */
  readonly faults: number;
}

/** `--migration`: a shorter issue published over many open dossiers; surveyed, moved by a map and moved back. */
export async function migration(
  ground: Ground,
  dossiers: number,
  log: (line: string) => void,
): Promise<MigrationFigures> {
  const files = [...gppFiles(), shorterIssue()];
  const system = await createSystem(ground.url, ground.clock, { agency: AGENCY, files, poolSize: 6 });
  try {
    log(`filling ${dossiers} open dossiers`);
    const [codes, fillSeconds] = await timed(() => unmeasured(ground.owner, () => fill(system, dossiers)));
    const sample = codes.filter((_, index) => index % Math.ceil(dossiers / 300) === 0);
    const before = await rowsOf(system, sample);
    const pass = (seconds: number, of = dossiers): Pass => ({
      seconds,
      perSecond: of / seconds,
      ratio: seconds / bare,
    });
    const bare = Math.min(...(await repeated(3, () => bareScan(ground.owner))));
    log(`bare scan ${bare.toFixed(2)} s; dry runs`);
    const map = await sameNames(system);
    let impact: Impact | undefined;
    const runs = await repeated(3, async () => {
      impact = accepted(await system.engine.dryRunMigration(AGENCY, map));
    });
    if (!impact) throw new Error('no dry run');
    log(`dry runs ${runs.map((run) => run.toFixed(2)).join(', ')} s; moving, then back`);
    const order = {
      id: 'bench',
      map,
      actor: { id: 'iso', role: 'quality_monitor', unit: '' },
      includeLate: false,
    };
    const [moved, moveSeconds] = await timed(async () =>
      accepted(await system.engine.migrate(AGENCY, order)),
    );
    const back = { ...order, id: 'bench-back' };
    const [undone, undoSeconds] = await timed(async () =>
      accepted(await system.engine.undoMigration(AGENCY, back, 'bench')),
    );
    const dryRun = { ...pass(median(runs)), runs, met: Math.max(...runs) < DRY_RUN_LIMIT };
    const [move, undo] = [pass(moveSeconds, moved.moved), pass(undoSeconds, undone.moved)];
    const faults = await countFaults(system, sample, before);
    return { dossiers, fillSeconds, bareScan: pass(bare), dryRun, move, undo, impact, moved, undone, faults };
  } finally {
    await system.close();
  }
}

async function fill(system: TestSystem, count: number): Promise<string[]> {
  const { pool, agency, procedures, calendars, clock } = system;
  const procedure = await procedures.get(agency, PROCEDURE, 2, clock.now());
  const rules = { procedure, calendar: calendars.get(procedure.definition.calendar) };
  return fillOpenDossiers({ pool, agency, rules, count, until: clock.now() });
}

async function sameNames({ procedures, agency }: TestSystem): Promise<MigrationMap> {
  const { steps } = await procedures.definition(agency, PROCEDURE, 2);
  const states = Object.fromEntries(Object.keys(steps).map((step) => [step, step]));
  return { code: PROCEDURE, from: 2, to: 3, states };
}

/** The same rows, page by page, read by bare `pg` and thrown away. */
async function bareScan(owner: pg.Pool): Promise<void> {
  for (let after = ''; ;) {
    const { rows } = await owner.query<{ code: string }>(
      `SELECT * FROM dossier WHERE agency_id = $1 AND procedure_code = $2 AND procedure_issue = 2
       AND finished_at IS NULL AND code > $3 ORDER BY code LIMIT ${PAGE}`,
      [AGENCY, PROCEDURE, after],
    );
    const last = rows.at(-1);
    if (!last) return;
    after = last.code;
  }
}

/** What a move may change and its undoing must give back. */
async function rowsOf(
  { pool, agency }: TestSystem,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const code of codes) {
    const record = await findDossier(pool, agency, code);
    if (!record) continue;
    const { issue, facts, clock, dueOriginal, dueCurrent, deadlines, role, unit } = record;
    const rest = { issue, facts, clock, dueOriginal, dueCurrent, deadlines, role, unit };
    found.set(code, JSON.stringify(rest));
  }
  return found;
}

async function countFaults(
  system: TestSystem,
  codes: readonly string[],
  before: ReadonlyMap<string, string>,
): Promise<number> {
  const after = await rowsOf(system, codes);
  let faults = 0;
  for (const code of codes) {
    const record = await findDossier(system.pool, system.agency, code);
    const entries = await readDossierHistory(system.pool, system.agency, code);
    const head = { revision: record?.revision ?? 0, hash: record?.lastHash ?? '' };
    if (verifyChain(entries, head) !== null || after.get(code) !== before.get(code)) faults++;
  }
  return faults;
}

function accepted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now();
  const result = await work();
  return [result, (performance.now() - begun) / 1000];
}

async function repeated(times: number, work: () => Promise<void>): Promise<number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < times; run++) seconds.push((await timed(work))[1]);
  return seconds;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The figures for people. */
export function migrationTable(figures: MigrationFigures): string {
  const { dossiers, fillSeconds, bareScan: bare, dryRun, move, undo, moved, impact, faults } = figures;
  const line = (what: string, { seconds, perSecond, ratio }: Pass, more = ''): string =>
    `${what.padEnd(28)}${seconds.toFixed(2).padStart(8)} s ${Math.round(perSecond).toLocaleString('en-US').padStart(9)}/s ${ratio.toFixed(2).padStart(7)} × bare scan  ${more}`;
  return [
    `${dossiers} open dossiers, filled in ${fillSeconds.toFixed(1)} s`,
    line('bare SQL scan', bare),
    line('dry run', dryRun, `target < ${DRY_RUN_LIMIT} s ${dryRun.met ? 'met' : 'NOT met'}`),
    line('move, journaled', move, `${moved.moved} moved, ${moved.leftInTime} left in time`),
    line('undo, journaled', undo),
    `dry run: ${impact.earlier} earlier, ${impact.later} later, ${impact.becomeLate} become late, ${impact.lettersOwed} letters owed`,
    `faults in the sample: ${faults}`,
  ].join('\n');
}
