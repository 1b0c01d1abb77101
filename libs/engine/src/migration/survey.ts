import type { AgencyId } from '#kernel';
import type { Surveyed } from '../dossiers/dossier-record.js';
import { rulesOf, type ActDeps } from '../dossiers/act.js';
import type { CalendarSource, OpenDossiers } from '../dossiers/ports.js';
import { effectOn, type Effect } from './effect.js';
import { ImpactCounter, type Impact } from './impact.js';
import type { Target } from './moved-dossier.js';

/** Large: a survey holds no locks, and a round trip costs as much as a hundred dossiers. */
const PAGE = 5_000;

/** The rules a dossier would live under. */
export type TargetOf = (record: Surveyed) => Promise<Target>;

/** Told of every effect, in order of code, for who wants more than the counts. */
export type Onlooker = (effect: Effect) => void;

/**
 * Dry run: what other rules would do to the open dossiers, as of now. Reads, and changes nothing.
 * @returns counts; 100,000 dossiers are a few seconds' work (docs/performance.md)
 */
export async function surveyOpen(
  deps: Pick<ActDeps, 'store' | 'clock'>,
  agency: AgencyId,
  which: OpenDossiers,
  targetOf: TargetOf,
  see: Onlooker = () => undefined,
): Promise<Impact> {
  const now = deps.clock.now();
  const counter = new ImpactCounter();
  // The next page is on its way while this one is computed: the server and this process work side by side.
  let next = deps.store.scanOpen(agency, '', PAGE, which);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    if (last === undefined) return counter.impact();
    next = deps.store.scanOpen(agency, last.code, PAGE, which);
    // Awaited in the next round; a fault in this one must not leave it unhandled.
    next.catch(() => undefined);
    for (const record of page) {
      const target = await targetOf(record);
      const effect = effectOn(record, target, now);
      counter.add(effect, target.rules.calendar);
      see(effect);
    }
  }
}

/**
 * Dry run of calendars not yet in force: every open dossier under its own issue with the days of the new ones.
 */
export function surveyCalendars(
  deps: ActDeps,
  agency: AgencyId,
  calendars: CalendarSource,
  see?: Onlooker,
): Promise<Impact> {
  const targetOf: TargetOf = async (record) => {
    const { procedure } = await rulesOf(deps, record);
    const calendar = calendars.get(procedure.definition.calendar, agency);
    return { rules: { procedure, calendar }, from: procedure.definition, states: null };
  };
  return surveyOpen(deps, agency, {}, targetOf, see);
}
