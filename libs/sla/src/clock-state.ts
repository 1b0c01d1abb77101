import type { Instant } from '#kernel';
import type { Interval } from '#calendar';

/** Why a clock stands still: the step the dossier waits in, or a suspension ordered by the head. */
export type StopKind = 'step' | 'suspension';

/** An interval during which the promise stood still; the open one has no end yet. */
export interface OpenStop {
  readonly since: Instant;
  readonly kind: StopKind;
  /** restart: the promise begins anew at the end of the stop; pause: it goes on. */
  readonly policy: 'restart' | 'pause';
}

/** Where the clocks of one dossier stand. Plain data, stored as JSON in the dossier row. */
export interface ClockState {
  /** Index of the running phase of the promise; −1 before the promise starts. */
  readonly phase: number;
  readonly phaseStartedAt: Instant | null;
  /** How often the promise has started: 1 at reception, +1 at each lawful restart. */
  readonly run: number;
  /** Closed pauses of the running phase. */
  readonly pauses: readonly Interval[];
  /** Stops open now: at most one by the step and one by a suspension. */
  readonly open: readonly OpenStop[];
  readonly stepEnteredAt: Instant;
  /** Closed suspensions inside the current step: its budget does not run either. */
  readonly stepPauses: readonly Interval[];
  /** The budget of the current stay in the step has been used up: its deadline fired and is not armed again. */
  readonly stepSpent: boolean;
  /** When the promise broke; null while it is kept. */
  readonly brokenAt: Instant | null;
  /** Appointment given by an imported dossier; null when the procedure has limits of its own. */
  readonly given: Instant | null;
}

export function newClock(at: Instant, given: Instant | null = null): ClockState {
  return {
    phase: -1,
    phaseStartedAt: null,
    run: 0,
    pauses: [],
    open: [],
    stepEnteredAt: at,
    stepPauses: [],
    stepSpent: false,
    brokenAt: null,
    given,
  };
}
