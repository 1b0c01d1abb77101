import type { WorkingCalendar } from '#calendar';
import type { Effect } from './effect.js';

/** What other rules would do to all open dossiers: what a person must know before saying yes. */
export interface Impact {
  readonly examined: number;
  /** Promises that would be for another day or hour. */
  readonly moved: number;
  readonly earlier: number;
  readonly later: number;
  /** Calendar days by which promises would move (negative: earlier) → dossiers, in order of days. */
  readonly shifts: readonly { readonly days: number; readonly dossiers: number }[];
  readonly becomeLate: number;
  readonly lettersOwed: number;
  /** Dossiers whose step would have used up its budget at once. */
  readonly stepsSpent: number;
  /** Of those, the ones the clock would then take out of their step, e.g. close. */
  readonly leaveStep: number;
  /** Steps with open dossiers and no place in the target → dossiers. */
  readonly unmapped: Readonly<Record<string, number>>;
  /** Dossiers whose dates would run past the calendars there are; they stay. */
  readonly uncomputable: number;
  /** The first dossiers that would become late, for looking at. */
  readonly lateExamples: readonly string[];
}

const EXAMPLES = 20;

/** Adds up effects, in any order. */
export class ImpactCounter {
  private readonly sums = {
    examined: 0,
    earlier: 0,
    later: 0,
    becomeLate: 0,
    lettersOwed: 0,
    stepsSpent: 0,
    leaveStep: 0,
    uncomputable: 0,
  };
  private readonly shifts = new Map<number, number>();
  private readonly unmapped = new Map<string, number>();
  private readonly lateExamples: string[] = [];

  add(effect: Effect, calendar: WorkingCalendar): void {
    const { sums } = this;
    sums.examined++;
    if (effect.stays === 'unmapped') count(this.unmapped, effect.before.facts.state);
    if (effect.stays === 'uncomputable') sums.uncomputable++;
    if (effect.owesLetter) sums.lettersOwed++;
    if (effect.stepSpent) sums.stepsSpent++;
    if (effect.leavesStep) sums.leaveStep++;
    if (effect.becomesLate) {
      sums.becomeLate++;
      if (this.lateExamples.length < EXAMPLES) this.lateExamples.push(effect.before.code);
    }
    this.addShift(effect, calendar);
  }

  private addShift({ before, after }: Effect, calendar: WorkingCalendar): void {
    const shift = shiftOf(before.facts.dueLawful, after?.facts.dueLawful ?? null);
    if (shift === null) return;
    if (shift.now < shift.old) this.sums.earlier++;
    else this.sums.later++;
    count(this.shifts, calendar.dayOf(shift.now) - calendar.dayOf(shift.old));
  }

  impact(): Impact {
    const { sums, lateExamples } = this;
    const shifts = [...this.shifts].sort(([a], [b]) => a - b).map(([days, dossiers]) => ({ days, dossiers }));
    const unmapped = Object.fromEntries(this.unmapped);
    return { ...sums, moved: sums.earlier + sums.later, shifts, unmapped, lateExamples };
  }
}

/** A promise that was for one moment and would be for another. */
function shiftOf(old: number | null, now: number | null): { old: number; now: number } | null {
  return old === null || now === null || old === now ? null : { old, now };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
