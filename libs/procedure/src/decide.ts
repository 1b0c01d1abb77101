import { DomainError, refuse, type Refusal } from '#kernel';
import { firstApology, newDateLawful, promiseToApologiseFor, rescheduledTo } from './apology.js';
import type { ActionPlan, Ask, CalendarAnswers, CompiledProcedure } from './compiled.js';
import { decideExpire } from './decide-expire.js';
import type {
  Accepted,
  ActCommand,
  ApologyState,
  Decision,
  DossierFacts,
  ExpireCommand,
} from './decision.js';
import { finishes, refuseUnknownState } from './finishing.js';
import { GUARD_RULES, type Rule } from './guards.js';
import { offeredActions } from './offered-actions.js';
import { planOf } from './plan-of.js';
import { dutiesSeparated, roleAnswers, unitAnswers } from './rules-of-the-actor.js';
import { dataGiven, dataOfRightKind, papersAddedBy, papersKnown } from './rules-of-the-data.js';
import { STANDING_ACTIONS, isStanding } from './standing-actions.js';
import { takeTransition } from './take-transition.js';
import { quoted, stateTitle } from './words.js';

/**
 * The only place that decides what may happen to a dossier. Pure: same question, same answer; nothing is stored.
 * @returns what the move does, or a refusal that says what was tried, what holds and what is possible now.
 * @throws DomainError when the facts contradict the procedure (a state it does not have).
 */
export function decide(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ActCommand | ExpireCommand,
  calendar: CalendarAnswers,
): Decision {
  refuseUnknownState(procedure, facts);
  if (command.kind === 'expire') return decideExpire(procedure, facts, command);
  const plan = findPlan(procedure, facts, command);
  if (isPlan(plan)) {
    const ask: Ask = { procedure, facts, command, calendar, plan };
    const refusal = firstBrokenRule(ask);
    return refusal === null ? accept(ask) : withAllowed(refusal, procedure, facts, command, calendar);
  }
  return withAllowed(plan, procedure, facts, command, calendar);
}

export const isPlan = (found: ActionPlan | Refusal): found is ActionPlan => !('kind' in found);

/** Who and with what; the conditions (guards) come after. */
const RULES: readonly Rule[] = [
  roleAnswers,
  unitAnswers,
  dutiesSeparated,
  dataGiven,
  dataOfRightKind,
  papersKnown,
];
const APOLOGY_RULES: readonly Rule[] = [firstApology, promiseToApologiseFor, newDateLawful];

function firstBrokenRule(ask: Ask): Refusal | null {
  for (const rule of RULES) {
    const refusal = rule(ask);
    if (refusal !== null) return refusal;
  }
  for (const guard of ask.plan.guards) {
    const refusal = GUARD_RULES[guard](ask);
    if (refusal !== null) return refusal;
  }
  if (ask.plan.name !== 'issue_apology') return null;
  for (const rule of APOLOGY_RULES) {
    const refusal = rule(ask);
    if (refusal !== null) return refusal;
  }
  return null;
}

/**
 * The action as the dossier's state offers it; an ended dossier offers only the letter it still owes.
 * @returns `dossier.ended`, `dossier.finished` (NĐ 118/2025 Điều 21: withdrawal only before the result),
 *   `dossier.suspended`, `dossier.not_suspended` or `action.not_allowed` when it does not.
 */
export function findPlan(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  { action }: ActCommand,
): ActionPlan | Refusal {
  const step = procedure.steps.get(facts.state);
  const title = stateTitle(procedure, facts.state);
  const state = { action, state: facts.state };
  if (step === undefined) {
    if (action === 'issue_apology' && facts.apology === 'owed') return procedure.belatedApology;
    return refuse(
      'conflict',
      'dossier.ended',
      `Không thể làm “${action}”: hồ sơ đã kết thúc (“${title}”).`,
      state,
    );
  }
  const plan = planOf(procedure, facts, action);
  const label = plan?.label ?? action;
  if (facts.finished && action === 'withdraw') {
    return refuse('conflict', 'dossier.finished', `Không thể “${label}”: hồ sơ đã xử lý xong.`, state);
  }
  if (facts.suspended !== null && !(isStanding(action) && STANDING_ACTIONS[action].whileSuspended)) {
    const why = `hồ sơ đang tạm dừng vì “${facts.suspended}”`;
    return refuse('conflict', 'dossier.suspended', `Không thể “${label}”: ${why}.`, {
      ...state,
      reason: facts.suspended,
    });
  }
  if (facts.suspended === null && action === 'resume') {
    return refuse(
      'conflict',
      'dossier.not_suspended',
      `Không thể “${label}”: hồ sơ không bị tạm dừng.`,
      state,
    );
  }
  if (plan !== undefined) return plan;
  return refuse(
    'conflict',
    'action.not_allowed',
    `Không thể làm “${action}”: hồ sơ đang ở bước “${title}”, bước này không có việc đó.`,
    state,
  );
}

/** Lets the machine take the step and says what it does. */
function accept(ask: Ask): Accepted {
  const { procedure, facts, command, plan } = ask;
  const moved = plan.to !== null;
  const to = plan.to === null ? facts.state : nextState(ask, plan.to);
  const ends = moved && !procedure.steps.has(to);
  const apology = plan.name === 'issue_apology';
  return {
    kind: 'accepted',
    action: plan.name,
    label: plan.label,
    from: facts.state,
    to,
    moved,
    effects: plan.effects,
    papersAdded: papersAddedBy(ask),
    assigns: assignedBy(ask, to),
    finishes: moved && finishes(procedure, facts, to),
    ends,
    apology: apology ? ('issued' satisfies ApologyState) : facts.apology,
    overdue: facts.overdue,
    suspended: suspendedAfter(facts, command),
    rescheduledTo: apology ? rescheduledTo(ask) : null,
  };
}

/**
 * The state the machine goes to. XState ignores what it does not allow, so a machine that stays although every
 * rule is kept contradicts the plan it was compiled from.
 */
function nextState(ask: Ask, planned: string): string {
  const { procedure, facts, plan } = ask;
  const { machine } = procedure;
  const next = takeTransition(machine, facts.state, plan.name, ask);
  if (next === planned) return planned;
  throw new DomainError('procedure.machine_disagrees', `machine refuses ${plan.name} in ${facts.state}`, {
    code: procedure.definition.code,
    state: facts.state,
    action: plan.name,
    next,
  });
}

/** Work is given to a person in the role of the step it leads to. */
function assignedBy({ procedure, plan, command }: Ask, to: string): Accepted['assigns'] {
  const role = procedure.definition.steps[to]?.by;
  if (role === undefined || !plan.needs.includes('assignee')) return null;
  return { role, person: String(command.data['assignee']).trim() };
}

function suspendedAfter(facts: DossierFacts, { action, data }: ActCommand): string | null {
  if (action === 'suspend') return String(data['reason']);
  return action === 'resume' ? null : facts.suspended;
}

/** Completes a refusal with what is possible now, in words and as `data.allowed`. */
function withAllowed(
  refusal: Refusal,
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ActCommand,
  calendar: CalendarAnswers,
): Refusal {
  const offered = offeredActions(procedure, facts, calendar, command.at);
  const possible = offered.length === 0 ? 'không còn việc nào' : quoted(offered.map(({ label }) => label));
  return {
    ...refusal,
    message: `${refusal.message} Lúc này có thể: ${possible}.`,
    data: { ...refusal.data, allowed: offered.map(({ action }) => action) },
  };
}
