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
  type Visible,
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

  async list(
    agency: string,
    filter: DossierFilter & { readonly visible: Visible | null },
    after: string | undefined,
    limit: number,
  ) {
    const page = { after: after === undefined ? null : decodeCursor(after), limit };
    const { dossiers, next } = await listDossiers(this.pool, agency, filter, page);
    return {
      dossiers: await Promise.all(dossiers.map((record) => this.view(record))),
      next: next && Buffer.from(JSON.stringify(next)).toString('base64url'),
    };
  }

  async detail(record: DossierRecord) {
    const { procedure, calendar } = await this.rules(record);
    return dossierDetail(record, procedure, calendar);
  }

  async history(record: DossierRecord) {
    const { agency, code } = record;
    const { calendar } = await this.rules(record);
    const entries = await readDossierHistory(this.pool, agency, code);
    return { code, entries: entries.map((entry) => entryView(entry, calendar)) };
  }

  async ledger(record: DossierRecord) {
    const { procedure, calendar } = await this.rules(record);
    const phases = accepted(promiseLedger(procedure.definition, record.clock, calendar));
    return {
      ...dossierView(record, procedure, calendar).promise,
      code: record.code,
      phases: phases.map(({ phase, limit, source, confidence, startedAt, ledger }) => ({
        phase,
        limit: formatLimit(limit),
        source,
        confidence,
        startedAt: calendar.formatLocal(startedAt),
        due: calendar.formatLocal(ledger.due),
        provisional: ledger.provisional,
        basis: ledger.basis,
        days: ledger.days,
      })),
    };
  }

  async printedLedger(record: DossierRecord): Promise<string> {
    return printLedger(await this.ledger(record), await this.view(record));
  }

  async letters({ agency, code }: DossierRecord) {
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
