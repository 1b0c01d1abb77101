export { CalendarFiles } from '#files';
export { projectFolder } from '#files';
export { followAll, followOnce, type FollowedEntry, type Follower } from './followers/follow.js';
export { OUTBOX_FOLLOWER, outboxFollower, startJobRunner } from './followers/outbox.js';
export { readWorkflowFiles, type WorkflowFile } from '#files';
export {
  AgencyInstaller,
  type Agency,
  type Installation,
  type InstallOptions,
} from './procedures/install-agency.js';
export { insertWhole, type WholeDossier } from './dossiers/bulk-insert.js';
export { PgDossierStore } from './dossiers/pg-dossier-store.js';
export { PersistenceModule, POOL } from './persistence.module.js';
export { identityOn } from './identity/identity-deps.js';
export { PgAccounts } from './identity/pg-accounts.js';
export { PgPeople } from './identity/pg-people.js';
export { PgReadings } from './identity/pg-readings.js';
export { PgSessions } from './identity/pg-sessions.js';
export { PgIssues } from './issues/pg-issues.js';
export { PgProcedures } from './procedures/pg-procedures.js';
export {
  findDossier,
  listDossiers,
  queueCounters,
  type DossierFilter,
  type PageCursor,
  type QueueCounters,
  type Visible,
} from './queries/dossier-queries.js';
export { readChainHeads, readDossierHistory, readHistory } from './queries/history-reader.js';
export { lettersOf, type Letter } from './queries/letters.js';
export { publishedIssues, type PublishedIssue } from './queries/published-issues.js';
export { AgencyRow } from './rows/agency.row.js';
export { APP_ROLE } from './server/app-role.js';
export { connect, migrate, poolOf } from './server/data-source.js';
export {
  databaseSettings,
  openDatabase,
  type DatabaseSettings,
  type OpenDatabase,
} from './server/database.js';
export { startEmbeddedServer, startScratchServer, type EmbeddedServer } from './server/embedded-server.js';
export {
  checkStatistics,
  GROUPINGS,
  periodSums,
  recomputeStatistics,
  STATISTICS_FOLLOWER,
  statisticsFollower,
  type Grouping,
  type StatDifference,
} from './statistics/stat-store.js';
export { Worker } from './worker/worker.js';
