import { CLOCK_ACTOR, isRefusal, type Actor, type CommandId, type Instant, type Refusal } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import { chain, type EntryKind, type EntryOutcome } from '#dossier';
import {
  decide,
  deedOf,
  factsAfter,
  type Accepted,
  type ActCommand,
  type ActionData,
  type ApologyState,
  type CompiledProcedure,
  type DeadlineName,
  type ExpireCommand,
} from '#procedure';
import {
  advanceClock,
  deadlines,
  lawfulDue,
  verdicts,
  type ClockState,
  type Deadlines,
  type LawfulDue,
  type Verdicts,
} from '#sla';
import type { DossierRecord } from './dossier-record.js';
import type { Change } from './ports.js';

/** What a transition needs beside the dossier. */
export interface Rules {
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
}

/** The decision, the clocks and the history entry of one command. Pure: no database, no clock of its own. */
export function transition(
  record: DossierRecord,
  command: ActCommand | ExpireCommand,
  commandId: CommandId | null,
  rules: Rules,
): Change | Refusal {
  const move = decide(rules.procedure, record.facts, command, rules.calendar);
  if (isRefusal(move)) return move;
  const { definition } = rules.procedure;
  const clock = advanceClock(definition, record.clock, move, command.at, rules.calendar);
  const due = dueAfter(record, move, clock, rules);
  if (isRefusal(due)) return due;
  const actor = command.kind === 'act' ? command.actor : CLOCK_ACTOR;
  const after = recordAfter(record, move, { actor, at: command.at, clock, due }, rules);
  if (isRefusal(after)) return after;
  return sealed(record, after, move, {
    kind: command.kind === 'act' ? 'acted' : 'expired',
    commandId,
    data: command.kind === 'act' ? command.data : {},
    outcome: outcome(record, after, move, rules),
  });
}

/** Removes a deadline that decided nothing, with the reason in the history. */
export function dropDeadline(
  record: DossierRecord,
  name: DeadlineName,
  at: Instant,
  reason: Refusal,
  { calendar }: Rules,
): Change {
  const remaining = Object.entries(record.deadlines).filter(([deadline]) => deadline !== name);
  const after: DossierRecord = {
    ...record,
    revision: record.revision + 1,
    lastAt: at,
    lastActor: CLOCK_ACTOR,
    deadlines: Object.fromEntries(remaining),
  };
  const note = {
    action: `expire.${name}`,
    label: 'Thời hạn không còn áp dụng',
    from: record.facts.state,
    to: record.facts.state,
    effects: [],
  };
  const data = { dropped: name, code: reason.code };
  return sealed(record, after, note, {
    kind: 'expired',
    commandId: null,
    data,
    outcome: duesOf(after, calendar),
  });
}

/** A broken or met promise keeps its date; a promise that stands still has none. */
function dueAfter(
  record: DossierRecord,
  move: Accepted,
  clock: ClockState,
  rules: Rules,
): LawfulDue | Refusal {
  const unchanged = { at: record.facts.dueLawful, provisional: record.provisional };
  const stoodStill = record.clock.open.length > 0;
  if (record.facts.finished || move.overdue || (move.finishes && stoodStill)) return unchanged;
  // Only the clocks move the date: another version of the calendar does so by `redate`, journaled.
  if (sameClocks(record.clock, clock)) return unchanged;
  return lawfulDue(rules.procedure.definition, clock, rules.calendar);
}

function sameClocks(a: ClockState, b: ClockState): boolean {
  return (
    a.phase === b.phase &&
    a.phaseStartedAt === b.phaseStartedAt &&
    a.run === b.run &&
    a.pauses === b.pauses &&
    a.open === b.open
  );
}

interface Step {
  readonly actor: Actor;
  readonly at: Instant;
  readonly clock: ClockState;
  readonly due: LawfulDue;
}

function recordAfter(
  record: DossierRecord,
  move: Accepted,
  { actor, at, clock, due }: Step,
  rules: Rules,
): DossierRecord | Refusal {
  const restarted = record.clock.run > 0 && clock.run > record.clock.run;
  const told = factsAfter(record.facts, move, actor.id);
  const facts = { ...told, apology: restarted ? anew(told.apology) : told.apology, dueLawful: due.at };
  const rescheduledTo = restarted ? null : (move.rescheduledTo ?? record.rescheduledTo);
  const { channel } = record;
  const next = deadlinesOf({ facts, clock, rescheduledTo, channel }, at, rules);
  if (isRefusal(next)) return next;
  return {
    ...record,
    ...turnOf(rules, facts.state),
    revision: record.revision + 1,
    facts,
    clock,
    receivedAt: record.receivedAt ?? (clock.phase >= 0 ? at : null),
    dueOriginal: record.dueOriginal ?? due.at,
    dueCurrent: latest(due.at, rescheduledTo),
    rescheduledTo,
    provisional: due.provisional,
    finishedAt: record.finishedAt ?? (facts.finished ? at : null),
    endedAt: move.ends ? at : record.endedAt,
    lastAt: at,
    lastActor: actor,
    deadlines: next,
  };
}

