import type { Actor, Instant } from '#kernel';
import type { Ask, CalendarAnswers, CompiledProcedure } from './compiled.js';
import type { DossierFacts, OfferedAction } from './decision.js';
import { offeredActions } from './offered-actions.js';
import { planOf } from './plan-of.js';
import { dutiesSeparated, roleAnswers, unitAnswers } from './rules-of-the-actor.js';

/**
 * Of what is possible now, what somebody may do in one of their posts; the same rules decide it that would refuse it.
 * @param actors the person, once for each post they hold
 */
export function possibleFor(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  actors: readonly Actor[],
  calendar: CalendarAnswers,
  at: Instant,
): readonly OfferedAction[] {
  return offeredActions(procedure, facts, calendar, at).filter(({ action, roles }) => {
    const plan = planOf(procedure, facts, action);
    if (plan === undefined) return false;
    return actors.some((actor) => {
      // Most are refused by their role: asked first without the words of a refusal.
      if (!roles.includes(actor.role)) return false;
      const ask: Ask = {
        ...{ procedure, facts, plan, calendar },
        command: { kind: 'act', action, data: {}, actor, at },
      };
      return [roleAnswers, unitAnswers, dutiesSeparated].every((rule) => rule(ask) === null);
    });
  });
}
