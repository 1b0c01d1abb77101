import type { Limit } from '#calendar';
import type { LocalDay } from '#kernel';
import type { Confidence, Sourced } from './sourced.js';
import type { HandoverRule, ReceptionChannel } from './regime.js';
import type {
  ApplicantKind,
  Effect,
  Guard,
  Pattern,
  RegimeLimit,
  Retirement,
  Role,
  Told,
  Unit,
  WaitsFor,
} from './vocabulary.js';

export type { Confidence, Sourced } from './sourced.js';

/**
 * One issue (lần ban hành) of a procedure, as written in `workflows/<field>/<code>.issue-<n>.yaml`.
 * Readable alone: nothing is inherited or merged.
 */
export interface ProcedureDefinition {
  /** Texts of earlier schemas are read as this one (`upgrade/`). */
  readonly schema: 'procedure/v2';
  /** Mã quy trình, e.g. `QT-08/DMP`. */
  readonly code: string;
  /** Lần ban hành, from 1. */
  readonly issue: number;
  readonly title: string;
  /**
   * public_service: a TTHC, counted and published. internal: a case of the quality system; it has clocks but no
   * applicant to promise anything, owes no letter and never enters the figures on TTHC.
   */
  readonly kind: 'public_service' | 'internal';
  /** Lĩnh vực: DMP, KCB, YHCT, ATVSTP, GĐ, YT; HT for the quality system itself. */
  readonly field: string;
  readonly pattern: Pattern;
  /** Further patterns it has traits of, e.g. a council in a site inspection. */
  readonly alsoPatterns: readonly Pattern[];
  /** Who may apply; empty: anyone. */
  readonly applicants: readonly ApplicantKind[];
  /** Unit that answers for the procedure. */
  readonly owner: Unit;
  /** First local date on which a dossier may be received under this issue, `yyyy-MM-dd`. */
  readonly validFrom: LocalDay;
  /** Last such date; absent while in force. */
  readonly validTo?: LocalDay;
  /** Why this issue exists, in the owner's words. */
  readonly changes?: string;
  /** Why nothing follows this issue: set on the last issue of a procedure that has ended. */
  readonly retired?: RetirementDefinition;
  /** What a reader must know that no other entry can say: contradictions of sources, readings taken. */
  readonly notes: readonly string[];
  readonly legalBasis: readonly { readonly text: string; readonly confidence: Confidence }[];
  /** Calendar id under `config/calendars/`. */
  readonly calendar: string;
  readonly promise: PromiseDefinition;
  /** Steps during which the promise does not simply run, by step name. */
  readonly stops: Readonly<Record<string, StopDefinition>>;
  readonly documents: readonly PaperDefinition[];
  readonly fee?: FeeDefinition | undefined;
  readonly result?: (Sourced & { readonly title: string; readonly validity: string }) | undefined;
  /** Name of the first step. */
  readonly start: string;
  readonly steps: Readonly<Record<string, StepDefinition>>;
  readonly ends: Readonly<Record<string, { readonly title: string }>>;
  readonly examples: readonly ExampleDefinition[];
}

/** How a procedure ended, and where its applicants go now. */
export interface RetirementDefinition extends Sourced {
  readonly how: Retirement;
  /** Code of another procedure of the catalogue. */
  readonly successor?: string | undefined;
  /** What took its place outside the catalogue, in words. */
  readonly into?: string | undefined;
  readonly reason: string;
}

/** Phí, lệ phí. Absent when not found; 0 when there is none. */
export interface FeeDefinition extends Sourced {
  /** Whole units of the currency, from 0. */
  readonly amount: number;
  /** VND unless the tariff is in dollars (border quarantine). */
  readonly currency?: 'VND' | 'USD' | undefined;
  /** What the amount is for, when there are several. */
  readonly note?: string | undefined;
}

