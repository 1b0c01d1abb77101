import type { CompiledProcedure } from './compiled.js';

/**
 * The states still ahead on the ordinary way: the first action of each step that leaves it, until the end. Stops and
 * refusals are not on it.
 * @returns names of steps and, last, of an end
 */
export function ordinaryWay({ definition }: CompiledProcedure, state: string): readonly string[] {
  const way: string[] = [];
  let next = onwards(definition, state);
  while (next !== null && next !== state && !way.includes(next)) {
    way.push(next);
    next = onwards(definition, next);
  }
  return way;
}

function onwards({ steps }: CompiledProcedure['definition'], state: string): string | null {
  const leading = Object.values(steps[state]?.actions ?? {}).find(({ to }) => to !== state);
  return leading?.to ?? null;
}
