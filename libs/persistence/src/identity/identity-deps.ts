import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import { Argon2Hasher, type Hasher, type IdentityDeps } from '#identity';
import { PgAccounts } from './pg-accounts.js';
import { PgPeople } from './pg-people.js';
import { PgSessions } from './pg-sessions.js';

/** The ports of identity on PostgreSQL. */
export function identityOn(
  pool: Pool,
  { agency, zone, clock }: { readonly agency: string; readonly zone: string; readonly clock: Clock },
  hasher: Hasher = new Argon2Hasher(),
): IdentityDeps {
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return {
    agency,
    people: new PgPeople(pool),
    accounts: new PgAccounts(pool),
    sessions: new PgSessions(pool),
    hasher,
    clock,
    dayOf: (at) => days.format(at),
  };
}
