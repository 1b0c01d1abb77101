import type { HistoryEntry } from '#dossier';
import type { Instant } from '#kernel';
import { deedOf, type ProcedureDefinition } from '#procedure';

/**
 * What moved the promise. promised: received; stopped: waits for somebody; restarted, continued: the waiting is over;
 * suspended, resumed: by order of the agency; rescheduled: by a timely apology letter; apologised: by a late one, which
 * moves nothing; broken: the day passed; next_phase: the next limit of a chain; recalendared: another calendar;
 * migrated: another issue of the procedure.
 */
export type PromiseChangeKind =
  | 'promised'
  | 'stopped'
  | 'restarted'
  | 'continued'
  | 'suspended'
  | 'resumed'
  | 'rescheduled'
  | 'apologised'
  | 'broken'
  | 'next_phase'
  | 'recalendared'
  | 'migrated';

export interface PromiseChange {
  readonly kind: PromiseChangeKind;
  readonly revision: number;
  readonly at: Instant;
  /** The appointment before and after; null while there is none. */
  readonly before: Instant | null;
  readonly after: Instant | null;
  /** The step that waits or waited, where one does. */
  readonly step: string | null;
  /** The day a late letter names, `yyyy-MM-dd`; it moves no promise. */
  readonly named: string | null;
}

/** Everything that happened to the promise of a dossier, from its history alone, oldest first. */
export function promiseChanges(
  entries: readonly HistoryEntry[],
  definition: Pick<ProcedureDefinition, 'stops'>,
): readonly PromiseChange[] {
  let before: Instant | null = null;
  const changes: PromiseChange[] = [];
  for (const entry of entries) {
    const { dueCurrent: after } = entry.outcome;
    const kind = kindOf(entry, before, definition);
    if (kind !== null) {
      const { revision, at, data } = entry;
      // The letter of a dossier that was finished already names no day.
      const named = kind === 'apologised' && typeof data['newDue'] === 'string' ? data['newDue'] : null;
      changes.push({ kind, revision, at, before, after, named, step: stepOf(kind, entry) });
    }
    before = after;
  }
  return changes;
}

function kindOf(
  entry: HistoryEntry,
  before: Instant | null,
  { stops }: Pick<ProcedureDefinition, 'stops'>,
): PromiseChangeKind | null {
  const { kind, action, from, outcome } = entry;
  if (outcome.received) return 'promised';
  if (outcome.becameOverdue) return 'broken';
  if (outcome.letter) return outcome.letter === 'timely' ? 'rescheduled' : 'apologised';
  const after = outcome.dueCurrent;
  const deed = deedOf(action);
  if (before === after) return null;
  if (kind === 'redated') return 'recalendared';
  if (kind === 'migrated') return 'migrated';
  if (after === null) return deed === 'suspends' ? 'suspended' : 'stopped';
  if (before !== null) return 'next_phase';
  if (deed === 'resumes') return 'resumed';
  const handedIn = kind === 'acted' && stops[from]?.clock === 'restart';
  return handedIn ? 'restarted' : 'continued';
}

function stepOf(kind: PromiseChangeKind, { from, to }: HistoryEntry): string | null {
  if (kind === 'stopped') return to;
  return kind === 'restarted' || kind === 'continued' ? from : null;
}
