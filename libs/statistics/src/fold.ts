import { deedOf } from '#procedure';
import type { Channel, HistoryEntry } from '#dossier';
import { dayAfter, type DossierCode, type LocalDay } from '#kernel';
import { add, ZERO, type Counts, type Measure } from './measures.js';

/** What the statistics cut by; told by the opening entry, unchanged afterwards. */
export interface Dimensions {
  readonly procedure: string;
  readonly field: string;
  readonly unit: string;
  readonly channel: Channel;
}

/** Counts of one day, procedure and unit. */
export interface StatCell {
  readonly day: LocalDay;
  readonly procedure: string;
  readonly field: string;
  readonly unit: string;
  readonly counts: Counts;
}

/** The part of one dossier in such a cell: what a number of the tables is opened by. */
export interface DossierCell extends StatCell {
  readonly dossier: DossierCode;
}

/** One entry's contributions: `[local day, measure, amount]`. Commutative, so the order of folding is free. */
export function contributions(entry: HistoryEntry, channel: Channel): [LocalDay, Measure, number][] {
  const { outcome } = entry;
  const found: [LocalDay, Measure, number][] = [];
  const count = (measure: Measure, amount = 1, day = outcome.day) => found.push([day, measure, amount]);
  if (outcome.received) count(`received_${channel}`);
  if (outcome.becameOverdue) count('open_overdue', 1, dayAfter(outcome.overdueSince ?? outcome.day));
  if (outcome.letterDue) count('letter_due');
  if (outcome.letter) count(`letter_${outcome.letter}`);
  const { finished } = outcome;
  if (!finished) return found;
  count(finished.byDate);
  if (finished.byInstant === 'late') count('instant_late');
  if (finished.againstOriginal === 'late') count('late_against_original');
  if (finished.againstCurrent === 'late') count('late_against_current');
  if (deedOf(entry.action) === 'withdraws') count('withdrawn');
  // Finished on the very day the promise broke: by date it was never open and overdue, the level rises and falls at once.
  const broke = outcome.overdueSince ?? outcome.day;
  if (outcome.overdue) count('open_overdue', -1, outcome.day > broke ? outcome.day : dayAfter(broke));
  return found;
}

/** Gathers contributions into cells. */
export class StatAccumulator {
  private readonly cells = new Map<string, StatCell>();

  add(entry: HistoryEntry, { procedure, field, unit, channel }: Dimensions): void {
    for (const [day, measure, amount] of contributions(entry, channel)) {
      const key = `${day}\u0000${procedure}\u0000${field}\u0000${unit}`;
      const cell = this.cells.get(key) ?? { day, procedure, field, unit, counts: ZERO };
      this.cells.set(key, { ...cell, counts: add(cell.counts, { [measure]: amount }) });
    }
  }

  /** Sorted by day, procedure, unit; cells whose counts cancelled out are left out. */
  result(): StatCell[] {
    return [...this.cells.entries()]
      .filter(([, cell]) => Object.values(cell.counts).some((count) => count !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cell]) => cell);
  }
}

/** Gathers the same contributions dossier by dossier. */
export class DossierAccumulator {
  private cells = new Map<string, DossierCell>();

  get size(): number {
    return this.cells.size;
  }

  add(entry: HistoryEntry, { procedure, field, unit, channel }: Dimensions): void {
    const { dossier } = entry;
    for (const [day, measure, amount] of contributions(entry, channel)) {
      const key = `${dossier}\u0000${day}`;
      const cell = this.cells.get(key) ?? { dossier, day, procedure, field, unit, counts: ZERO };
      this.cells.set(key, { ...cell, counts: add(cell.counts, { [measure]: amount }) });
    }
  }

  /** What was gathered since the last call; cells whose counts cancelled out are left out. */
  take(): DossierCell[] {
    const taken = [...this.cells.values()].filter(({ counts }) =>
      Object.values(counts).some((count) => count !== 0),
    );
    this.cells = new Map();
    return taken;
  }
}
