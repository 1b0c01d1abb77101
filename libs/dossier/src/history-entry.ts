import { createHash } from 'node:crypto';
import type { Actor, AgencyId, CommandId, DossierCode, Instant, LocalDay } from '#kernel';
import type { ActionData, ApologyState, Effect } from '#procedure';
import { canonicalJson } from './canonical-json.js';

/** opened: reception of the papers; acted: a person; expired: the clock; redated: a new calendar version. */
export type EntryKind = 'opened' | 'acted' | 'expired' | 'redated' | 'migrated';

/** How the dossier came in; the columns (4) and (5) of form II.06a. */
export type Channel = 'online' | 'direct' | 'post';
export const CHANNELS: readonly Channel[] = ['online', 'direct', 'post'];

/** What the entry made true, enough to answer the command again and to fold any statistics. */
export interface EntryOutcome {
  /** Local date of the entry in the calendar of the procedure, `yyyy-MM-dd`. */
  readonly day: LocalDay;
  /** Calendar `id@version` under which the dates below were computed. */
  readonly calendar: string;
  readonly dueOriginal: Instant | null;
  readonly dueLawful: Instant | null;
  readonly dueCurrent: Instant | null;
  readonly overdue: boolean;
  readonly apology: ApologyState;
  readonly suspended: string | null;
  /** The promise started for the first time: the dossier counts as received. */
  readonly received?: true;
  /** The promise was broken by this entry. */
  readonly becameOverdue?: true;
  /** Local date on which the promise broke, from then on. */
  readonly overdueSince?: LocalDay;
  /** An apology letter became due: the promise broke uncovered, or was rescheduled by a timely letter. */
  readonly letterDue?: true;
  /** "Đã xử lý xong" by this entry, with its verdicts. */
  readonly finished?: FinishedOutcome;
  readonly ended?: true;
  /** An apology letter was issued by this entry: in time (≤ last working day before the due date) or not. */
  readonly letter?: 'timely' | 'late';
}

export interface FinishedOutcome {
  readonly byDate: 'early' | 'on_time' | 'late';
  readonly byInstant: 'on_time' | 'late';
  readonly againstOriginal: 'early' | 'on_time' | 'late';
  readonly againstCurrent: 'early' | 'on_time' | 'late';
}

/** One line of a dossier's history; never changed once written. */
export interface HistoryEntry {
  readonly agency: AgencyId;
  readonly dossier: DossierCode;
  /** 1, 2, 3 … without gaps; the dossier's revision after this entry. */
  readonly revision: number;
  readonly at: Instant;
  readonly kind: EntryKind;
  readonly action: string;
  readonly label: string;
  readonly actor: Actor;
  readonly commandId: CommandId | null;
  readonly from: string;
  readonly to: string;
  readonly data: ActionData;
  readonly effects: readonly Effect[];
  readonly outcome: EntryOutcome;
  /** SHA-256 (hex) of the previous entry's hash and this entry; see `chainHash`. */
  readonly hash: string;
}

export type UnhashedEntry = Omit<HistoryEntry, 'hash'>;

/** Hash before the first entry: an entry moved to another dossier no longer verifies. */
export function genesisHash(agency: AgencyId, dossier: DossierCode): string {
  return createHash('sha256').update(`${agency}/${dossier}`).digest('hex');
}

export function chainHash(previous: string, entry: UnhashedEntry): string {
  return createHash('sha256').update(previous).update(canonicalJson(entry)).digest('hex');
}

export function chain(previous: string, entry: UnhashedEntry): HistoryEntry {
  return { ...entry, hash: chainHash(previous, entry) };
}

/** Where a chain first contradicts itself. */
export interface ChainFault {
  readonly revision: number;
  readonly what: 'gap' | 'hash' | 'head';
}

/**
 * Recomputes the chain of one dossier, entries in order of revision.
 * @param head hash and revision the dossier row remembers: entries cut off at the end are seen too.
 */
export function verifyChain(
  entries: readonly HistoryEntry[],
  head: { readonly revision: number; readonly hash: string },
): ChainFault | null {
  let previous = '';
  let expected = 1;
  for (const { hash, ...entry } of entries) {
    if (entry.revision !== expected) return { revision: expected, what: 'gap' };
    if (expected === 1) previous = genesisHash(entry.agency, entry.dossier);
    if (chainHash(previous, entry) !== hash) return { revision: expected, what: 'hash' };
    previous = hash;
    expected++;
  }
  if (expected - 1 !== head.revision || previous !== head.hash)
    return { revision: expected - 1, what: 'head' };
  return null;
}
