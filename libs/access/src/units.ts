import { knownUnitLabel, type ProcedureDefinition } from '#procedure';

const TAKING_PART = new WeakMap<ProcedureDefinition, ReadonlySet<string>>();

/** Units that take part in a procedure: the one that answers for it and those of its steps. */
export function unitsOf(definition: ProcedureDefinition): ReadonlySet<string> {
  const known = TAKING_PART.get(definition);
  if (known) return known;
  const steps = Object.values(definition.steps).flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const units = new Set<string>([definition.owner, ...steps]);
  TAKING_PART.set(definition, units);
  return units;
}

export const unitName = (unit: string): string => knownUnitLabel(unit) ?? (unit || 'đơn vị khác');
