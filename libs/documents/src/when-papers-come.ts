import { refuse, type Actor, type Refusal } from '#kernel';
import { type DossierFacts, type ProcedureDefinition, stateTitle, whoActsAt } from '#procedure';

/**
 * Papers come in while the dossier is at the counter, and while it waits for the applicant (NĐ 118/2025 Điều 17(1),
 * 19(5)); in between nobody slips a paper into it.
 * @returns `papers.not_awaited`
 */
export function papersAwaited(definition: ProcedureDefinition, { state }: DossierFacts): Refusal | null {
  const { start, steps } = definition;
  if (state === start || steps[state]?.by === 'applicant') return null;
  const where = stateTitle(definition, state);
  return refuse('papers.not_awaited', { where }, { state });
}

/**
 * Everything the applicant hands in goes through the counter of the procedure (NĐ 118/2025 Điều 5(1)).
 * @returns `papers.not_at_the_counter`
 */
export function counterRefusal(
  { start, steps }: ProcedureDefinition,
  { role, unit }: Pick<Actor, 'role' | 'unit'>,
): Refusal | null {
  const counter = steps[start];
  if (role === 'applicant') return null;
  if (role === counter?.by && (counter.unit === undefined || counter.unit === unit)) return null;
  return refuse(
    'papers.not_at_the_counter',
    { who: whoActsAt(counter) },
    {
      role: counter?.by,
      unit: counter?.unit ?? null,
    },
  );
}
