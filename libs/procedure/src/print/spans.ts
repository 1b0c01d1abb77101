import { localDay } from '#kernel';
import type { ProcedureDefinition } from '../definition/definition.js';
import type { Regime } from '../definition/regime.js';
import { regimesOf } from '../regimes/under-regime.js';
import type { Basis, Span } from './printed.js';

/** What a regime says of one thing. */
export interface Said {
  readonly text: string | null;
  readonly basis: Basis | null;
}

/** What each regime of the validity says, newest first; neighbours that say the same are one span. */
export function spansOf(
  definition: ProcedureDefinition,
  regimes: readonly Regime[],
  say: (regime: Regime) => Said,
): readonly Span[] {
  const own = regimesOf(definition, regimes);
  const spans: Span[] = [];
  for (const regime of own) {
    const span = { ...say(regime), from: regime.from, to: regime.to ?? null };
    const before = spans.at(-1);
    if (before && sameWords(before, span)) spans[spans.length - 1] = joined(before, span);
    else spans.push(span);
  }
  return spans.map((span) => clipped(span, definition)).reverse();
}

function sameWords(one: Span, other: Span): boolean {
  return one.text === other.text && one.basis?.confidence === other.basis?.confidence;
}

function joined(before: Span, { to, basis }: Span): Span {
  const sources = [basis?.source, before.basis?.source].filter((source) => typeof source === 'string');
  const source = sources.length === 0 ? null : [...new Set(sources)].join('; ');
  return { ...before, to, basis: basis && { ...basis, source } };
}

const LAST_OF_DAYS = localDay('9999-12-31');

/** Days outside the validity of the issue are nobody's. */
function clipped(span: Span, { validFrom, validTo = LAST_OF_DAYS }: ProcedureDefinition): Span {
  const { from, to } = span;
  return {
    ...span,
    from: from !== null && from > validFrom ? from : null,
    to: to !== null && to < validTo ? to : null,
  };
}

/** A statement that no regime changes. */
export function oneSpan(text: string | null, basis: Basis | null): readonly Span[] {
  return [{ text, basis, from: null, to: null }];
}
