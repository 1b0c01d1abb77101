import type { Actor, AgencyId, Clock, LocalDay } from '#kernel';
import type { Finding, ParsedProcedure } from '#procedure';
import type { IssueEvent, IssueHeader, IssueKind, Stage, StoredIssue } from './issue.js';

/** What publishing needs of the world. */
export interface PublishingDeps {
  readonly issues: Issues;
  readonly staff: AgencyStaff;
  readonly readers: readonly IssueReader[];
  readonly clock: Clock;
}

/** A person in one of their posts. */
export interface Post extends Actor {
  readonly name: string;
}

/** Who works at an agency: living people in their posts, one entry each. */
export interface AgencyStaff {
  people(agency: AgencyId): Promise<readonly Post[]>;
}

/** The text of an issue after reading. */
export interface ReadIssue {
  /** Absent when the text cannot be read as an issue; the findings say why. */
  readonly header?: IssueHeader;
  readonly findings: readonly Finding[];
  readonly locate: ParsedProcedure['locate'];
  /** Lints and proofs of the text, and whether these people can work by it; empty when it may be published. */
  check(people: readonly Post[]): readonly Finding[];
}

/** Reads the texts of one kind. */
export interface IssueReader {
  readonly kind: IssueKind;
  /** What its texts may say in `schema: …`; the last is the schema of today. */
  readonly schemas: readonly string[];
  read(source: string, file: string): ReadIssue;
}

/** Where issues of every stage are kept. */
export interface Issues {
  /** Kind of the issues under a code, or null when there are none. */
  kindOf(agency: AgencyId, code: string): Promise<IssueKind | null>;
  /** Every issue of a code in whatever stage, by number. */
  ofCode(agency: AgencyId, kind: IssueKind, code: string): Promise<readonly StoredIssue[]>;
  /** What is not published yet, by code and number. */
  drafts(agency: AgencyId): Promise<readonly StoredIssue[]>;
  /** Oldest first. */
  log(agency: AgencyId, kind: IssueKind, code: string): Promise<readonly IssueEvent[]>;
  /**
   * One transaction: all that is written in it, or nothing. Whoever else changes issues of the code waits, so what
   * `shelf` holds is true until the end of the work.
   */
  change<T>(agency: AgencyId, kind: IssueKind, code: string, work: (shelf: Shelf) => Promise<T>): Promise<T>;
}

/** The issues of one code while they are being changed. */
export interface Shelf {
  readonly issues: readonly StoredIssue[];
  /** Whoever wrote a text of this number that may live on in the present one. */
  drafters(issue: number): Promise<readonly string[]>;
  /** The last dossier opened under the issue on the day or later. */
  lastDossier(
    issue: number,
    from: LocalDay,
  ): Promise<{ readonly dossier: string; readonly day: LocalDay } | null>;
  /** Whether an issue of this code and kind was ever published. */
  isPublished(code: string): Promise<boolean>;
  /** Takes the place of an unpublished issue of the same number. */
  putDraft(draft: Draft): Promise<void>;
  dropDraft(issue: number): Promise<void>;
  advance(issue: number, to: Exclude<Stage, 'draft' | 'retired'>, by: string, at: number): Promise<void>;
  endOn(issue: number, lastDay: LocalDay): Promise<void>;
  record(event: Omit<IssueEvent, 'kind' | 'code'>): Promise<void>;
}

export interface Draft extends Omit<IssueHeader, 'kind' | 'successor'> {
  readonly source: string;
  readonly hash: string;
  readonly by: string;
  readonly at: number;
}
