import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';

/** The agencies of a database. */
export class PgAgencies {
  constructor(private readonly pool: Pool) {}

  /** All of them, in no order. */
  async ids(): Promise<readonly AgencyId[]> {
    const { rows } = await this.pool.query<{ agency_id: AgencyId }>('SELECT agency_id FROM agency');
    return rows.map((row) => row.agency_id);
  }

  /** IANA zone of an agency; null when there is none of this id. */
  async zoneOf(agency: AgencyId): Promise<string | null> {
    const { rows } = await this.pool.query<{ zone: string }>('SELECT zone FROM agency WHERE agency_id = $1', [
      agency,
    ]);
    return rows[0]?.zone ?? null;
  }
}
