import type { Actor, Instant } from '#kernel';
import type { CalendarAnswers, CompiledProcedure } from '../compiled/compiled.js';
import type { DossierFacts, OfferedAction } from '../compiled/decision.js';
import { plansAt } from './plan-of.js';
import { firstBroken } from '../rules/rules.js';

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
  return plansAt(procedure, facts)
    .filter((plan) =>
      actors.some((actor) => {
        // Most are refused by their role: asked first without the words of a refusal.
        if (!plan.roles.includes(actor.role)) return false;
        const command = { kind: 'act', action: plan.name, data: {}, actor, at } as const;
        return firstBroken({ procedure, facts, command, calendar, plan }, 'possible') === null;
      }),
    )
    .map((plan) => plan.offered);
}
