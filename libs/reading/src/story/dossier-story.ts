import { rulesOf, type CalendarSource, type DossierRecord, type ProcedureSource } from '#engine';
import type { Reading } from '#identity';
import type { Agency } from '../agency/agency.js';
import { namesIn } from '../agency/names-in.js';
import { entryView, type EntryView } from '../dossiers/dossier-view.js';
import type { Dossiers } from '../dossiers/ports.js';
import { peopleIn, toldEntry, type ToldEntry } from './history-words.js';
import { promiseChanges } from './promise-changes.js';
import { promiseChangeView, type PromiseChangeView } from './promise-words.js';
import { readingView, type ReadingView } from './reading-words.js';

/** What the story is read from. */
export interface DossierStoryDeps {
  readonly dossiers: Dossiers;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
  readonly agency: Agency;
}

/** An entry and what people read of it. */
export interface ToldHistoryEntry extends EntryView {
  readonly told: ToldEntry;
}

/** The history in words, and every change of the promise. */
export interface DossierHistory {
  readonly code: string;
  readonly entries: readonly ToldHistoryEntry[];
  readonly promiseChanges: readonly PromiseChangeView[];
}

/** What happened to a dossier and who has looked at it: told once, for pages and for the command line. */
export class DossierStory {
  constructor(private readonly deps: DossierStoryDeps) {}

  /** The history in words, and every change of the promise with its reason. */
  async history(record: DossierRecord): Promise<DossierHistory> {
    const { procedure, calendar } = await rulesOf(this.deps, record);
    const entries = await this.deps.dossiers.history(record.agency, record.code);
    const names = await namesIn(this.deps, entries.flatMap(peopleIn));
    const words = { procedure, calendar, names };
    return {
      code: record.code,
      entries: entries.map((entry) => ({ ...entryView(entry, calendar), told: toldEntry(entry, words) })),
      promiseChanges: promiseChanges(entries, procedure.definition).map((change) =>
        promiseChangeView(change, procedure, calendar),
      ),
    };
  }

  /** The log of readings with names. */
  async readings(readings: readonly Reading[]): Promise<readonly ReadingView[]> {
    const people = readings.flatMap(({ person, onBehalfOf }) => [person, onBehalfOf ?? '']);
    const names = await namesIn(this.deps, people);
    return readings.map((reading) => readingView(reading, names));
  }
}
