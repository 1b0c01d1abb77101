import {
  PgAgencies,
  PgDesk,
  PgDossiers,
  PgDossierStore,
  PgFigures,
  PgFollowers,
  PgHistoryReader,
  PgIssues,
  PgJobs,
  PgLookups,
  PgPaperFiles,
  PgPersonNames,
  PgPublishedIssues,
  PgReadings,
  PgRedatings,
  PgStatistics,
  poolOf,
  type Connection,
} from '#persistence';

/** What stands on the database alone, by subject; each is given the pool once, here. */
export function adaptersOn(connection: Connection) {
  const pool = poolOf(connection);
  return {
    agencies: new PgAgencies(connection),
    desk: new PgDesk(pool),
    dossiers: new PgDossiers(pool),
    figures: new PgFigures(pool),
    followers: new PgFollowers(pool),
    history: new PgHistoryReader(pool),
    issues: new PgIssues(pool),
    jobs: new PgJobs(pool),
    lookups: new PgLookups(pool),
    names: new PgPersonNames(pool),
    paperFiles: new PgPaperFiles(pool),
    published: new PgPublishedIssues(pool),
    readings: new PgReadings(pool),
    redatings: new PgRedatings(pool),
    statistics: new PgStatistics(pool),
    store: new PgDossierStore(pool),
  };
}

export type Adapters = ReturnType<typeof adaptersOn>;
