import type { Pool, PoolClient } from 'pg';
import type { AgencyId, LocalDay } from '#kernel';
import type {
  IdentityEvent,
  People,
  Person,
  PersonWithPosts,
  Post,
  Seat,
  Standing,
  Substitution,
} from '#identity';
import { inTransaction } from '../server/transaction.js';
import {
  PEOPLE_SELECT,
  recordIdentityEvent,
  STANDING_JSON,
  SUBSTITUTION_JSON,
  type PersonRow,
} from './standing-sql.js';

/** People, posts and substitutions on PostgreSQL; every change is written with the event that tells it. */
export class PgPeople implements People {
  constructor(private readonly pool: Pool) {}

  async list(agency: AgencyId): Promise<readonly PersonWithPosts[]> {
    const { rows } = await this.pool.query<PersonRow>(`${PEOPLE_SELECT} ORDER BY p.id`, [agency]);
    return rows.map(toPerson);
  }

  async find(agency: AgencyId, id: string): Promise<PersonWithPosts | null> {
    const { rows } = await this.pool.query<PersonRow>(`${PEOPLE_SELECT} AND p.id = $2`, [agency, id]);
    return rows[0] ? toPerson(rows[0]) : null;
  }

  add(agency: AgencyId, { id, name }: Person, event: IdentityEvent): Promise<boolean> {
    return this.changed(agency, event, (client) =>
      client.query(
        `INSERT INTO person (agency_id, id, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [agency, id, name, new Date(event.at)],
      ),
    );
  }

  async addPost(agency: AgencyId, person: string, post: Post, event: IdentityEvent): Promise<void> {
    await this.changed(agency, event, (client) =>
      client.query(
        `INSERT INTO post (agency_id, person_id, role, unit, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6)`,
        [agency, person, post.role, post.unit, post.from, post.to],
      ),
    );
  }

  endPost(
    agency: AgencyId,
    person: string,
    { role, unit }: Seat,
    lastDay: LocalDay,
    event: IdentityEvent,
  ): Promise<boolean> {
    return this.changed(agency, event, (client) =>
      client.query(
        `UPDATE post SET valid_to = $5
         WHERE agency_id = $1 AND person_id = $2 AND role = $3 AND unit = $4
           AND valid_from <= $5 AND (valid_to IS NULL OR valid_to > $5)`,
        [agency, person, role, unit, lastDay],
      ),
    );
  }

  async standing(agency: AgencyId, person: string): Promise<Standing | null> {
    const { rows } = await this.pool.query<{ standing: Standing }>({
      name: 'standing',
      text: `SELECT ${STANDING_JSON} AS standing FROM person p WHERE p.agency_id = $1 AND p.id = $2`,
      values: [agency, person],
    });
    return rows[0]?.standing ?? null;
  }

  async substitutions(agency: AgencyId): Promise<readonly Substitution[]> {
    const { rows } = await this.pool.query<{ substitution: Substitution }>(
      `SELECT ${SUBSTITUTION_JSON} AS substitution FROM substitution s
       JOIN person a ON a.agency_id = s.agency_id AND a.id = s.absent_id
       JOIN person b ON b.agency_id = s.agency_id AND b.id = s.acting_id
       WHERE s.agency_id = $1 ORDER BY s.valid_from DESC, s.id`,
      [agency],
    );
    return rows.map(({ substitution }) => substitution);
  }

  async addSubstitution(agency: AgencyId, made: Substitution, event: IdentityEvent): Promise<void> {
    const { id, absent, acting, seat, from, to, reason, madeBy, madeAt } = made;
    await this.changed(agency, event, (client) =>
      client.query(
        `INSERT INTO substitution
           (agency_id, id, absent_id, acting_id, role, unit, valid_from, valid_to, reason, made_by, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[agency, id, absent.id, acting.id, seat?.role ?? null, seat?.unit ?? null],
          ...[from, to, reason, madeBy, new Date(madeAt)],
        ],
      ),
    );
  }

  endSubstitution(agency: AgencyId, id: string, event: IdentityEvent): Promise<boolean> {
    return this.changed(agency, event, (client) =>
      client.query(
        `UPDATE substitution SET ended_by = $3, ended_at = $4 WHERE agency_id = $1 AND id = $2 AND ended_at IS NULL`,
        [agency, id, event.by, new Date(event.at)],
      ),
    );
  }

  /** Writes, and tells it when something was written. */
  private changed(
    agency: AgencyId,
    event: IdentityEvent,
    write: (client: PoolClient) => Promise<{ rowCount: number | null }>,
  ): Promise<boolean> {
    return inTransaction(this.pool, async (client) => {
      const { rowCount } = await write(client);
      if (rowCount === 0) return false;
      await recordIdentityEvent(client, agency, event);
      return true;
    });
  }
}

function toPerson({ id, name, posts, login, disabled, must_change }: PersonRow): PersonWithPosts {
  return { id, name, posts, login, disabled: disabled ?? false, mustChange: must_change ?? false };
}
