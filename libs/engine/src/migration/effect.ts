import { isRefusal, type Instant } from '#kernel';
import type { Surveyed } from '../dossiers/dossier-record.js';
import { isBroken, movedTo, type Target } from './moved-dossier.js';

/** What other rules would do to one open dossier. */
export interface Effect<R extends Surveyed = Surveyed> {
  readonly before: R;
  /** null: it stays where it is. */
  readonly after: R | null;
  /** Why it stays: its step has no place in the target, or its dates run past the calendars there are. */
  readonly stays: 'unmapped' | 'uncomputable' | null;
  /** Its promise would be broken at once, though it is kept under the present rules. */
  readonly becomesLate: boolean;
  /** And then owes its applicant a letter. */
  readonly owesLetter: boolean;
  /** The budget of its step would be used up at once. */
  readonly stepSpent: boolean;
  /** And the clock would then take it out of its step, e.g. close it. */
  readonly leavesStep: boolean;
}

const NOTHING = { becomesLate: false, owesLetter: false, stepSpent: false, leavesStep: false };

/** What the target would do to one dossier. Pure. */
export function effectOn<R extends Surveyed>(before: R, target: Target, now: Instant): Effect<R> {
  const moved = movedTo(before, target, now);
  if (moved === null) return { before, after: null, stays: 'unmapped', ...NOTHING };
  if (isRefusal(moved)) return { before, after: null, stays: 'uncomputable', ...NOTHING };
  return told(before, moved, target, now);
}

/** The effect of a move whose outcome is known. */
export function told<R extends Surveyed>(before: R, after: R, { rules }: Target, now: Instant): Effect<R> {
  const { definition, owesLetters } = rules.procedure;
  const late = becomesLate(before, after, now);
  const stepSpent = after.deadlines.step !== undefined && after.deadlines.step < now;
  return {
    before,
    after,
    stays: null,
    becomesLate: late,
    owesLetter:
      late &&
      owesLetters &&
      definition.promise.silence === undefined &&
      after.rescheduledTo === null &&
      after.facts.apology !== 'issued',
    stepSpent,
    leavesStep: stepSpent && definition.steps[after.facts.state]?.onOverdue?.to !== undefined,
  };
}

/** Dossiers that other rules hurt at once stay where they are unless somebody says otherwise. */
export function isHurt({ becomesLate, leavesStep }: Effect): boolean {
  return becomesLate || leavesStep;
}

function becomesLate(before: Surveyed, after: Surveyed, now: Instant): boolean {
  return isBroken(after, now) && !isBroken(before, now);
}
