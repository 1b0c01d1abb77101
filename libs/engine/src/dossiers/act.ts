import {
  CLOCK_ACTOR,
  hourAndDay,
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type Clock,
  type CommandId,
  type DossierCode,
  type Instant,
  type Refusal,
} from '#kernel';
import { canonicalJson, type HistoryEntry } from '#dossier';
import { type ActionData, type CompiledProcedure, offeredActions, stateTitle } from '#procedure';
import { nextDeadline, type DossierRecord } from './dossier-record.js';
import type { CalendarSource, Change, DossierStore, PersonNames, ProcedureSource } from './ports.js';
import { redated } from './redated.js';
import { dropDeadline, transition, type Rules } from './transition.js';

/** A person acts on a dossier. */
export interface ActOnDossier {
  readonly agency: AgencyId;
  readonly dossier: DossierCode;
  readonly commandId: CommandId;
  /** The revision the person saw; null for imports, which act on whatever is there. */
  readonly expectedRevision: number | null;
  readonly action: string;
  readonly data: ActionData;
  /** Who acts, or how to tell once the dossier is read. */
  readonly actor: Actor | ChooseActor;
  /**
   * Hashes of files that came with it or before it and are not in the chain yet: kept in the entry under `files`. What
   * the person says under that word is not taken, and a repeat of the command need not bring them again.
   */
  readonly files?: readonly object[];
}

/**
 * Says who acts, on the very record the act is decided and written on; asked again when another act came first. A
 * refusal ends the command before anything is written.
 */
export type ChooseActor = (record: DossierRecord, procedure: CompiledProcedure) => Actor | Refusal;

/** What a command made true: its entry, and the dossier as it stands after it. */
export interface Acted {
  readonly entry: HistoryEntry;
  readonly record: DossierRecord;
}

/** The ports the engine stands on. */
export interface ActDeps {
  readonly store: DossierStore;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  /** How refusals call people; by their ids when absent. */
  readonly names?: PersonNames;
}

/** How often a command without expected revision is tried again after losing a race. */
const ATTEMPTS = 5;

/**
 * One transition: one read, one decision, one writing statement. Idempotent by `commandId`: delivered again, the
 * entry of the first delivery is returned. Deadlines that fell due before this moment act first, in order, so an
 * absent sweeper never lets a late dossier look on time; so does a saved calendar that is still on its way.
 */
export async function act(deps: ActDeps, command: ActOnDossier): Promise<Acted | Refusal> {
  for (let lost = 0; lost < ATTEMPTS;) {
    const { record, earlier } = await deps.store.readForCommand(
      command.agency,
      command.dossier,
      command.commandId,
    );
    if (!record) return withoutDossier(earlier, command);
    const rules = await rulesOf(deps, record);
    const actor = actorOf(command, record, rules);
    if (isRefusal(actor)) return actor;
    if (earlier) return answerAgain(earlier, record, actor, command);
    const at = Math.max(deps.clock.now(), record.lastAt);
    const first = outstanding(deps, record, rules, at);
    if (first) {
      // Losing the race means that somebody else has done it.
      await deps.store.write(first);
      continue;
    }
    const stale = await staleRefusal(deps, command, record, rules);
    if (stale) return stale;
    const act = { kind: 'act', action: command.action, data: recorded(command), actor, at } as const;
    const change = transition(record, act, command.commandId, rules);
    if (isRefusal(change)) return change;
    if ((await deps.store.write(change)) === 'written') return { entry: change.entry, record: change.after };
    lost++;
  }
  return refuse('dossier.busy', { dossier: command.dossier });
}

/**
 * Somebody moved the dossier since the person looked. What the clock noted meanwhile without leaving the step (a
 * warning, a broken promise) does not make their screen wrong: the decision is taken on today's facts anyway.
 */
async function staleRefusal(
  { store, names }: ActDeps,
  command: ActOnDossier,
  record: DossierRecord,
  rules: Rules,
): Promise<Refusal | null> {
  const seen = command.expectedRevision;
  if (seen === null || seen === record.revision) return null;
  const moved = await store.lastMoverSince(command.agency, command.dossier, seen);
  const unseen = seen > record.revision ? { actor: record.lastActor, at: record.lastAt } : null;
  const mover = moved ?? unseen;
  if (mover === null) return null;
  const who = await nameOf(mover.actor, command.agency, names);
  return staleRevision(command, record, { ...mover, who }, rules);
}

async function nameOf({ id }: Actor, agency: AgencyId, names: PersonNames | undefined): Promise<string> {
  if (id === CLOCK_ACTOR.id) return 'hệ thống';
  return (await names?.nameOf(agency, id)) ?? id;
}

