import type { Actor, Instant } from '#kernel';
import { chain } from '#dossier';
import type { DossierRecord } from '../dossiers/dossier-record.js';
import type { Change, FoundMigration } from '../dossiers/ports.js';
import { duesOf, type Rules } from '../dossiers/transition.js';
import type { MigrationMap } from './migration-map.js';

/** A decision to move open dossiers, by name: the journal of every moved dossier carries it. */
export interface MigrationOrder {
  /** Chosen by who orders it; the way back names it. */
  readonly id: string;
  readonly map: MigrationMap;
  readonly actor: Actor;
  /** Move also dossiers that the other issue would make late or close at once; otherwise they stay pinned. */
  readonly includeLate: boolean;
}

/** Everything of a dossier that a migration changes. */
type Kept = Pick<
  DossierRecord,
  'issue' | 'role' | 'unit' | 'facts' | 'clock' | 'dueCurrent' | 'provisional' | 'deadlines'
>;

function kept(record: DossierRecord): Kept {
  const { issue, role, unit, facts, clock, dueCurrent, provisional, deadlines } = record;
  return { issue, role, unit, facts, clock, dueCurrent, provisional, deadlines };
}

/**
 * What the dossier had before an order moved it, if nothing has happened to it since: what the clock only noted (a
 * warning, the budget of a step) came from the other issue and goes with it. A promise that broke stays broken.
 */
export function untouched(record: DossierRecord, found: FoundMigration | undefined): DossierRecord | null {
  if (!found?.onlyNotesSince) return null;
  const before = found.entry.data['before'] as Kept;
  return before.facts.overdue === record.facts.overdue ? { ...record, ...before } : null;
}

/** The move of one dossier, with what it was before: enough to take it back exactly. */
export function journaled(
  before: DossierRecord,
  next: DossierRecord,
  { id, map, actor, undoes }: MigrationOrder & { readonly undoes: string | null },
  rules: Rules,
  at: Instant,
): Change {
  const after: DossierRecord = { ...next, revision: before.revision + 1, lastAt: at, lastActor: actor };
  const promised = before.facts.dueLawful !== after.facts.dueLawful;
  const entry = chain(before.lastHash, {
    agency: before.agency,
    dossier: before.code,
    revision: after.revision,
    at,
    kind: 'migrated',
    action: 'migrate',
    label:
      undoes === null
        ? `Chuyển sang lần ban hành ${map.to}`
        : `Đưa về lần ban hành ${map.to}, hủy việc chuyển “${undoes}”`,
    actor,
    commandId: null,
    from: before.facts.state,
    to: after.facts.state,
    data: {
      migration: id,
      ...(undoes === null ? {} : { undoes }),
      fromIssue: map.from,
      toIssue: map.to,
      before: kept(before),
    },
    effects: promised ? ['notify_applicant'] : [],
    outcome: duesOf(after, rules.calendar),
  });
  return { before, after: { ...after, lastHash: entry.hash }, entry };
}
