import { isRefusal, type AgencyId, type Instant } from '#kernel';
import type { DossierRecord } from '../dossier-record.js';
import { rulesOf, type ActDeps } from '../act.js';
import type { CalendarSource, OpenDossiers } from '../ports.js';
import { becomesLate, ImpactCounter, type Effect, type Impact } from './impact.js';
import { movedTo, type Target } from './moved-dossier.js';

/** Large: a survey holds no locks, and a round trip costs as much as a hundred dossiers. */
const PAGE = 5_000;

/** The rules a dossier would live under. */
export type TargetOf = (record: DossierRecord) => Promise<Target>;

/**
 * Dry run: what other rules would do to the open dossiers, as of now. Reads, and changes nothing.
 * @returns counts; 100,000 dossiers are a few seconds' work (docs/performance.md)
 */
export async function surveyOpen(
  deps: Pick<ActDeps, 'store' | 'clock'>,
  agency: AgencyId,
  which: OpenDossiers,
  targetOf: TargetOf,
): Promise<Impact> {
  const now = deps.clock.now();
  const counter = new ImpactCounter();
  for (let after = ''; ;) {
    const page = await deps.store.scanOpen(agency, after, PAGE, which);
    for (const record of page) {
      const target = await targetOf(record);
      counter.add(effectOn(record, target, now), target.rules.calendar);
    }
    const last = page.at(-1);
    if (last === undefined) return counter.impact();
    after = last.code;
  }
}

/** What the target would do to one dossier; rules that cannot be computed leave it where it is. */
export function effectOn(before: DossierRecord, target: Target, now: Instant): Effect {
  const moved = movedTo(before, target, now);
  const after = isRefusal(moved) ? before : moved;
  const late = after !== null && becomesLate(before, after, now);
  const owesLetter = late && target.rules.procedure.owesLetters && after.facts.apology !== 'issued';
  return { before, after, becomesLate: late, owesLetter };
}

/**
 * Dry run of calendars not yet in force: every open dossier under its own issue with the days of the new ones.
 */
export function surveyCalendars(deps: ActDeps, agency: AgencyId, calendars: CalendarSource): Promise<Impact> {
  return surveyOpen(deps, agency, {}, async (record) => {
    const { procedure } = await rulesOf(deps, record);
    const calendar = calendars.get(procedure.definition.calendar);
    return { rules: { procedure, calendar }, from: procedure.definition, states: null };
  });
}
