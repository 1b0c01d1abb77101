import type { Pool, PoolClient } from 'pg';
import type { AgencyId } from '#kernel';
import type {
  Account,
  Accounts,
  Attempt,
  AttemptsBefore,
  Failures,
  IdentityEvent,
  SessionVia,
} from '#identity';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';
import { recordIdentityEvent } from './standing-sql.js';

export interface AccountRow {
  readonly login: string;
  readonly person_id: string;
  readonly name: string;
  readonly password_hash: string | null;
  readonly must_change: boolean;
  readonly demo: boolean;
  readonly disabled: boolean;
  readonly subject: string | null;
}

/** Accounts `c` of people `p`. */
export const ACCOUNT_COLUMNS =
  'c.login, c.person_id, p.name, c.password_hash, c.must_change, c.demo, c.disabled, c.subject';
const SELECT = `SELECT ${ACCOUNT_COLUMNS} FROM account c
  JOIN person p ON p.agency_id = c.agency_id AND p.id = c.person_id WHERE c.agency_id = $1`;

export class PgAccounts implements Accounts {
  constructor(private readonly pool: Pool) {}

  async all(agency: AgencyId): Promise<readonly Account[]> {
    const { rows } = await this.pool.query<AccountRow>(`${SELECT} ORDER BY c.login`, [agency]);
    return rows.map(toAccount);
  }

  find(agency: AgencyId, login: string): Promise<Account | null> {
    return this.one(`${SELECT} AND c.login = $2`, [agency, login]);
  }

  ofPerson(agency: AgencyId, person: string): Promise<Account | null> {
    return this.one(`${SELECT} AND c.person_id = $2`, [agency, person]);
  }

  ofSubject(agency: AgencyId, subject: string): Promise<Account | null> {
    return this.one(`${SELECT} AND c.subject = $2`, [agency, subject]);
  }

  count(agency: AgencyId): Promise<number> {
    return this.number('SELECT count(*)::int AS n FROM account WHERE agency_id = $1', agency);
  }

  demoUnchanged(agency: AgencyId): Promise<number> {
    return this.number(
      'SELECT count(*)::int AS n FROM account WHERE agency_id = $1 AND demo AND must_change AND NOT disabled',
      agency,
    );
  }

