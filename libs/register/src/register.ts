import type { LocalDay } from '#kernel';
import type { Field } from '#procedure';

/** A register of documents as `config/register/*.yaml` tells it: the printed list, to the letter. */
export interface Register {
  readonly schema: 'register/v1';
  readonly id: string;
  readonly agency: string;
  readonly title: string;
  readonly standard: string;
  readonly decision: RegisterDecision;
  /** Column heads as printed. */
  readonly columns: Readonly<Record<'number' | 'title' | 'code' | 'issues' | 'note', string>>;
  /** How many documents the register must hold, by field. */
  readonly counts: Readonly<Partial<Record<Field, number>>>;
  readonly groups: readonly RegisterGroup[];
  readonly anomalies: readonly RegisterAnomaly[];
}

/** The decision that announced the system, with every way its number was written. */
export interface RegisterDecision {
  readonly title: string;
  readonly date: LocalDay;
  readonly numbers: readonly { readonly where: string; readonly printed: string }[];
  readonly basis: readonly string[];
}

/** The documents of one field, under the heading of the list. */
export interface RegisterGroup {
  readonly field: Field;
  /** As printed, with its dot. */
  readonly number: string;
  readonly title: string;
  readonly appendixTitle: string;
  /** Clause of every row that names none. */
  readonly clause: string | null;
  /** The cells as printed, when the clause was broken over several. */
  readonly clausePrinted: readonly string[];
  readonly rows: readonly RegisterEntry[];
}

/** X, x or nothing in the columns of issues 1 to 4. */
export type Mark = 'X' | 'x' | '';
export type Marks = readonly [Mark, Mark, Mark, Mark];

/** One printed line. */
export interface RegisterEntry {
  /** Number as printed: dots missing and numbers repeated are kept. */
  readonly no: string;
  /** Canonical code, as procedures and documents bear it. */
  readonly code: string;
  /** Code as printed. */
  readonly printed: string;
  readonly title: string;
  readonly marks: Marks;
  readonly clause: string | null;
  /** The same document in the appendix of the decision; null when it is missing there. */
  readonly appendix: { readonly no: string; readonly code: string; readonly title: string } | null;
}

/** Ghi chú bất thường: what is odd in the printed documents, imported and left as it is. */
export interface RegisterAnomaly {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Canonical codes; empty when it concerns the whole. */
  readonly rows: readonly string[];
  readonly fields: readonly Field[];
}
