import { isRefusal, refuse, type AgencyId, type Refusal } from '#kernel';
import type { ActDeps } from '../dossiers/act.js';
import type { OpenDossiers } from '../dossiers/ports.js';
import { mapFault } from './map-fault.js';
import { inverse, sameSteps, type MigrationMap } from './migration-map.js';
import type { TargetOf } from './survey.js';

/** A question about a move: without `states`, steps keep their names. */
export type MigrationQuestion = Omit<MigrationMap, 'states'> & Partial<Pick<MigrationMap, 'states'>>;

/** A move that makes sense: which dossiers, whereto. */
export interface Plan {
  readonly map: MigrationMap;
  readonly which: OpenDossiers;
  readonly target: TargetOf;
  /** The order it takes back, or null. */
  readonly undoes: string | null;
}

/** @returns `migration.unknown_issue`, and the refusals of `mapFault` */
export async function planMove(
  deps: Pick<ActDeps, 'procedures' | 'calendars' | 'clock'>,
  agency: AgencyId,
  { code, from, to, states }: MigrationQuestion,
): Promise<Plan | Refusal> {
  const { procedures, calendars, clock } = deps;
  const issues = await procedures.issues(agency, code);
  const stranger = from === to ? undefined : unknownIssue(code, { from, to }, issues);
  if (stranger) return stranger;
  const now = clock.now();
  const { definition: before } = await procedures.get(agency, code, from, now);
  const { definition: after } = await procedures.get(agency, code, to, now);
  const map = { code, from, to, states: states ?? sameSteps(before, after) };
  const fault = mapFault(map, before, after);
  if (fault) return fault;
  return {
    map,
    which: { of: { procedure: code, issue: from } },
    // The other issue, under the regime of the dossier's own day of reception.
    target: async ({ receivedAt, openedAt }) => {
      const procedure = await procedures.get(agency, code, to, receivedAt ?? openedAt);
      const calendar = calendars.get(procedure.definition.calendar, agency);
      return { rules: { procedure, calendar }, from: before, states: map.states };
    },
    undoes: null,
  };
}

/**
 * The way back of the dossiers an order moved and nothing has moved since.
 * @returns `migration.not_reversible`, and the refusals of `planMove`
 */
export async function planUndo(
  deps: Pick<ActDeps, 'procedures' | 'calendars' | 'clock'>,
  agency: AgencyId,
  map: MigrationMap,
  undoes: string,
): Promise<Plan | Refusal> {
  const back = inverse(map);
  if (isRefusal(back)) return back;
  const plan = await planMove(deps, agency, back);
  if (isRefusal(plan)) return plan;
  return { ...plan, which: { ...plan.which, movedBy: undoes }, undoes };
}

function unknownIssue(
  code: string,
  asked: { readonly from: number; readonly to: number },
  issues: readonly number[],
): Refusal | undefined {
  for (const [at, issue] of Object.entries(asked)) {
    if (issues.includes(issue)) continue;
    const there =
      issues.length === 0
        ? `không có lần ban hành nào của ${code}; hãy xem lại mã thủ tục`
        : `các lần đã ban hành của ${code}: ${issues.join(', ')}`;
    return refuse('migration.unknown_issue', { code, issue, there }, { code, issue, issues, at: [at] });
  }
  return undefined;
}
