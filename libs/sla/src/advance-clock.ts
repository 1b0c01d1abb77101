import { isRefusal, type Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { Accepted, ProcedureDefinition } from '#procedure';
import type { ClockState, OpenStop } from './clock-state.js';

/**
 * The clocks after an accepted move. Pure; which stop a step means is the definition's, when it counts is the
 * calendar's (`dues`).
 *
 * A stop that begins after the promise was broken changes nothing: lateness, once there, is not healed by asking
 * for a supplement (docs/adr/0004).
 */
export function advanceClock(
  definition: ProcedureDefinition,
  clock: ClockState,
  move: Accepted,
  at: Instant,
  calendar: WorkingCalendar,
): ClockState {
  const left = move.moved ? leaveStep(definition, clock, move, at) : spendStep(clock, move);
  const suspended = switchSuspension(left, move.suspended !== null, at);
  const entered = move.moved ? enterStep(definition, suspended, move, at) : suspended;
  const started = startPhase(definition, entered, move, { at, calendar });
  return move.overdue && started.brokenAt === null ? { ...started, brokenAt: at } : started;
}

function spendStep(clock: ClockState, move: Accepted): ClockState {
  return move.action === 'expire.step' ? { ...clock, stepSpent: true } : clock;
}

/**
 * Closes the stop the left step meant: a restart begins the promise anew, a pause is kept as an interval. Left by
 * the clock, a restart did not happen: nothing was handed in, and the waiting was not the department's either.
 */
function leaveStep(
  { promise }: ProcedureDefinition,
  clock: ClockState,
  move: Accepted,
  at: Instant,
): ClockState {
  const stop = clock.open.find((open) => open.kind === 'step');
  if (!stop) return clock;
  const open = clock.open.filter((other) => other !== stop);
  if (stop.policy === 'pause' || move.action.startsWith('expire.')) {
    return { ...clock, open, pauses: [...clock.pauses, { from: stop.since, to: at }] };
  }
  return {
    ...clock,
    open: open.map((other) => ({ ...other, since: at })),
    phase: promise.phases[clock.phase]?.alone ? clock.phase : 0,
    phaseStartedAt: at,
    pauses: [],
    run: clock.run + 1,
  };
}

function switchSuspension(clock: ClockState, suspended: boolean, at: Instant): ClockState {
  const stop = clock.open.find((open) => open.kind === 'suspension');
  if (suspended && !stop) return { ...clock, open: [...clock.open, opened('suspension', 'pause', at)] };
  if (suspended || !stop) return clock;
  const interval = { from: stop.since, to: at };
  return {
    ...clock,
    open: clock.open.filter((other) => other !== stop),
    pauses: [...clock.pauses, interval],
    stepPauses: [...clock.stepPauses, interval],
  };
}

function enterStep(
  definition: ProcedureDefinition,
  clock: ClockState,
  move: Accepted,
  at: Instant,
): ClockState {
  const entered = { ...clock, stepEnteredAt: at, stepPauses: [], stepSpent: false };
  const stop = definition.stops[move.to];
  if (!stop || stop.clock === 'continue' || move.overdue || clock.phase < 0) return entered;
  return { ...entered, open: [...entered.open, opened('step', stop.clock, at)] };
}

/**
 * A phase starts once per run: going back over its start event does not start it again. It counts from its event, or
 * from the end of the phase before if that came first: being late in one phase buys no time in the next
 * (docs/adr/0008).
 */
function startPhase(
  definition: ProcedureDefinition,
  clock: ClockState,
  move: Accepted,
  { at, calendar }: { readonly at: Instant; readonly calendar: WorkingCalendar },
): ClockState {
  const event = `${move.from}.${move.action}`;
  const index = definition.promise.phases.findIndex((phase) => phase.from === event);
  if (index <= clock.phase) return clock;
  const from = Math.min(at, endOfPhase(definition, clock, calendar) ?? at);
  const pauses = clock.pauses.filter((pause) => pause.to > from);
  return { ...clock, phase: index, phaseStartedAt: from, pauses, run: Math.max(clock.run, 1) };
}

/** Where the running phase ends; null when none runs, or it has no limit. */
function endOfPhase(
  definition: ProcedureDefinition,
  clock: ClockState,
  calendar: WorkingCalendar,
): Instant | null {
  const limit = definition.promise.phases[clock.phase]?.limit;
  if (!limit || clock.phaseStartedAt === null || clock.open.length > 0) return null;
  const end = calendar.due(clock.phaseStartedAt, limit, clock.pauses);
  return isRefusal(end) ? null : end.at;
}

function opened(kind: OpenStop['kind'], policy: OpenStop['policy'], at: Instant): OpenStop {
  return { since: at, kind, policy };
}
