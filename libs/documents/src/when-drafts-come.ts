import { refuse, type Actor, type Refusal } from '#kernel';
import { ROLES, UNITS, type DossierFacts, type ProcedureDefinition, type Role } from '#procedure';

/** Whoever signs, seals or hands over works on what others have drafted. */
const AFTER_DRAFTING: readonly Role[] = ['applicant', 'leader', 'clerk'];

/**
 * What is to be signed is drawn up while the agency works on the dossier: after reception, before the signature.
 * Between the two nobody slips another text under the leader's pen.
 * @returns `drafts.not_now`
 */
export function draftsAwaited(
  { start, steps, ends }: ProcedureDefinition,
  { state, finished }: Pick<DossierFacts, 'state' | 'finished'>,
): Refusal | null {
  const step = steps[state];
  if (step && state !== start && !finished && !AFTER_DRAFTING.includes(step.by)) return null;
  const where = step?.title ?? ends[state]?.title ?? state;
  return refuse('drafts.not_now', { where }, { state });
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
  const who = step ? `${ROLES[step.by]}${step.unit ? ` (${UNITS[step.unit]})` : ''}` : '';
  return refuse(
    'drafts.not_your_step',
    { who },
    {
      role: step?.by,
      unit: step?.unit ?? null,
    },
  );
}
