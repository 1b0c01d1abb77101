import type { ActionPlan, Ask, CalendarAnswers, CompiledProcedure } from '../compiled/compiled.js';
import type { ActCommand, DossierFacts } from '../compiled/decision.js';
import { outlivesTheEnd } from '../rules/rules-of-the-state.js';

/** The action of that name in the dossier's state, of its step or standing; undefined when there is none. */
export function planOf(
  procedure: CompiledProcedure,
  { state, finished }: Pick<DossierFacts, 'state' | 'finished'>,
  action: string,
): ActionPlan | undefined {
  const step = procedure.steps.get(state);
  const belated = finished || step === undefined ? procedure.belated.get(action) : undefined;
  return belated ?? step?.actions.get(action) ?? procedure.standing.get(action);
}

/** Every action the dossier's step has and every one the law gives at all steps, possible now or not. */
export function plansAt(
  procedure: CompiledProcedure,
  facts: Pick<DossierFacts, 'state' | 'finished' | 'apology'>,
): readonly ActionPlan[] {
  const step = procedure.steps.get(facts.state);
  return [...(step?.actions.values() ?? []), ...standingPlans(procedure, facts)];
}

/** The actions the law gives in the dossier's state; after the end only the letter that is still owed. */
function standingPlans(
  procedure: CompiledProcedure,
  facts: Pick<DossierFacts, 'state' | 'finished' | 'apology'>,
): readonly ActionPlan[] {
  const { standing, belated } = procedure;
  if (!procedure.steps.has(facts.state)) {
    return [...belated.values()].filter((plan) => outlivesTheEnd(plan, facts));
  }
  const plans = [...standing.values()];
  return facts.finished ? plans.map((plan) => belated.get(plan.name) ?? plan) : plans;
}

/** The question a command puts; of an action nobody has, the rules of the state still say why not. */
export function askFor(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: ActCommand,
  calendar: CalendarAnswers,
): Ask {
  const { action } = command;
  const plan = planOf(procedure, facts, action) ?? {
    ...procedure.unknownAction,
    name: action,
    label: action,
  };
  return { procedure, facts, command, calendar, plan };
}
