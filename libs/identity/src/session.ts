import { randomUUID } from 'node:crypto';
import { refuse, type Instant, type Refusal } from '#kernel';
import type { Standing } from './people.js';
import type { Account, IdentityDeps, SessionVia, StoredSession } from './ports.js';
import { newToken, tokenHash } from './tokens.js';

const MINUTE = 60_000;
/** Without a request for so long a session is over. */
export const IDLE = 60 * MINUTE;
/** A working day; then the password again. */
export const LONGEST_SESSION = 12 * 60 * MINUTE;
/** Being seen is written down at most this often. */
const SEEN_EVERY = MINUTE;
const LONGEST_AGENT = 300;

/** Where a request comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

/** A session that has just begun; nobody but its holder ever sees the token again. */
export interface OpenedSession {
  readonly token: string;
  readonly id: string;
  readonly account: Account;
  readonly expiresAt: Instant;
  readonly via: SessionVia;
}

/** Who is asking, and what they may act as. */
export interface Caller {
  readonly session: StoredSession;
  readonly standing: Standing;
}

export async function openSession(
  deps: IdentityDeps,
  account: Account,
  from: Origin,
  via: SessionVia = 'password',
): Promise<OpenedSession> {
  const now = deps.clock.now();
  const token = newToken();
  const session = {
    id: randomUUID(),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now + LONGEST_SESSION,
    userAgent: from.userAgent.slice(0, LONGEST_AGENT),
    address: from.address,
    via,
  };
  await deps.sessions.open(deps.agency, tokenHash(token), account.login, session);
  return { token, id: session.id, account, expiresAt: session.expiresAt, via };
}

/** Whoever came in by the single sign-on has never seen the first password and need not change it. */
export function mustChangeFirst({ account, via }: Pick<StoredSession, 'account' | 'via'>): boolean {
  return account.mustChange && via === 'password';
}

/**
 * The session of a token, seen now.
 * @returns `session.missing`, `session.ended`, `session.expired`
 */
export async function resume(deps: IdentityDeps, token: string | undefined): Promise<Caller | Refusal> {
  const found = token === undefined ? null : await deps.sessions.find(deps.agency, tokenHash(token));
  if (!found) return refuse('session.missing');
  const { session } = found;
  if (session.ended || session.account.disabled) {
    return refuse('session.ended');
  }
  const now = deps.clock.now();
  if (hasRunOut(session, now)) {
    return refuse('session.expired');
  }
  if (now - session.lastSeenAt >= SEEN_EVERY) await deps.sessions.touch(deps.agency, session.id, now);
  return found;
}

export function hasRunOut(
  { lastSeenAt, expiresAt }: Pick<StoredSession, 'lastSeenAt' | 'expiresAt'>,
  now: Instant,
): boolean {
  return now >= expiresAt || now - lastSeenAt >= IDLE;
}
