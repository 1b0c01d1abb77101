import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';

/**
 * Steps as a dossier meets them: every step before those it leads to, the way of the first action first, so that
 * supplements and refusals stand below the way to the result. Loops back do not count.
 */
export function walkingOrder({ steps, start }: ProcedureDefinition): readonly string[] {
  const seen = new Set<string>();
  const left: string[] = [];
  const visit = (name: string): void => {
    const step = steps[name];
    if (step === undefined || seen.has(name)) return;
    seen.add(name);
    for (const next of waysOut(step).toReversed()) visit(next);
    left.push(name);
  };
  visit(start);
  return [...left.reverse(), ...Object.keys(steps).filter((name) => !seen.has(name))];
}

function waysOut({ actions, onOverdue }: StepDefinition): readonly string[] {
  const byPeople = Object.values(actions).map(({ to }) => to);
  return onOverdue?.to === undefined ? byPeople : [...byPeople, onOverdue.to];
}
