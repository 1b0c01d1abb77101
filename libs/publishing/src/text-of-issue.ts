import { DomainError, type Actor, type AgencyId, type LocalDay, type Refusal } from '#kernel';
import type { Finding } from '#procedure';
import { issueName, type IssueKind, type StoredIssue } from './issue.js';
import { isMisplaced, placingFindings, successorFindings, type Placed, type Readable } from './placing.js';
import type { IssueReader, PublishingDeps, Shelf } from './ports.js';
import { schemaOf } from './publish.js';
import { faulty, misplaced, noReader } from './refusals.js';

/** The reader whose schema the text names in its own line; the refusal lists those there are. */
export function readerOf(readers: readonly IssueReader[], source: string): IssueReader | Refusal {
  const schema = schemaOf(source);
  const named = readers.find(({ schemas }) => schemas.includes(schema));
  // A text without the line is read as a procedure, whose findings say what is missing.
  const meant = named ?? (schema === '' ? readers.find(({ kind }) => kind === 'procedure') : undefined);
  return (
    meant ??
    noReader(
      schema,
      readers.flatMap(({ schemas }) => schemas.slice(-1)),
    )
  );
}

/** @param file shown in findings; the issue's name when it is no longer known. */
export function readStored(deps: PublishingDeps, stored: StoredIssue, file = issueName(stored)): Placed {
  const reader = deps.readers.find(({ kind }) => kind === stored.kind);
  const read = reader?.read(stored.source, file);
  if (read?.header !== undefined) return { file, read: read as Readable };
  throw new DomainError('issue.stored_unreadable', `${issueName(stored)} no longer reads`, {
    findings: read?.findings ?? [],
  });
}

/** Everything that must hold before the text may go on: itself, the people, its neighbours. Null when it does. */
export async function faultsOf(
  deps: PublishingDeps,
  agency: AgencyId,
  tried: string,
  placed: Placed,
  shelf: Shelf,
): Promise<Refusal | null> {
  const { read } = placed;
  const { kind } = read.header;
  const own: readonly Finding[] = read.check(await deps.staff.people(agency));
  const successor = await successorFindings(placed, (code) => shelf.isPublished(code));
  const placing = placingFindings(placed, shelf.issues);
  if (own.length + successor.length > 0) return faulty(tried, kind, [...own, ...successor, ...placing]);
  return isMisplaced(placing) ? misplaced(tried, placing) : null;
}

/** What a stage answers. */
export interface Staged {
  readonly kind: 'issue';
  readonly of: IssueKind;
  readonly code: string;
  readonly issue: number;
  readonly stage: StoredIssue['stage'];
  readonly validFrom: LocalDay;
  readonly validTo: LocalDay | null;
  /** False when it was so before. */
  readonly changed: boolean;
}

export function staged(
  { kind, code, issue, validFrom, validTo }: Omit<StoredIssue, 'stage'> | Readable['header'],
  stage: StoredIssue['stage'],
  changed = true,
): Staged {
  return { kind: 'issue', of: kind, code, issue, stage, validFrom, validTo, changed };
}

/** Whose issue, which one, and who acts. */
export interface StageCommand {
  readonly agency: AgencyId;
  readonly of: IssueKind;
  readonly code: string;
  readonly issue: number;
  readonly actor: Actor;
  /** In the words of who decides; may be empty. */
  readonly reason?: string | undefined;
}
