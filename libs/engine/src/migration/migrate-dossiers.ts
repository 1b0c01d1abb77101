import { isRefusal, refuse, type Actor, type AgencyId, type Instant, type Refusal } from '#kernel';
import { chain, type HistoryEntry } from '#dossier';
import type { ProcedureDefinition } from '#procedure';
import type { ActDeps } from '../act.js';
import type { DossierRecord } from '../dossier-record.js';
import { expireDeadlines } from '../expire-deadlines.js';
import type { Change, OpenDossiers } from '../ports.js';
import { duesOf, type Rules } from '../transition.js';
import type { Impact } from './impact.js';
import { inverse, mapFault, type MigrationMap } from './migration-map.js';

import { effectOn, surveyOpen, type TargetOf } from './survey.js';

/** A decision to move open dossiers, by name: the journal of every moved dossier carries it. */
export interface MigrationOrder {
  /** Chosen by who orders it; the way back names it. */
  readonly id: string;
  readonly map: MigrationMap;
  readonly actor: Actor;
  /** Move also dossiers that the new issue would make late at once; otherwise they stay pinned. */
  readonly includeLate: boolean;
}

export interface Migrated {
  readonly examined: number;
  readonly moved: number;
  /** Left under their issue because they would have become late at once. */
  readonly leftInTime: number;
}

const BATCH = 500;

/** What a migration would do. @returns the refusals of `mapFault` */
export async function dryRunMigration(
  deps: ActDeps,
  agency: AgencyId,
  map: MigrationMap,
): Promise<Impact | Refusal> {
  const definitions = await bothSides(deps, agency, map);
  const fault = mapFault(map, definitions.from, definitions.to);
  if (fault) return fault;
  return surveyOpen(deps, agency, dossiersOf(map), targetOf(deps, map, definitions.from));
}

/**
 * Moves the open dossiers of an issue to another, one journal entry each. Everything or nothing is mapped: a step with
 * open dossiers that the map does not name refuses the order before any dossier moves. Interrupted, it goes on where
 * it was when ordered again.
 * @returns `migration.unmapped`, and the refusals of `mapFault`
 */
export async function migrateDossiers(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
): Promise<Migrated | Refusal> {
  // What fell due before now is broken, whether or not a sweeper has said so yet: no other issue heals it.
  await expireDeadlines(deps, agency);
  const impact = await dryRunMigration(deps, agency, order.map);
  if (isRefusal(impact)) return impact;
  const [step] = Object.keys(impact.unmapped);
  if (step !== undefined) return unmapped(order.map, impact.unmapped);
  return move(deps, agency, order, dossiersOf(order.map), null);
}

/**
 * Moves back what an order moved and is still open. A dossier nobody touched since gets exactly what it had; one that
 * went on keeps its progress and takes the inverse of the map. What broke meanwhile stays broken.
 * @param undo id of the order to undo
 * @returns `migration.not_reversible`, and the refusals of `migrateDossiers`
 */
export async function undoMigration(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
  undo: string,
): Promise<Migrated | Refusal> {
  const back = inverse(order.map);
  if (isRefusal(back)) return back;
  await expireDeadlines(deps, agency);
  const which = { ...dossiersOf(back), movedBy: undo };
  const definitions = await bothSides(deps, agency, back);
  const fault = mapFault(back, definitions.from, definitions.to);
  if (fault) return fault;
  const impact = await surveyOpen(deps, agency, which, targetOf(deps, back, definitions.from));
  const [step] = Object.keys(impact.unmapped);
  if (step !== undefined) return unmapped(back, impact.unmapped);
  return move(deps, agency, { ...order, map: back }, which, undo);
}

