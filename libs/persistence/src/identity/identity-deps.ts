import type { Pool } from 'pg';
import { zoneClock, type Clock } from '#kernel';
import { Argon2Hasher, type Hasher, type IdentityDeps } from '#identity';
import { PgAccounts } from './pg-accounts.js';
import { PgIdentityEvents } from './pg-identity-events.js';
import { PgPeople } from './pg-people.js';
import { PgSessions } from './pg-sessions.js';
import { PgSsoAttempts } from './pg-sso-attempts.js';

/** The ports of identity on PostgreSQL. */
export function identityOn(
  pool: Pool,
  { agency, zone, clock }: { readonly agency: string; readonly zone: string; readonly clock: Clock },
  hasher: Hasher = new Argon2Hasher(),
): IdentityDeps {
  return {
    agency,
    people: new PgPeople(pool),
    accounts: new PgAccounts(pool),
    sessions: new PgSessions(pool),
    events: new PgIdentityEvents(pool),
    ssoAttempts: new PgSsoAttempts(pool),
    hasher,
    clock,
    dayOf: (at) => zoneClock(zone).dayOf(at),
  };
}
