import type { AnyStateMachine } from 'xstate';
import type { WorkingCalendar } from '#calendar';
import type { ActCommand, DossierFacts, OfferedAction } from './decision.js';
import type { ProcedureDefinition, StepDefinition } from './definition.js';
import type { Regime } from './regimes/regime.js';
import type { Effect, Guard } from './vocabulary.js';

/** The four questions the rules put to a calendar; a `WorkingCalendar` answers them. */
export type CalendarAnswers = Pick<
  WorkingCalendar,
  'weekdayOf' | 'lastWorkingDayBefore' | 'closeOf' | 'dateOf'
>;

/** Guards of the machine: those of the vocabulary and the limit on stops. */
export type MachineGuard = Guard | 'stop_not_used_up';

/** Everything about one action that does not depend on the dossier, worked out once per procedure. */
export interface ActionPlan {
  readonly name: string;
  readonly label: string;
  /** Step or end entered; null when the dossier stays where it is. */
  readonly to: string | null;
  readonly needs: readonly string[];
  readonly notBySameAs: readonly string[];
  readonly roles: readonly string[];
  readonly unit: string | null;
  /** In the order in which they are asked. */
  readonly guards: readonly MachineGuard[];
  readonly effects: readonly Effect[];
  /** Weekdays for `on_service_day`. */
  readonly serviceDays: readonly number[];
  /** Set when the action leads into a step that may be entered only so often. */
  readonly stop: { readonly step: string; readonly atMost: number } | null;
  readonly offered: OfferedAction;
}

export interface StepPlan {
  readonly name: string;
  readonly definition: StepDefinition;
  readonly actions: ReadonlyMap<string, ActionPlan>;
}

/** A definition made ready for `decide()`; immutable, shared by all dossiers of the issue. */
export interface CompiledProcedure {
  /** With the budgets of its regime filled in. */
  readonly definition: ProcedureDefinition;
  /** General rules of the day of reception; null where a definition is only looked at. */
  readonly regime: Regime | null;
  /** Whether a late dossier owes its applicant a letter: by the regime, and never for internal cases. */
  readonly owesLetters: boolean;
  readonly machine: AnyStateMachine;
  readonly steps: ReadonlyMap<string, StepPlan>;
  readonly standing: ReadonlyMap<string, ActionPlan>;
  /** What `issue_apology` is once the dossier is finished. */
  readonly belatedApology: ActionPlan;
}

/** One question: may this action happen to this dossier now? */
export interface Ask {
  readonly procedure: CompiledProcedure;
  readonly facts: DossierFacts;
  readonly command: ActCommand;
  readonly calendar: CalendarAnswers;
  readonly plan: ActionPlan;
}

/** What the machine's guards see. */
export interface MachineContext {
  readonly ask: Ask | null;
}
