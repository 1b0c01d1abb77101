import { refuse, type Actor, type Refusal } from '#kernel';
import { type DossierFacts, type ProcedureDefinition, type Role, stateTitle, whoActsAt } from '#procedure';

/** Whoever signs, seals or hands over works on what others have drafted. */
const AFTER_DRAFTING: readonly Role[] = ['applicant', 'leader', 'clerk'];

/**
 * What is to be signed is drawn up while the agency works on the dossier: after reception, before the signature.
 * Between the two nobody slips another text under the leader's pen.
 * @returns `drafts.not_now`
 */
export function draftsAwaited(
  definition: ProcedureDefinition,
  { state, finished }: Pick<DossierFacts, 'state' | 'finished'>,
): Refusal | null {
  const step = definition.steps[state];
  if (step && state !== definition.start && !finished && !AFTER_DRAFTING.includes(step.by)) return null;
  return refuse('drafts.not_now', { where: stateTitle(definition, state) }, { state });
}

/**
 * A draft is the work of the step it is made in: of nobody else's.
 * @returns `drafts.not_your_step`
 */
export function draftRefusal(
  { steps }: ProcedureDefinition,
  { state }: Pick<DossierFacts, 'state'>,
  { role, unit }: Pick<Actor, 'role' | 'unit'>,
): Refusal | null {
  const step = steps[state];
  if (role === step?.by && (step.unit === undefined || step.unit === unit)) return null;
  return refuse(
    'drafts.not_your_step',
    { who: whoActsAt(step) },
    {
      role: step?.by,
      unit: step?.unit ?? null,
    },
  );
}
