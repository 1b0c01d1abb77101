import type { AgencyId, DossierCode } from '#kernel';
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
}

/** Rows of files. Implemented by `#persistence`. */
export interface PaperFiles {
  /**
   * Writes the row unless the id is there, or its draft has become a dossier.
   * @returns written; known: the id is there; opened: the draft is a dossier by now
   */
  add(agency: AgencyId, file: PaperFile): Promise<'written' | 'known' | { readonly opened: DossierCode }>;
  /** Files of a draft not removed, oldest first. @param person who uploaded them */
  ofDraft(agency: AgencyId, draft: string, person: string): Promise<readonly PaperFile[]>;
  /** Files of a dossier: uploaded to it, or by its opener to the draft it was opened from. */
  ofDossier(agency: AgencyId, dossier: DossierCode): Promise<readonly PaperFile[]>;
  find(agency: AgencyId, id: string): Promise<PaperFile | null>;
  /** Takes a file out of a draft that is no dossier yet. @returns false when there is none of this person */
  remove(agency: AgencyId, draft: string, person: string, id: string, at: number): Promise<boolean>;
}
