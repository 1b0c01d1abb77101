import { type ProcedureDefinition, unitLabel } from '#procedure';

/** The counters of an agency, by unit; one that is not named goes by the name of its unit alone. */
export type Counters = Readonly<Record<string, { readonly address: string }>>;

/**
 * A counter in words, with its address where the agency has given one: where papers are handed in (`start`), or where
 * results are handed over (`end`): the counter at the end of the procedure, or the one that received the papers.
 */
export function counterAt(
  { promise, steps, start }: ProcedureDefinition,
  when: 'start' | 'end',
  counters: Counters,
): string | null {
  const last = when === 'end' ? steps[promise.until] : undefined;
  const unit = (last?.by === 'one_stop_officer' ? last : steps[start])?.unit;
  if (unit === undefined) return null;
  const address = counters[unit]?.address;
  return address === undefined ? unitLabel(unit) : `${unitLabel(unit)}, ${address}`;
}
