import { dayAfter, isLocalDay, isRefusal, refuse, type LocalDay, type Refusal } from '#kernel';
import { isPublished, issueName, type StoredIssue } from './issue.js';
import type { PublishingDeps, Shelf } from './ports.js';
import { notADecider, unknownIssue, wrongStage } from './refusals.js';
import { staged, type StageCommand, type Staged } from './text-of-issue.js';

export interface EndCommand extends StageCommand {
  /** Last day on which a dossier may be received under the issue. */
  readonly on: string;
  readonly reason: string;
  /** Code that takes over. */
  readonly successor?: string | undefined;
}

/** Sets the last day of a published issue: the only thing about it that may still be decided. */
export function endIssue(deps: PublishingDeps, command: EndCommand): Promise<Staged | Refusal> {
  const { agency, of, code, issue, actor, reason, successor = null } = command;
  return deps.issues.change(agency, of, code, async (shelf) => {
    const found = shelf.issues.find((one) => one.issue === issue);
    if (found === undefined) return unknownIssue(code, issue, shelf.issues);
    if (!isPublished(found)) return wrongStage('đặt ngày kết thúc cho', found);
    const fault = notADecider(actor, 'đặt ngày kết thúc');
    if (fault) return fault;
    const on = endOf(found, command);
    if (isRefusal(on)) return on;
    const refusal =
      overlapping(found, on, shelf.issues) ??
      (await successorMissing(shelf, code, successor)) ??
      (await usedAfter(shelf, found, on));
    if (refusal) return refusal;
    const after = { ...found, validTo: on };
    if (found.validTo === on) return staged(after, found.stage, false);
    const at = deps.clock.now();
    const data = { validTo: on, before: found.validTo, ...(successor === null ? {} : { successor }) };
    await shelf.endOn(issue, on);
    await shelf.record({ issue, what: 'ended', at, actor, hash: found.hash, reason, data });
    return staged(after, found.stage);
  });
}

/** @returns the day, `issue.bad_end`, `issue.no_reason` */
function endOf(found: StoredIssue, { on, reason }: EndCommand): LocalDay | Refusal {
  if (!isLocalDay(on) || on < found.validFrom) {
    return refuse(
      'issue.bad_end',
      { on, issue: issueName(found), validFrom: found.validFrom },
      { on, validFrom: found.validFrom },
    );
  }
  if (reason.trim() !== '') return on;
  return refuse('issue.no_reason', { issue: issueName(found) });
}

/** @returns `issue.validity_overlap` when a later end would take days of another issue. */
function overlapping(found: StoredIssue, on: LocalDay, issues: readonly StoredIssue[]): Refusal | null {
  const other = issues.find(
    (one) =>
      isPublished(one) && one.issue !== found.issue && one.validFrom > found.validFrom && one.validFrom <= on,
  );
  if (other === undefined) return null;
  return refuse(
    'issue.validity_overlap',
    { issue: issueName(found), on, other: issueName(other), validFrom: other.validFrom },
    { on, issue: other.issue, validFrom: other.validFrom },
  );
}

/** @returns `issue.successor_unknown` */
async function successorMissing(
  shelf: Shelf,
  code: string,
  successor: string | null,
): Promise<Refusal | null> {
  if (successor === null || (successor !== code && (await shelf.isPublished(successor)))) return null;
  return refuse('issue.successor_unknown', { successor, code }, { successor });
}

/** @returns `issue.dossiers_received` when a dossier was received after the day. */
async function usedAfter(shelf: Shelf, found: StoredIssue, on: LocalDay): Promise<Refusal | null> {
  const last = await shelf.lastDossier(found.issue, dayAfter(on));
  if (last === null) return null;
  return refuse(
    'issue.dossiers_received',
    {
      tried: `kết thúc được ${issueName(found)} vào ${on}`,
      dossier: last.dossier,
      received: `theo đó ngày ${last.day}`,
      earliest: last.day,
      then: '',
    },
    { ...last, earliest: last.day },
  );
}
