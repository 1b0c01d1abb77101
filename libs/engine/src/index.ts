export {
  act,
  expireNext,
  rulesOf,
  type ActDeps,
  type Acted,
  type ActOnDossier,
  type ChooseActor,
} from './dossiers/act.js';
export {
  DEADLINE_ORDER,
  nextDeadline,
  type Applicant,
  type DossierIdentity,
  type DossierRecord,
  type Surveyed,
} from './dossiers/dossier-record.js';
export {
  foreseeReception,
  type Foreseen,
  type ForeseenReception,
  type ReceptionQuestion,
} from './dossiers/foresee-reception.js';
export { expireDeadlines } from './dossiers/expire-deadlines.js';
export { openDossier, openingOf, type OpenCommand } from './dossiers/open-dossier.js';
export type {
  CalendarSource,
  Change,
  DossierStore,
  FoundMigration,
  OpenDossiers,
  PersonNames,
  ProcedureSource,
  ReadForCommand,
  RedateOrder,
  WriteResult,
} from './dossiers/ports.js';
export type { Impact } from './migration/impact.js';
export { WithCandidate } from './migration/candidate.js';
export type { Effect } from './migration/effect.js';
export type { MigrationOrder } from './migration/journal.js';
export type { Migrated } from './migration/migrate-dossiers.js';
export { sameSteps, type MigrationMap } from './migration/migration-map.js';
export type { MigrationQuestion } from './migration/plan.js';
export type { MovedPromise, RedatedPage, RedatePage, Redating } from './dossiers/redate-dossiers.js';
export { transition, type Rules } from './dossiers/transition.js';
export { CalendarRedating, type RedatingDeps } from './calendars/calendar-redating.js';
export type {
  PassedPage,
  RedatingProgress,
  Redatings,
  SavedVersion,
  SearchedEntries,
} from './calendars/saved-version.js';
export { Engine } from './engine.js';
export { CALENDAR_SOURCE, CLOCK, DOSSIER_STORE, PERSON_NAMES, PROCEDURE_SOURCE } from './tokens.js';
