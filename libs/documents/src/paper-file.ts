import type { Actor, DossierCode, Instant } from '#kernel';

/** One uploaded file. */
export interface PaperFile {
  /** Chosen by who uploads (UUID): the same upload sent again is the same file. */
  readonly id: string;
  /** Of a draft or of a dossier: one of the two. */
  readonly place: { readonly draft: string } | { readonly dossier: DossierCode };
  /** Id of the paper of the checklist it is a copy of, `other`, or `RESULT_DRAFT`. */
  readonly paper: string;
  /** As people see it; any text. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of the content, hex. */
  readonly sha256: string;
  /** What the bytes are: a MIME type of `ACCEPTED_TYPES`. */
  readonly type: string;
  readonly by: Actor;
  readonly at: Instant;
}

/**
 * Under this name stands what the agency itself draws up for signature: none of the applicant's papers, shown to those
 * who work on the dossier alone. No procedure has a paper of this name (a test reads them all).
 */
export const RESULT_DRAFT = 'result_draft';

export const isResultDraft = ({ paper }: Pick<PaperFile, 'paper'>): boolean => paper === RESULT_DRAFT;

/** What the history keeps of a file: enough to prove later that it is the one that was handed in. */
export interface PaperEvidence {
  readonly id: string;
  readonly paper: string;
  readonly sha256: string;
}

export function evidenceOf({ id, paper, sha256 }: PaperFile): PaperEvidence {
  return { id, paper, sha256 };
}
