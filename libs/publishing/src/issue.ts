import type { Actor, Instant, LocalDay } from '#kernel';

/** procedure: a QT-xx; document: a controlled document of the quality system (CSCL, MTCL, STCL). */
export type IssueKind = 'procedure' | 'document';

/** Where an issue (lần ban hành) is on its way: a draft is anybody's, the rest happened under somebody's name. */
export type Stage = 'draft' | 'checked' | 'approved' | 'published' | 'retired';

/** What the text says about itself. Days are local, `yyyy-MM-dd`. */
export interface IssueHeader {
  readonly kind: IssueKind;
  readonly code: string;
  /** Lần ban hành, from 1. */
  readonly issue: number;
  readonly title: string;
  /** Lĩnh vực. */
  readonly field: string;
  readonly validFrom: LocalDay;
  /** Last day; null while none is set. */
  readonly validTo: LocalDay | null;
  /** Code that takes over when this is the last issue. */
  readonly successor: string | null;
}

/** An issue as it is kept. `validTo` is the row's: once published it may have been set by a decision or a successor. */
export interface StoredIssue extends Omit<IssueHeader, 'successor'> {
  readonly source: string;
  /** SHA-256 of the source, hex. */
  readonly hash: string;
  readonly stage: Stage;
  /** Persons; null in rows of the first installation. */
  readonly draftedBy: string | null;
  readonly draftedAt: Instant | null;
  readonly checkedAt: Instant | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Instant | null;
}

/** One thing that was done to an issue; never changed, never removed. */
export interface IssueEvent {
  readonly kind: IssueKind;
  readonly code: string;
  readonly issue: number;
  readonly what: 'installed' | 'drafted' | 'checked' | 'approved' | 'published' | 'ended' | 'discarded';
  readonly at: Instant;
  readonly actor: Actor;
  /** Of the text it was done to. */
  readonly hash: string;
  readonly reason: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** In force at some time: its days are taken. */
export function isPublished({ stage }: StoredIssue): boolean {
  return stage === 'published' || stage === 'retired';
}

/** What people call an issue. */
export function issueName({ code, issue }: Pick<IssueHeader, 'code' | 'issue'>): string {
  return `${code} lần ban hành ${issue}`;
}
