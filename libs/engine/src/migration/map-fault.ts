import { refuse, type Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import type { MigrationMap } from './migration-map.js';
import { finishesThere, stopPolicy } from './step-kind.js';

/** A map between the two issues it names. */
interface Sides {
  readonly map: MigrationMap;
  readonly from: ProcedureDefinition;
  readonly to: ProcedureDefinition;
}

/**
 * Faults of a map that do not depend on the dossiers. `data.at` is the place in the map, for who read it from a file.
 * @returns `migration.same_issue`, `migration.unknown_step`, `migration.stop_mismatch`, `migration.finished_step`,
 *   `migration.promise_start`, `migration.forgotten_step`
 */
export function mapFault(
  map: MigrationMap,
  from: ProcedureDefinition,
  to: ProcedureDefinition,
): Refusal | null {
  const sides = { map, from, to };
  for (const [old, next] of Object.entries(map.states)) {
    const fault =
      unknownStep(sides, old, next) ?? stopMismatch(sides, old, next) ?? finished(sides, old, next);
    if (fault) return fault;
  }
  return sameIssue(map) ?? promiseStart(sides) ?? forgottenStep(sides);
}

function sameIssue({ code, from, to }: MigrationMap): Refusal | null {
  if (from !== to) return null;
  return refuse('migration.same_issue', { code, from, to }, { at: ['to'] });
}

function unknownStep({ map, from, to }: Sides, old: string, next: string): Refusal | null {
  const inOld = Object.hasOwn(from.steps, old);
  if (inOld && Object.hasOwn(to.steps, next)) return null;
  const [step, issue, steps] = inOld ? [next, map.to, to.steps] : [old, map.from, from.steps];
  return refuse(
    'migration.unknown_step',
    { old, next, code: map.code, issue, step, steps: Object.keys(steps).join(', ') },
    { old, next, step, at: ['states', old] },
  );
}

/** A promise that stands still in one step and runs in the other would lose or gain the time spent there. */
function stopMismatch({ from, to }: Sides, old: string, next: string): Refusal | null {
  const [before, after] = [stopPolicy(from, old), stopPolicy(to, next)];
  if (before === after) return null;
  return refuse(
    'migration.stop_mismatch',
    { old, before, next, after },
    { old, next, before, after, at: ['states', old] },
  );
}

/** A dossier not yet resolved cannot stand where resolved ones wait: nothing would ever say that it was. */
function finished({ from, to }: Sides, old: string, next: string): Refusal | null {
  if (!finishesThere(to, next) || finishesThere(from, old)) return null;
  return refuse('migration.finished_step', { next, old }, { old, next, at: ['states', old] });
}

/** Starting elsewhere, the promise of dossiers between the two places would start twice or never. */
function promiseStart({ map, from, to }: Sides): Refusal | null {
  const stepOf = (definition: ProcedureDefinition): string =>
    definition.promise.phases[0]?.from.split('.')[0] ?? '';
  const [before, after] = [stepOf(from), stepOf(to)];
  if ((map.states[before] ?? before) === after) return null;
  return refuse(
    'migration.promise_start',
    { before, from: map.from, after, to: map.to },
    { before, after, at: ['states', before] },
  );
}

/**
 * A renamed step that only past dossiers stood in must be named too: separation of duties and “only once” are asked by
 * the name of the step.
 */
function forgottenStep({ map, from, to }: Sides): Refusal | null {
  const targets = new Set(Object.values(map.states));
  const lost = remembered(from).find(
    (step) => !Object.hasOwn(to.steps, step) && !Object.hasOwn(map.states, step),
  );
  const found = remembered(to).find((step) => !Object.hasOwn(from.steps, step) && !targets.has(step));
  if (lost === undefined || found === undefined) return null;
  return refuse(
    'migration.forgotten_step',
    { lost, from: map.from, to: map.to, found },
    { lost, found, at: ['states'] },
  );
}

/** Steps whose past decides what is allowed later. */
function remembered({ steps, stops }: ProcedureDefinition): readonly string[] {
  const apart = Object.values(steps).flatMap(({ actions }) =>
    Object.values(actions).flatMap(({ notBySameAs }) => notBySameAs),
  );
  const limited = Object.entries(stops).flatMap(([step, { atMost }]) => (atMost === undefined ? [] : [step]));
  return [...new Set([...apart, ...limited])];
}
