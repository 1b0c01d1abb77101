import type { Pool } from 'pg';
import type { PersonNames } from '#engine';
import type { AgencyId } from '#kernel';
import { personNames } from './person-names.js';

/** What people are called, by the register of people. */
export class PgPersonNames implements PersonNames {
  constructor(private readonly pool: Pool) {}

  async nameOf(agency: AgencyId, person: string): Promise<string | null> {
    return (await personNames(this.pool, agency, [person])).get(person) ?? null;
  }
}
