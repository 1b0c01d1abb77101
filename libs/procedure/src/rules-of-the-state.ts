import { refuse, type Refusal } from '#kernel';
import type { ActionPlan, Ask } from './compiled.js';
import type { DossierFacts } from './decision.js';
import { stateTitle } from './words.js';

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
    'conflict',
    'dossier.ended',
    `Không thể làm “${plan.name}”: hồ sơ đã kết thúc (“${stateTitle(procedure, facts.state)}”).`,
    stateOf({ facts, plan }),
  );
}

/**
 * Withdrawal only before the result (NĐ 118/2025 Điều 21).
 * @returns `dossier.finished`
 */
export function beforeTheResult({ facts, plan }: Ask): Refusal | null {
  if (!facts.finished) return null;
  return refuse(
    'conflict',
    'dossier.finished',
    `Không thể “${plan.label}”: hồ sơ đã xử lý xong.`,
    stateOf({ facts, plan }),
  );
}

/** @returns `dossier.suspended` */
export function notSuspended({ facts, plan }: Ask): Refusal | null {
  if (facts.suspended === null || plan.standing?.whileSuspended === true) return null;
  return refuse(
    'conflict',
    'dossier.suspended',
    `Không thể “${plan.label}”: hồ sơ đang tạm dừng vì “${facts.suspended}”.`,
    { ...stateOf({ facts, plan }), reason: facts.suspended },
  );
}

/** @returns `dossier.not_suspended` */
export function suspendedNow({ facts, plan }: Ask): Refusal | null {
  if (facts.suspended !== null) return null;
  return refuse(
    'conflict',
    'dossier.not_suspended',
    `Không thể “${plan.label}”: hồ sơ không bị tạm dừng.`,
    stateOf({ facts, plan }),
  );
}

/** @returns `action.not_allowed` */
export function actionOfTheStep({ procedure, facts, plan }: Ask): Refusal | null {
  if (plan.known) return null;
  return refuse(
    'conflict',
    'action.not_allowed',
    `Không thể làm “${plan.name}”: hồ sơ đang ở bước “${stateTitle(procedure, facts.state)}”, bước này không có việc đó.`,
    stateOf({ facts, plan }),
  );
}

function stateOf({ facts, plan }: Pick<Ask, 'facts' | 'plan'>) {
  return { action: plan.name, state: facts.state };
}
