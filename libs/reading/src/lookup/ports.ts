import type { Applicant } from '#engine';
import type { Failures } from '#identity';
import type { AgencyId, DossierCode, Instant } from '#kernel';

/** One thing that is tried: an address or a code. */
export interface TriedKey {
  /** SHA-256, hex. */
  readonly key: string;
  /** Milliseconds after which failures are forgotten. */
  readonly memory: number;
}

export interface LookupTry {
  readonly address: TriedKey;
  readonly code: TriedKey;
  readonly at: Instant;
}

export interface FailuresBefore {
  readonly address: Failures;
  readonly code: Failures;
}

/** Look-ups by applicants: how many were in vain, and the numbers they must know. Implemented by `#persistence`. */
export interface Lookups {
  /** Writes a try as failed unless `admit` says wait; parallel ones one by one. @returns the failures before it */
  attempt(
    agency: AgencyId,
    tried: LookupTry,
    admit: (before: FailuresBefore) => boolean,
  ): Promise<FailuresBefore>;
  /** The try was right: it no longer counts. */
  succeeded(agency: AgencyId, tried: LookupTry, before: FailuresBefore): Promise<void>;
  /** The applicant of the dossier, or of another one when there is none of that code, so that the work is the same. */
  applicantOf(
    agency: AgencyId,
    code: DossierCode,
  ): Promise<{ readonly known: boolean; readonly applicant: Applicant } | null>;
}
