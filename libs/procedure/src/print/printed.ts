import type { LocalDay } from '#kernel';
import type { Confidence, ProcedureDefinition } from '../definition/definition.js';

/** Where a statement comes from. Without confidence nobody wrote it down, and the print-out says so. */
export interface Basis {
  readonly source: string | null;
  readonly confidence: Confidence | null;
}

/** A statement of law or of the agency. */
export interface Claim extends Basis {
  readonly text: string;
}

/** What holds for dossiers received on the days of one or more rule regimes. */
export interface Span {
  /** Null: no rule. */
  readonly text: string | null;
  /** First day of reception; null: from the first day of the issue. */
  readonly from: LocalDay | null;
  /** Last day of reception; null: to the last day of the issue. */
  readonly to: LocalDay | null;
  /** Null for what needs none, such as the number of a form. */
  readonly basis: Basis | null;
}

/** The time of a step, or of one way of handing in when these differ; newest regime first, at least one. */
export interface PrintedTime {
  readonly label: string | null;
  readonly spans: readonly Span[];
}

/** An official form or letter and its number under each regime; newest first. */
export interface PrintedForm {
  readonly name: string;
  readonly numbers: readonly Span[];
  /** Numbers of the steps that use it; empty: it goes with the dossier. */
  readonly steps: readonly number[];
}

/** One line of the ISO table. */
export interface PrintedStep {
  /** TT, in walking order from 1. */
  readonly number: number;
  /** Name in the definition. */
  readonly name: string;
  readonly title: string;
  readonly role: string;
  /** Null for what the applicant does. */
  readonly unit: string | null;
  readonly time: readonly PrintedTime[];
  readonly serviceDays: readonly string[];
  readonly forms: readonly PrintedForm[];
  /** What the step writes down or files. */
  readonly records: readonly string[];
  readonly branches: readonly PrintedBranch[];
}

/** One way on from a step. */
export interface PrintedBranch {
  readonly label: string;
  /** Taken by the clock. */
  readonly overdue: boolean;
  readonly conditions: readonly string[];
  readonly asks: readonly string[];
  readonly effects: readonly string[];
  /** Null: the step stays. */
  readonly to: string | null;
}

export interface PrintedPhase extends Claim {
  /** From which event it runs. */
  readonly from: string;
}

export interface PrintedStop extends Basis {
  readonly step: string;
  readonly clock: string;
  readonly atMost: number | null;
}

export interface PrintedDuty {
  readonly action: string;
  readonly step: string;
  readonly notBy: string;
}

export interface PrintedRecord {
  readonly name: string;
  readonly steps: readonly number[];
}

/** A right the law gives at every step. */
export interface PrintedRight {
  readonly label: string;
  readonly roles: string;
  readonly needs: readonly string[];
  readonly law: string;
}

export interface PrintedIssue {
  readonly issue: number;
  readonly validFrom: LocalDay;
  readonly validTo: LocalDay | null;
  readonly limit: Claim;
  readonly changes: string | null;
}

export interface PrintedRetirement extends Basis {
  readonly how: string;
  readonly into: string | null;
  readonly reason: string;
}

/** One issue of a procedure as people read it on paper; every text Vietnamese, nothing decided here. */
export interface PrintedProcedure {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  /** A case of the quality system itself: no applicant, no letter. */
  readonly internal: boolean;
  readonly field: string;
  readonly patterns: string;
  readonly owner: string;
  readonly applicants: string;
  readonly calendar: string;
  readonly validFrom: LocalDay;
  readonly validTo: LocalDay | null;
  readonly changes: string | null;
  readonly retired: PrintedRetirement | null;
  readonly legalBasis: readonly Claim[];
  readonly phases: readonly PrintedPhase[];
  /** Some phases stand alone: the action that starts one makes it the whole promise. */
  readonly alternatives: boolean;
  /** The state at which the promise is kept or broken. */
  readonly until: string;
  readonly silence: Claim | null;
  readonly papers: readonly { readonly title: string; readonly required: boolean }[];
  readonly fee: Claim | null;
  readonly result: Claim | null;
  readonly steps: readonly PrintedStep[];
  readonly ends: readonly string[];
  readonly stops: readonly PrintedStop[];
  readonly duties: readonly PrintedDuty[];
  readonly rights: readonly PrintedRight[];
  readonly apology: readonly Span[];
  readonly forms: readonly PrintedForm[];
  readonly records: readonly PrintedRecord[];
  readonly notes: readonly string[];
  /** Every known issue of the code, newest first. */
  readonly issues: readonly PrintedIssue[];
  /** What it was made from. */
  readonly definition: ProcedureDefinition;
}
