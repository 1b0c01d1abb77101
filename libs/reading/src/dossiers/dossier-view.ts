import type { WorkingCalendar } from '#calendar';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import type { Instant } from '#kernel';
import {
  confidenceMark,
  offeredActions,
  promiseWords,
  ROLES,
  UNITS,
  weakest,
  type ApologyState,
  type CompiledProcedure,
} from '#procedure';

/** How the API shows a dossier: local ISO times, labels beside codes. */
export function dossierView(
  record: DossierRecord,
  { definition }: CompiledProcedure,
  calendar: WorkingCalendar,
) {
  const local = (at: Instant | null) => (at === null ? null : calendar.formatLocal(at));
  const { facts } = record;
  return {
    code: record.code,
    revision: record.revision,
    procedure: { code: record.procedure, issue: record.issue, title: definition.title, field: record.field },
    applicant: record.applicant,
    channel: record.channel,
    state: facts.state,
    stateTitle: definition.steps[facts.state]?.title ?? definition.ends[facts.state]?.title ?? facts.state,
    turn: record.role === '' ? null : turnOf(record),
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

function turnOf({ role, unit }: DossierRecord) {
  return {
    role,
    roleLabel: (ROLES as Readonly<Record<string, string>>)[role] ?? role,
    unit: unit || null,
    unitLabel: (UNITS as Readonly<Record<string, string>>)[unit] ?? null,
  };
}

/** One dossier in full: the list's view, what is possible now, and when the clock will act. */
export function dossierDetail(
  record: DossierRecord,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
) {
  return {
    ...dossierView(record, procedure, calendar),
    possible: offeredActions(procedure, record.facts),
    deadlines: Object.fromEntries(
      Object.entries(record.deadlines).map(([name, at]) => [name, calendar.formatLocal(at)]),
    ),
  };
}

export function entryView(entry: HistoryEntry, calendar: WorkingCalendar) {
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
