import type { DeskScope, Visible } from '#access';
import type { DossierRecord } from '#engine';
import type { AgencyId, Instant } from '#kernel';

/** A desk where papers are signed: a unit's role; the empty unit is anybody's of the role. */
export interface SigningSeat {
  readonly role: string;
  readonly unit: string;
}

export interface AwaitingSignature {
  readonly dossiers: readonly DossierRecord[];
  readonly total: number;
  /** Submitted longer ago than the step allows. */
  readonly late: number;
  /** The step ends before `tomorrow` and is not late. */
  readonly today: number;
}

/** Dossiers that have ended and still owe their applicant a letter, the oldest debt first. */
export interface LettersAfterEnd {
  readonly number: number;
  readonly dossiers: readonly DossierRecord[];
}

/** What cannot wait until tomorrow, each dossier counted once in `all` and once for every reason. */
export interface TodaysWork {
  readonly all: number;
  /** The promise ends before `tomorrow`. */
  readonly dueToday: number;
  /** The promise is broken. */
  readonly overdue: number;
  /** The time of the step ends before `tomorrow`. */
  readonly stepToday: number;
  /** The time of the step is over. */
  readonly stepLate: number;
  readonly apologyOwed: number;
  /** Most urgent first. */
  readonly dossiers: readonly DossierRecord[];
}

export interface TodaysWorkAsked {
  readonly now: Instant;
  readonly tomorrow: Instant;
  readonly limit: number;
}

/** What waits for a signature, and what cannot wait. Implemented by `#persistence`. */
export interface Approvals {
  awaitingSignature(
    agency: AgencyId,
    seats: readonly SigningSeat[],
    asked: TodaysWorkAsked,
  ): Promise<AwaitingSignature>;
  todaysWork(agency: AgencyId, scope: DeskScope, asked: TodaysWorkAsked): Promise<TodaysWork>;
  /** The oldest debts first. @param limit how many of them are read */
  lettersAfterEnd(agency: AgencyId, visible: Visible | null, limit: number): Promise<LettersAfterEnd>;
}
