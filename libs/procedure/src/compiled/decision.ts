import type { Actor, Instant, Refusal } from '#kernel';
import type { Effect } from '../definition/vocabulary.js';

/** none → owed (promise broken, no letter) → issued. A timely letter goes none → issued. */
export type ApologyState = 'none' | 'owed' | 'issued';

/** What `decide()` may know of a dossier. Plain data, read in one query. */
export interface DossierFacts {
  readonly state: string;
  /** Ids of the papers presented so far. */
  readonly papers: readonly string[];
  /** How often each step was entered. */
  readonly visits: Readonly<Record<string, number>>;
  /** Who acted in each step: actor ids. */
  readonly actedIn: Readonly<Record<string, readonly string[]>>;
  /** The promise has expired unmet; never undone. */
  readonly overdue: boolean;
  readonly apology: ApologyState;
  /** The one lawful reschedule has been used. */
  readonly rescheduled: boolean;
  /** Suspended by a standing action, with the reason. */
  readonly suspended: string | null;
  /** Whom the work of a role was given to, by role: person ids. It decides whose desk shows the dossier, never who may act. */
  readonly assigned: Readonly<Record<string, string>>;
  /** "Đã xử lý xong" reached. */
  readonly finished: boolean;
  /** Lawful due moment; null before the promise starts or while it stands still. */
  readonly dueLawful: Instant | null;
}

/** Values given with an action; strings, numbers, booleans, lists and plain objects of these. */
export type ActionData = Readonly<Record<string, unknown>>;

export interface ActCommand {
  readonly kind: 'act';
  /** Name of an action of the step, or of a standing one (`standing-actions.ts`). */
  readonly action: string;
  readonly data: ActionData;
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * warning: the promise is near; promise: the lawful due moment passed; reappointment: the rescheduled date passed;
 * step: the budget of the current step is used up.
 */
export type DeadlineName = 'warning' | 'promise' | 'reappointment' | 'step';

export interface ExpireCommand {
  readonly kind: 'expire';
  readonly deadline: DeadlineName;
  readonly at: Instant;
}

export interface Accepted {
  readonly kind: 'accepted';
  /** Action name, or `expire.<deadline>`. */
  readonly action: string;
  /** Vietnamese words for the history. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** True when the step was left and entered anew (also to itself); record-only actions keep step and budget. */
  readonly moved: boolean;
  readonly effects: readonly Effect[];
  readonly papersAdded: readonly string[];
  /** To whom the work of a role is given by this move. */
  readonly assigns: { readonly role: string; readonly person: string } | null;
  /** "Đã xử lý xong" is reached by this very move. */
  readonly finishes: boolean;
  /** A final state is reached by this very move. */
  readonly ends: boolean;
  readonly apology: ApologyState;
  readonly overdue: boolean;
  /** Reason while suspended, null otherwise, after this move. */
  readonly suspended: string | null;
  /** New appointed date by a timely apology letter: the close of that day. */
  readonly rescheduledTo: Instant | null;
}

export type Decision = Accepted | Refusal;

/** An action the dossier's state offers, for people and refusals. */
export interface OfferedAction {
  readonly action: string;
  readonly label: string;
  readonly roles: readonly string[];
  readonly unit: string | null;
  readonly needs: readonly string[];
}
