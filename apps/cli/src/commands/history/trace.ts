import type { HistoryEntry } from '#dossier';
import type { Instant } from '#kernel';

/** A value as process mining knows them. */
export type Value =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'date'; readonly value: Instant }
  | { readonly type: 'int'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean };

export type Attributes = ReadonlyMap<string, Value>;

/** One dossier for process mining. */
export interface Trace {
  readonly attributes: Attributes;
  readonly events: readonly Attributes[];
}

const text = (value: string): Value => ({ type: 'string', value });
const moment = (value: Instant): Value => ({ type: 'date', value });

/**
 * What is exported of a dossier's history: who did what when, the promise and its end. What people wrote with an
 * action and who applied stay here, and so does everything of this database alone (hashes, time of recording): two
 * replays of one log give the same bytes.
 */
export function traceOf(entries: readonly HistoryEntry[]): Trace {
  return { attributes: ofDossier(entries), events: entries.map(ofEntry) };
}

function ofDossier(entries: readonly HistoryEntry[]): Attributes {
  const found = new Map<string, Value>();
  const [opening] = entries;
  if (!opening) return found;
  const { data } = opening;
  const log = logData(opening);
  const due = entries.reduce<Instant | null>((last, { outcome }) => outcome.dueLawful ?? last, null);
  const finish = entries.find(({ outcome }) => outcome.finished);
  found.set('concept:name', text(opening.dossier));
  if (!log && typeof data['channel'] === 'string') found.set('channel', text(data['channel']));
  found.set('startdate', moment(opening.at));
  if (due !== null) found.set('deadline', moment(due));
  if (finish) found.set('enddate', moment(finish.at));
  for (const [key, name] of DIMENSIONS) {
    const value = data[key];
    if (typeof value === 'string') found.set(name, text(value));
    if (typeof value === 'number') found.set(name, { type: 'int', value });
  }
  if (log && typeof log['case'] === 'string') found.set('dunghen:case', text(log['case']));
  addLogAttributes(found, log);
  return found;
}

const DIMENSIONS = [
  ['procedure', 'dunghen:procedure'],
  ['issue', 'dunghen:issue'],
  ['field', 'dunghen:field'],
  ['ownerUnit', 'dunghen:unit'],
  ['channel', 'dunghen:channel'],
] as const;

function ofEntry(entry: HistoryEntry): Attributes {
  const { actor, outcome } = entry;
  const log = logData(entry);
  const found = new Map<string, Value>([
    ['concept:name', text(entry.label)],
    ['time:timestamp', moment(entry.at)],
    ['org:resource', text(actor.id)],
    ['org:role', text(actor.role)],
    ['org:group', text(actor.unit)],
    ['lifecycle:transition', text('complete')],
    ['dunghen:kind', text(entry.kind)],
    ['dunghen:action', text(entry.action)],
    ['dunghen:revision', { type: 'int', value: entry.revision }],
    ['dunghen:from', text(entry.from)],
    ['dunghen:to', text(entry.to)],
  ]);
  if (log?.['derived'] === true) found.set('dunghen:derived', { type: 'boolean', value: true });
  if (outcome.finished) found.set('dunghen:verdict', text(outcome.finished.byDate));
  // Those of the opening are the dossier's.
  if (entry.kind !== 'opened') addLogAttributes(found, log);
  return found;
}

/** What a replayed log said beside what the engine needed; null for dossiers of our own. */
function logData(entry: HistoryEntry): Readonly<Record<string, unknown>> | null {
  const log = entry.data['log'];
  return typeof log === 'object' && log !== null ? (log as Record<string, unknown>) : null;
}

/** The log knows its own groups and life cycle better than we do. */
function addLogAttributes(found: Map<string, Value>, log: Readonly<Record<string, unknown>> | null): void {
  const attributes = log?.['attributes'];
  if (typeof attributes !== 'object' || attributes === null) return;
  for (const [name, value] of Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof value === 'string') found.set(name, text(value));
  }
}
