import type { HistoryEntry } from '#dossier';
import { BUDGETS, PROMISE_MINUTES } from './procedure.js';

const MINUTE = 60_000;

/**
 * What the clock must have done to a dossier, told from its moves alone and without the engine's arithmetic: every
 * stay in a step longer than its budget was ended or marked once, at the minute; so was the promise. Everything is
 * drained, so what is still open has outlasted its budget.
 * @returns faults in words; empty when every deadline fired exactly once.
 */
export function deadlineFaults(entries: readonly HistoryEntry[]): string[] {
  return [...stays(entries).flatMap(stayFaults), ...promiseFaults(entries)];
}

interface Stay {
  readonly step: string;
  readonly from: HistoryEntry;
  /** Entries inside, the one that ends it included. */
  readonly entries: HistoryEntry[];
}

function stays(entries: readonly HistoryEntry[]): Stay[] {
  const found: Stay[] = [];
  for (const entry of entries) {
    found.at(-1)?.entries.push(entry);
    if (entry.from !== entry.to) found.push({ step: entry.to, from: entry, entries: [] });
  }
  return found;
}

function stayFaults({ step, from, entries }: Stay): string[] {
  const fired = entries.filter(({ action }) => action === 'expire.step');
  const last = entries.at(-1);
  const end =
    last && last.from !== last.to && last.action !== 'expire.step' ? last.at : Number.POSITIVE_INFINITY;
  const budget = BUDGETS[step];
  return judge(`${from.dossier} step ${step} from revision ${from.revision}`, fired, {
    due: budget === undefined ? Number.POSITIVE_INFINITY : from.at + budget * MINUTE,
    end,
  });
}

function promiseFaults(entries: readonly HistoryEntry[]): string[] {
  const fired = entries.filter(({ action }) => action === 'expire.promise');
  const accepted = entries.find(({ action }) => action === 'accept');
  const finished = entries.find(({ outcome }) => outcome.finished);
  return judge(`${entries[0]?.dossier ?? ''} promise`, fired, {
    due: accepted ? accepted.at + PROMISE_MINUTES * MINUTE : Number.POSITIVE_INFINITY,
    end: finished?.at ?? Number.POSITIVE_INFINITY,
  });
}

function judge(
  what: string,
  fired: readonly HistoryEntry[],
  { due, end }: { due: number; end: number },
): string[] {
  const wanted = end > due && due !== Number.POSITIVE_INFINITY ? 1 : 0;
  const faults = fired.length === wanted ? [] : [`${what}: fired ${fired.length} times instead of ${wanted}`];
  for (const { at, revision } of fired) {
    if (at !== due) faults.push(`${what}: revision ${revision} fired at ${at}, was due at ${due}`);
  }
  return faults;
}