  async add(agency: AgencyId, account: Account, event: IdentityEvent): Promise<boolean> {
    const { login, person, hash, mustChange, demo } = account;
    return this.changed(agency, event, (client) =>
      client.query(
        `INSERT INTO account (agency_id, login, person_id, password_hash, password_set_at, must_change, demo)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [agency, login, person.id, hash, hash === null ? null : new Date(event.at), mustChange, demo],
      ),
    );
  }

  async setPassword(
    agency: AgencyId,
    login: string,
    to: Parameters<Accounts['setPassword']>[2],
    event: IdentityEvent,
  ): Promise<void> {
    await this.changed(agency, event, async (client) => {
      const at = new Date(event.at);
      const done = await client.query(
        `UPDATE account SET password_hash = $3, password_set_at = $4, must_change = $5, demo = demo AND $5
         WHERE agency_id = $1 AND login = $2`,
        [agency, login, to.hash, at, to.mustChange],
      );
      await endSessions(client, agency, login, event.at, to.why);
      return done;
    });
  }

  async rehash(agency: AgencyId, login: string, hash: string): Promise<void> {
    await this.pool.query('UPDATE account SET password_hash = $3 WHERE agency_id = $1 AND login = $2', [
      agency,
      login,
      hash,
    ]);
  }

  setDisabled(agency: AgencyId, login: string, disabled: boolean, event: IdentityEvent): Promise<boolean> {
    return this.changed(agency, event, async (client) => {
      const done = await client.query(
        'UPDATE account SET disabled = $3 WHERE agency_id = $1 AND login = $2 AND disabled <> $3',
        [agency, login, disabled],
      );
      if (disabled) await endSessions(client, agency, login, event.at, 'disabled');
      return done;
    });
  }

  async failures(
    agency: AgencyId,
    loginKeys: readonly string[],
    since: number,
  ): Promise<ReadonlyMap<string, Failures>> {
    const { rows } = await this.pool.query<{ key: string; count: number; last: Date }>(FAILURES_BY_LOGIN, [
      ...[agency, loginKeys.map((key) => Buffer.from(key, 'hex')), new Date(since)],
    ]);
    return new Map(rows.map(({ key, count, last }) => [key, { count, last: last.getTime() }]));
  }

  async unlock(agency: AgencyId, loginKey: string, event: IdentityEvent): Promise<void> {
    await this.changed(agency, event, (client) =>
      insertAttempt(client, agency, loginKey, NO_ADDRESS, event.at, 'unlocked'),
    );
  }

  link(agency: AgencyId, login: string, subject: string | null, event: IdentityEvent): Promise<boolean> {
    return this.changed(agency, event, async (client) => {
      const done = await client.query(
        `UPDATE account SET subject = $3 WHERE agency_id = $1 AND login = $2
           AND NOT EXISTS (SELECT FROM account o WHERE o.agency_id = $1 AND o.subject = $3 AND o.login <> $2)`,
        [agency, login, subject],
      );
      if (done.rowCount !== 0) await endSessions(client, agency, login, event.at, 'revoked', 'sso');
      return done;
    });
  }

  attempt(
    agency: AgencyId,
    attempt: Attempt,
    admit: (before: AttemptsBefore) => boolean,
  ): Promise<AttemptsBefore> {
    const { loginKey, address, at, since } = attempt;
    return inTransaction(this.pool, async (client) => {
      await holdLock(client, LOCKS.loginTry(agency, 'a', address));
      await holdLock(client, LOCKS.loginTry(agency, 'l', loginKey));
      const { rows } = await client.query<FailureRow>(FAILURES, [
        ...[agency, Buffer.from(loginKey, 'hex'), new Date(since.login)],
        ...[address, new Date(since.address)],
      ]);
      const before = failuresOf(rows[0]);
      if (admit(before)) await insertAttempt(client, agency, loginKey, address, at, 'failed');
      return before;
    });
  }

  async succeeded(agency: AgencyId, { loginKey, address, at }: Attempt): Promise<void> {
    await insertAttempt(this.pool, agency, loginKey, address, at, 'succeeded');
  }

  private async one(text: string, values: unknown[]): Promise<Account | null> {
    const { rows } = await this.pool.query<AccountRow>(text, values);
    return rows[0] ? toAccount(rows[0]) : null;
  }

  private async number(text: string, agency: AgencyId): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(text, [agency]);
    return rows[0]?.n ?? 0;
  }

  private changed(
    agency: AgencyId,
    event: IdentityEvent,
    write: (client: PoolClient) => Promise<{ rowCount: number | null }>,
  ): Promise<boolean> {
    return inTransaction(this.pool, async (client) => {
      if ((await write(client)).rowCount === 0) return false;
      await recordIdentityEvent(client, agency, event);
      return true;
    });
  }
}

export function toAccount(row: AccountRow): Account {
  return {
    login: row.login,
    person: { id: row.person_id, name: row.name },
    hash: row.password_hash,
    mustChange: row.must_change,
    demo: row.demo,
    disabled: row.disabled,
    subject: row.subject,
  };
}

interface FailureRow {
  readonly login_count: number;
  readonly login_last: Date | null;
  readonly address_count: number;
  readonly address_last: Date | null;
}

/**
 * A success was first written as a failure, so the failures of a login are those after its last success; those of an
 * address are not healed by a success, or one valid account would buy any number of guesses: only by time, less the
 * tries that succeeded.
 */
const FAILURES = `
  WITH of_login AS (
    SELECT at FROM login_attempt
    WHERE agency_id = $1 AND login_key = $2 AND at >= $3 AND outcome = 'failed'
      AND number > coalesce((SELECT max(number) FROM login_attempt
                             WHERE agency_id = $1 AND login_key = $2 AND outcome <> 'failed'), 0)
  ), of_address AS (
    SELECT at, outcome FROM login_attempt WHERE agency_id = $1 AND address = $4 AND at >= $5
  )
  SELECT (SELECT count(*)::int FROM of_login) AS login_count, (SELECT max(at) FROM of_login) AS login_last,
    (SELECT coalesce(sum(CASE outcome WHEN 'failed' THEN 1 ELSE -1 END), 0)::int FROM of_address) AS address_count,
    (SELECT max(at) FROM of_address) AS address_last`;

/** The same count for many logins at once. */
const FAILURES_BY_LOGIN = `
  SELECT encode(a.login_key, 'hex') AS key, count(*)::int AS count, max(a.at) AS last
  FROM login_attempt a
  WHERE a.agency_id = $1 AND a.login_key = ANY ($2) AND a.at >= $3 AND a.outcome = 'failed'
    AND a.number > coalesce((SELECT max(b.number) FROM login_attempt b
                             WHERE b.agency_id = $1 AND b.login_key = a.login_key AND b.outcome <> 'failed'), 0)
  GROUP BY a.login_key`;

/** Unlocking is nobody's try: it counts under no address. */
const NO_ADDRESS = '';

/** @param via only those begun this way */
async function endSessions(
  client: PoolClient,
  agency: AgencyId,
  login: string,
  at: number,
  why: string,
  via: SessionVia | null = null,
): Promise<void> {
  const these = via === null ? '' : ' AND via = $5';
  await client.query(
    `UPDATE session SET ended_at = $3, ended_why = $4
     WHERE agency_id = $1 AND login = $2 AND ended_at IS NULL${these}`,
    [agency, login, new Date(at), why, ...(via === null ? [] : [via])],
  );
}

function failuresOf(row: FailureRow | undefined): AttemptsBefore {
  return {
    login: { count: row?.login_count ?? 0, last: row?.login_last?.getTime() ?? null },
    address: { count: row?.address_count ?? 0, last: row?.address_last?.getTime() ?? null },
  };
}

async function insertAttempt(
  db: Pool | PoolClient,
  agency: AgencyId,
  loginKey: string,
  address: string,
  at: number,
  outcome: 'failed' | 'succeeded' | 'unlocked',
): Promise<{ rowCount: number | null }> {
  return db.query(
    `INSERT INTO login_attempt (agency_id, login_key, address, at, outcome) VALUES ($1, $2, $3, $4, $5)`,
    [agency, Buffer.from(loginKey, 'hex'), address, new Date(at), outcome],
  );
}