async function move(
  deps: ActDeps,
  agency: AgencyId,
  order: MigrationOrder,
  which: OpenDossiers,
  undo: string | null,
): Promise<Migrated> {
  const { from } = await bothSides(deps, agency, order.map);
  const target = targetOf(deps, order.map, from);
  const total = { examined: 0, moved: 0, leftInTime: 0 };
  for (let after = ''; ;) {
    const page = await deps.store.revisePage(agency, after, BATCH, which, async (records) => {
      const changes: Change[] = [];
      const codes = records.map(({ code }) => code);
      const earlier = undo === null ? null : await deps.store.findMigrations(agency, codes, undo);
      for (const record of records) {
        const at = Math.max(deps.clock.now(), record.lastAt);
        const { rules } = await target(record);
        const restored = untouched(record, earlier?.get(record.code));
        const effect = effectOn(record, { rules, from, states: order.map.states }, at);
        if (restored === null && effect.becomesLate && !order.includeLate) {
          total.leftInTime++;
          continue;
        }
        const next = restored ?? effect.after;
        if (next !== null) changes.push(journaled(record, next, order, rules, at));
      }
      total.moved += changes.length;
      return changes;
    });
    total.examined += page.length;
    const last = page.at(-1);
    if (last === undefined) return total;
    after = last;
  }
}

/** What the dossier had before the order moved it, if nothing has happened to it since. */
function untouched(record: DossierRecord, entry: HistoryEntry | undefined): DossierRecord | null {
  if (entry?.revision !== record.revision) return null;
  return { ...record, ...(entry.data['before'] as Kept) };
}

/** Everything of a dossier that a migration changes. */
type Kept = Pick<
  DossierRecord,
  'issue' | 'role' | 'unit' | 'facts' | 'clock' | 'dueCurrent' | 'provisional' | 'deadlines'
>;

function kept(record: DossierRecord): Kept {
  const { issue, role, unit, facts, clock, dueCurrent, provisional, deadlines } = record;
  return { issue, role, unit, facts, clock, dueCurrent, provisional, deadlines };
}

function journaled(
  before: DossierRecord,
  next: DossierRecord,
  { id, map, actor }: MigrationOrder,
  rules: Rules,
  at: Instant,
): Change {
  const after: DossierRecord = { ...next, revision: before.revision + 1, lastAt: at, lastActor: actor };
  const moved = before.facts.dueLawful !== after.facts.dueLawful;
  const entry = chain(before.lastHash, {
    agency: before.agency,
    dossier: before.code,
    revision: after.revision,
    at,
    kind: 'migrated',
    action: 'migrate',
    label: `Chuyển sang lần ban hành ${map.to}`,
    actor,
    commandId: null,
    from: before.facts.state,
    to: after.facts.state,
    data: { migration: id, fromIssue: map.from, toIssue: map.to, before: kept(before) },
    effects: moved ? ['notify_applicant'] : [],
    outcome: duesOf(after, rules.calendar),
  });
  return { before, after: { ...after, lastHash: entry.hash }, entry };
}

function dossiersOf({ code, from }: MigrationMap): OpenDossiers {
  return { procedure: code, issue: from };
}

async function bothSides(
  { procedures, clock }: ActDeps,
  agency: AgencyId,
  { code, from, to }: MigrationMap,
): Promise<{ readonly from: ProcedureDefinition; readonly to: ProcedureDefinition }> {
  const now = clock.now();
  const [old, next] = await Promise.all([
    procedures.get(agency, code, from, now),
    procedures.get(agency, code, to, now),
  ]);
  return { from: old.definition, to: next.definition };
}

/** The other issue, under the regime of the dossier's own day of reception. */
function targetOf(deps: ActDeps, map: MigrationMap, from: ProcedureDefinition): TargetOf {
  return async ({ agency, receivedAt, openedAt }) => {
    const procedure = await deps.procedures.get(agency, map.code, map.to, receivedAt ?? openedAt);
    const calendar = deps.calendars.get(procedure.definition.calendar);
    return { rules: { procedure, calendar }, from, states: map.states };
  };
}

function unmapped({ code, from, to }: MigrationMap, states: Readonly<Record<string, number>>): Refusal {
  const where = Object.entries(states).map(([step, dossiers]) => `“${step}” (${dossiers} hồ sơ)`);
  return refuse(
    'invalid',
    'migration.unmapped',
    `Chưa chuyển hồ sơ nào từ ${code} lần ${from} sang lần ${to}: bản đồ chưa ghi bước ${where.join(', ')}. Hãy ghi mỗi bước ấy chuyển vào bước nào.`,
    { unmapped: states },
  );
}
