export { followAll, followOnce, type FollowedEntry, type Follower } from './followers/follow.js';
export { PgFollowers } from './worker/pg-followers.js';
export { PgJobs } from './worker/pg-jobs.js';
export { OutboxTail, type Moved } from './followers/outbox-tail.js';
export { OUTBOX_FOLLOWER, outboxFollower, startJobRunner } from './followers/outbox.js';
export { PgRedatings } from './calendars/pg-redatings.js';
export { CalendarWatch } from './calendars/calendar-watch.js';
export { PgCalendars, textHash } from './calendars/pg-calendars.js';
export {
  movedOn,
  saveCalendar,
  savedText,
  savedVersions,
  type NewVersion,
} from './calendars/save-calendar.js';
export { insertWhole, WHOLE_ROWS, type WholeDossier } from './dossiers/bulk-insert.js';
export { awaitingSignature } from './desk/awaiting-signature.js';
export { lettersAfterEnd } from './desk/letters-after-end.js';
export { todaysWork } from './desk/todays-work.js';
export { applicantsTurn } from './desk/applicants-turn.js';
export { countDesk, foldDesk } from './desk/desk-counters.js';
export { deskPage } from './desk/desk-page.js';
export { PgDesk } from './desk/pg-desk.js';
export { PgHistoryReader } from './queries/pg-history-reader.js';
export { PgStatistics } from './statistics/pg-statistics.js';
export { PgAgencies } from './agencies/pg-agencies.js';
export { PgDossiers } from './queries/pg-dossiers.js';
export { PgDossierStore } from './dossiers/pg-dossier-store.js';
export { PersistenceModule, POOL } from './persistence.module.js';
export { identityOn } from './identity/identity-deps.js';
export { PgAccounts } from './identity/pg-accounts.js';
export { PgPeople } from './identity/pg-people.js';
export { PgReadings } from './identity/pg-readings.js';
export { PgSessions } from './identity/pg-sessions.js';
export { PgLookups } from './lookup/pg-lookups.js';
export { PgInspections } from './inspections/pg-inspections.js';
export {
  absencesOf,
  announcedDay,
  plannedVisits,
  visitLog,
  waitingOnSite,
  type Absence,
  type PlannedVisit,
  type StepOfIssue,
  type VisitEvent,
  type WaitingDossier,
} from './inspections/inspection-queries.js';
export { PgAbandonedFiles } from './papers/pg-abandoned-files.js';
export { PgPaperFiles } from './papers/pg-paper-files.js';
export { PgIssues } from './issues/pg-issues.js';
export { PgProcedures } from './procedures/pg-procedures.js';
export { findDossier, listDossiers, queueCounters } from './queries/dossier-queries.js';
export { dossiersOfApplicant } from './queries/dossiers-of-applicant.js';
export { readChainHeads, readDossierHistory, readHistory } from './queries/history-reader.js';
export { numberedResult } from './queries/numbered-result.js';
export { personNames } from './queries/person-names.js';
export { PgPersonNames } from './queries/pg-person-names.js';
export { lettersOf } from './queries/letters.js';
export { publishedIssues } from './queries/published-issues.js';
export { APP_ROLE } from './roles/app-role.js';
export { Connection, connect, migrate, poolOf } from './server/data-source.js';
export { LOCKS } from './server/locks.js';
export {
  checkStatistics,
  recomputeStatistics,
  STATISTICS_FOLLOWER,
  statisticsFollower,
  type StatDifference,
} from './statistics/stat-store.js';
export { periodSums, seriesSums } from './statistics/stat-reader.js';
export { countUp, firstUnsaid } from './statistics/count-up.js';
export { figureDossiers } from './statistics/figure-dossiers.js';
export { dueToday, dueTodayDossiers } from './statistics/today.js';
export { PgFigures } from './statistics/pg-figures.js';
export { PgPublishedIssues } from './queries/pg-published-issues.js';
export { PgVisits } from './inspections/pg-visits.js';
export { PgSavedCalendars } from './calendars/pg-saved-calendars.js';
export { PgHealth } from './server/pg-health.js';
export { PgOutbox } from './followers/pg-outbox.js';
