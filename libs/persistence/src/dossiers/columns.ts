import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import type { StoredFacts } from '#reading';

/** One column and where its value comes from; the SQL of reads and writes is built from these lists. */
export interface Column<T> {
  readonly name: string;
  readonly type: string;
  readonly value: (from: T) => unknown;
}

const moment = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Set at opening, never changed. */
export const IDENTITY_COLUMNS: readonly Column<DossierRecord>[] = [
  { name: 'agency_id', type: 'text', value: (r) => r.agency },
  { name: 'code', type: 'text', value: (r) => r.code },
  { name: 'procedure_code', type: 'text', value: (r) => r.procedure },
  { name: 'field', type: 'text', value: (r) => r.field },
  { name: 'owner_unit', type: 'text', value: (r) => r.ownerUnit },
  { name: 'channel', type: 'text', value: (r) => r.channel },
  { name: 'applicant', type: 'jsonb', value: (r) => r.applicant },
  { name: 'opened_at', type: 'timestamptz', value: (r) => moment(r.openedAt) },
];

/** Rewritten by every transition. */
export const STATE_COLUMNS: readonly Column<DossierRecord>[] = [
  { name: 'revision', type: 'int', value: (r) => r.revision },
  // Pinned at opening; only a journaled migration moves it.
  { name: 'procedure_issue', type: 'int', value: (r) => r.issue },
  { name: 'state', type: 'text', value: (r) => r.facts.state },
  { name: 'role', type: 'text', value: (r) => r.role },
  { name: 'unit', type: 'text', value: (r) => r.unit },
  // Whose desk it lies on; anybody's of the role when empty.
  { name: 'assignee', type: 'text', value: ({ facts, role }) => facts.assigned[role] ?? '' },
  { name: 'facts', type: 'jsonb', value: storedFacts },
  { name: 'clock', type: 'jsonb', value: (r) => r.clock },
  { name: 'overdue', type: 'boolean', value: (r) => r.facts.overdue },
  { name: 'apology', type: 'text', value: (r) => r.facts.apology },
  { name: 'suspended', type: 'text', value: (r) => r.facts.suspended },
  { name: 'received_at', type: 'timestamptz', value: (r) => moment(r.receivedAt) },
  { name: 'due_original', type: 'timestamptz', value: (r) => moment(r.dueOriginal) },
  { name: 'due_lawful', type: 'timestamptz', value: (r) => moment(r.facts.dueLawful) },
  { name: 'due_current', type: 'timestamptz', value: (r) => moment(r.dueCurrent) },
  { name: 'rescheduled_to', type: 'timestamptz', value: (r) => moment(r.rescheduledTo) },
  { name: 'provisional', type: 'text', value: (r) => r.provisional },
  { name: 'finished_at', type: 'timestamptz', value: (r) => moment(r.finishedAt) },
  { name: 'ended_at', type: 'timestamptz', value: (r) => moment(r.endedAt) },
  { name: 'last_at', type: 'timestamptz', value: (r) => moment(r.lastAt) },
  { name: 'last_actor', type: 'jsonb', value: (r) => r.lastActor },
  { name: 'last_hash', type: 'bytea', value: (r) => `\\x${r.lastHash}` },
];

export const ENTRY_COLUMNS: readonly Column<HistoryEntry>[] = [
  { name: 'agency_id', type: 'text', value: (e) => e.agency },
  { name: 'dossier_code', type: 'text', value: (e) => e.dossier },
  { name: 'revision', type: 'int', value: (e) => e.revision },
  { name: 'at', type: 'timestamptz', value: (e) => moment(e.at) },
  { name: 'kind', type: 'text', value: (e) => e.kind },
  { name: 'action', type: 'text', value: (e) => e.action },
  { name: 'label', type: 'text', value: (e) => e.label },
  { name: 'actor_id', type: 'text', value: (e) => e.actor.id },
  { name: 'actor_role', type: 'text', value: (e) => e.actor.role },
  { name: 'actor_unit', type: 'text', value: (e) => e.actor.unit },
  { name: 'on_behalf_of', type: 'text', value: (e) => e.actor.onBehalfOf ?? null },
  { name: 'command_id', type: 'text', value: (e) => e.commandId },
  { name: 'from_step', type: 'text', value: (e) => e.from },
  { name: 'to_step', type: 'text', value: (e) => e.to },
  { name: 'data', type: 'jsonb', value: (e) => e.data },
  { name: 'effects', type: 'jsonb', value: (e) => e.effects },
  { name: 'outcome', type: 'jsonb', value: (e) => e.outcome },
  { name: 'hash', type: 'bytea', value: (e) => `\\x${e.hash}` },
];

/** The facts that have no column of their own. */
function storedFacts(record: DossierRecord): StoredFacts {
  const { papers, visits, actedIn, rescheduled, assigned } = record.facts;
  return { papers, visits, actedIn, rescheduled, assigned };
}

/** pg sends objects as JSON text only when told so; arrays it would send as PostgreSQL arrays. */
export function parameter<T>(column: Column<T>, from: T): unknown {
  const value = column.value(from);
  return column.type === 'jsonb' ? JSON.stringify(value) : value;
}
