import { isRefusal, type Actor, type AgencyId, type DossierCode, type Refusal } from '#kernel';
import type { HistoryEntry } from '#dossier';
import { act, type ActDeps, type Acted, type ActOnDossier } from './dossiers/act.js';
import { expireDeadlines, type ReportFault } from './dossiers/expire-deadlines.js';
import { foreseeReception, type Foreseen, type ReceptionQuestion } from './dossiers/foresee-reception.js';
import type { Impact } from './migration/impact.js';
import type { MigrationOrder } from './migration/journal.js';
import {
  dryRunMigration,
  dryRunUndo,
  migrateDossiers,
  undoMigration,
  type Migrated,
} from './migration/migrate-dossiers.js';
import type { MigrationMap } from './migration/migration-map.js';
import type { MigrationQuestion } from './migration/plan.js';
import { surveyCalendars, type Onlooker } from './migration/survey.js';
import type { CalendarSource, ProcedureSource, RedateOrder } from './dossiers/ports.js';
import {
  redateDossiers,
  redateOne,
  redatePage,
  type RedatedPage,
  type RedatePage,
  type Redating,
} from './dossiers/redate-dossiers.js';
import { openDossier, type OpenCommand } from './dossiers/open-dossier.js';

/** Every way anything happens to a dossier, with their dependencies bound. */
export class Engine {
  constructor(private readonly deps: ActDeps) {}

  /** Papers come in: a dossier in the first step. */
  open(command: OpenCommand): Promise<HistoryEntry | Refusal> {
    return openDossier(this.deps, command);
  }

  /** What reception at a moment would promise; changes nothing. */
  foresee(question: ReceptionQuestion): Promise<Foreseen | Refusal> {
    return foreseeReception(this.deps, question);
  }

  /** One act of a person; the entry it wrote, or wrote when it was delivered before. */
  async act(command: ActOnDossier): Promise<HistoryEntry | Refusal> {
    const acted = await act(this.deps, command);
    return isRefusal(acted) ? acted : acted.entry;
  }

  /** The same, with the dossier as it stands afterwards, for who shows it: no further read. */
  actAndShow(command: ActOnDossier): Promise<Acted | Refusal> {
    return act(this.deps, command);
  }

  /** Fires every deadline due before now; returns how many. */
  expire(agency: AgencyId, report?: ReportFault): Promise<number> {
    return expireDeadlines(this.deps, agency, report);
  }

  /**
   * What moving the open dossiers of an issue to another would do; changes nothing.
   * @param procedures where the question is about an issue nobody has published yet: those with it
   */
  dryRunMigration(
    agency: AgencyId,
    question: MigrationQuestion,
    procedures: ProcedureSource = this.deps.procedures,
  ): Promise<Impact | Refusal> {
    return dryRunMigration({ ...this.deps, procedures }, agency, question);
  }

  /** What taking a migration back would do; changes nothing. @param undo id of the order to undo */
  dryRunUndo(agency: AgencyId, map: MigrationMap, undo: string): Promise<Impact | Refusal> {
    return dryRunUndo(this.deps, agency, map, undo);
  }

  /** Moves the open dossiers of an issue to another by an explicit map, journaled one by one. */
  migrate(agency: AgencyId, order: MigrationOrder): Promise<Migrated | Refusal> {
    return migrateDossiers(this.deps, agency, order);
  }

  /** Takes a migration back. @param undo id of the order to undo */
  undoMigration(agency: AgencyId, order: MigrationOrder, undo: string): Promise<Migrated | Refusal> {
    return undoMigration(this.deps, agency, order, undo);
  }

  /** What other calendars would do to all open promises; changes nothing. */
  surveyCalendars(agency: AgencyId, calendars: CalendarSource, see?: Onlooker): Promise<Impact> {
    return surveyCalendars(this.deps, agency, calendars, see);
  }

  /** Moves every running promise to what the calendars say now, or tells what would move. */
  redate(agency: AgencyId, actor: Actor, options: { readonly dryRun: boolean }): Promise<Redating> {
    return redateDossiers(this.deps, agency, actor, options);
  }

  /** The next page of open dossiers under the calendars as they are now; for redatings that may be interrupted. */
  redatePage(agency: AgencyId, order: RedateOrder, page: RedatePage): Promise<RedatedPage> {
    return redatePage(this.deps, agency, order, page);
  }

  /** One dossier under its calendar as it is now. @param only the calendar the order is about */
  redateOne(agency: AgencyId, code: DossierCode, order: RedateOrder, only: string): Promise<void> {
    return redateOne(this.deps, agency, code, order, only);
  }
}
