import type { KnownProcedures } from '#access';
import { rulesOf, type CalendarSource } from '#engine';
import type { Readings } from '#identity';
import type { Clock, Instant } from '#kernel';
import type { Agency } from '../agency/agency.js';
import type { Dossiers } from '../dossiers/ports.js';
import { publicStory, type PublicStory } from '../story/public-story.js';
import { digitsFit } from './four-digits.js';
import { triedKeys, waitUntil } from './patience.js';
import type { Lookups } from './ports.js';

/** What a look-up is answered from. */
export interface LookUpDeps {
  readonly dossiers: Dossiers;
  readonly lookups: Lookups;
  readonly readings: Readings;
  readonly procedures: KnownProcedures;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly agency: Agency;
}

export type LookedUp =
  | { readonly kind: 'found'; readonly story: PublicStory }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Answers applicants who know their code and the end of their phone or paper number. */
export class LookUp {
  constructor(private readonly deps: LookUpDeps) {}

  /**
   * One answer, after the same work, for a code that does not exist and for digits that do not fit: the try is counted
   * before it is judged, one applicant is read and compared in either case.
   */
  async lookUp(code: string, digits: string, address: string): Promise<LookedUp> {
    const at = this.deps.clock.now();
    const tried = { ...triedKeys(address, code), at };
    const before = await this.deps.lookups.attempt(
      this.deps.agency.id,
      tried,
      (so) => waitUntil(so, at) === null,
    );
    const until = waitUntil(before, at);
    if (until !== null) return { kind: 'wait', seconds: Math.ceil((until - at) / 1000) };
    const read = await this.deps.lookups.applicantOf(this.deps.agency.id, code);
    const fits = digitsFit(read?.applicant ?? NOBODY, digits);
    if (!fits || !read?.known) return { kind: 'not_found' };
    await this.deps.lookups.succeeded(this.deps.agency.id, tried, before);
    const story = await this.storyOf(code, at);
    return story === null ? { kind: 'not_found' } : { kind: 'found', story };
  }

  /** Null for an internal case of the quality system: nobody outside was promised anything. */
  private async storyOf(code: string, at: Instant): Promise<PublicStory | null> {
    const record = await this.deps.dossiers.find(this.deps.agency.id, code);
    if (record === null) return null;
    const rules = await rulesOf(this.deps, record);
    if (rules.procedure.definition.kind === 'internal') return null;
    const [entries] = await Promise.all([
      this.deps.dossiers.history(this.deps.agency.id, code),
      this.deps.readings.add(this.deps.agency.id, {
        dossier: code,
        at,
        person: 'applicant',
        onBehalfOf: null,
        what: 'lookup',
        why: 'own_number',
        seat: { role: 'applicant', unit: '' },
      }),
    ]);
    return publicStory({ ...rules, record, entries, now: at, counters: this.deps.agency.counters });
  }
}

const NOBODY = { name: '', identifier: '', phone: '' };
