import { refuse, type Refusal } from '#kernel';
import { issueName } from './issue.js';
import type { PublishingDeps } from './ports.js';
import { notADecider, unknownIssue, wrongStage } from './refusals.js';
import { faultsOf, readStored, staged, type StageCommand, type Staged } from './text-of-issue.js';

/**
 * The second pair of eyes: a leader or the quality monitor who wrote no word of it. Everything that was checked is
 * checked again, as people and neighbours may have changed since.
 */
export function approveIssue(
  deps: PublishingDeps,
  { agency, of, code, issue, actor, reason = '' }: StageCommand,
): Promise<Staged | Refusal> {
  return deps.issues.change(agency, of, code, async (shelf) => {
    const found = shelf.issues.find((one) => one.issue === issue);
    if (found === undefined) return unknownIssue(code, issue, shelf.issues);
    if (found.stage !== 'checked') return wrongStage('duyệt', found);
    const refusal = notADecider(actor, 'duyệt');
    if (refusal) return refusal;
    const drafters = await shelf.drafters(issue);
    const same = [actor.id, actor.onBehalfOf].find((id) => id !== undefined && drafters.includes(id));
    if (same !== undefined) {
      return refuse('issue.same_person', { same, issue: issueName(found) }, { code, issue, drafters });
    }
    const fault = await faultsOf(deps, agency, 'duyệt được', readStored(deps, found), shelf);
    if (fault) return fault;
    const at = deps.clock.now();
    await shelf.advance(issue, 'approved', actor.id, at);
    await shelf.record({ issue, what: 'approved', at, actor, hash: found.hash, reason, data: {} });
    return staged(found, 'approved');
  });
}
