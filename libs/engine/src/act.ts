import {
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type Clock,
  type CommandId,
  type DossierCode,
  type Refusal,
} from '#kernel';
import { canonicalJson, type HistoryEntry } from '#dossier';
import { offeredActions, type ActionData } from '#procedure';
import { nextDeadline, type DossierRecord } from './dossier-record.js';
import type { CalendarSource, Change, DossierStore, ProcedureSource } from './ports.js';
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
  readonly actor: Actor;
}

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
}

/** How often a command without expected revision is tried again after losing a race. */
const ATTEMPTS = 5;

/**
 * One transition: one read, one decision, one writing statement. Idempotent by `commandId`: delivered again, the
 * entry of the first delivery is returned. Deadlines that fell due before this moment act first, in order, so an
 * absent sweeper never lets a late dossier look on time.
 */
export async function act(deps: ActDeps, command: ActOnDossier): Promise<Acted | Refusal> {
  for (let lost = 0; lost < ATTEMPTS;) {
    const { record, earlier } = await deps.store.readForCommand(
      command.agency,
      command.dossier,
      command.commandId,
    );
    if (earlier) return answerAgain(earlier, record, command);
    if (!record) return noSuchDossier(command);
    const rules = await rulesOf(deps, record);
    const at = Math.max(deps.clock.now(), record.lastAt);
    const overdue = nextDeadline(record.deadlines);
    if (overdue && overdue.at < at) {
      await expireFirst(deps, record, rules);
      continue;
    }
    const stale = await staleRefusal(deps.store, command, record, rules);
    if (stale) return stale;
    const { action, data, actor } = command;
    const change = transition(record, { kind: 'act', action, data, actor, at }, command.commandId, rules);
    if (isRefusal(change)) return change;
    if ((await deps.store.write(change)) === 'written') return { entry: change.entry, record: change.after };
    lost++;
  }
  return refuse(
    'conflict',
    'dossier.busy',
    `Hồ sơ ${command.dossier} đang được nhiều người xử lý cùng lúc; hãy tải lại và thử lại.`,
  );
}

/**
 * Somebody moved the dossier since the person looked. What the clock noted meanwhile without leaving the step (a
 * warning, a broken promise) does not make their screen wrong: the decision is taken on today's facts anyway.
 */
async function staleRefusal(
  store: DossierStore,
  command: ActOnDossier,
  record: DossierRecord,
  rules: Rules,
): Promise<Refusal | null> {
  const seen = command.expectedRevision;
  if (seen === null || seen === record.revision) return null;
  const mover = await store.lastMoverSince(command.agency, command.dossier, seen);
  if (mover) return staleRevision(command, record, mover, rules);
  const unseen = seen > record.revision;
  return unseen
    ? staleRevision(command, record, { actor: record.lastActor, at: record.lastAt }, rules)
    : null;
}

/** The earliest due deadline, through the same path; losing the race means somebody else fired it. */
async function expireFirst(deps: ActDeps, record: DossierRecord, rules: Rules): Promise<void> {
  const change = expireNext(record, rules);
  if (change) await deps.store.write(change);
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
  return { procedure, calendar: deps.calendars.get(procedure.definition.calendar) };
}

function answerAgain(
  earlier: HistoryEntry,
  record: DossierRecord | null,
  command: ActOnDossier,
): Acted | Refusal {
  const same =
    earlier.dossier === command.dossier &&
    earlier.action === command.action &&
    earlier.actor.id === command.actor.id &&
    canonicalJson(earlier.data) === canonicalJson(command.data);
  return same && record ? { entry: earlier, record } : commandReused(command.commandId, earlier);
}

/** One command id is one act of one person: anything else under it would be acknowledged and lost. */
export function commandReused(commandId: CommandId, earlier: HistoryEntry): Refusal {
  return refuse(
    'conflict',
    'command.reused',
    `Mã lệnh ${commandId} đã dùng cho việc khác («${earlier.label}», hồ sơ ${earlier.dossier}, người thực hiện ${earlier.actor.id}); hãy dùng mã lệnh mới.`,
    { dossier: earlier.dossier, action: earlier.action },
  );
}

function noSuchDossier({ agency, dossier }: ActOnDossier): Refusal {
  return refuse('not_found', 'dossier.unknown', `Không có hồ sơ ${dossier} ở cơ quan ${agency}.`, {
    dossier,
  });
}

function staleRevision(
  command: ActOnDossier,
  record: DossierRecord,
  mover: Pick<HistoryEntry, 'actor' | 'at'>,
  { procedure, calendar }: Rules,
): Refusal {
  const allowed = offeredActions(procedure, record.facts);
  const when = calendar.formatLocal(mover.at);
  const possible = allowed.map((offer) => offer.label).join(', ') || 'không còn thao tác nào';
  return refuse(
    'conflict',
    'dossier.changed',
    `Hồ sơ ${record.code} đã đổi từ lần bạn xem (bạn: lần ${String(command.expectedRevision)}, hiện tại: lần ${record.revision}): ` +
      `${mover.actor.id} xử lý lúc ${when}, đang ở bước «${record.facts.state}». Bây giờ có thể: ${possible}.`,
    {
      expected: command.expectedRevision,
      revision: record.revision,
      state: record.facts.state,
      movedBy: mover.actor,
      movedAt: when,
      allowed,
    },
  );
}
