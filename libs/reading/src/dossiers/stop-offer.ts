import { formatLimit, type WorkingCalendar } from '#calendar';
import { isRefusal, type Instant } from '#kernel';
import type { ActionPlan, CompiledProcedure, DossierFacts, StopPolicy } from '#procedure';

/** What an action does that makes the dossier wait for its applicant. */
export interface StopOffer {
  /** How often it may be done, in words; null where nothing limits it. */
  readonly rule: string | null;
  /** What then becomes of the promise. */
  readonly clock: StopPolicy;
  /** How long the applicant has, as a limit; null where nothing sets one. */
  readonly limit: string | null;
  /** Sources of the rule and of the limit, each once. */
  readonly sources: readonly string[];
  /** When that ends if it is done now, local ISO by the calendar of the procedure. */
  readonly until: string | null;
}

interface Asked {
  readonly facts: DossierFacts;
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
}

/** null for an action that makes nobody outside wait. */
export function stopOffer(plan: ActionPlan, { procedure, calendar, now }: Asked): StopOffer | null {
  const { steps, stops } = procedure.definition;
  const step = plan.to === null ? undefined : steps[plan.to];
  const stop = plan.to === null ? undefined : stops[plan.to];
  if (!step || !stop || step.by !== 'applicant') return null;
  const due = step.within ? calendar.due(now, step.within) : null;
  const rule = ruleOf(plan, procedure);
  const sources = [rule?.source, step.within ? step.source : undefined].filter((one) => one !== undefined);
  return {
    rule: rule?.words ?? null,
    clock: stop.clock,
    limit: step.within ? formatLimit(step.within) : null,
    sources: [...new Set(sources)],
    until: due === null || isRefusal(due) ? null : calendar.formatLocal(due.at),
  };
}

/** Where the wait is the regime's, so is the rule (NĐ 118/2025 Điều 16(3)); else it is the procedure's own. */
function ruleOf(
  { to, stop, effects }: ActionPlan,
  { definition, regime }: CompiledProcedure,
): { readonly words: string; readonly source: string | undefined } | null {
  if (stop === null || to === null) return null;
  const general = definition.steps[to]?.withinRegime === 'supplement_wait';
  const what = effects.includes('letter_supplement') ? 'yêu cầu bổ sung' : 'làm việc này với một hồ sơ';
  const times = stop.atMost === 1 ? 'một lần' : `${stop.atMost} lần`;
  return {
    words: `Chỉ được ${what} ${times}`,
    source: general ? regime?.supplement.source : definition.stops[to]?.source,
  };
}
