import type { DossierCode, Instant } from '#kernel';
import type { ApologyState, DossierFacts } from '#procedure';

/** What a line of the desk shows of a dossier. */
export interface DeskLine {
  readonly code: DossierCode;
  readonly revision: number;
  readonly applicant: string;
  readonly procedure: string;
  readonly issue: number;
  readonly field: string;
  readonly state: string;
  readonly role: string;
  readonly unit: string;
  readonly assignee: string;
  readonly assigneeName: string | null;
  readonly facts: StoredFacts;
  readonly overdue: boolean;
  readonly apology: ApologyState;
  readonly suspended: string | null;
  readonly paused: boolean;
  readonly openedAt: Instant;
  readonly receivedAt: Instant | null;
  readonly dueLawful: Instant | null;
  readonly dueCurrent: Instant | null;
  /** By a letter in time. */
  readonly rescheduledTo: Instant | null;
  readonly finishedAt: Instant | null;
  readonly stepDue: Instant | null;
  /** The time of the step is over: its deadline has fired and is no more. */
  readonly stepSpent: boolean;
}

/** The facts that no column holds. */
export type StoredFacts = Pick<DossierFacts, 'papers' | 'visits' | 'actedIn' | 'rescheduled'> & {
  /** Absent in rows written before work was given to persons. */
  readonly assigned?: Readonly<Record<string, string>>;
};
