import type { PoolClient } from 'pg';
import type { AgencyId } from '#kernel';
import type { Queryable } from './statement.js';

/** What is locked: a name that PostgreSQL hashes to its key, or one of the two old numbers. */
export interface Lock {
  readonly key: string | number;
}

const named = (...parts: readonly string[]): Lock => ({ key: parts.join('/') });

/**
 * Every advisory lock there is. During an update processes of two releases work together: a name, once released, never
 * changes, or each would hold a lock the other does not know (test/architecture/locks.spec.ts keeps the names).
 */
export const LOCKS = {
  /** The schema: any number of processes may start at once, one migrates. */
  migration: { key: 7_204_118 },
  /** Folding the waiting changes of the desks into their counters, all agencies: whoever finds another at it leaves. */
  deskFolding: { key: 7_204_119 },
  /** First installation of an agency's procedures: the second process finds what the first installed. */
  installation: (agency: AgencyId): Lock => named('installation', agency),
  /** Every change to issues of a code: numbers of its log without gaps, one draft, one issue in force on a day. */
  issue: (agency: AgencyId, kind: string, code: string): Lock => named('issue', agency, kind, code),
  /** Saving versions of a calendar, one after another. */
  calendar: (agency: AgencyId, id: string): Lock => named('calendar', agency, id),
  /** Carrying saved calendars to the open dossiers: one process at a time, for as long as it lives. */
  calendarRedating: (agency: AgencyId): Lock => named('calendar-redating', agency),
  /** The visits of a day: nobody is booked twice, a team changes only when it is known who it must visit. */
  inspectionDay: (agency: AgencyId, day: string): Lock => named(agency, 'inspection', day),
  /** One content of the file store: shared by whoever claims it with a row, alone by whoever throws it away. */
  fileContent: (agency: AgencyId, sha256: string): Lock => named('file', agency, sha256),
  /** Tries to log in, counted one by one: of an address first, then of a login, so that nobody waits in a ring. */
  loginTry: (agency: AgencyId, what: 'a' | 'l', key: string): Lock => named('login', agency, what, key),
  /** Tries to look a dossier up, counted one by one: of an address first, then of a code. */
  lookupTry: (agency: AgencyId, what: 'a' | 'c', key: string): Lock => named('lookup', agency, what, key),
  /** Single sign-ons begun from an address, counted one by one. */
  ssoAttempt: (agency: AgencyId, address: string): Lock => named('sso', agency, address),
} as const;

const call = (name: string, { key }: Lock): [text: string, values: unknown[]] => [
  `SELECT ${name}(${typeof key === 'number' ? '$1' : 'hashtextextended($1, 0)'}) AS held`,
  [key],
];

/** Waits until nobody else holds the lock, and holds it until the transaction ends. */
export async function holdLock(transaction: Queryable, lock: Lock): Promise<void> {
  await transaction.query(...call('pg_advisory_xact_lock', lock));
}

/** The same together with others who share it: only `holdLock` waits for them. */
export async function shareLock(transaction: Queryable, lock: Lock): Promise<void> {
  await transaction.query(...call('pg_advisory_xact_lock_shared', lock));
}

/** Holds the lock until the transaction ends. @returns false, at once, when somebody else holds it */
export async function tryLock(transaction: PoolClient, lock: Lock): Promise<boolean> {
  return held(transaction, call('pg_try_advisory_xact_lock', lock));
}

/** Holds the lock on this connection until `releaseLock`, or until the connection ends. */
export async function holdOnConnection(connection: Queryable, lock: Lock): Promise<void> {
  await connection.query(...call('pg_advisory_lock', lock));
}

/** The same without waiting. @returns false when somebody else holds it */
export async function tryOnConnection(connection: PoolClient, lock: Lock): Promise<boolean> {
  return held(connection, call('pg_try_advisory_lock', lock));
}

export async function releaseLock(connection: Queryable, lock: Lock): Promise<void> {
  await connection.query(...call('pg_advisory_unlock', lock));
}

async function held(client: PoolClient, [text, values]: [string, unknown[]]): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(text, values);
  return rows[0]?.held === true;
}
