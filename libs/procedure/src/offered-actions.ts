import { firstApology, promiseToApologiseFor } from './apology.js';
import type { ActionPlan, Ask, CalendarAnswers, CompiledProcedure, MachineGuard } from './compiled.js';
import type { ActCommand, DossierFacts, OfferedAction } from './decision.js';
import { GUARD_RULES } from './guards.js';
import { standingPlans } from './plan-of.js';
import { STANDING_ACTIONS, isStanding } from './standing-actions.js';

/**
 * What is possible now, whoever acts, standing actions included. Missing papers hide nothing, since they may come
 * with the action; service days are looked at only when `calendar` and `at` are given.
 */
export function offeredActions(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  calendar?: CalendarAnswers,
  at?: number,
): readonly OfferedAction[] {
  const step = procedure.steps.get(facts.state);
  const asked: readonly MachineGuard[] =
    calendar === undefined || at === undefined
      ? ['apology_settled', 'stop_not_used_up']
      : ['apology_settled', 'stop_not_used_up', 'on_service_day'];
  const ask = (plan: ActionPlan): Ask => ({
    procedure,
    facts,
    plan,
    calendar: calendar ?? NO_CALENDAR,
    command: nobodyAsks(plan.name, at ?? 0),
  });
  const steps = facts.suspended === null ? [...(step?.actions.values() ?? [])] : [];
  const own = steps.filter((plan) => guardsOpen(ask(plan), asked));
  const standing = standingPlans(procedure, facts).filter((plan) => standingOpen(ask(plan)));
  return [...own, ...standing].map((plan) => plan.offered);
}

function guardsOpen(ask: Ask, asked: readonly MachineGuard[]): boolean {
  return ask.plan.guards.every((guard) => !asked.includes(guard) || GUARD_RULES[guard](ask) === null);
}

function standingOpen(ask: Ask): boolean {
  const { plan, facts } = ask;
  if (!isStanding(plan.name)) return false;
  if (facts.suspended !== null && !STANDING_ACTIONS[plan.name].whileSuspended) return false;
  switch (plan.name) {
    case 'withdraw':
      return !facts.finished;
    case 'suspend':
      return facts.suspended === null;
    case 'resume':
      return facts.suspended !== null;
    case 'issue_apology':
      return firstApology(ask) === null && promiseToApologiseFor(ask) === null;
  }
}

function nobodyAsks(action: string, at: number): ActCommand {
  return { kind: 'act', action, data: {}, actor: { id: '', role: '', unit: '' }, at };
}

const unasked = (): never => {
  throw new Error('no rule asked here needs a calendar');
};
const NO_CALENDAR: CalendarAnswers = {
  weekdayOf: unasked,
  lastWorkingDayBefore: unasked,
  closeOf: unasked,
  dateOf: unasked,
};
