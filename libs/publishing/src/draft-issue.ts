import { isRefusal, refuse, type Actor, type AgencyId, type Refusal } from '#kernel';
import { isPublished, issueName } from './issue.js';
import { isMisplaced, placingFindings, type Readable } from './placing.js';
import type { PublishingDeps } from './ports.js';
import { sourceHash } from './publish.js';
import { DECIDERS, faulty, misplaced, unknownIssue, wrongStage } from './refusals.js';
import { faultsOf, readerOf, readStored, staged, type StageCommand, type Staged } from './text-of-issue.js';

export interface DraftCommand {
  readonly agency: AgencyId;
  /** Where the text comes from, for findings. */
  readonly file: string;
  readonly source: string;
  readonly actor: Actor;
  readonly reason?: string | undefined;
}

/**
 * Keeps a text as the draft of the issue it names. Another text under the number takes its place, and whatever stage
 * that had reached is reached anew; the same text again is not an event. A draft may still be at fault, but it can
 * be read, and its number and days are possible.
 */
export async function draftIssue(deps: PublishingDeps, command: DraftCommand): Promise<Staged | Refusal> {
  const { agency, file, source, actor, reason = '' } = command;
  const reader = readerOf(deps.readers, source);
  if (isRefusal(reader)) return reader;
  const read = reader.read(source, file);
  const { header } = read;
  if (header === undefined) return faulty('nhận dự thảo', reader.kind, read.findings);
  const { kind, code, issue } = header;
  return deps.issues.change(agency, kind, code, async (shelf) => {
    const placed = { file, read: read as Readable };
    const impossible = placingFindings(placed, shelf.issues).filter(({ code: fault }) => NEVER.test(fault));
    if (isMisplaced(impossible)) return misplaced('nhận dự thảo', impossible);
    const before = shelf.issues.find((one) => one.issue === issue);
    const hash = sourceHash(source);
    if (before?.hash === hash) return staged(header, before.stage, false);
    const at = deps.clock.now();
    await shelf.putDraft({ ...header, source, hash, by: actor.id, at });
    const data = { file, ...(before === undefined ? {} : { inPlaceOf: before.hash, stage: before.stage }) };
    await shelf.record({ issue, what: 'drafted', at, actor, hash, reason, data });
    return staged(header, 'draft');
  });
}

/** What a better moment does not mend. */
const NEVER = /\.(issue_already_published|validity_reversed)$/;

/** Proves the draft and holds it against the agency's people and the published issues. */
export function checkIssue(
  deps: PublishingDeps,
  { agency, of, code, issue, actor, reason = '', file }: StageCommand & { readonly file?: string },
): Promise<Staged | Refusal> {
  return deps.issues.change(agency, of, code, async (shelf) => {
    const found = shelf.issues.find((one) => one.issue === issue);
    if (found === undefined) return unknownIssue(code, issue, shelf.issues);
    if (isPublished(found)) return wrongStage('kiểm tra', found);
    const placed = readStored(deps, found, file);
    const fault = await faultsOf(deps, agency, 'đạt kiểm tra', placed, shelf);
    if (fault) return fault;
    if (found.stage !== 'draft') return staged(found, found.stage, false);
    const at = deps.clock.now();
    await shelf.advance(issue, 'checked', actor.id, at);
    await shelf.record({ issue, what: 'checked', at, actor, hash: found.hash, reason, data: {} });
    return staged(found, 'checked');
  });
}

/** Takes an unpublished issue away; that it was there stays in the log. By who wrote in it, or who decides on issues. */
export function discardIssue(
  deps: PublishingDeps,
  { agency, of, code, issue, actor, reason = '' }: StageCommand,
): Promise<Staged | Refusal> {
  return deps.issues.change(agency, of, code, async (shelf) => {
    const found = shelf.issues.find((one) => one.issue === issue);
    if (found === undefined) return unknownIssue(code, issue, shelf.issues);
    if (isPublished(found)) return wrongStage('bỏ', found);
    const drafters = await shelf.drafters(issue);
    if (!drafters.includes(actor.id) && !DECIDERS.includes(actor.role)) {
      return refuse(
        'issue.not_yours',
        { person: actor.id, issue: issueName(found), drafters: drafters.join(', ') },
        { drafters },
      );
    }
    await shelf.dropDraft(issue);
    const at = deps.clock.now();
    await shelf.record({ issue, what: 'discarded', at, actor, hash: found.hash, reason, data: {} });
    return staged(found, found.stage);
  });
}
