import { refuse, type Actor, type Refusal } from '#kernel';
import { ROLES, UNITS, type DossierFacts, type ProcedureDefinition } from '#procedure';

/**
 * Papers come in while the dossier is at the counter, and while it waits for the applicant (NĐ 118/2025 Điều 17(1),
 * 19(5)); in between nobody slips a paper into it.
 * @returns `papers.not_awaited`
 */
export function papersAwaited(
  { start, steps, ends }: ProcedureDefinition,
  { state }: DossierFacts,
): Refusal | null {
  if (state === start || steps[state]?.by === 'applicant') return null;
  const where = steps[state]?.title ?? ends[state]?.title ?? state;
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
  const who = counter ? `${ROLES[counter.by]}${counter.unit ? ` (${UNITS[counter.unit]})` : ''}` : '';
  return refuse(
    'papers.not_at_the_counter',
    { who },
    {
      role: counter?.by,
      unit: counter?.unit ?? null,
    },
  );
}
