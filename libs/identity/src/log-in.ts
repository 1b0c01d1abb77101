import { isRefusal, refuse, type Instant, type Refusal } from '#kernel';
import { ADDRESS_RULE, lockedUntil, LOGIN_RULE } from './lock-out.js';
import { normalised } from './password-rules.js';
import type { AttemptsBefore, IdentityDeps } from './ports.js';
import { openSession, type OpenedSession, type Origin } from './session.js';
import { tokenHash } from './tokens.js';

export interface LogIn extends Origin {
  readonly login: string;
  readonly password: string;
}

/**
 * One answer, in one time, for an unknown login, a wrong password, a disabled account and one without password: a
 * hash is verified in every case. Tries are counted before they are judged, so that parallel guesses count too.
 * @returns `login.failed`, `login.locked`
 */
export async function logIn(deps: IdentityDeps, command: LogIn): Promise<OpenedSession | Refusal> {
  const checked = await checkPassword(deps, command);
  if (isRefusal(checked)) return checked;
  return openSession(deps, checked.account, command);
}

/** The account whose password this is; every try counts. */
export async function checkPassword(
  deps: IdentityDeps,
  { login: typed, password, address }: Pick<LogIn, 'login' | 'password' | 'address'>,
): Promise<{ readonly account: OpenedSession['account'] } | Refusal> {
  const { accounts, hasher, agency, clock } = deps;
  const login = typed.trim().toLowerCase();
  const at = clock.now();
  const attempt = {
    loginKey: tokenHash(login),
    address,
    at,
    since: { login: at - LOGIN_RULE.memory, address: at - ADDRESS_RULE.memory },
  };
  const before = await accounts.attempt(agency, attempt, (tried) => waitUntil(tried, at) === null);
  const until = waitUntil(before, at);
  if (until !== null) return locked(at, until);
  const account = await accounts.find(agency, login);
  const right = await hasher.verify(account?.hash ?? (await hasher.decoy()), normalised(password));
  if (!account || account.hash === null || account.disabled || !right) return failed();
  await accounts.succeeded(agency, attempt);
  if (hasher.outdated(account.hash)) {
    await accounts.rehash(agency, login, await hasher.hash(normalised(password)));
  }
  return { account };
}

function waitUntil({ login, address }: AttemptsBefore, at: Instant): Instant | null {
  const until = Math.max(lockedUntil(login, LOGIN_RULE) ?? 0, lockedUntil(address, ADDRESS_RULE) ?? 0);
  return until > at ? until : null;
}

function failed(): Refusal {
  return refuse('login.failed');
}

function locked(at: Instant, until: Instant): Refusal {
  const seconds = Math.ceil((until - at) / 1000);
  const wait = seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
  return refuse(
    'login.locked',
    { wait },
    {
      retryAfterSeconds: seconds,
    },
  );
}
