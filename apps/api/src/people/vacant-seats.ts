import type { HeldPost, Seat } from '#identity';
import type { LocalDay } from '#kernel';
import type { ProcedureDefinition } from '#procedure';

/** A seat some step needs and nobody fills today. */
export interface VacantSeat extends Seat {
  /** Codes of the procedures that need it. */
  readonly procedures: readonly string[];
}

/** Seats that procedures in force on a day need and nobody holds, not even by standing in. */
export function vacantSeats(
  definitions: readonly ProcedureDefinition[],
  held: readonly HeldPost[],
  today: LocalDay,
): readonly VacantSeat[] {
  const needed = new Map<string, Set<string>>();
  for (const definition of definitions.filter((one) => isInForce(one, today))) {
    for (const { by, unit = '' } of Object.values(definition.steps)) {
      if (by === 'applicant' || isFilled(held, by, unit)) continue;
      const key = `${by}/${unit}`;
      needed.set(key, (needed.get(key) ?? new Set()).add(definition.code));
    }
  }
  return [...needed].map(([key, codes]) => {
    const [role = '', unit = ''] = key.split('/');
    return { role, unit, procedures: [...codes].sort() };
  });
}

function isFilled(held: readonly HeldPost[], role: string, unit: string): boolean {
  return held.some((post) => post.role === role && (unit === '' || post.unit === unit));
}

function isInForce({ validFrom, validTo }: ProcedureDefinition, today: LocalDay): boolean {
  return validFrom <= today && (validTo === undefined || today <= validTo);
}
