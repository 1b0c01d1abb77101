import type { Limit } from '#calendar';
import type { LocalDay } from '#kernel';
import type { Sourced } from './sourced.js';

/** How papers come in; the limits of reception differ. */
export type ReceptionChannel = 'direct' | 'online' | 'post';

/**
 * Thời kỳ pháp luật: the general rules of the one-stop mechanism in force on a day of reception (domain.md §1.1).
 * A dossier keeps the regime of the day it was received. Sector law overrides it by writing its own limit into the
 * procedure.
 */
export interface Regime {
  /** Stable code, e.g. `nd-118-2025`. */
  readonly id: string;
  readonly title: string;
  /** First and last local day of reception, `yyyy-MM-dd`; without end while in force. */
  readonly from: LocalDay;
  readonly to?: LocalDay | undefined;
  /** Within which a handed-in dossier is received, answered or refused. */
  readonly reception: Readonly<Record<ReceptionChannel, Sourced & { readonly limit: Limit }>>;
  /** Transfer from the counter to the unit that works on it. */
  readonly handover: HandoverRule;
  readonly supplement: SupplementRule;
  readonly apology: ApologyRule;
  /** Number of each official form, by the name of the form. */
  readonly forms: Readonly<Record<string, string>>;
}

/** The same working day; received after the cut-off, at the start of the next one. Moves no promise. */
export interface HandoverRule extends Sourced {
  /** Local time `HH:mm`; received after it, the transfer may wait for the next working day. */
  readonly cutoff: string;
  /** How long "đầu giờ" of the next working day lasts. */
  readonly grace: Limit;
}

export interface SupplementRule extends Sourced {
  /** Within which the agency must ask, from reception; null: no general rule. */
  readonly noticeWithin: Limit | null;
  /** How often it may ask. */
  readonly atMost: number;
  /** After which an unanswered request closes the dossier; null: never by itself. */
  readonly wait: Limit | null;
}

export interface ApologyRule extends Sourced {
  /** Whether a late dossier owes its applicant a letter. */
  readonly owed: boolean;
  /** How often the appointment may be moved by a letter. */
  readonly reschedules: number;
}

/** Code of the rule under which a letter is owed; public figures on letters name it. */
export const APOLOGY_RULE = 'apology.owed_when_late';