/** What the entry keeps of a command. */
function recorded(command: Pick<ActOnDossier, 'data' | 'files'>): ActionData {
  const { files = [] } = command;
  return files.length === 0 ? said(command.data) : { ...said(command.data), files };
}

/** What the person said: everything but the server's own evidence. */
function said(data: ActionData): ActionData {
  if (!('files' in data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'files'));
}

/**
 * What comes before anything that happens at a moment, or null: a deadline that fell due before it; and, where a newly
 * saved calendar has not reached the dossier yet, its dates under that calendar. In the order of their own moments: a
 * promise that broke before the calendar was saved is broken, one that would break after it is re-dated first.
 */
export function outstanding(
  { calendars }: Pick<ActDeps, 'calendars'>,
  record: DossierRecord,
  rules: Rules,
  at: Instant,
): Change | null {
  const due = nextDeadline(record.deadlines);
  const order = calendars.redating?.(rules.calendar.id, record.agency) ?? null;
  const moved = order && !(due && due.at < order.since) ? redated(record, order, rules) : null;
  return moved ?? (due && due.at < at ? expireNext(record, rules) : null);
}

/**
 * The entry of the record's earliest deadline, at the moment it fell due. A deadline the procedure no longer knows
 * what to do with is noted and dropped: one odd dossier must not stop the sweep for all others.
 */
export function expireNext(record: DossierRecord, rules: Rules): Change | null {
  const due = nextDeadline(record.deadlines);
  if (!due) return null;
  const at = Math.max(due.at, record.lastAt);
  const change = transition(record, { kind: 'expire', deadline: due.name, at }, null, rules);
  return isRefusal(change) ? dropDeadline(record, due.name, at, change, rules) : change;
}

export async function rulesOf(
  deps: Pick<ActDeps, 'procedures' | 'calendars'>,
  record: Pick<DossierRecord, 'agency' | 'procedure' | 'issue' | 'receivedAt' | 'openedAt'>,
): Promise<Rules> {
  const { agency, procedure: code, issue, receivedAt, openedAt } = record;
  const procedure = await deps.procedures.get(agency, code, issue, receivedAt ?? openedAt);
  return { procedure, calendar: deps.calendars.get(procedure.definition.calendar, agency) };
}

function actorOf(
  { actor }: Pick<ActOnDossier, 'actor'>,
  record: DossierRecord,
  { procedure }: Rules,
): Actor | Refusal {
  return typeof actor === 'function' ? actor(record, procedure) : actor;
}

/** Who cannot be told without the dossier is not told that its command id was used elsewhere. */
function withoutDossier(earlier: HistoryEntry | null, command: ActOnDossier): Refusal {
  if (earlier === null || typeof command.actor === 'function') return noSuchDossier(command);
  return commandReused(command.commandId, earlier);
}

function answerAgain(
  earlier: HistoryEntry,
  record: DossierRecord,
  actor: Actor,
  command: ActOnDossier,
): Acted | Refusal {
  const same =
    earlier.dossier === command.dossier &&
    earlier.action === command.action &&
    earlier.actor.id === actor.id &&
    canonicalJson(said(earlier.data)) === canonicalJson(said(command.data));
  return same ? { entry: earlier, record } : commandReused(command.commandId, earlier);
}

/** One command id is one act of one person: anything else under it would be acknowledged and lost. */
export function commandReused(commandId: CommandId, earlier: HistoryEntry): Refusal {
  return refuse(
    'command.reused',
    { commandId, action: earlier.label, dossier: earlier.dossier },
    { dossier: earlier.dossier, action: earlier.action },
  );
}

function noSuchDossier({ agency, dossier }: ActOnDossier): Refusal {
  return refuse(
    'dossier.unknown',
    { dossier, agency },
    {
      dossier,
    },
  );
}

function staleRevision(
  command: ActOnDossier,
  record: DossierRecord,
  mover: Pick<HistoryEntry, 'actor' | 'at'> & { readonly who: string },
  { procedure, calendar }: Rules,
): Refusal {
  const allowed = offeredActions(procedure, record.facts);
  const when = calendar.formatLocal(mover.at);
  const where = stateTitle(procedure.definition, record.facts.state);
  const possible = allowed.map((offer) => offer.label).join(', ') || 'không còn thao tác nào';
  return refuse(
    'dossier.changed',
    {
      dossier: record.code,
      seen: String(command.expectedRevision),
      revision: record.revision,
      who: mover.who,
      when: hourAndDay(when),
      where,
      possible,
    },
    {
      expected: command.expectedRevision,
      revision: record.revision,
      state: record.facts.state,
      movedBy: { ...mover.actor, name: mover.who },
      movedAt: when,
      allowed,
    },
  );
}
