import type { Pool } from 'pg';
import type { AgencyId, DossierCode } from '#kernel';
import type { Reading, Readings } from '#identity';

export class PgReadings implements Readings {
  constructor(private readonly pool: Pool) {}

  async add(agency: AgencyId, { dossier, at, person, seat, onBehalfOf, what, why }: Reading): Promise<void> {
    await this.pool.query({
      name: 'add-reading',
      text: `INSERT INTO reading (agency_id, dossier_code, at, person_id, role, unit, on_behalf_of, what, why)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [agency, dossier, new Date(at), person, seat.role, seat.unit, onBehalfOf, what, why],
    });
  }

  async ofDossier(agency: AgencyId, dossier: DossierCode): Promise<readonly Reading[]> {
    const { rows } = await this.pool.query<{
      at: Date;
      person_id: string;
      role: string;
      unit: string;
      on_behalf_of: string | null;
      what: string;
      why: string;
    }>(
      `SELECT at, person_id, role, unit, on_behalf_of, what, why FROM reading
       WHERE agency_id = $1 AND dossier_code = $2 ORDER BY at DESC, number DESC LIMIT 500`,
      [agency, dossier],
    );
    return rows.map((row) => ({
      dossier,
      at: row.at.getTime(),
      person: row.person_id,
      seat: { role: row.role, unit: row.unit },
      onBehalfOf: row.on_behalf_of,
      what: row.what,
      why: row.why,
    }));
  }
}
