import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';
import type { IdentityEvents, KeptIdentityEvent } from '#identity';

interface EventRow {
  readonly number: string;
  readonly at: Date;
  readonly by_person: string;
  readonly what: string;
  readonly person_id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export class PgIdentityEvents implements IdentityEvents {
  constructor(private readonly pool: Pool) {}

  async list(
    agency: AgencyId,
    { person, before, limit }: Parameters<IdentityEvents['list']>[1],
  ): Promise<readonly KeptIdentityEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      `SELECT number, at, by_person, what, person_id, data FROM identity_event
       WHERE agency_id = $1 AND ($2::text IS NULL OR person_id = $2 OR by_person = $2)
         AND ($3::bigint IS NULL OR number < $3)
       ORDER BY number DESC LIMIT $4`,
      [agency, person ?? null, before ?? null, limit],
    );
    return rows.map((row) => ({
      number: Number(row.number),
      at: row.at.getTime(),
      by: row.by_person,
      what: row.what,
      person: row.person_id,
      data: row.data,
    }));
  }
}
