import { isRefusal, type Instant, type Refusal } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { DeadlineName, HandoverRule, ProcedureDefinition, ReceptionChannel } from '#procedure';
import type { ClockState } from './clock-state.js';

/** The lawful due moment; `at` is null before the promise starts and while it stands still. */
export interface LawfulDue {
  readonly at: Instant | null;
  /** Vietnamese reason while the date rests on a year whose calendar is not decided yet. */
  readonly provisional: string | null;
}

const NOT_RUNNING: LawfulDue = { at: null, provisional: null };

/**
 * The running phase from its start with its pauses, then every later phase from the end of the one before; of
 * one that stands alone, only that one.
 * Source: BLDS 2015 Đ.147–148 for the arithmetic, the definition for amounts.
 */
export function lawfulDue(
  definition: ProcedureDefinition,
  clock: ClockState,
  calendar: WorkingCalendar,
): LawfulDue | Refusal {
  if (clock.phaseStartedAt === null || clock.open.length > 0) return NOT_RUNNING;
  let at = clock.phaseStartedAt;
  let provisional: string | null = null;
  for (let index = clock.phase; index < definition.promise.phases.length; index++) {
    const { limit, alone } = definition.promise.phases[index] ?? {};
    if (alone && index > clock.phase) continue;
    if (!limit) return { at: clock.given, provisional: null };
    const due = calendar.due(at, limit, clock.pauses);
    if (isRefusal(due)) return due;
    at = due.at;
    provisional ??= due.provisional;
    if (alone) break;
  }
  return { at, provisional };
}

/** What `deadlines` must know of the dossier after the move. */
export interface DeadlineInputs {
  readonly step: string;
  /** How the papers came in: reception has its own budget for each. */
  readonly channel: ReceptionChannel;
  readonly dueLawful: Instant | null;
  readonly rescheduledTo: Instant | null;
  readonly overdue: boolean;
  readonly finished: boolean;
  readonly suspended: boolean;
  /** A timely letter or an owed one exists: no further warning. */
  readonly apologySettled: boolean;
  readonly at: Instant;
}

export type Deadlines = Readonly<Partial<Record<DeadlineName, Instant>>>;

/** Every moment at which the clock will act on the dossier if nobody does before. */
export function deadlines(
  definition: ProcedureDefinition,
  clock: ClockState,
  inputs: DeadlineInputs,
  calendar: WorkingCalendar,
): Deadlines | Refusal {
  const found: Partial<Record<DeadlineName, Instant>> = {};
  // What is done is done: handing over waits for the applicant, and nothing more can be missed.
  if (inputs.finished) return found;
  const budget = stepBudget(definition, clock, inputs, calendar);
  if (isRefusal(budget)) return budget;
  if (budget !== null) found.step = budget;
  const running = inputs.dueLawful !== null || inputs.overdue;
  if (running && inputs.rescheduledTo !== null && inputs.rescheduledTo > inputs.at) {
    found.reappointment = inputs.rescheduledTo;
  }
  if (inputs.dueLawful === null || inputs.overdue) return found;
  found.promise = inputs.dueLawful;
  const warning = warningMoment(inputs.dueLawful, calendar);
  if (warning > inputs.at && !inputs.apologySettled) found.warning = warning;
  return found;
}

function stepBudget(
  definition: ProcedureDefinition,
  clock: ClockState,
  inputs: DeadlineInputs,
  calendar: WorkingCalendar,
): Instant | null | Refusal {
  const step = definition.steps[inputs.step];
  const within = step?.byChannel?.[inputs.channel] ?? step?.within;
  if (!within || inputs.suspended || clock.stepSpent) return null;
  if (step?.handover) return handoverDue(step.handover, clock, calendar);
  const due = calendar.due(clock.stepEnteredAt, within, clock.stepPauses);
  return isRefusal(due) ? due : due.at;
}

/**
 * Transfer to the unit that works on the dossier: by the close of the same working day, or, received after the
 * cut-off (15:00) or on a day off, at the start of the next (NĐ 118/2025 Điều 18(2), NĐ 61/2018 Điều 18).
 */
export function handoverDue(
  { cutoff, grace }: HandoverRule,
  { stepEnteredAt, stepPauses }: Pick<ClockState, 'stepEnteredAt' | 'stepPauses'>,
  calendar: WorkingCalendar,
): Instant | Refusal {
  const close = calendar.closeOf(calendar.dateOf(stepEnteredAt));
  // A suspension on the day takes the morning's advantage away: the term then runs like any other.
  const sameDay =
    !isRefusal(close) && localTime(calendar, stepEnteredAt) <= cutoff && stepPauses.length === 0;
  if (sameDay) return close;
  const from = isRefusal(close) ? stepEnteredAt : Math.max(close, stepEnteredAt);
  const due = calendar.due(from, grace, stepPauses);
  return isRefusal(due) ? due : due.at;
}

function localTime(calendar: WorkingCalendar, at: Instant): string {
  return calendar.formatLocal(at).slice(11, 16);
}

/**
 * The close of the working day before the last one on which an apology letter is still in time
 * (NĐ 118/2025 Điều 19(6)): whoever is warned then has that whole last day to write it.
 */
function warningMoment(due: Instant, calendar: WorkingCalendar): Instant {
  const lastDay = calendar.lastWorkingDayBefore(due);
  if (isRefusal(lastDay)) return due;
  const before = calendar.lastWorkingDayBefore(lastDay);
  return isRefusal(before) ? due : before;
}