/** Whose turn it is in a step; nobody's after the end. */
export function turnOf({ procedure }: Rules, state: string): Pick<DossierRecord, 'role' | 'unit'> {
  const step = procedure.definition.steps[state];
  return { role: step?.by ?? '', unit: step?.unit ?? '' };
}

/** A letter covers the promise it apologised for; the one a restart begins can be broken, and owed for, anew. */
function anew(apology: ApologyState): ApologyState {
  return apology === 'issued' ? 'none' : apology;
}

/** What the clock will do to a dossier from here on. */
export function deadlinesOf(
  {
    facts,
    clock,
    rescheduledTo,
    channel,
  }: Pick<DossierRecord, 'facts' | 'clock' | 'rescheduledTo' | 'channel'>,
  at: Instant,
  { procedure, calendar }: Rules,
): Deadlines | Refusal {
  const { state: step, dueLawful, overdue, finished } = facts;
  const suspended = facts.suspended !== null;
  const apologySettled = facts.apology !== 'none';
  const inputs = {
    step,
    channel,
    dueLawful,
    rescheduledTo,
    overdue,
    finished,
    suspended,
    apologySettled,
    at,
  };
  return deadlines(procedure.definition, clock, inputs, calendar);
}

/** The later of the lawful date and a reschedule; null while the promise stands still. */
export function latest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a;
  return Math.max(a, b);
}

/** What the entry adds to the figures on TTHC; an internal case of the quality system adds nothing to them. */
function outcome(
  before: DossierRecord,
  after: DossierRecord,
  move: Accepted,
  { procedure, calendar }: Rules,
): EntryOutcome {
  if (procedure.definition.kind === 'internal') {
    return { ...duesOf(after, calendar), ...(move.ends ? { ended: true as const } : {}) };
  }
  const broke = after.facts.overdue && !before.facts.overdue;
  const letter = letterIssued(before, move);
  return {
    ...duesOf(after, calendar),
    ...(before.receivedAt === null && after.receivedAt !== null ? { received: true as const } : {}),
    ...(broke ? { becameOverdue: true as const } : {}),
    ...(letterDue(broke, after, procedure) || letter === 'timely' ? { letterDue: true as const } : {}),
    // Papers turned away at the counter or taken back before reception were never a dossier of the statistics.
    ...(move.finishes && after.receivedAt !== null
      ? { finished: finishedOutcome(after, move, calendar) }
      : {}),
    ...(move.ends ? { ended: true as const } : {}),
    ...(letter === null ? {} : { letter }),
  };
}

/** A broken promise owes a letter unless one has moved it in time, or its regime knows none. */
function letterDue(broke: boolean, after: DossierRecord, procedure: CompiledProcedure): boolean {
  return broke && after.rescheduledTo === null && procedure.owesLetters;
}

function letterIssued(before: DossierRecord, move: Accepted): 'timely' | 'late' | null {
  if (move.apology !== 'issued' || before.facts.apology === 'issued') return null;
  return move.rescheduledTo === null ? 'late' : 'timely';
}

/** Taken back in time, nothing was promised any more: on time, never a merit of the department (domain §5.1). */
function finishedOutcome(after: DossierRecord, move: Accepted, calendar: WorkingCalendar): Verdicts {
  const { dueOriginal: original, dueCurrent: current, facts } = after;
  const nothing = { original: null, lawful: null, current: null };
  const promised = { original, lawful: facts.dueLawful, current };
  const withdrawn = deedOf(move.action) === 'withdraws' && !facts.overdue;
  return verdicts(after.lastAt, withdrawn ? nothing : promised, calendar);
}

/** The part of an outcome every entry has. */
export function duesOf(record: DossierRecord, calendar: WorkingCalendar): EntryOutcome {
  return {
    day: calendar.dateOf(record.lastAt),
    calendar: `${calendar.id}@${calendar.version}`,
    dueOriginal: record.dueOriginal,
    dueLawful: record.facts.dueLawful,
    dueCurrent: record.dueCurrent,
    overdue: record.facts.overdue,
    apology: record.facts.apology,
    suspended: record.facts.suspended,
    ...(record.clock.brokenAt === null ? {} : { overdueSince: calendar.dateOf(record.clock.brokenAt) }),
  };
}

/** What an entry says of a move. */
type Note = Pick<Accepted, 'action' | 'label' | 'from' | 'to' | 'effects'>;

interface EntryParts {
  readonly kind: EntryKind;
  readonly commandId: CommandId | null;
  readonly data: ActionData;
  readonly outcome: EntryOutcome;
}

function sealed(before: DossierRecord, after: DossierRecord, move: Note, parts: EntryParts): Change {
  const entry = chain(before.lastHash, {
    agency: after.agency,
    dossier: after.code,
    revision: after.revision,
    at: after.lastAt,
    action: move.action,
    label: move.label,
    actor: after.lastActor,
    from: move.from,
    to: move.to,
    effects: move.effects,
    ...parts,
  });
  return { before, after: { ...after, lastHash: entry.hash }, entry };
}
