import type { Pool, PoolClient } from 'pg';
import type { Applicant } from '#engine';
import type { Failures } from '#identity';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import type { TriedKey, LookupTry, FailuresBefore } from '#reading';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';

/** Look-ups by applicants: how many were in vain, and the numbers they must know. */
export class PgLookups {
  constructor(private readonly pool: Pool) {}

  /**
   * Asks to try: under a lock per address and per code, so that parallel tries are counted one by one, the try is
   * written as failed unless `admit` says wait. @returns the failures before it
   */
  attempt(
    agency: AgencyId,
    tried: LookupTry,
    admit: (before: FailuresBefore) => boolean,
  ): Promise<FailuresBefore> {
    const { address, code } = tried;
    return inTransaction(this.pool, async (client) => {
      await holdLock(client, LOCKS.lookupTry(agency, 'a', address.key));
      await holdLock(client, LOCKS.lookupTry(agency, 'c', code.key));
      const before = await failuresBefore(client, agency, tried);
      if (admit(before)) await count(client, agency, tried);
      return before;
    });
  }

  /** The try was right: it no longer counts, and the earlier ones count as before. */
  async succeeded(agency: AgencyId, { address, code }: LookupTry, before: FailuresBefore): Promise<void> {
    await this.pool.query(
      `UPDATE lookup_try t SET failures = greatest(t.failures - 1, 0), last_at = coalesce(k.last_at, t.last_at)
       FROM unnest($2::bytea[], $3::timestamptz[]) AS k (key, last_at)
       WHERE t.agency_id = $1 AND t.key = k.key`,
      [agency, keysOf([address, code]), [dateOf(before.address.last), dateOf(before.code.last)]],
    );
  }

  /**
   * The applicant of a dossier, and whether the code was right. For a code that does not exist another dossier's
   * applicant is read: the work is the same, only the answer must not be.
   */
  async applicantOf(
    agency: AgencyId,
    code: DossierCode,
  ): Promise<{ readonly known: boolean; readonly applicant: Applicant } | null> {
    const { rows } = await this.pool.query<{ known: boolean; applicant: Applicant }>({
      name: 'lookup-applicant',
      text: `SELECT d.code = $2 AS known, d.applicant
             FROM (SELECT min(code) AS code FROM dossier WHERE agency_id = $1) decoy
             LEFT JOIN dossier f ON f.agency_id = $1 AND f.code = $2
             JOIN dossier d ON d.agency_id = $1 AND d.code = coalesce(f.code, decoy.code)`,
      values: [agency, code],
    });
    return rows[0] ?? null;
  }
}

async function failuresBefore(
  client: PoolClient,
  agency: AgencyId,
  { address, code, at }: LookupTry,
): Promise<FailuresBefore> {
  const { rows } = await client.query<{ key: Buffer; failures: number; last_at: Date }>(
    `SELECT key, failures, last_at FROM lookup_try
     WHERE agency_id = $1 AND key = ANY ($2::bytea[]) AND forget_at > $3`,
    [agency, keysOf([address, code]), new Date(at)],
  );
  const of = ({ key }: TriedKey): Failures => {
    const row = rows.find((one) => one.key.toString('hex') === key);
    return { count: row?.failures ?? 0, last: row?.last_at.getTime() ?? null };
  };
  return { address: of(address), code: of(code) };
}

/** What has been forgotten goes, a few rows at a time. */
async function count(client: PoolClient, agency: AgencyId, { address, code, at }: LookupTry): Promise<void> {
  await client.query(
    `INSERT INTO lookup_try AS t (agency_id, key, failures, last_at, forget_at)
     SELECT $1, k.key, 1, $3, k.forget_at FROM unnest($2::bytea[], $4::timestamptz[]) AS k (key, forget_at)
     ON CONFLICT (agency_id, key) DO UPDATE SET
       failures = CASE WHEN t.forget_at > excluded.last_at THEN t.failures + 1 ELSE 1 END,
       last_at = excluded.last_at, forget_at = excluded.forget_at`,
    [
      ...[agency, keysOf([address, code]), new Date(at)],
      [new Date(at + address.memory), new Date(at + code.memory)],
    ],
  );
  await client.query(
    `DELETE FROM lookup_try WHERE agency_id = $1 AND key IN (
       SELECT key FROM lookup_try WHERE agency_id = $1 AND forget_at <= $2
       ORDER BY forget_at LIMIT 50 FOR UPDATE SKIP LOCKED)`,
    [agency, new Date(at)],
  );
}

const keysOf = (tried: readonly TriedKey[]): Buffer[] => tried.map(({ key }) => Buffer.from(key, 'hex'));
const dateOf = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
