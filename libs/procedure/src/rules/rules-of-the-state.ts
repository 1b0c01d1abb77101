import { refuse, type Refusal } from '#kernel';
import type { ActionPlan, Ask } from '../compiled/compiled.js';
import type { DossierFacts } from '../compiled/decision.js';
import { stateTitle } from '../definition/labels.js';

/** What the state of the dossier has to do with it. Each function is one rule: null when it is kept, else the refusal. */

/** A debt outlives the dossier: the letter it still owes (docs/adr/0018). */
export function outlivesTheEnd(
  { standing }: Pick<ActionPlan, 'standing'>,
  { apology }: Pick<DossierFacts, 'apology'>,
): boolean {
  return standing?.belated != null && apology === 'owed';
}

/** @returns `dossier.ended` */
export function dossierRuns({ procedure, facts, plan }: Ask): Refusal | null {
  if (procedure.steps.has(facts.state) || outlivesTheEnd(plan, facts)) return null;
  return refuse(
    'dossier.ended',
    { action: plan.name, step: stateTitle(procedure.definition, facts.state) },
    stateOf({ facts, plan }),
  );
}

/**
 * Withdrawal only before the result (NĐ 118/2025 Điều 21).
 * @returns `dossier.finished`
 */
export function beforeTheResult({ facts, plan }: Ask): Refusal | null {
  if (!facts.finished) return null;
  return refuse('dossier.finished', { action: plan.label }, stateOf({ facts, plan }));
}

/** @returns `dossier.suspended` */
export function notSuspended({ facts, plan }: Ask): Refusal | null {
  if (facts.suspended === null || plan.standing?.whileSuspended === true) return null;
  return refuse(
    'dossier.suspended',
    { action: plan.label, reason: facts.suspended },
    { ...stateOf({ facts, plan }), reason: facts.suspended },
  );
}

/** @returns `dossier.not_suspended` */
export function suspendedNow({ facts, plan }: Ask): Refusal | null {
  if (facts.suspended !== null) return null;
  return refuse('dossier.not_suspended', { action: plan.label }, stateOf({ facts, plan }));
}

/** @returns `action.not_allowed` */
export function actionOfTheStep({ procedure, facts, plan }: Ask): Refusal | null {
  if (plan.known) return null;
  return refuse(
    'action.not_allowed',
    { action: plan.name, step: stateTitle(procedure.definition, facts.state) },
    stateOf({ facts, plan }),
  );
}

function stateOf({ facts, plan }: Pick<Ask, 'facts' | 'plan'>) {
  return { action: plan.name, state: facts.state };
}
