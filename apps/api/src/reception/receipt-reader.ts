import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { formatLimit } from '#calendar';
import type { HistoryEntry } from '#dossier';
import {
  CALENDAR_SOURCE,
  foreseeReception,
  PROCEDURE_SOURCE,
  rulesOf,
  type Applicant,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
} from '#engine';
import type { AgencyFile } from '#files';
import { isRefusal, refuse, type Actor } from '#kernel';
import { counterAt, dossierView, type PromiseView } from '#reading';
import { PgDossiers } from '#persistence';
import { IdentityDesk } from '../auth/identity-desk.js';
import { refused } from '../http/refused.exception.js';
import { PapersDesk } from '../papers/papers-desk.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { feeView, type FeeView } from './fee.view.js';
import type { ProcedureIssueName } from './appointment.view.js';

const CHANNEL_WORDS = {
  direct: 'Nộp trực tiếp',
  online: 'Nộp trực tuyến',
  post: 'Nộp qua bưu chính',
} as const;

/** Where applicants look their dossier up; the QR of the receipt leads there. */
const LOOK_UP = '/tra-cuu';

/** The official form, where the regime has one. */
export interface ReceiptForm {
  readonly number: string | null;
  readonly basis: string | null;
}

/** A paper on the receipt. */
export interface ReceiptPaper {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  readonly presented: boolean;
  readonly files: number;
}

/** Where the applicant looks the dossier up. */
export interface ReceiptLookUp {
  readonly url: string;
  readonly qr: string;
}

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả, as data. */
export interface Receipt {
  readonly form: ReceiptForm;
  readonly agency: string;
  readonly counter: string;
  readonly collectAt: string | null;
  readonly code: string;
  readonly procedure: ProcedureIssueName;
  readonly result: string | null;
  readonly applicant: Applicant;
  readonly channel: (typeof CHANNEL_WORDS)[keyof typeof CHANNEL_WORDS];
  readonly papers: readonly ReceiptPaper[];
  readonly fee: FeeView | null;
  readonly limit: string;
  readonly promise: PromiseView;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly lookUp: ReceiptLookUp;
}

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (NĐ 118/2025/NĐ-CP Điều 17; the form is the one of the regime of the day of
 * reception).
 */
@Injectable()
export class ReceiptReader {
  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    private readonly identity: IdentityDesk,
    private readonly papers: PapersDesk,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  /**
   * @param origin under which the applicant reaches this server
   * @throws RefusedException `receipt.not_received`
   */
  async receipt(record: DossierRecord, origin: string): Promise<Receipt> {
    const { procedure, calendar } = await rulesOf(
      { procedures: this.procedures, calendars: this.calendars },
      record,
    );
    const entry = await this.reception(record);
    const { papers } = await this.papers.checklist(record);
    const view = dossierView(record, procedure, calendar);
    const url = `${origin}${LOOK_UP}?ma=${encodeURIComponent(record.code)}`;
    const { definition, regime } = procedure;
    return {
      form: { number: regime?.forms['receipt'] ?? null, basis: regime?.title ?? null },
      agency: this.agency.name,
      counter: counterAt(definition, 'start', {}) ?? '',
      collectAt: counterAt(definition, 'end', this.agency.counters),
      code: record.code,
      procedure: { code: definition.code, issue: definition.issue, title: definition.title },
      result: definition.result?.title ?? null,
      applicant: record.applicant,
      channel: CHANNEL_WORDS[record.channel],
      papers: papers.map(({ id, title, required, presented, files }) => ({
        id,
        title,
        required,
        presented,
        files: files.length,
      })),
      fee: feeView(definition.fee),
      limit: (await this.limitAt(entry, record)) ?? view.promise.limit,
      promise: view.promise,
      receivedAt: calendar.formatLocal(entry.at),
      receivedBy: await this.nameOf(entry.actor),
      lookUp: { url, qr: await QRCode.toString(url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }) },
    };
  }

  /** The lawful time of the way it was received, without what later events may put in its place. */
  private async limitAt({ at, action }: HistoryEntry, record: DossierRecord): Promise<string | null> {
    const { agency, procedure, channel } = record;
    const deps = { procedures: this.procedures, calendars: this.calendars };
    const foreseen = await foreseeReception(deps, { agency, procedure, channel, at });
    if (isRefusal(foreseen)) return null;
    const way = foreseen.ways.find((one) => one.action === action);
    return way ? way.phases.map(({ limit }) => formatLimit(limit)).join(' + ') : null;
  }

  /** The entry by which the dossier was received. */
  private async reception({ agency, code }: DossierRecord): Promise<HistoryEntry> {
    const entries = await this.dossiers.history(agency, code);
    const found = entries.find(({ outcome }) => outcome.received);
    if (found) return found;
    return refused(refuse('receipt.not_received', { dossier: code }));
  }

  private async nameOf({ id }: Actor): Promise<string> {
    const { people, agency } = this.identity.deps;
    return (await people.find(agency, id))?.name ?? id;
  }
}
