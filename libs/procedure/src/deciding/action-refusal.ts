import type { Actor, Instant, Refusal } from '#kernel';
import type { CalendarAnswers, CompiledProcedure } from '../compiled/compiled.js';
import type { DossierFacts } from '../compiled/decision.js';
import { askFor } from './plan-of.js';
import { firstBroken } from '../rules/rules.js';

/**
 * Why somebody may not take an action now; null when they may, once they give what it needs. The rules of `decide()`
 * in its order, without those on data nobody has given yet. Nothing is written.
 * @returns the refusals of `decide()` without the words on what is possible instead
 */
export function actionRefusal(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  { action, actor }: { readonly action: string; readonly actor: Actor },
  calendar: CalendarAnswers,
  at: Instant,
): Refusal | null {
  const command = { kind: 'act', action, data: {}, actor, at } as const;
  return firstBroken(askFor(procedure, facts, command, calendar), 'refusal');
}
