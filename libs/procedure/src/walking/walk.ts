import { CLOCK_ACTOR, isRefusal, type Actor, type Instant } from '#kernel';
import type { ActionPlan, CompiledProcedure } from '../compiled/compiled.js';
import type { ActionData, ActCommand, Decision, DossierFacts, ExpireCommand } from '../compiled/decision.js';
import type { decide } from '../deciding/decide.js';
import { factsAfter, initialFacts } from '../compiled/facts.js';
import { planOf } from '../deciding/plan-of.js';
import { nextOn, PLAIN_WEEK, WALK_STARTS, workingCloseAfter } from './plain-week.js';
import { dataField } from '../definition/labels.js';

/** Far enough that no walk reaches it by waiting for service days. */
const PROMISED_DAYS = 365;

/** A dossier walking through a procedure in a plain week, by the right people with the right data. */
export interface Walk {
  readonly facts: DossierFacts;
  readonly at: Instant;
  /** Lawful due moment since the promise started, also while it stands still. */
  readonly due: Instant | null;
}

export type Decide = typeof decide;

/** Words of examples that are not actions: the budget of the step runs out; the promise breaks. */
export const STEP_OVERDUE = 'overdue';
export const PROMISE_LATE = 'late';

export function beginWalk(procedure: CompiledProcedure, papers: readonly string[]): Walk {
  return { facts: initialFacts(procedure, papers), at: WALK_STARTS, due: null };
}

/**
 * Takes one action, `overdue` or `late` through `decide`.
 * @returns the decision, and the walk after it (unchanged when refused)
 */
export function takeStep(
  procedure: CompiledProcedure,
  walk: Walk,
  token: string,
  decideIt: Decide,
): { readonly decision: Decision; readonly walk: Walk } {
  const command = commandFor(procedure, walk, token);
  const decision = decideIt(procedure, walk.facts, command, PLAIN_WEEK);
  if (isRefusal(decision)) return { decision, walk };
  const actor = command.kind === 'act' ? command.actor : CLOCK_ACTOR;
  const facts = factsAfter(walk.facts, decision, actor.id);
  const due = dueAfter(procedure, walk, `${decision.from}.${decision.action}`, command.at);
  const stands = ['restart', 'pause'].includes(procedure.definition.stops[facts.state]?.clock ?? '');
  return { decision, walk: { facts: { ...facts, dueLawful: stands ? null : due }, at: command.at, due } };
}

function commandFor(procedure: CompiledProcedure, walk: Walk, token: string): ActCommand | ExpireCommand {
  const { facts, at, due } = walk;
  if (token === STEP_OVERDUE) return { kind: 'expire', deadline: 'step', at };
  if (token === PROMISE_LATE) return { kind: 'expire', deadline: 'promise', at: Math.max(at, due ?? at) };
  const plan = planOf(procedure, facts, token);
  const days = plan?.guards.includes('on_service_day') === true ? plan.serviceDays : [];
  const moment = nextOn(days, at);
  return {
    kind: 'act',
    action: token,
    data: plan === undefined ? {} : dataFor(plan, Math.max(moment, due ?? moment)),
    actor: actorFor(procedure, plan, facts.state),
    at: moment,
  };
}

/** Somebody else in every step, so that only a hopeless separation of duties refuses. */
function actorFor(procedure: CompiledProcedure, plan: ActionPlan | undefined, state: string): Actor {
  const role = plan?.roles[0] ?? procedure.steps.get(state)?.definition.by ?? 'applicant';
  return { id: `${role}@${state}`, role, unit: plan?.unit ?? '' };
}

function dataFor(plan: ActionPlan, after: Instant): ActionData {
  return Object.fromEntries(plan.needs.map((field) => [field, sample(field, after)]));
}

function sample(field: string, after: Instant): unknown {
  switch (dataField(field).kind) {
    case 'text':
      return 'x';
    case 'texts':
      return ['x'];
    case 'count':
    case 'number':
      return 1;
    case 'date':
      return PLAIN_WEEK.dateOf(workingCloseAfter(after, 1));
  }
}

function dueAfter(procedure: CompiledProcedure, walk: Walk, event: string, at: Instant): Instant | null {
  const { promise, stops } = procedure.definition;
  const starts = walk.due === null && promise.phases.some(({ from }) => from === event);
  const restarts =
    stops[walk.facts.state]?.clock === 'restart' && walk.due !== null && !event.includes('expire.');
  return starts || restarts ? workingCloseAfter(at, PROMISED_DAYS) : walk.due;
}
