import type { CalendarChange } from '#calendar';
import type { Actor, AgencyId, DossierCode, Instant } from '#kernel';

/** One saved version of a calendar: a legal act, never changed. */
export interface SavedVersion {
  readonly agency: AgencyId;
  readonly id: string;
  readonly version: number;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** The days it changed, with their papers. */
  readonly changes: readonly CalendarChange[];
  readonly reason: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly redating: RedatingProgress;
}

/** How far a version has been carried to the open dossiers. */
export interface RedatingProgress {
  /** Open dossiers when it was saved. */
  readonly total: number;
  readonly examined: number;
  /** Promises that moved. */
  readonly moved: number;
  /** null while it is under way. */
  readonly passedAt: Instant | null;
}

/** A page of a pass that has been committed. */
export interface PassedPage {
  /** Code of the last dossier. */
  readonly reached: DossierCode;
  readonly examined: number;
  readonly moved: number;
}

/** What the history gained since a version was saved, in the order of commits. */
export interface SearchedEntries {
  /** Where the search has come to; opaque. */
  readonly to: { readonly tx: string; readonly seq: string };
  /** Dossiers on which somebody acted by an older version of the calendar. */
  readonly behind: readonly DossierCode[];
}

/** Where it is kept how far saved versions have been carried. Implemented by `#persistence`. */
export interface Redatings {
  /** Of each calendar of an agency, the newest version that was saved. */
  newest(agency: AgencyId): Promise<readonly SavedVersion[]>;
  /** Code after which a pass goes on; empty at its beginning. */
  reached(version: SavedVersion): Promise<DossierCode>;
  /** Keeps that a page is done. */
  advance(version: SavedVersion, page: PassedPage): Promise<void>;
  /** The pass has gone through all of them; every process is told. */
  finish(version: SavedVersion, at: Instant): Promise<void>;
  /** The next entries not searched yet; null when there are none. */
  search(version: SavedVersion): Promise<SearchedEntries | null>;
  /** What was searched need not be searched again. */
  searched(version: SavedVersion, entries: SearchedEntries): Promise<void>;
  /** Does the work unless another process is at it; whoever dies at it lets the next one go on. */
  alone(agency: AgencyId, work: () => Promise<void>): Promise<void>;
}
