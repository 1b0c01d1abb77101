import type { ActionNeed } from './dossier-queries.js';

/** What a form holds of a list: what was ticked, and what was written, one a line. */
export interface ItemsValue {
  readonly ticked: readonly string[];
  readonly written: string;
}

export const NO_ITEMS: ItemsValue = { ticked: [], written: '' };

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A value as the server takes it; undefined when nothing was given. */
export function sentValue({ kind }: Pick<ActionNeed, 'kind'>, value: unknown): unknown {
  switch (kind) {
    case 'texts':
      return typeof value === 'string' ? nonEmpty(lines(value)) : undefined;
    case 'items': {
      const { ticked, written } = (value ?? NO_ITEMS) as ItemsValue;
      return nonEmpty([...ticked, ...lines(written)]);
    }
    case 'papers':
      return nonEmpty((value as readonly string[] | undefined) ?? []);
    case 'count':
    case 'number':
      return typeof value === 'number' ? value : undefined;
    default:
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }
}

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Data of the action, as the server takes it. */
export function sentData(
  needs: readonly ActionNeed[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const pairs = needs.map((need) => [need.field, sentValue(need, values[need.field])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** Needs that are still empty, in words. */
export function missingNeeds(
  needs: readonly ActionNeed[],
  values: Readonly<Record<string, unknown>>,
): readonly ActionNeed[] {
  return needs.filter((need) => need.required && sentValue(need, values[need.field]) === undefined);
}

/** A citizen who applied for themselves comes for the result as a rule; whoever else came is written over it. */
export function knownValues(
  needs: readonly ActionNeed[],
  { name, kind }: { readonly name: string; readonly kind?: string | undefined },
): Readonly<Record<string, unknown>> {
  const receives = needs.some(({ field }) => field === 'receiver');
  return receives && kind === 'citizen' ? { receiver: name } : {};
}
