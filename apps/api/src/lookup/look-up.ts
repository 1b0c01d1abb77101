import { Inject, Injectable } from '@nestjs/common';
import { CALENDAR_SOURCE, CLOCK, PROCEDURE_SOURCE, rulesOf, type CalendarSource } from '#engine';
import type { AgencyFile } from '#files';
import type { Clock, Instant } from '#kernel';
import { publicStory, type PublicStory } from '#reading';
import { PgLookups, PgProcedures, PgReadings, PgDossiers } from '#persistence';
import { AGENCY_FILE } from '../settings/settings.js';
import { digitsFit } from './four-digits.js';
import { triedKeys, waitUntil } from './patience.js';

export type LookedUp =
  | { readonly kind: 'found'; readonly story: PublicStory }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Answers applicants who know their code and the end of their phone or paper number. */
@Injectable()
export class LookupDesk {
  private readonly agency: string;

  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PgLookups) private readonly lookups: PgLookups,
    @Inject(PgReadings) private readonly readings: PgReadings,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly file: AgencyFile,
  ) {
    this.agency = file.id;
  }

  /**
   * One answer, after the same work, for a code that does not exist and for digits that do not fit: the try is counted
   * before it is judged, one applicant is read and compared in either case.
   */
  async lookUp(code: string, digits: string, address: string): Promise<LookedUp> {
    const at = this.clock.now();
    const tried = { ...triedKeys(address, code), at };
    const before = await this.lookups.attempt(this.agency, tried, (so) => waitUntil(so, at) === null);
    const until = waitUntil(before, at);
    if (until !== null) return { kind: 'wait', seconds: Math.ceil((until - at) / 1000) };
    const read = await this.lookups.applicantOf(this.agency, code);
    const fits = digitsFit(read?.applicant ?? NOBODY, digits);
    if (!fits || !read?.known) return { kind: 'not_found' };
    await this.lookups.succeeded(this.agency, tried, before);
    const story = await this.storyOf(code, at);
    return story === null ? { kind: 'not_found' } : { kind: 'found', story };
  }

  /** Null for an internal case of the quality system: nobody outside was promised anything. */
  private async storyOf(code: string, at: Instant): Promise<PublicStory | null> {
    const record = await this.dossiers.find(this.agency, code);
    if (record === null) return null;
    const rules = await rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
    if (rules.procedure.definition.kind === 'internal') return null;
    const [entries] = await Promise.all([
      this.dossiers.history(this.agency, code),
      this.readings.add(this.agency, {
        ...{ dossier: code, at, person: 'applicant', onBehalfOf: null, what: 'lookup', why: 'own_number' },
        seat: { role: 'applicant', unit: '' },
      }),
    ]);
    return publicStory({ ...rules, record, entries, now: at, counters: this.file.counters });
  }
}

const NOBODY = { name: '', identifier: '', phone: '' };
