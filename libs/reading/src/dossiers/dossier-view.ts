import type { WorkingCalendar } from '#calendar';
import type { Channel, EntryKind, HistoryEntry } from '#dossier';
import type { Applicant, DossierRecord } from '#engine';
import type { Actor, Instant } from '#kernel';
import {
  type ApologyState,
  type CompiledProcedure,
  confidenceMark,
  knownUnitLabel,
  type OfferedAction,
  offeredActions,
  promiseWords,
  roleLabel,
  stateTitle,
  weakest,
} from '#procedure';

/** The issue a dossier runs by. */
export interface ProcedureOfDossier {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly field: string;
}

/** The promise as it stands. */
export interface PromiseView {
  readonly limit: string;
  readonly limitMark: string | null;
  readonly dueOriginal: string | null;
  readonly dueLawful: string | null;
  readonly dueCurrent: string | null;
  readonly provisional: string | null;
  readonly stoppedSince: string | null;
  readonly overdue: boolean;
  readonly rescheduled: boolean;
  readonly apology: ApologyState;
  readonly letter: 'timely' | 'late' | null;
}

/** Who moved the dossier last. */
export interface LastMoved {
  readonly by: Actor;
  readonly at: string | null;
}

/** A dossier as the API shows it: local ISO times, labels beside codes. */
export interface DossierView {
  readonly code: string;
  readonly revision: number;
  readonly procedure: ProcedureOfDossier;
  readonly applicant: Applicant;
  readonly channel: Channel;
  readonly state: string;
  readonly stateTitle: string;
  readonly turn: TurnView | null;
  readonly openedAt: string | null;
  readonly receivedAt: string | null;
  readonly promise: PromiseView;
  readonly suspended: string | null;
  readonly papers: readonly string[];
  readonly finishedAt: string | null;
  readonly endedAt: string | null;
  readonly lastMoved: LastMoved;
}

/** How the API shows a dossier: local ISO times, labels beside codes. */
export function dossierView(
  record: DossierRecord,
  { definition }: CompiledProcedure,
  calendar: WorkingCalendar,
): DossierView {
  const local = (at: Instant | null) => (at === null ? null : calendar.formatLocal(at));
  const { facts } = record;
  return {
    code: record.code,
    revision: record.revision,
    procedure: { code: record.procedure, issue: record.issue, title: definition.title, field: record.field },
    applicant: record.applicant,
    channel: record.channel,
    state: facts.state,
    stateTitle: stateTitle(definition, facts.state),
    turn: turnOf(record),
    openedAt: local(record.openedAt),
    receivedAt: local(record.receivedAt),
    promise: {
      limit: promiseWords(definition),
      limitMark: confidenceMark(weakest(definition.promise.phases.map(({ confidence }) => confidence))),
      dueOriginal: local(record.dueOriginal),
      dueLawful: local(facts.dueLawful),
      dueCurrent: local(record.dueCurrent),
      provisional: record.provisional,
      stoppedSince: local(record.clock.open[0]?.since ?? null),
      overdue: facts.overdue,
      rescheduled: facts.rescheduled,
      apology: facts.apology,
      letter: letterOf(facts.apology, record.rescheduledTo),
    },
    suspended: facts.suspended,
    papers: facts.papers,
    finishedAt: local(record.finishedAt),
    endedAt: local(record.endedAt),
    lastMoved: { by: record.lastActor, at: local(record.lastAt) },
  };
}

/**
 * How the letter of the running promise came: in time it has moved the appointment, too late it moves nothing
 * (NĐ 118/2025 Điều 19(6)); null while none is issued.
 */
export function letterOf(apology: ApologyState, rescheduledTo: Instant | null): 'timely' | 'late' | null {
  if (apology !== 'issued') return null;
  return rescheduledTo === null ? 'late' : 'timely';
}

/** Whose turn it is. */
export interface TurnView {
  readonly role: string;
  readonly roleLabel: string;
  readonly unit: string | null;
  readonly unitLabel: string | null;
}

/** Whose turn it is; null for nobody's, after the end. */
export function turnOf({ role, unit }: { readonly role: string; readonly unit: string }): TurnView | null {
  if (role === '') return null;
  return {
    role,
    roleLabel: roleLabel(role),
    unit: unit || null,
    unitLabel: knownUnitLabel(unit),
  };
}

/** One dossier in full: what is possible now, and when the clock will act. */
export interface DossierDetail extends DossierView {
  readonly possible: readonly OfferedAction[];
  readonly deadlines: Readonly<Record<string, string>>;
}

/** One dossier in full: the list's view, what is possible now, and when the clock will act. */
export function dossierDetail(
  record: DossierRecord,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
): DossierDetail {
  return {
    ...dossierView(record, procedure, calendar),
    possible: offeredActions(procedure, record.facts),
    deadlines: Object.fromEntries(
      Object.entries(record.deadlines).map(([name, at]) => [name, calendar.formatLocal(at)]),
    ),
  };
}

/** What the entry did, in local times. */
export interface OutcomeView extends Omit<
  HistoryEntry['outcome'],
  'dueOriginal' | 'dueLawful' | 'dueCurrent'
> {
  readonly dueOriginal: string | null;
  readonly dueLawful: string | null;
  readonly dueCurrent: string | null;
}

/** An entry of the history. */
export interface EntryView {
  readonly dossier: string;
  readonly revision: number;
  readonly at: string;
  readonly kind: EntryKind;
  readonly action: string;
  readonly label: string;
  readonly actor: Actor;
  readonly commandId: string | null;
  readonly from: string;
  readonly to: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly effects: HistoryEntry['effects'];
  readonly outcome: OutcomeView;
  readonly hash: string;
}

export function entryView(entry: HistoryEntry, calendar: WorkingCalendar): EntryView {
  const { outcome } = entry;
  const local = (at: Instant | null) => (at === null ? null : calendar.formatLocal(at));
  return {
    dossier: entry.dossier,
    revision: entry.revision,
    at: calendar.formatLocal(entry.at),
    kind: entry.kind,
    action: entry.action,
    label: entry.label,
    actor: entry.actor,
    commandId: entry.commandId,
    from: entry.from,
    to: entry.to,
    data: entry.data,
    effects: entry.effects,
    outcome: {
      ...outcome,
      dueOriginal: local(outcome.dueOriginal),
      dueLawful: local(outcome.dueLawful),
      dueCurrent: local(outcome.dueCurrent),
    },
    hash: entry.hash,
  };
}
