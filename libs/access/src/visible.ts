import { scopeOf } from '#identity';
import type { ProcedureDefinition } from '#procedure';
import type { AbleCaller } from './able-caller.js';
import { unitsOf } from './units.js';

/** What somebody may see in lists, counters and searches: dossiers of these issues, and those whose turn is theirs. */
export interface Visible {
  readonly issues: readonly IssueName[];
  readonly turns: readonly { readonly role: string; readonly unit: string }[];
}

/** One issue of a procedure. */
export interface IssueName {
  readonly code: string;
  readonly issue: number;
}

/** Units whose procedures a caller sees as a whole; null for all of the agency. */
export function unitsSeen({
  capability,
  able,
}: Pick<AbleCaller, 'capability' | 'able'>): ReadonlySet<string> | null {
  const scopes = able.map((post) => ({ post, scope: scopeOf(capability, post) }));
  if (scopes.some(({ scope }) => scope === 'any')) return null;
  return new Set(scopes.flatMap(({ post, scope }) => (scope === 'unit' ? [post.unit] : [])));
}

/** The turns that are a caller's, and the issues in which one of the units takes part. */
export function visibleIn(
  units: ReadonlySet<string>,
  { able }: Pick<AbleCaller, 'able'>,
  issues: readonly (readonly [IssueName, ProcedureDefinition])[],
): Visible {
  const takesPart = (definition: ProcedureDefinition): boolean => {
    const taken = unitsOf(definition);
    return [...units].some((unit) => taken.has(unit));
  };
  return {
    issues: issues.flatMap(([name, definition]) => (takesPart(definition) ? [name] : [])),
    turns: able.map(({ role, unit }) => ({ role, unit })),
  };
}
