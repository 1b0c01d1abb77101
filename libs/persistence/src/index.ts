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
export { awaitingSignature, type AwaitingSignature, type SigningSeat } from './desk/awaiting-signature.js';
export { lettersAfterEnd } from './desk/letters-after-end.js';
export { todaysWork, type TodaysWork } from './desk/todays-work.js';
export { applicantsTurn, type WaitingForApplicant } from './desk/applicants-turn.js';
export { countDesk, foldDesk, type DeskCounters } from './desk/desk-counters.js';
export { deskPage } from './desk/desk-page.js';
export { SHOWS, type DeskCursor, type DeskDays, type DeskFilter, type Show } from './desk/desk-scope.js';
export { searchWords, type SearchWords } from './queries/search-words.js';
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
export { PgLookups, type FailuresBefore, type LookupTry } from './lookup/pg-lookups.js';
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
export {
  findDossier,
  listDossiers,
  queueCounters,
  type DossierFilter,
  type PageCursor,
  type QueueCounters,
} from './queries/dossier-queries.js';
export { dossiersOfApplicant } from './queries/dossiers-of-applicant.js';
export { readChainHeads, readDossierHistory, readHistory } from './queries/history-reader.js';
export { numberedResult, type NumberedResult } from './queries/numbered-result.js';
export { personNames } from './queries/person-names.js';
export { PgPersonNames } from './queries/pg-person-names.js';
export { lettersOf, type Letter } from './queries/letters.js';
export { publishedIssues, type PublishedIssue } from './queries/published-issues.js';
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
export {
  GROUPINGS,
  periodSums,
  seriesSums,
  type DayRange,
  type Group,
  type Grouping,
} from './statistics/stat-reader.js';
export { countUp, firstUnsaid } from './statistics/count-up.js';
export { figureDossiers, type FigureDossier, type FigurePage } from './statistics/figure-dossiers.js';
export {
  dueToday,
  dueTodayDossiers,
  TODAY_LISTS,
  type TodayList,
  type TodayQuestion,
} from './statistics/today.js';
export { PgFigures } from './statistics/pg-figures.js';
export { PgPublishedIssues } from './queries/pg-published-issues.js';
export { PgVisits } from './inspections/pg-visits.js';
export { PgSavedCalendars } from './calendars/pg-saved-calendars.js';
export { PgHealth } from './server/pg-health.js';
export { PgOutbox } from './followers/pg-outbox.js';
