import type { ActionPlan, CompiledProcedure } from './compiled.js';
import type { DossierFacts } from './decision.js';

/** The action of that name in the dossier's state, of its step or standing; undefined when there is none. */
export function planOf(
  procedure: CompiledProcedure,
  { state, finished }: Pick<DossierFacts, 'state' | 'finished'>,
  action: string,
): ActionPlan | undefined {
  if (action === 'issue_apology' && finished) return procedure.belatedApology;
  return procedure.steps.get(state)?.actions.get(action) ?? procedure.standing.get(action);
}

/** The actions the law gives in the dossier's state; after the end only the letter that is still owed. */
export function standingPlans(
  procedure: CompiledProcedure,
  { state, finished, apology }: Pick<DossierFacts, 'state' | 'finished' | 'apology'>,
): readonly ActionPlan[] {
  if (!procedure.steps.has(state)) return apology === 'owed' ? [procedure.belatedApology] : [];
  const plans = [...procedure.standing.values()];
  return finished
    ? plans.map((plan) => (plan.name === 'issue_apology' ? procedure.belatedApology : plan))
    : plans;
}
