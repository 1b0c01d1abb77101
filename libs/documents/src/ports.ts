import type { AgencyId, DossierCode, Instant } from '#kernel';
import type { PaperFile } from './paper-file.js';

/** Bytes that have arrived and are not kept yet: exactly one of `keep` and `drop` must be called. */
export interface ReceivedFile {
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
  /** What the bytes are; null when they are no known kind. */
  readonly type: { readonly mime: string; readonly extension: string } | null;
  /** Kept under the hash of their content, on disk for good when this returns. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Where bytes are, by content. Implemented by `#gateways`. */
export interface FileStore {
  /**
   * Takes bytes as they come.
   * @returns null when there are more than `limit`; nothing is left of them then, nor when the source breaks.
   */
  receive(agency: AgencyId, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<ReceivedFile | null>;
  /** @throws when the content is not there */
  read(agency: AgencyId, sha256: string): AsyncIterable<Uint8Array>;
  /** Throws the content away for good; nothing happens when it is not there. */
  discard(agency: AgencyId, sha256: string): Promise<void>;
}

/** Rows of files. Implemented by `#persistence`. */
export interface PaperFiles {
  /**
   * Writes the row unless the id is there, or its draft has become a dossier.
   * @param keep puts the bytes in place before the row is for good; not called when no row is written
   * @returns written; known: the id is there; opened: the draft is a dossier by now
   */
  add(
    agency: AgencyId,
    file: PaperFile,
    keep: () => Promise<void>,
  ): Promise<'written' | 'known' | { readonly opened: DossierCode }>;
  /** Files of a draft not removed, oldest first. @param person who uploaded them */
  ofDraft(agency: AgencyId, draft: string, person: string): Promise<readonly PaperFile[]>;
  /** Files of a dossier: uploaded to it, or by its opener to the draft it was opened from. */
  ofDossier(agency: AgencyId, dossier: DossierCode): Promise<readonly PaperFile[]>;
  /** Of these, the ones no entry of the dossier's history names yet in its `files`. */
  unsealed(agency: AgencyId, dossier: DossierCode): Promise<readonly PaperFile[]>;
  find(agency: AgencyId, id: string): Promise<PaperFile | null>;
  /** Takes a file out of a draft that is no dossier yet. @returns false when there is none of this person */
  remove(agency: AgencyId, draft: string, person: string, id: string, at: number): Promise<boolean>;
}

/** A file among those of drafts, in the order of their coming. */
export interface DraftCursor {
  readonly at: string;
  readonly id: string;
}

/** Files that no dossier will have. Implemented by `#persistence`. */
export interface AbandonedFiles {
  /**
   * Takes the files out of drafts that nobody has opened and to which nothing was added since `before`, one page of them
   * @param after the page before this one
   * @returns next: null at the end
   */
  forget(
    agency: AgencyId,
    page: { readonly before: Instant; readonly after: DraftCursor | null; readonly at: Instant },
  ): Promise<{ readonly removed: number; readonly next: DraftCursor | null }>;
  /** Contents (SHA-256, hex) of files taken out of drafts before a moment, whoever did it, and of no dossier. */
  leaving(agency: AgencyId, removedBefore: Instant, limit: number): Promise<readonly string[]>;
  /**
   * Ends their claim to a content, and throws it away when no other file claims it. Nobody claims it meanwhile.
   * @returns false when it is still needed
   */
  release(
    agency: AgencyId,
    sha256: string,
    when: { readonly removedBefore: Instant; readonly at: Instant },
    discard: () => Promise<void>,
  ): Promise<boolean>;
}
