import type { Actor, Instant, Refusal } from '#kernel';
import { firstApology, promiseToApologiseFor } from './apology.js';
import type { ActionPlan, Ask, CalendarAnswers, CompiledProcedure } from './compiled.js';
import { findPlan, isPlan } from './decide.js';
import type { ActCommand, DossierFacts } from './decision.js';
import { GUARD_RULES, type Rule } from './guards.js';
import { standingPlans } from './plan-of.js';
import { dutiesSeparated, roleAnswers, unitAnswers } from './rules-of-the-actor.js';

/** Every action the dossier's step has and every one the law gives at all steps, possible now or not. */
export function plansAt(
  procedure: CompiledProcedure,
  facts: Pick<DossierFacts, 'state' | 'finished' | 'apology'>,
): readonly ActionPlan[] {
  const step = procedure.steps.get(facts.state);
  return [...(step?.actions.values() ?? []), ...standingPlans(procedure, facts)];
}

/**
 * Why somebody may not take an action now; null when they may, once they give what it needs. The rules of `decide()`
 * in its order, without those on data nobody has given yet. Nothing is written.
 * @returns the refusals of `decide()` without the words on what is possible instead
 */
export function actionRefusal(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  { action, actor }: { readonly action: string; readonly actor: Actor },
  calendar: CalendarAnswers,
  at: Instant,
): Refusal | null {
  const command: ActCommand = { kind: 'act', action, data: {}, actor, at };
  const plan = findPlan(procedure, facts, command);
  if (!isPlan(plan)) return plan;
  const ask: Ask = { procedure, facts, command, calendar, plan };
  for (const rule of rulesFor(plan)) {
    const refusal = rule(ask);
    if (refusal !== null) return refusal;
  }
  return null;
}

function rulesFor({ name, guards }: ActionPlan): readonly Rule[] {
  const apology = name === 'issue_apology' ? [firstApology, promiseToApologiseFor] : [];
  return [
    roleAnswers,
    unitAnswers,
    dutiesSeparated,
    ...guards.map((guard) => GUARD_RULES[guard]),
    ...apology,
  ];
}

/**
 * The states still ahead on the ordinary way: the first action of each step that leaves it, until the end. Stops and
 * refusals are not on it.
 * @returns names of steps and, last, of an end
 */
export function ordinaryWay({ definition }: CompiledProcedure, state: string): readonly string[] {
  const way: string[] = [];
  let next = onwards(definition, state);
  while (next !== null && next !== state && !way.includes(next)) {
    way.push(next);
    next = onwards(definition, next);
  }
  return way;
}

function onwards({ steps }: CompiledProcedure['definition'], state: string): string | null {
  const leading = Object.values(steps[state]?.actions ?? {}).find(({ to }) => to !== state);
  return leading?.to ?? null;
}
