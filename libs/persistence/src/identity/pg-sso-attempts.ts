import type { Pool } from 'pg';
import type { AgencyId, Instant } from '#kernel';
import type { SsoAttempt, SsoAttempts } from '#identity';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';

interface AttemptRow {
  readonly browser_hash: Buffer;
  readonly address: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
  readonly link_to: string | null;
  readonly started_at: Date;
}

const BEFORE_ANY = 0;

export class PgSsoAttempts implements SsoAttempts {
  constructor(private readonly pool: Pool) {}

  begin(
    agency: AgencyId,
    stateHash: string,
    attempt: SsoAttempt,
    { since, most }: { readonly since: Instant; readonly most: number },
  ): Promise<boolean> {
    return inTransaction(this.pool, async (client) => {
      await holdLock(client, LOCKS.ssoAttempt(agency, attempt.address));
      // Kept for a while after it is too old, so that whoever comes late is told so and not that it never was.
      const forgotten = new Date(Math.max(since - (attempt.startedAt - since) * 6, BEFORE_ANY));
      await client.query('DELETE FROM sso_attempt WHERE agency_id = $1 AND started_at < $2', [
        agency,
        forgotten,
      ]);
      const { browserHash, address, nonce, verifier, back, linkTo, startedAt } = attempt;
      const { rowCount } = await client.query(
        `INSERT INTO sso_attempt
           (agency_id, state_hash, browser_hash, address, nonce, verifier, back, link_to, started_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
         WHERE (SELECT count(*) FROM sso_attempt WHERE agency_id = $1 AND address = $4 AND started_at >= $10) < $11`,
        [
          ...[
            agency,
            Buffer.from(stateHash, 'hex'),
            Buffer.from(browserHash, 'hex'),
            address,
            nonce,
            verifier,
          ],
          ...[back, linkTo, new Date(startedAt), new Date(since), most],
        ],
      );
      return rowCount === 1;
    });
  }

  async take(agency: AgencyId, stateHash: string, at: Instant): Promise<SsoAttempt | 'used' | 'unknown'> {
    const key = [agency, Buffer.from(stateHash, 'hex')];
    const { rows } = await this.pool.query<AttemptRow>(
      `UPDATE sso_attempt SET used_at = $3 WHERE agency_id = $1 AND state_hash = $2 AND used_at IS NULL
       RETURNING browser_hash, address, nonce, verifier, back, link_to, started_at`,
      [...key, new Date(at)],
    );
    const [row] = rows;
    if (row) return toAttempt(row);
    const used = await this.pool.query(
      'SELECT FROM sso_attempt WHERE agency_id = $1 AND state_hash = $2',
      key,
    );
    return used.rowCount === 0 ? 'unknown' : 'used';
  }
}

function toAttempt(row: AttemptRow): SsoAttempt {
  return {
    browserHash: row.browser_hash.toString('hex'),
    address: row.address,
    nonce: row.nonce,
    verifier: row.verifier,
    back: row.back,
    linkTo: row.link_to,
    startedAt: row.started_at.getTime(),
  };
}
