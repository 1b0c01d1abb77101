import type { AgencyId } from '#kernel';
import type { IssueEvent, IssueKind } from '#publishing';
import type { Queryable } from '../server/statement.js';

/** Where the issues of a kind are; the names are ours, never a caller's. */
export const TABLE: Readonly<Record<IssueKind, string>> = {
  procedure: 'procedure_version',
  document: 'document_version',
};

/** Adds to the log of an issue; the caller holds the lock of its code, so numbers have no gaps. */
export async function recordEvent(
  transaction: Queryable,
  agency: AgencyId,
  event: IssueEvent,
): Promise<void> {
  const { kind, code, issue, what, at, actor, hash, reason, data } = event;
  await transaction.query(
    `INSERT INTO issue_event
       (agency_id, kind, code, issue, number, what, at, actor_id, actor_role, actor_unit, on_behalf_of,
        hash, reason, data)
     SELECT $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13
     FROM issue_event WHERE agency_id = $1 AND kind = $2 AND code = $3 AND issue = $4`,
    [
      ...[agency, kind, code, issue, what, new Date(at), actor.id, actor.role, actor.unit],
      ...[actor.onBehalfOf ?? null, hash, reason, data],
    ],
  );
}

/** Who acts when definitions are published from files, before anybody approves anything. */
export const INSTALLATION = { id: 'installation', role: '', unit: '' };
