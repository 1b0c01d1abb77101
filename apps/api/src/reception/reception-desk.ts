import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess, type Reached } from '#access';
import { CLOCK, type Applicant, type DossierRecord } from '#engine';
import type { AgencyFile } from '#files';
import { refuse, zoneClock, type Clock } from '#kernel';
import { PgReadings, PgDossiers } from '#persistence';
import type { IdentifierKind } from '#applicants';
import type { AbleCaller } from '../auth/caller.js';
import type { ApplicantDto } from './applicant.dto.js';
import { refused } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { applicantOf, givenIdentifier } from './applicant-of.js';

/** Shorter numbers are nobody's and would only be guesses. */
const SHORTEST = 5;

/** Among how many of the applicant's dossiers one that the caller may read is looked for. */
const NEWEST = 20;

/** Who stands at the counter. */
@Injectable()
export class ReceptionDesk {
  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PgReadings) private readonly readings: PgReadings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly access: DossierAccess,
  ) {}

  /** @throws RefusedException `identifier.*`, `phone.*`, `applicant.no_name` */
  applicantOf(given: ApplicantDto): Applicant {
    return applicantOf(given, this.year());
  }

  /**
   * What an applicant told when they last came, for whoever may receive their papers. Only by the whole number, only
   * from dossiers the caller's unit takes part in, and it is written down as a reading of that dossier.
   * @throws RefusedException `identifier.*`, `applicant.too_short`
   */
  async recognise(
    text: string,
    kind: IdentifierKind | undefined,
    caller: AbleCaller,
  ): Promise<DossierRecord | null> {
    const { identifier } = givenIdentifier(text, kind, this.year());
    if (identifier.length < SHORTEST) {
      return refused(refuse('applicant.too_short', { least: SHORTEST }));
    }
    for (const record of await this.dossiers.ofApplicant(this.agency.id, identifier, NEWEST)) {
      const reached = await this.access.reachOf(record, caller);
      if (!reached) continue;
      await this.writeDown(record, reached, caller);
      return record;
    }
    return null;
  }

  private writeDown({ code }: DossierRecord, { post, why }: Reached, { person }: AbleCaller): Promise<void> {
    return this.readings.add(this.agency.id, {
      dossier: code,
      at: this.clock.now(),
      person: person.id,
      what: 'applicant',
      why,
      seat: { role: post.role, unit: post.unit },
      onBehalfOf: post.onBehalfOf?.id ?? null,
    });
  }

  private year(): number {
    const day = zoneClock(this.agency.zone).dayOf(this.clock.now());
    return Number(day.slice(0, 4));
  }
}
