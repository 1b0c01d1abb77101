import type { Pool } from 'pg';
import type { Asked } from '../server/bound.js';
import { absencesOf, announcedDay, plannedVisits, visitLog, waitingOnSite } from './inspection-queries.js';

/** Visits as calendars of inspections show them. */
export class PgVisits {
  constructor(private readonly pool: Pool) {}

  planned(...asked: Asked<typeof plannedVisits>) {
    return plannedVisits(this.pool, ...asked);
  }

  log(...asked: Asked<typeof visitLog>) {
    return visitLog(this.pool, ...asked);
  }

  absences(...asked: Asked<typeof absencesOf>) {
    return absencesOf(this.pool, ...asked);
  }

  waiting(...asked: Asked<typeof waitingOnSite>) {
    return waitingOnSite(this.pool, ...asked);
  }

  announced(...asked: Asked<typeof announcedDay>) {
    return announcedDay(this.pool, ...asked);
  }
}
