import { isRefusal, type Instant, type Refusal } from '#kernel';
import { chain } from '#dossier';
import { lawfulDue, type Deadlines, type LawfulDue } from '#sla';
import type { DossierRecord } from './dossier-record.js';
import type { Change, RedateOrder } from './ports.js';
import { deadlinesOf, duesOf, latest, type Rules } from './transition.js';

/**
 * The dossier under the calendar of the rules: the running promise, its warning and the budget of the step; what broke
 * or was met before the order stays (docs/adr/0004). Pure.
 * @returns null when nothing of it moves, or its dates run past the calendars there are
 */
export function redated(record: DossierRecord, order: RedateOrder, rules: Rules): Change | null {
  if (record.facts.finished) return null;
  // An order is carried out as of when it was given, so that what fell due since keeps its own moment.
  const at = Math.max(order.since, record.lastAt);
  const due = dueUnder(record, order.since, rules);
  if (isRefusal(due)) return null;
  const { clock, rescheduledTo, channel } = record;
  const facts = { ...record.facts, dueLawful: due.at };
  const fresh = deadlinesOf({ facts, clock, rescheduledTo, channel }, at, rules);
  if (isRefusal(fresh)) return null;
  const deadlines = movedDeadlines(record, fresh, { moved: due.at !== record.facts.dueLawful, ...order, at });
  const after: DossierRecord = {
    ...record,
    revision: record.revision + 1,
    facts,
    dueCurrent: latest(due.at, rescheduledTo),
    provisional: due.provisional,
    lastAt: at,
    lastActor: order.actor,
    deadlines,
  };
  return isSame(record, after) ? null : journaled(record, after, rules);
}

/** Whether a redating moved the promise itself, and not only a warning, a budget or the word “provisional”. */
export function movesPromise({ before, after }: Change): boolean {
  return before !== null && before.facts.dueLawful !== after.facts.dueLawful;
}

function dueUnder(
  record: DossierRecord,
  since: Instant,
  { procedure, calendar }: Rules,
): LawfulDue | Refusal {
  const { overdue, dueLawful } = record.facts;
  const stays = overdue || dueLawful === null || dueLawful < since;
  if (stays) return { at: dueLawful, provisional: record.provisional };
  const due = lawfulDue(procedure.definition, record.clock, calendar);
  // A promise that runs has a date; one without would be a promise taken back.
  return !isRefusal(due) && due.at === null ? { at: dueLawful, provisional: record.provisional } : due;
}

interface Moving {
  readonly moved: boolean;
  readonly since: Instant;
  readonly at: Instant;
}

/** What the clock will do. What it has done already, or should have done before the order, it does not do anew. */
function movedDeadlines({ deadlines: old }: DossierRecord, fresh: Deadlines, moving: Moving): Deadlines {
  const { moved, since } = moving;
  const step = old.step === undefined || old.step < since ? old.step : fresh.step;
  const warning = warningAfter(old.warning, fresh.warning, moving);
  const promise = moved ? fresh.promise : old.promise;
  const { reappointment } = old;
  return {
    ...(step === undefined ? {} : { step }),
    ...(reappointment === undefined ? {} : { reappointment }),
    ...(promise === undefined ? {} : { promise }),
    ...(warning === undefined ? {} : { warning }),
  };
}

/** A warning whose moment has passed under the new calendar, unsaid under the old one, is said at once. */
function warningAfter(
  old: Instant | undefined,
  fresh: Instant | undefined,
  { moved, since, at }: Moving,
): Instant | undefined {
  if (moved) return fresh ?? (old === undefined ? undefined : at);
  if (old === undefined || old < since) return old;
  return fresh ?? Math.min(old, at);
}

function isSame(before: DossierRecord, after: DossierRecord): boolean {
  const [old, next] = [before.deadlines, after.deadlines];
  return (
    before.facts.dueLawful === after.facts.dueLawful &&
    before.provisional === after.provisional &&
    old.step === next.step &&
    old.warning === next.warning
  );
}

function journaled(record: DossierRecord, after: DossierRecord, { calendar }: Rules): Change {
  const [before, due] = [record.facts.dueLawful, after.facts.dueLawful];
  const [oldStep, step] = [record.deadlines.step, after.deadlines.step];
  const { state } = record.facts;
  const moved = before !== due;
  const entry = chain(record.lastHash, {
    agency: record.agency,
    dossier: record.code,
    revision: after.revision,
    at: after.lastAt,
    kind: 'redated',
    action: 'redate',
    label: moved ? 'Tính lại ngày hẹn theo lịch mới' : 'Tính lại thời hạn theo lịch mới, ngày hẹn giữ nguyên',
    actor: after.lastActor,
    commandId: null,
    from: state,
    to: state,
    data: { before, after: due, ...(oldStep === step ? {} : { step: { before: oldStep, after: step } }) },
    effects: moved ? ['notify_applicant'] : [],
    outcome: duesOf(after, calendar),
  });
  return { before: record, after: { ...after, lastHash: entry.hash }, entry };
}
