import type { AnyStateMachine } from 'xstate';
import type { WorkingCalendar } from '#calendar';
import type { Refusal } from '#kernel';
import type { ActCommand, DossierFacts, OfferedAction } from './decision.js';
import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import type { Regime } from '../definition/regime.js';
import type { StandingAction, StandingCondition } from './standing-actions.js';
import type { Effect, Guard, Told } from '../definition/vocabulary.js';

/** The four questions the rules put to a calendar; a `WorkingCalendar` answers them. */
export type CalendarAnswers = Pick<
  WorkingCalendar,
  'weekdayOf' | 'lastWorkingDayBefore' | 'closeOf' | 'dateOf'
>;

/** Guards of the machine: those of the vocabulary and the limit on stops. */
export type MachineGuard = Guard | 'stop_not_used_up';

/** Rules that are asked only where they are named: by a step's action as guards, by a standing action in its table. */
export type Condition = MachineGuard | StandingCondition;

/**
 * What one has to know to judge a rule. state: where the dossier stands and what has happened to it; who: the actor;
 * papers: those in hand, to which the action itself may add; data: what is given with the action; calendar: and the moment.
 */
export type Knowledge = 'state' | 'who' | 'papers' | 'data' | 'calendar';

interface RuleText {
  /** Where it is written: article of a decree, a decision of ours, or “nội bộ”. */
  readonly article: string;
  readonly needs: readonly Knowledge[];
  /** @returns null when the rule is kept */
  readonly judge: (ask: Ask) => Refusal | null;
}

/** One rule of what may be done. The list in `rules.ts` is the only place where they are put together. */
export type Rule = RuleText &
  (
    | { readonly asked: 'always'; readonly name: string }
    | { readonly asked: 'where_named'; readonly name: Condition }
  );

/** Who reads the rules: see `READERS` for what each of them knows. */
export type Reader = 'decision' | 'refusal' | 'possible' | 'offered' | 'offered_any_day';

/** Everything about one action that does not depend on the dossier, worked out once per procedure. */
export interface ActionPlan {
  readonly name: string;
  readonly label: string;
  /** How the history tells it. */
  readonly told: Told;
  /** False only for `CompiledProcedure.unknownAction`. */
  readonly known: boolean;
  /** Step or end entered; null when the dossier stays where it is. */
  readonly to: string | null;
  readonly needs: readonly string[];
  readonly notBySameAs: readonly string[];
  readonly roles: readonly string[];
  readonly unit: string | null;
  /** Those of the machine; without order. */
  readonly guards: readonly MachineGuard[];
  readonly effects: readonly Effect[];
  /** Weekdays for `on_service_day`. */
  readonly serviceDays: readonly number[];
  /** Set when the action leads into a step that may be entered only so often. */
  readonly stop: { readonly step: string; readonly atMost: number } | null;
  /** Its line in the table of the law's own actions; null for the actions of a step. */
  readonly standing: StandingAction | null;
  /** What is asked of it, in order, by what the reader knows. */
  readonly rules: Readonly<Record<Reader, readonly Rule[]>>;
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
  /** What some standing actions are once the dossier is finished. */
  readonly belated: ReadonlyMap<string, ActionPlan>;
  /** What is asked of an action that neither the step nor the law has. */
  readonly unknownAction: ActionPlan;
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