/** What the applicant is promised, as clocks chained one after the other. */
export interface PromiseDefinition {
  /**
   * At least one. Phase k+1 is promised from the end of phase k until its own start event happens,
   * then from that moment. Absent limit: the appointment is given at opening (`opening.due`), as when
   * dossiers of another system are imported.
   */
  readonly phases: readonly PhaseDefinition[];
  /** Entering this step (or any end) is "đã xử lý xong": the promise is met or broken here. */
  readonly until: string;
  /** Silence is consent: when the promise runs out unanswered the dossier ends well by itself instead of being late. */
  readonly silence?: (Sourced & { readonly to: string }) | undefined;
}

export interface PhaseDefinition extends Sourced {
  readonly id: string;
  readonly limit?: Limit | undefined;
  /** `step.action` whose acceptance starts this phase. */
  readonly from: string;
  /**
   * Stands alone instead of in the chain: once started it is the whole promise, and a restart begins it anew. So one
   * code has several lawful limits, of which the action that receives the dossier chooses one.
   */
  readonly alone?: true | undefined;
}

/**
 * restart: the promise starts from zero when the step is left by an action (NĐ 118/2025 Điều 19(5)).
 * pause: the time inside the step is not counted. continue: it is.
 */
export type StopPolicy = 'restart' | 'pause' | 'continue';

export interface StopDefinition extends Sourced {
  readonly clock: StopPolicy;
  /** How often a dossier may enter the step; the action leading there is refused after that. */
  readonly atMost?: number | undefined;
  /** Within which the agency must ask, from reception, where sector law gives another time than the regime. */
  readonly noticeWithin?: Limit | undefined;
  /** Needed when the step is the agency's own: otherwise a stop would hide its slowness. */
  readonly waitsFor?: WaitsFor | undefined;
}

/** Thành phần hồ sơ. */
export interface PaperDefinition {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
}

export interface StepDefinition {
  readonly title: string;
  readonly by: Role;
  /** Unit that works on the step; absent for steps of the applicant. */
  readonly unit?: Unit | undefined;
  /** Step budget, counted from entering the step. */
  readonly within?: Limit | undefined;
  /** The budget is the one of the rule regime of the day of reception; `within` then holds it once the regime is known. */
  readonly withinRegime?: RegimeLimit | undefined;
  /** Filled by the regime: the budget of reception by channel, and the cut-off of a transfer. */
  readonly byChannel?: Readonly<Record<ReceptionChannel, Limit>> | undefined;
  readonly handover?: HandoverRule | undefined;
  /** Where the budget comes from; internal budgets are mostly the agency's own split of the lawful time. */
  readonly source?: string | undefined;
  readonly confidence?: Confidence | undefined;
  /** ISO weekdays (1 = Monday … 7 = Sunday) on which the actions of this step guarded by `on_service_day` may happen. */
  readonly serviceDays?: readonly number[] | undefined;
  readonly onOverdue?: { readonly to?: string | undefined; readonly then: readonly Effect[] } | undefined;
  readonly actions: Readonly<Record<string, ActionDefinition>>;
}

export interface ActionDefinition {
  /** Vietnamese words on the button and in the history. */
  readonly label: string;
  /** Whether the label says what somebody does (“Duyệt hồ sơ”) or what they find (“Đạt”): the history tells them apart. */
  readonly told: Told;
  /** Step or end; the own step for a record-only action. */
  readonly to: string;
  readonly if: readonly Guard[];
  /** Names of facts the actor must give in `data`, each a non-empty value. */
  readonly needs: readonly string[];
  readonly then: readonly Effect[];
  /** Separation of duties: nobody who acted in one of these steps of the dossier may take this action. */
  readonly notBySameAs: readonly string[];
}

/** An acceptance test in the owner's words, run by `dunghen procedures check` and by the tests. */
export interface ExampleDefinition {
  readonly name: string;
  readonly given: { readonly documents: readonly string[] };
  /** Actions in order; `overdue` fires the budget of the current step, `late` the promise. */
  readonly when: readonly string[];
  readonly ends?: string | undefined;
  /** The last action of `when` must be refused. */
  readonly refused?: string | undefined;
  /** After `when` an apology letter must be owed (true) or not (false). */
  readonly owesApology?: boolean | undefined;
}
