import type { Actor } from '#kernel';
import type { Channel, EntryKind, EntryOutcome, HistoryEntry } from '#dossier';
import type { Applicant, DossierRecord } from '#engine';
import type { StoredFacts } from '#reading';
import type { ActionData, ApologyState, Effect } from '#procedure';
import type { ClockState, Deadlines } from '#sla';
import { ENTRY_COLUMNS, IDENTITY_COLUMNS, STATE_COLUMNS } from './columns.js';

/** A dossier row as pg returns it, with its deadlines in milliseconds by name. */
export interface DossierRow {
  agency_id: string;
  code: string;
  procedure_code: string;
  procedure_issue: number;
  field: string;
  owner_unit: string;
  channel: Channel;
  applicant: Applicant;
  opened_at: Date;
  revision: number;
  state: string;
  role: string;
  unit: string;
  facts: StoredFacts;
  clock: ClockState;
  overdue: boolean;
  apology: ApologyState;
  suspended: string | null;
  received_at: Date | null;
  due_original: Date | null;
  due_lawful: Date | null;
  due_current: Date | null;
  rescheduled_to: Date | null;
  provisional: string | null;
  finished_at: Date | null;
  ended_at: Date | null;
  last_at: Date;
  last_actor: Actor;
  last_hash: Buffer;
  deadlines: Deadlines | null;
}

const ms = (date: Date | null): number | null => date?.getTime() ?? null;

export function toRecord(row: DossierRow): DossierRecord {
  return {
    agency: row.agency_id,
    code: row.code,
    procedure: row.procedure_code,
    issue: row.procedure_issue,
    field: row.field,
    ownerUnit: row.owner_unit,
    channel: row.channel,
    applicant: row.applicant,
    openedAt: row.opened_at.getTime(),
    revision: row.revision,
    facts: {
      ...row.facts,
      assigned: row.facts.assigned ?? {},
      state: row.state,
      overdue: row.overdue,
      apology: row.apology,
      suspended: row.suspended,
      finished: row.finished_at !== null,
      dueLawful: ms(row.due_lawful),
    },
    clock: row.clock,
    role: row.role,
    unit: row.unit,
    receivedAt: ms(row.received_at),
    dueOriginal: ms(row.due_original),
    dueCurrent: ms(row.due_current),
    rescheduledTo: ms(row.rescheduled_to),
    provisional: row.provisional,
    finishedAt: ms(row.finished_at),
    endedAt: ms(row.ended_at),
    lastAt: row.last_at.getTime(),
    lastActor: row.last_actor,
    lastHash: row.last_hash.toString('hex'),
    deadlines: row.deadlines ?? {},
  };
}

/** A history row as pg returns it. */
export interface EntryRow {
  agency_id: string;
  dossier_code: string;
  revision: number;
  at: Date;
  kind: EntryKind;
  action: string;
  label: string;
  actor_id: string;
  actor_role: string;
  actor_unit: string;
  on_behalf_of: string | null;
  command_id: string | null;
  from_step: string;
  to_step: string;
  data: ActionData;
  effects: readonly Effect[];
  outcome: EntryOutcome;
  hash: Buffer;
}

/** Who acted; the absent person is there only when there is one, as in the hashed entry. */
export function actorOf(
  row: Pick<EntryRow, 'actor_id' | 'actor_role' | 'actor_unit' | 'on_behalf_of'>,
): Actor {
  const actor = { id: row.actor_id, role: row.actor_role, unit: row.actor_unit };
  return row.on_behalf_of === null ? actor : { ...actor, onBehalfOf: row.on_behalf_of };
}

export function toEntry(row: EntryRow): HistoryEntry {
  return {
    agency: row.agency_id,
    dossier: row.dossier_code,
    revision: row.revision,
    at: row.at.getTime(),
    kind: row.kind,
    action: row.action,
    label: row.label,
    actor: actorOf(row),
    commandId: row.command_id,
    from: row.from_step,
    to: row.to_step,
    data: row.data,
    effects: row.effects,
    outcome: row.outcome,
    hash: row.hash.toString('hex'),
  };
}

/** What a row read as JSON writes as text and pg would have read as `Date` or `Buffer`. */
type Revival = readonly (readonly [name: string, revive: (text: string) => Date | Buffer])[];

const REVIVERS: Readonly<Record<string, Revival[number][1]>> = {
  timestamptz: (text) => new Date(text),
  bytea: (text) => Buffer.from(text.slice(2), 'hex'),
};

const revivalOf = (columns: readonly { readonly name: string; readonly type: string }[]): Revival =>
  columns.flatMap(({ name, type }) => {
    const revive = REVIVERS[type];
    return revive ? [[name, revive] as const] : [];
  });
const DOSSIER_REVIVAL = revivalOf([...IDENTITY_COLUMNS, ...STATE_COLUMNS]);
const ENTRY_REVIVAL = revivalOf(ENTRY_COLUMNS);

function revived(json: unknown, revival: Revival): unknown {
  const row = { ...(json as Record<string, unknown>) };
  for (const [name, revive] of revival) {
    const text = row[name];
    if (typeof text === 'string') row[name] = revive(text);
  }
  return row;
}

export const dossierRowOf = (json: unknown): DossierRow => revived(json, DOSSIER_REVIVAL) as DossierRow;
export const entryRowOf = (json: unknown): EntryRow => revived(json, ENTRY_REVIVAL) as EntryRow;
