import type { Visible } from '#access';
import type { HistoryEntry } from '#dossier';
import { rulesOf, type CalendarSource, type DossierRecord, type ProcedureSource, type Rules } from '#engine';
import { isRefusal, type AgencyId, type Refusal } from '#kernel';
import { promiseLedger } from '#sla';
import {
  dossierDetail,
  dossierView,
  entryView,
  type DossierDetail,
  type DossierView,
  type EntryView,
  type PromiseView,
} from './dossier-view.js';
import { printLedger } from './ledger-print.js';
import { ledgerPhases, type LedgerPhase } from './ledger-view.js';
import { maskedApplicant } from './masked.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';
import type { DossierFilter, Dossiers, Letter } from './ports.js';

/** What dossiers are read from. */
export interface DossierReaderDeps {
  readonly dossiers: Dossiers;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
}

/** A page of dossiers; `next` asks for the following one. */
export interface DossierList {
  readonly dossiers: readonly DossierView[];
  readonly next: string | null;
}

/** The promise of a dossier with its phases, day by day. */
export interface DossierLedger extends PromiseView {
  readonly code: string;
  readonly phases: readonly LedgerPhase[];
}

/** The letters of a dossier. */
export interface DossierLetters {
  readonly code: string;
  readonly letters: readonly Letter[];
}

/** An entry with the dossier as it stands. */
export interface ActedEntry extends EntryView {
  readonly dossierNow: DossierDetail;
}

/** Reads dossiers for people: records with the words of their procedure and local times. */
export class DossierReader {
  constructor(private readonly deps: DossierReaderDeps) {}

  /**
   * One page, earliest promise first; identifiers are masked.
   * @param after `next` of the page before
   * @returns `page.bad_cursor`
   */
  async list(
    agency: AgencyId,
    filter: DossierFilter & { readonly visible: Visible | null },
    after: string | undefined,
    limit: number,
  ): Promise<DossierList | Refusal> {
    const from = after === undefined ? null : decodeCursor(after);
    if (isRefusal(from)) return from;
    const { dossiers, next } = await this.deps.dossiers.list(agency, filter, { after: from, limit });
    return {
      dossiers: await Promise.all(
        dossiers.map((record) => this.view({ ...record, applicant: maskedApplicant(record.applicant) })),
      ),
      next: next && encodeCursor(next),
    };
  }

  /** @returns refusals of the calendar, such as a year that nobody has decided */
  async ledger(record: DossierRecord): Promise<DossierLedger | Refusal> {
    const { procedure, calendar } = await this.rules(record);
    const phases = promiseLedger(procedure.definition, record.clock, calendar);
    if (isRefusal(phases)) return phases;
    return {
      ...dossierView(record, procedure, calendar).promise,
      code: record.code,
      phases: ledgerPhases(phases, calendar),
    };
  }

  /** @returns as `ledger` */
  async printedLedger(record: DossierRecord): Promise<string | Refusal> {
    const ledger = await this.ledger(record);
    return isRefusal(ledger) ? ledger : printLedger(ledger, await this.view(record));
  }

  async letters({ agency, code }: DossierRecord): Promise<DossierLetters> {
    return { code, letters: await this.deps.dossiers.letters(agency, code) };
  }

  /** An entry just made, with the dossier it made. */
  async entry(entry: HistoryEntry): Promise<ActedEntry> {
    const record = await this.deps.dossiers.find(entry.agency, entry.dossier);
    if (!record) throw new Error(`dossier ${entry.dossier} vanished`);
    return this.entryOf(entry, record);
  }

  /** An entry with the dossier as it stands. */
  async entryOf(entry: HistoryEntry, record: DossierRecord): Promise<ActedEntry> {
    const { procedure, calendar } = await this.rules(record);
    return { ...entryView(entry, calendar), dossierNow: dossierDetail(record, procedure, calendar) };
  }

  async view(record: DossierRecord): Promise<DossierView> {
    const { procedure, calendar } = await this.rules(record);
    return dossierView(record, procedure, calendar);
  }

  private rules(record: DossierRecord): Promise<Rules> {
    return rulesOf(this.deps, record);
  }
}
