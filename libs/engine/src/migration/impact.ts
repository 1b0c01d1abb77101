import type { Instant } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { DossierRecord } from '../dossier-record.js';

/** What other rules would do to one open dossier. */
export interface Effect {
  readonly before: DossierRecord;
  /** null: its step has no place in the target. */
  readonly after: DossierRecord | null;
  /** Late at once under the new rules, though not under the old. */
  readonly becomesLate: boolean;
  /** And then owes its applicant a letter. */
  readonly owesLetter: boolean;
}

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
  /** Steps with open dossiers and no place in the target → dossiers. */
  readonly unmapped: Readonly<Record<string, number>>;
  /** The first dossiers that would become late, for looking at. */
  readonly lateExamples: readonly string[];
}

const EXAMPLES = 20;

/** Adds up effects, in any order. */
export class ImpactCounter {
  private examined = 0;
  private earlier = 0;
  private later = 0;
  private lettersOwed = 0;
  private becomeLate = 0;
  private readonly shifts = new Map<number, number>();
  private readonly unmapped = new Map<string, number>();
  private readonly lateExamples: string[] = [];

  add({ before, after, becomesLate, owesLetter }: Effect, calendar: WorkingCalendar): void {
    this.examined++;
    if (after === null) {
      count(this.unmapped, before.facts.state);
      return;
    }
    if (becomesLate) {
      this.becomeLate++;
      if (this.lateExamples.length < EXAMPLES) this.lateExamples.push(before.code);
    }
    if (owesLetter) this.lettersOwed++;
    const [old, now] = [before.facts.dueLawful, after.facts.dueLawful];
    if (old === now || old === null || now === null) return;
    if (now < old) this.earlier++;
    else this.later++;
    count(this.shifts, calendar.dayOf(now) - calendar.dayOf(old));
  }

  impact(): Impact {
    const { examined, earlier, later, becomeLate, lettersOwed, lateExamples } = this;
    const shifts = [...this.shifts].sort(([a], [b]) => a - b).map(([days, dossiers]) => ({ days, dossiers }));
    const unmapped = Object.fromEntries(this.unmapped);
    return {
      examined,
      moved: earlier + later,
      earlier,
      later,
      shifts,
      becomeLate,
      lettersOwed,
      unmapped,
      lateExamples,
    };
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether the promise would be broken already, though it is kept under the present rules. */
export function becomesLate(before: DossierRecord, after: DossierRecord, now: Instant): boolean {
  const { overdue, dueLawful } = after.facts;
  if (overdue || before.facts.overdue || dueLawful === null) return false;
  const lateAnyway = before.facts.dueLawful !== null && before.facts.dueLawful < now;
  return dueLawful < now && !lateAnyway;
}
