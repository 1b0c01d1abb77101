import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, PROCEDURE_SOURCE } from '#engine';
import { readControlledDocuments, readRegisterFile, type AgencyFile } from '#files';
import { zoneClock, type Clock, type LocalDay } from '#kernel';
import { PgProcedures, PgPublishedIssues } from '#persistence';
import { registerRows, type Register, type RegisterIssue, type RegisterRow } from '#register';
import { AGENCY_FILE } from '../settings/settings.js';

export interface RegisterToday {
  readonly register: Register;
  readonly issues: readonly RegisterIssue[];
  readonly rows: readonly RegisterRow[];
  /** Local day of the agency. */
  readonly on: LocalDay;
}

/** The printed register joined with the issues this agency has published. */
@Injectable()
export class RegisterReader {
  private readonly register = readRegisterFile();
  private readonly documents = readControlledDocuments().map(({ document }) => document);

  constructor(
    @Inject(PgPublishedIssues) private readonly published: PgPublishedIssues,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  async today(): Promise<RegisterToday> {
    const on = zoneClock(this.agency.zone).dayOf(this.clock.now());
    const issues = await this.issues();
    return { register: this.register, issues, rows: registerRows(this.register, issues, on), on };
  }

  /** Published issues with the days the database holds; a document nobody has published yet is the one of the files. */
  private async issues(): Promise<readonly RegisterIssue[]> {
    const published = await this.published.all(this.agency.id);
    const issues = await Promise.all(
      published.map(async ({ kind, code, issue, title, validFrom, validTo }): Promise<RegisterIssue> => {
        const days = { code, issue, title, validFrom, validTo: validTo ?? undefined };
        if (kind === 'document') return days;
        const { retired } = await this.procedures.definition(this.agency.id, code, issue);
        return { ...days, retired };
      }),
    );
    const codes = new Set(issues.map(({ code }) => code));
    return [...issues, ...this.documents.filter(({ code }) => !codes.has(code))];
  }
}
