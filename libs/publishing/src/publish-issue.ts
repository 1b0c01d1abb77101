import { dayAfter, dayBefore, refuse, type Instant, type Refusal } from '#kernel';
import { issueName, type StoredIssue } from './issue.js';
import { openPredecessor } from './placing.js';
import type { PublishingDeps, Shelf } from './ports.js';
import { notADecider, unknownIssue, wrongStage } from './refusals.js';
import { faultsOf, readStored, staged, type StageCommand, type Staged } from './text-of-issue.js';

/**
 * Brings an approved issue into force from the first day its text names, and ends its predecessor the day before.
 * All in one transaction under the lock of the code: of two publishers one is told that it was done.
 * @param command.from must be the text's own first day: text and row never say different days.
 */
export function publishIssue(
  deps: PublishingDeps,
  command: StageCommand & { readonly from?: string | undefined },
): Promise<Staged | Refusal> {
  const { agency, of, code, issue, actor, from } = command;
  return deps.issues.change(agency, of, code, async (shelf) => {
    const found = shelf.issues.find((one) => one.issue === issue);
    if (found === undefined) return unknownIssue(code, issue, shelf.issues);
    if (found.stage !== 'approved') return wrongStage('ban hành', found);
    const refusal = notADecider(actor, 'ban hành') ?? otherDay(found, from);
    if (refusal) return refusal;
    const placed = readStored(deps, found);
    const fault = await faultsOf(deps, agency, 'ban hành', placed, shelf);
    if (fault) return fault;
    const predecessor = openPredecessor(placed.read.header, shelf.issues);
    const used = predecessor === null ? null : await stillUsed(shelf, predecessor, found);
    return used ?? bringIntoForce(deps.clock.now(), command, shelf, { found, predecessor });
  });
}

async function bringIntoForce(
  at: Instant,
  { issue, actor, reason = '' }: StageCommand,
  shelf: Shelf,
  { found, predecessor }: { readonly found: StoredIssue; readonly predecessor: StoredIssue | null },
): Promise<Staged> {
  const { validFrom, validTo, hash } = found;
  if (predecessor !== null) {
    const lastDay = dayBefore(validFrom);
    await shelf.endOn(predecessor.issue, lastDay);
    await shelf.record({
      issue: predecessor.issue,
      what: 'ended',
      at,
      actor,
      hash: predecessor.hash,
      reason: `Lần ban hành ${issue} có hiệu lực từ ${validFrom}.`,
      data: { validTo: lastDay, by: issue },
    });
  }
  await shelf.advance(issue, 'published', actor.id, at);
  await shelf.record({ issue, what: 'published', at, actor, hash, reason, data: { validFrom, validTo } });
  return staged(found, 'published');
}

/** @returns `issue.other_day` when another first day is asked for than the approved text names. */
function otherDay(found: StoredIssue, from: string | undefined): Refusal | null {
  if (from === undefined || from === found.validFrom) return null;
  return refuse(
    'issue.other_day',
    { issue: issueName(found), from, validFrom: found.validFrom },
    { from, validFrom: found.validFrom },
  );
}

/** @returns `issue.dossiers_received` when the predecessor took a dossier on a day that would be the new issue's. */
async function stillUsed(
  shelf: Shelf,
  predecessor: StoredIssue,
  found: StoredIssue,
): Promise<Refusal | null> {
  const last = await shelf.lastDossier(predecessor.issue, found.validFrom);
  if (last === null) return null;
  return refuse(
    'issue.dossiers_received',
    {
      tried: `ban hành được ${issueName(found)} từ ${found.validFrom}`,
      dossier: last.dossier,
      received: `ngày ${last.day} theo lần ban hành ${predecessor.issue}`,
      earliest: dayAfter(last.day),
      then: '; hãy viết “validFrom” ấy vào dự thảo rồi duyệt lại',
    },
    { ...last, predecessor: predecessor.issue, earliest: dayAfter(last.day) },
  );
}
