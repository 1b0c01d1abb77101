import { Inject, Injectable } from '@nestjs/common';
import type { Visible } from '#access';
import type { HistoryEntry } from '#dossier';
import {
  CALENDAR_SOURCE,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
} from '#engine';
import { type DossierFilter, type Letter, PgDossiers } from '#persistence';
import { promiseLedger } from '#sla';
import {
  dossierDetail,
  dossierView,
  entryView,
  ledgerPhases,
  maskedApplicant,
  printLedger,
  type DossierDetail,
  type DossierView,
  type EntryView,
  type LedgerPhase,
  type PromiseView,
} from '#reading';
import { orThrow } from '../http/refused.exception.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';

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
@Injectable()
export class DossierReader {
  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
  ) {}

  async list(
    agency: string,
    filter: DossierFilter & { readonly visible: Visible | null },
    after: string | undefined,
    limit: number,
  ): Promise<DossierList> {
    const page = { after: after === undefined ? null : decodeCursor(after), limit };
    const { dossiers, next } = await this.dossiers.list(agency, filter, page);
    return {
      dossiers: await Promise.all(
        dossiers.map((record) => this.view({ ...record, applicant: maskedApplicant(record.applicant) })),
      ),
      next: next && encodeCursor(next),
    };
  }

  async ledger(record: DossierRecord): Promise<DossierLedger> {
    const { procedure, calendar } = await this.rules(record);
    const phases = orThrow(promiseLedger(procedure.definition, record.clock, calendar));
    return {
      ...dossierView(record, procedure, calendar).promise,
      code: record.code,
      phases: ledgerPhases(phases, calendar),
    };
  }

  async printedLedger(record: DossierRecord): Promise<string> {
    return printLedger(await this.ledger(record), await this.view(record));
  }

  async letters({ agency, code }: DossierRecord): Promise<DossierLetters> {
    return { code, letters: await this.dossiers.letters(agency, code) };
  }

  async entry(entry: HistoryEntry): Promise<ActedEntry> {
    const record = await this.dossiers.find(entry.agency, entry.dossier);
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

  private rules(record: DossierRecord) {
    return rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
  }
}
