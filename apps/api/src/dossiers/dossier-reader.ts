import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { formatLimit } from '#calendar';
import type { HistoryEntry } from '#dossier';
import {
  CALENDAR_SOURCE,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
} from '#engine';
import { refuse } from '#kernel';
import {
  findDossier,
  lettersOf,
  listDossiers,
  POOL,
  readDossierHistory,
  type DossierFilter,
  type PageCursor,
} from '#persistence';
import { promiseLedger } from '#sla';
import { accepted } from '../http/refused.exception.js';
import { dossierDetail, dossierView, entryView } from './dossier.view.js';
import { printLedger } from './ledger-print.js';

/** Reads dossiers for people: records with the words of their procedure and local times. */
@Injectable()
export class DossierReader {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
  ) {}

  async list(agency: string, filter: DossierFilter, after: string | undefined, limit: number) {
    const page = { after: after === undefined ? null : decodeCursor(after), limit };
    const { dossiers, next } = await listDossiers(this.pool, agency, filter, page);
    return {
      dossiers: await Promise.all(dossiers.map((record) => this.view(record))),
      next: next && Buffer.from(JSON.stringify(next)).toString('base64url'),
    };
  }

  async detail(agency: string, code: string) {
    const found = await this.find(agency, code);
    return found && dossierDetail(found.record, found.procedure, found.calendar);
  }

  async history(agency: string, code: string) {
    const found = await this.find(agency, code);
    if (!found) return null;
    const entries = await readDossierHistory(this.pool, agency, code);
    return { code, entries: entries.map((entry) => entryView(entry, found.calendar)) };
  }

  async ledger(agency: string, code: string) {
    const found = await this.find(agency, code);
    if (!found) return null;
    const { record, procedure, calendar } = found;
    const phases = accepted(promiseLedger(procedure.definition, record.clock, calendar));
    return {
      ...dossierView(record, procedure, calendar).promise,
      code,
      phases: phases.map(({ phase, limit, source, startedAt, ledger }) => ({
        phase,
        limit: formatLimit(limit),
        source,
        startedAt: calendar.formatLocal(startedAt),
        due: calendar.formatLocal(ledger.due),
        provisional: ledger.provisional,
        basis: ledger.basis,
        days: ledger.days,
      })),
    };
  }

  async printedLedger(agency: string, code: string): Promise<string | null> {
    const [ledger, found] = await Promise.all([this.ledger(agency, code), this.find(agency, code)]);
    return ledger && found && printLedger(ledger, dossierView(found.record, found.procedure, found.calendar));
  }

  async letters(agency: string, code: string) {
    if (!(await findDossier(this.pool, agency, code))) return null;
    return { code, letters: await lettersOf(this.pool, agency, code) };
  }

  async entry(entry: HistoryEntry) {
    const record = await findDossier(this.pool, entry.agency, entry.dossier);
    if (!record) throw new Error(`dossier ${entry.dossier} vanished`);
    return this.entryOf(entry, record);
  }

  /** An entry with the dossier as it stands. */
  async entryOf(entry: HistoryEntry, record: DossierRecord) {
    const { procedure, calendar } = await this.rules(record);
    return { ...entryView(entry, calendar), dossierNow: dossierDetail(record, procedure, calendar) };
  }

  async view(record: DossierRecord) {
    const { procedure, calendar } = await this.rules(record);
    return dossierView(record, procedure, calendar);
  }

  private async find(agency: string, code: string) {
    const record = await findDossier(this.pool, agency, code);
    return record && { record, ...(await this.rules(record)) };
  }

  private rules(record: DossierRecord) {
    return rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
  }
}

function decodeCursor(text: string): PageCursor {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64url').toString()) as PageCursor;
    if (
      typeof cursor.code === 'string' &&
      typeof cursor.due === 'string' &&
      /^(infinity|\d{4}-)/.test(cursor.due)
    )
      return cursor;
  } catch {
    // falls through to the refusal: whatever it is, it is not ours
  }
  return accepted<never>(refuse('invalid', 'page.bad_cursor', 'after phải là giá trị next của trang trước.'));
}
