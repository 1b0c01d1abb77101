import type { Pool } from 'pg';
import type { Asked } from '../server/bound.js';
import { publishedIssues } from './published-issues.js';

/** Issues of procedures and controlled documents that are or were in force. */
export class PgPublishedIssues {
  constructor(private readonly pool: Pool) {}

  all(...asked: Asked<typeof publishedIssues>) {
    return publishedIssues(this.pool, ...asked);
  }
}
