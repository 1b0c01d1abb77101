import type { CalendarAnswers, CompiledProcedure } from '../compiled/compiled.js';
import type { ActCommand, DossierFacts, OfferedAction } from '../compiled/decision.js';
import { plansAt } from './plan-of.js';
import { firstBroken } from '../rules/rules.js';

/**
 * What is possible now, whoever acts, standing actions included. Missing papers hide nothing, since they may come
 * with the action; service days are looked at only when `calendar` and `at` are given.
 */
export function offeredActions(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  calendar?: CalendarAnswers,
  at?: number,
): readonly OfferedAction[] {
  const reader = calendar === undefined || at === undefined ? 'offered_any_day' : 'offered';
  const days = calendar ?? NO_CALENDAR;
  return plansAt(procedure, facts)
    .filter((plan) => {
      const command = nobodyAsks(plan.name, at ?? 0);
      return firstBroken({ procedure, facts, command, calendar: days, plan }, reader) === null;
    })
    .map((plan) => plan.offered);
}

function nobodyAsks(action: string, at: number): ActCommand {
  return { kind: 'act', action, data: {}, actor: { id: '', role: '', unit: '' }, at };
}

const unasked = (): never => {
  throw new Error('no rule asked here needs a calendar');
};
const NO_CALENDAR: CalendarAnswers = {
  weekdayOf: unasked,
  lastWorkingDayBefore: unasked,
  closeOf: unasked,
  dateOf: unasked,
};
