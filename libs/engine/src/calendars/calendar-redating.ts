import { DomainError, type AgencyId, type Clock, type DossierCode } from '#kernel';
import type { ReportFault } from '../dossiers/expire-deadlines.js';
import type { RedatedPage, RedatePage } from '../dossiers/redate-dossiers.js';
import type { CalendarSource, RedateOrder } from '../dossiers/ports.js';
import type { Redatings, SavedVersion } from './saved-version.js';

/** Of the engine, what a redating needs. */
export interface Redater {
  expire(agency: AgencyId, report?: ReportFault): Promise<number>;
  redatePage(agency: AgencyId, order: RedateOrder, page: RedatePage): Promise<RedatedPage>;
  redateOne(agency: AgencyId, code: DossierCode, order: RedateOrder, only: string): Promise<void>;
}

export interface RedatingDeps {
  readonly redatings: Redatings;
  readonly engine: Redater;
  /** The calendars this process computes by; `refresh` brings in what others have saved. */
  readonly calendars: CalendarSource & { refresh(): Promise<void> };
  readonly clock: Clock;
  /** Told of a dossier that contradicts itself and was left as it is. */
  readonly report: (line: string) => void;
}

/**
 * Carries saved versions to the open dossiers, in two parts. The pass goes through all of them, page by page, each page
 * journaled and committed; how far it has come is kept, so another process goes on where one died. The search then
 * reads what the history gained since the save, forever and in the order of commits, and re-dates every dossier on which
 * somebody acted by an older version: a process that had not heard of the save yet, whatever the reason. Any number of
 * processes may call it.
 */
export class CalendarRedating {
  constructor(private readonly deps: RedatingDeps) {}

  /**
   * Goes on with what is not done; returns at once when nothing is left, or another process is at it.
   * @param within milliseconds after which a pass leaves the rest to the next call
   */
  async carryOn(agency: AgencyId, within = Infinity): Promise<void> {
    const { redatings, calendars } = this.deps;
    const until = performance.now() + within;
    const newest = await redatings.newest(agency);
    if (newest.some(isUnderWay)) {
      await calendars.refresh();
      await redatings.alone(agency, async () => {
        // Looked at again now that nobody else can be at it.
        const underWay = (await redatings.newest(agency)).filter(isUnderWay);
        for (const version of underWay) await this.pass(version, until);
      });
    }
    for (const version of newest) if (!isUnderWay(version)) await this.searchAll(version);
  }

  private async pass(version: SavedVersion, until: number): Promise<void> {
    const { redatings, engine, calendars, clock } = this.deps;
    const { agency, id } = version;
    this.mustHold(version);
    const report = (dossier: string, fault: Error): void => this.deps.report(`${dossier}: ${fault.message}`);
    // What fell due before the save is said first, at its own moment.
    await engine.expire(agency, report);
    for (let after = await redatings.reached(version); ;) {
      const page = await engine.redatePage(agency, orderOf(version), { after, only: id, report });
      if (page.last === null) break;
      after = page.last;
      const { examined, moved } = page;
      await redatings.advance(version, { reached: after, examined, moved: moved.length });
      if (performance.now() > until) return;
    }
    await redatings.finish(version, clock.now());
    await calendars.refresh();
  }

  private async searchAll(version: SavedVersion): Promise<void> {
    const { redatings, engine } = this.deps;
    const { agency, id } = version;
    for (;;) {
      const found = await redatings.search(version);
      if (found === null) return;
      if (found.behind.length > 0) this.mustHold(version);
      for (const code of found.behind) await engine.redateOne(agency, code, orderOf(version), id);
      await redatings.searched(version, found);
    }
  }

  /** A process with an older calendar would move dates back. */
  private mustHold({ agency, id, version }: SavedVersion): void {
    const held = this.deps.calendars.get(id, agency).version;
    if (held >= version) return;
    throw new DomainError(
      'calendar.not_held',
      `version ${version} of ${id} is saved, this process has ${held}`,
    );
  }
}

function isUnderWay({ redating }: SavedVersion): boolean {
  return redating.passedAt === null;
}

function orderOf({ by: actor, at: since }: SavedVersion): RedateOrder {
  return { actor, since };
}
