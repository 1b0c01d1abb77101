import { refuse, type Instant, type Refusal } from '#kernel';
import { eventOf, noAccount } from './accounts.js';
import type { Account, IdentityDeps, SsoAttempt } from './ports.js';
import { openSession, type OpenedSession, type Origin } from './session.js';
import { newToken, tokenHash } from './tokens.js';

const MINUTE = 60_000;
/** Typing a password and a code from a telephone takes no longer. */
export const SSO_ATTEMPT = 10 * MINUTE;
/** An office shares one address; nobody begins so many in ten minutes by hand. */
const MOST_ATTEMPTS = 200;
/** OpenID Connect Core §2: `sub` has at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;

/** One name for a person of a provider: `sub` alone is unique within its issuer only. */
export const subjectKey = (issuer: string, sub: string): string => `${issuer}#${sub}`;

/** What the browser is sent away with, and what it must bring back. */
export interface SsoReturn extends SsoAttempt {
  readonly state: string;
  /** For the HttpOnly cookie of the browser that began. */
  readonly browser: string;
}

/**
 * Begins a way to the provider and back; nonce, verifier and state stay here, the browser gets its own secret.
 * @param browser the secret it has from another tab that is under way
 * @returns `sso.too_many`
 */
export async function beginSso(
  deps: IdentityDeps,
  {
    browser = newToken(),
    ...asked
  }: Pick<SsoAttempt, 'back' | 'linkTo' | 'address'> & { readonly browser?: string | undefined },
): Promise<SsoReturn | Refusal> {
  const startedAt = deps.clock.now();
  const state = newToken();
  const attempt: SsoAttempt = {
    ...asked,
    browserHash: tokenHash(browser),
    nonce: newToken(),
    verifier: newToken(),
    startedAt,
  };
  const limits = { since: startedAt - SSO_ATTEMPT, most: MOST_ATTEMPTS };
  if (await deps.ssoAttempts.begin(deps.agency, tokenHash(state), attempt, limits)) {
    return { ...attempt, state, browser };
  }
  return refuse('sso.too_many', {}, { retryAfterSeconds: SSO_ATTEMPT / 1000 });
}

/**
 * The attempt somebody comes back with, once and to the browser that began it: who lures another into a finished
 * login of their own has no cookie there.
 * @returns `sso.bad_state`, `sso.replayed`, `sso.other_browser`, `sso.expired`
 */
export async function endSso(
  deps: IdentityDeps,
  { state, browser }: { readonly state: string; readonly browser: string | undefined },
): Promise<SsoAttempt | Refusal> {
  const now = deps.clock.now();
  const found = await deps.ssoAttempts.take(deps.agency, tokenHash(state), now);
  if (found === 'unknown') {
    return refuse('sso.bad_state');
  }
  if (found === 'used') {
    return refuse('sso.replayed');
  }
  if (browser === undefined || tokenHash(browser) !== found.browserHash) {
    return refuse('sso.other_browser');
  }
  return isTooOld(found.startedAt, now) ? expired() : found;
}

const isTooOld = (startedAt: Instant, now: Instant): boolean => now - startedAt >= SSO_ATTEMPT;

function expired(): Refusal {
  return refuse('sso.expired');
}

/**
 * Lets in whom the provider has vouched for, when somebody has linked them before. Nothing is created.
 * @returns `sso.not_linked`, `account.disabled`
 */
export async function logInBySubject(
  deps: IdentityDeps,
  { issuer, sub, ...from }: Origin & { readonly issuer: string; readonly sub: string },
): Promise<OpenedSession | Refusal> {
  const account = await deps.accounts.ofSubject(deps.agency, subjectKey(issuer, sub));
  if (!account) {
    return refuse('sso.not_linked', { sub }, { sub });
  }
  if (account.disabled) {
    return refuse('account.disabled', { person: account.person.name });
  }
  return openSession(deps, account, from, 'sso');
}

/**
 * From now on the provider's word for this subject opens the account.
 * @returns `account.unknown`, `sso.bad_subject`, `sso.already_linked`, `sso.subject_taken`
 */
export async function linkSubject(
  deps: IdentityDeps,
  { person, issuer, sub, by }: { person: string; issuer: string; sub: string; by: string },
): Promise<Account | Refusal> {
  if (!SUBJECT.test(sub)) {
    return refuse('sso.bad_subject', { sub });
  }
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const subject = subjectKey(issuer, sub);
  if (account.subject !== null) {
    return refuse('sso.already_linked', { person: account.person.name });
  }
  const event = eventOf(deps, by, 'sso_linked', person, { subject });
  if (await deps.accounts.link(deps.agency, account.login, subject, event)) return { ...account, subject };
  return refuse('sso.subject_taken', { sub });
}

/**
 * The provider's word opens the account no more, and sessions it opened end.
 * @returns `account.unknown`, `sso.not_linked`
 */
export async function unlinkSubject(
  deps: IdentityDeps,
  { person, by }: { person: string; by: string },
): Promise<Account | Refusal> {
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const { subject } = account;
  if (subject === null) {
    return refuse('sso.nothing_linked', { person: account.person.name });
  }
  await deps.accounts.link(
    deps.agency,
    account.login,
    null,
    eventOf(deps, by, 'sso_unlinked', person, { subject }),
  );
  return { ...account, subject: null };
}
