import type { Pool } from 'pg';
import type { AgencyId, Instant } from '#kernel';
import type { Sessions, SessionVia, SessionView, Standing, StoredSession } from '#identity';
import { ACCOUNT_COLUMNS, toAccount, type AccountRow } from './pg-accounts.js';
import { STANDING_JSON } from './standing-sql.js';

interface SessionRow {
  readonly id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly user_agent: string;
  readonly address: string;
  readonly ended_at: Date | null;
  readonly via: SessionVia;
}

const COLUMNS =
  's.id, s.created_at, s.last_seen_at, s.expires_at, s.user_agent, s.address, s.ended_at, s.via';

export class PgSessions implements Sessions {
  constructor(private readonly pool: Pool) {}

  async open(agency: AgencyId, tokenHash: string, login: string, session: SessionView): Promise<void> {
    const { id, createdAt, lastSeenAt, expiresAt, userAgent, address, via } = session;
    await this.pool.query(
      `INSERT INTO session
         (agency_id, token_hash, id, login, created_at, last_seen_at, expires_at, user_agent, address, via)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[agency, Buffer.from(tokenHash, 'hex'), id, login, new Date(createdAt), new Date(lastSeenAt)],
        ...[new Date(expiresAt), userAgent, address, via],
      ],
    );
  }

  async find(
    agency: AgencyId,
    tokenHash: string,
  ): Promise<{ session: StoredSession; standing: Standing } | null> {
    const { rows } = await this.pool.query<SessionRow & AccountRow & { standing: Standing }>({
      name: 'find-session',
      text: `SELECT ${COLUMNS}, ${ACCOUNT_COLUMNS}, ${STANDING_JSON} AS standing
             FROM session s
             JOIN account c ON c.agency_id = s.agency_id AND c.login = s.login
             JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id
             WHERE s.agency_id = $1 AND s.token_hash = $2`,
      values: [agency, Buffer.from(tokenHash, 'hex')],
    });
    const [row] = rows;
    if (!row) return null;
    const session = { ...toView(row), account: toAccount(row), ended: row.ended_at !== null };
    return { session, standing: row.standing };
  }

  async touch(agency: AgencyId, id: string, at: Instant): Promise<void> {
    await this.pool.query(
      'UPDATE session SET last_seen_at = $3 WHERE agency_id = $1 AND id = $2 AND last_seen_at < $3',
      [agency, id, new Date(at)],
    );
  }

  async list(agency: AgencyId, login: string): Promise<readonly SessionView[]> {
    const { rows } = await this.pool.query<SessionRow>(
      `SELECT ${COLUMNS} FROM session s WHERE s.agency_id = $1 AND s.login = $2 AND s.ended_at IS NULL
       ORDER BY s.created_at DESC, s.id`,
      [agency, login],
    );
    return rows.map(toView);
  }

  async end(
    agency: AgencyId,
    login: string,
    id: string,
    why: 'logout' | 'revoked',
    at: Instant,
  ): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `UPDATE session SET ended_at = $4, ended_why = $5
       WHERE agency_id = $1 AND login = $2 AND id::text = $3 AND ended_at IS NULL`,
      [agency, login, id, new Date(at), why],
    );
    return rowCount === 1;
  }
}

function toView(row: SessionRow): SessionView {
  return {
    id: row.id,
    createdAt: row.created_at.getTime(),
    lastSeenAt: row.last_seen_at.getTime(),
    expiresAt: row.expires_at.getTime(),
    userAgent: row.user_agent,
    address: row.address,
    via: row.via,
  };
}
