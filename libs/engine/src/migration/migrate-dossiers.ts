import { isRefusal, refuse, type AgencyId, type Refusal } from '#kernel';
import type { ActDeps } from '../dossiers/act.js';
import type { DossierRecord } from '../dossiers/dossier-record.js';
import { expireDeadlines } from '../dossiers/expire-deadlines.js';
import type { Change } from '../dossiers/ports.js';
import { effectOn, isHurt, told } from './effect.js';
import type { Impact } from './impact.js';
import { journaled, untouched, type MigrationOrder } from './journal.js';
import type { MigrationMap } from './migration-map.js';
import { planMove, planUndo, type MigrationQuestion, type Plan } from './plan.js';
import { surveyOpen } from './survey.js';

export interface Migrated {
  readonly examined: number;
  readonly moved: number;
  /** Left under their issue because the other would have made them late, or closed them, at once. */
  readonly leftInTime: number;
  /** Left because meanwhile they went to a step the map does not name. */
  readonly leftUnmapped: number;
  /** Left because their dates would run past the calendars there are. */
  readonly leftUncomputable: number;
}

const BATCH = 500;

/** What a migration would do. @returns the refusals of `planMove` */
export async function dryRunMigration(
  deps: ActDeps,
  agency: AgencyId,
  question: MigrationQuestion,
): Promise<Impact | Refusal> {
  const plan = await planMove(deps, agency, question);
  return isRefusal(plan) ? plan : survey(deps, agency, plan);
}

/** What taking an order back would do. @returns the refusals of `planUndo` */
export async function dryRunUndo(
  deps: ActDeps,
  agency: AgencyId,
  map: MigrationMap,
  undoes: string,
): Promise<Impact | Refusal> {
  const plan = await planUndo(deps, agency, map, undoes);
  return isRefusal(plan) ? plan : survey(deps, agency, plan);
}

/**
 * Moves the open dossiers of an issue to another, one journal entry each. Everything or nothing is mapped: a step with
 * open dossiers that the map does not name refuses the order before any dossier moves. Interrupted, it goes on where
 * it was when ordered again.
 * @returns `migration.unmapped`, and the refusals of `planMove`
 */
export async function migrateDossiers(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
): Promise<Migrated | Refusal> {
  const plan = await planMove(deps, agency, order.map);
  return isRefusal(plan) ? plan : carryOut(deps, agency, order, plan);
}

/**
 * Moves back what an order moved and is still open. A dossier nobody touched since gets exactly what it had; one that
 * went on keeps its progress and takes the inverse of the map. What broke meanwhile stays broken.
 * @param undoes id of the order to undo
 * @returns `migration.unmapped`, and the refusals of `planUndo`
 */
export async function undoMigration(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
  undoes: string,
): Promise<Migrated | Refusal> {
  const plan = await planUndo(deps, agency, order.map, undoes);
  return isRefusal(plan) ? plan : carryOut(deps, agency, order, plan);
}

function survey(deps: ActDeps, agency: AgencyId, { which, target }: Plan): Promise<Impact> {
  return surveyOpen(deps, agency, which, target);
}

async function carryOut(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
  plan: Plan,
): Promise<Migrated | Refusal> {
  // What fell due before now is broken, whether or not a sweeper has said so yet: no other issue heals it.
  await expireDeadlines(deps, agency);
  const { unmapped } = await survey(deps, agency, plan);
  if (Object.keys(unmapped).length > 0) return refuseUnmapped(plan, unmapped);
  let total = NOTHING;
  for (let after = ''; ;) {
    let page: Page = { changes: [], counts: NOTHING };
    const codes = await deps.store.revisePage(agency, after, BATCH, plan.which, async (records) => {
      page = await movePage(deps, agency, order, plan, records);
      return page.changes;
    });
    // Only now: a unit of work the database asked for again counts once.
    total = sum(total, page.counts);
    const last = codes.at(-1);
    if (last === undefined) return total;
    after = last;
  }
}

interface Page {
  readonly changes: readonly Change[];
  readonly counts: Migrated;
}

const NOTHING: Migrated = { examined: 0, moved: 0, leftInTime: 0, leftUnmapped: 0, leftUncomputable: 0 };

function sum(a: Migrated, b: Migrated): Migrated {
  return {
    examined: a.examined + b.examined,
    moved: a.moved + b.moved,
    leftInTime: a.leftInTime + b.leftInTime,
    leftUnmapped: a.leftUnmapped + b.leftUnmapped,
    leftUncomputable: a.leftUncomputable + b.leftUncomputable,
  };
}

async function movePage(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
  { map, target, undoes }: Plan,
  records: readonly DossierRecord[],
): Promise<Page> {
  const codes = records.map(({ code }) => code);
  const earlier = undoes === null ? null : await deps.store.findMigrations(agency, codes, undoes);
  const changes: Change[] = [];
  let [leftInTime, leftUnmapped, leftUncomputable] = [0, 0, 0];
  for (const record of records) {
    const at = Math.max(deps.clock.now(), record.lastAt);
    const whereto = await target(record);
    const restored = untouched(record, earlier?.get(record.code));
    const effect = restored ? told(record, restored, whereto, at) : effectOn(record, whereto, at);
    if (effect.stays === 'unmapped') leftUnmapped++;
    else if (effect.after === null) leftUncomputable++;
    else if (isHurt(effect) && !order.includeLate) leftInTime++;
    else changes.push(journaled(record, effect.after, { ...order, map, undoes }, whereto.rules, at));
  }
  const counts = {
    examined: records.length,
    moved: changes.length,
    leftInTime,
    leftUnmapped,
    leftUncomputable,
  };
  return { changes, counts };
}

function refuseUnmapped({ map, undoes }: Plan, states: Readonly<Record<string, number>>): Refusal {
  const { code, from, to } = map;
  const where = Object.entries(states).map(([step, dossiers]) => `“${step}” (${dossiers} hồ sơ)`);
  const remedy =
    undoes === null
      ? 'Hãy ghi mỗi bước ấy chuyển vào bước nào.'
      : `Hãy viết một bản đồ từ lần ${from} sang lần ${to} có các bước ấy và chuyển theo nó, thay cho --undo.`;
  return refuse(
    'migration.unmapped',
    { code, from, to, steps: where.join(', '), remedy },
    { unmapped: states, at: ['states'] },
  );
}
