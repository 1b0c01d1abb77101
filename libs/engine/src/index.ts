export { act, rulesOf, type ActDeps, type Acted, type ActOnDossier } from './act.js';
export {
  DEADLINE_ORDER,
  nextDeadline,
  type Applicant,
  type DossierIdentity,
  type DossierRecord,
} from './dossier-record.js';
export { expireDeadlines } from './expire-deadlines.js';
export { openDossier, type OpenCommand } from './open-dossier.js';
export type {
  CalendarSource,
  Change,
  DossierStore,
  OpenDossiers,
  ProcedureSource,
  ReadForCommand,
  WriteResult,
} from './ports.js';
export type { Impact } from './migration/impact.js';
export type { Migrated, MigrationOrder } from './migration/migrate-dossiers.js';
export { sameSteps, type MigrationMap } from './migration/migration-map.js';
export type { MovedPromise, Redating } from './redate-dossiers.js';
export { transition, type Rules } from './transition.js';
export { Engine } from './engine.js';
export { EngineModule } from './engine.module.js';
export { CALENDAR_SOURCE, CLOCK, DOSSIER_STORE, PROCEDURE_SOURCE } from './tokens.js';
