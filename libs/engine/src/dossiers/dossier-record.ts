import type { Actor, AgencyId, DossierCode, Instant } from '#kernel';
import type { Channel } from '#dossier';
import type { ApplicantKind, DeadlineName, DossierFacts } from '#procedure';
import type { ClockState, Deadlines } from '#sla';

/** What never changes after opening; the statistics cut by it. */
export interface DossierIdentity {
  readonly agency: AgencyId;
  readonly code: DossierCode;
  readonly procedure: string;
  readonly issue: number;
  readonly field: string;
  /** Unit that answers for the procedure. */
  readonly ownerUnit: string;
  readonly channel: Channel;
  readonly applicant: Applicant;
  readonly openedAt: Instant;
}

/** Chủ hồ sơ. */
export interface Applicant {
  /** Must be given where the procedure is not for everybody. */
  readonly kind?: ApplicantKind | undefined;
  readonly name: string;
  /** CCCD, tax code or passport; empty when not given. */
  readonly identifier: string;
  /** What the identifier is; absent where nobody said it. */
  readonly identifierKind?: string | undefined;
  readonly phone: string;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

/** One dossier as the database holds it: its row, its deadlines and nothing else. */
export interface DossierRecord extends DossierIdentity {
  readonly revision: number;
  readonly facts: DossierFacts;
  readonly clock: ClockState;
  /** Whose turn it is: role and unit of the current step; empty after the end. */
  readonly role: string;
  readonly unit: string;
  /** Reception: the moment the promise first started; null before. */
  readonly receivedAt: Instant | null;
  /** The first receipt's date; never changes. */
  readonly dueOriginal: Instant | null;
  /** The promise in force: the lawful date or, after the one reschedule, the new appointment. */
  readonly dueCurrent: Instant | null;
  readonly rescheduledTo: Instant | null;
  /** Why the lawful date may still move: an undecided calendar year; null otherwise. */
  readonly provisional: string | null;
  readonly finishedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly lastAt: Instant;
  readonly lastActor: Actor;
  readonly lastHash: string;
  readonly deadlines: Deadlines;
}

/** What a survey must know of a dossier, and all that other rules would change of it. */
export type Surveyed = Pick<
  DossierRecord,
  | 'agency'
  | 'code'
  | 'procedure'
  | 'issue'
  | 'channel'
  | 'openedAt'
  | 'receivedAt'
  | 'facts'
  | 'clock'
  | 'role'
  | 'unit'
  | 'dueCurrent'
  | 'rescheduledTo'
  | 'provisional'
  | 'deadlines'
>;

/** The deadline the clock must act on first. */
export function nextDeadline(deadlines: Deadlines): { name: DeadlineName; at: Instant } | null {
  let first: { name: DeadlineName; at: Instant } | null = null;
  for (const name of DEADLINE_ORDER) {
    const at = deadlines[name];
    if (at !== undefined && (first === null || at < first.at)) first = { name, at };
  }
  return first;
}

/** Order of deadlines that fall on the same moment: warn, break the promise, then the step. */
export const DEADLINE_ORDER: readonly DeadlineName[] = ['warning', 'promise', 'reappointment', 'step'];
