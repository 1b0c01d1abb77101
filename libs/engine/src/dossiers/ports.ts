import type { Actor, AgencyId, CommandId, DossierCode, Instant, LocalDay } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { HistoryEntry } from '#dossier';
import type { CompiledProcedure } from '#procedure';
import type { DossierRecord, Surveyed } from './dossier-record.js';

/** One dossier before and after a move, with the entry that tells it. Written whole or not at all. */
export interface Change {
  /** null when the dossier is opened. */
  readonly before: DossierRecord | null;
  readonly after: DossierRecord;
  readonly entry: HistoryEntry;
}

/** What one read of the hot path returns. */
export interface ReadForCommand {
  readonly record: DossierRecord | null;
  /** The entry an earlier delivery of the same command wrote, on whatever dossier. */
  readonly earlier: HistoryEntry | null;
}

/** Written: committed. Stale: another command came first, nothing was written. */
export type WriteResult = 'written' | 'stale';

/** The database, as the engine needs it. Implemented by `#persistence`. */
export interface DossierStore {
  /** One round trip. */
  readForCommand(agency: AgencyId, code: DossierCode, commandId: CommandId): Promise<ReadForCommand>;
  /** One statement, one commit; the row must still have `before.revision`. */
  write(change: Change): Promise<WriteResult>;
  findByCommand(agency: AgencyId, commandId: CommandId): Promise<HistoryEntry | null>;
  /** The last entry after a revision that is more than a note of the clock, or null. */
  lastMoverSince(agency: AgencyId, code: DossierCode, revision: number): Promise<HistoryEntry | null>;
  /**
   * Takes the next number of the local day and writes the opening in the same transaction.
   * @returns stale when the command id was used meanwhile.
   */
  open(agency: AgencyId, date: LocalDay, build: (sequence: number) => Change): Promise<WriteResult>;
  /**
   * Locks up to `limit` dossiers whose earliest deadline lies before `now`, skipping those others hold, earliest
   * first; writes what `work` makes of them and commits once.
   * @returns how many dossiers were claimed.
   */
  claimDue(
    agency: AgencyId,
    now: Instant,
    limit: number,
    work: (records: readonly DossierRecord[]) => Promise<readonly Change[]>,
  ): Promise<number>;
  /**
   * Locks the next `limit` unfinished dossiers after a code, in order of code, and writes what `work` makes of them.
   * @returns the codes examined; empty at the end.
   */
  revisePage(
    agency: AgencyId,
    after: DossierCode,
    limit: number,
    which: OpenDossiers,
    work: (records: readonly DossierRecord[]) => Promise<readonly Change[]>,
  ): Promise<readonly DossierCode[]>;
  /**
   * The next `limit` unfinished dossiers after a code, without locks and without their deadlines: for surveys, which
   * tell what would be and change nothing.
   */
  scanOpen(
    agency: AgencyId,
    after: DossierCode,
    limit: number,
    which: OpenDossiers,
  ): Promise<readonly Surveyed[]>;
  /** How a migration last moved each of these dossiers, by code. */
  findMigrations(
    agency: AgencyId,
    codes: readonly DossierCode[],
    migration: string,
  ): Promise<ReadonlyMap<DossierCode, FoundMigration>>;
}

export interface FoundMigration {
  readonly entry: HistoryEntry;
  /** Since then the clock has noted something at most; nobody acted and the step is the same. */
  readonly onlyNotesSince: boolean;
}

/** Which unfinished dossiers a sweep is about: of one issue, or of all; moved by a migration, or not. */
export interface OpenDossiers {
  readonly of?: { readonly procedure: string; readonly issue: number };
  /** Only those whose last migration has this id. */
  readonly movedBy?: string;
}

/** Published procedure versions; immutable, so an implementation may cache by code, issue and regime. */
export interface ProcedureSource {
  /** @param received reception of the dossier (before it: its opening): decides the rule regime. */
  get(agency: AgencyId, code: string, issue: number, received: Instant): Promise<CompiledProcedure>;
  /** The issue in force on the local date of a moment, or null. */
  inForce(agency: AgencyId, code: string, at: Instant): Promise<CompiledProcedure | null>;
  /** Codes that can be opened, for refusals. */
  codes(agency: AgencyId): Promise<readonly string[]>;
  /** Issues of a code that are or were in force, ascending; drafts are not among them. */
  issues(agency: AgencyId, code: string): Promise<readonly number[]>;
}

/** On whose word dates move to another version of the calendar. */
export interface RedateOrder {
  readonly actor: Actor;
  /** When the word was given: what had fallen due before stays as it was, whether or not anybody had noted it. */
  readonly since: Instant;
}

/** Working calendars by id. */
export interface CalendarSource {
  /** @param agency whose saved versions count; that of the process when not given */
  get(id: string, agency?: AgencyId): WorkingCalendar;
  /**
   * The order to re-date by a saved version that has not reached every open dossier yet, or null. Until it has, whoever
   * touches a dossier re-dates it first. Absent where calendars are not saved.
   */
  redating?(id: string, agency: AgencyId): RedateOrder | null;
}

/** What people are called. */
export interface PersonNames {
  /** null for somebody the agency does not know. */
  nameOf(agency: AgencyId, person: string): Promise<string | null>;
}
