import type { AgencyFile } from '#files';
import { UNITS, type ProcedureDefinition } from '#procedure';

/**
 * A counter in words, with its address where the agency has given one: where papers are handed in (`start`), or where
 * results are handed over (`end`): the counter at the end of the procedure, or the one that received the papers.
 */
export function counterAt(
  { promise, steps, start }: ProcedureDefinition,
  when: 'start' | 'end',
  counters: AgencyFile['counters'],
): string | null {
  const last = when === 'end' ? steps[promise.until] : undefined;
  const unit = (last?.by === 'one_stop_officer' ? last : steps[start])?.unit;
  if (unit === undefined) return null;
  const address = counters[unit]?.address;
  return address === undefined ? UNITS[unit] : `${UNITS[unit]}, ${address}`;
}
