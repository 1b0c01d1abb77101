import type { Pool } from 'pg';
import type { Asked } from '../server/bound.js';
import { movedOn, saveCalendar, savedText, savedVersions } from './save-calendar.js';

/** Versions of calendars that the agency has saved. */
export class PgSavedCalendars {
  constructor(private readonly pool: Pool) {}

  movedOn(...asked: Asked<typeof movedOn>) {
    return movedOn(this.pool, ...asked);
  }

  save(...asked: Asked<typeof saveCalendar>) {
    return saveCalendar(this.pool, ...asked);
  }

  text(...asked: Asked<typeof savedText>) {
    return savedText(this.pool, ...asked);
  }

  versions(...asked: Asked<typeof savedVersions>) {
    return savedVersions(this.pool, ...asked);
  }
}
