import { refuse, type Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import { finishesThere, stopPolicy } from './step-kind.js';

/**
 * Where the open dossiers of one issue go in another: old step → new step. Explicit: a step with open dossiers that
 * is not named stops the whole migration before anything moves.
 */
export interface MigrationMap {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly states: Readonly<Record<string, string>>;
}

/** The map that keeps every step under its own name, for issues that share their steps. */
export function sameSteps(
  from: ProcedureDefinition,
  to: ProcedureDefinition,
): Readonly<Record<string, string>> {
  const shared = Object.keys(from.steps).filter(
    (step) =>
      Object.hasOwn(to.steps, step) &&
      stopPolicy(from, step) === stopPolicy(to, step) &&
      finishesThere(from, step) === finishesThere(to, step),
  );
  return Object.fromEntries(shared.map((step) => [step, step]));
}

/** The way back. @returns `migration.not_reversible` when two steps went into one. */
export function inverse(map: MigrationMap): MigrationMap | Refusal {
  const back = new Map<string, string>();
  for (const [old, next] of Object.entries(map.states)) {
    const other = back.get(next);
    if (other !== undefined) {
      return refuse(
        'migration.not_reversible',
        { other, old, next },
        { into: next, steps: [other, old], at: ['states', old] },
      );
    }
    back.set(next, old);
  }
  return { code: map.code, from: map.to, to: map.from, states: Object.fromEntries(back) };
}
