import { refuse, type Instant, type Refusal } from '#kernel';
import { eventOf, noAccount } from './accounts.js';
import { lockedUntil, LOGIN_RULE } from './lock-out.js';
import type { Account, IdentityDeps } from './ports.js';
import { tokenHash } from './tokens.js';

/** Who does what to whose account. */
interface AccountCommand {
  readonly person: string;
  readonly by: string;
}

/** Logins that nobody may try just now, with the moment until which. */
export async function lockedLogins(
  { accounts, agency, clock }: IdentityDeps,
  logins: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
  const now = clock.now();
  const keys = new Map(logins.map((login) => [tokenHash(login), login]));
  const failures = await accounts.failures(agency, [...keys.keys()], now - LOGIN_RULE.memory);
  const locked = new Map<string, Instant>();
  for (const [key, login] of keys) {
    const failed = failures.get(key);
    const until = failed ? lockedUntil(failed, LOGIN_RULE) : null;
    if (until !== null && until > now) locked.set(login, until);
  }
  return locked;
}

export interface Unlocked {
  readonly person: string;
  readonly login: string;
  /** False: nobody had to wait for it; the wrong tries are forgotten all the same. */
  readonly wasLocked: boolean;
}

/**
 * The wrong tries under a login count no more: its owner need not wait. An address from which too many logins were
 * tried stays locked; that is another matter.
 * @returns `account.unknown`
 */
export async function unlockLogin(
  deps: IdentityDeps,
  { person, by }: AccountCommand,
): Promise<Unlocked | Refusal> {
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const { login } = account;
  const wasLocked = (await lockedLogins(deps, [login])).has(login);
  const event = eventOf(deps, by, 'login_unlocked', person, { login, wasLocked });
  await deps.accounts.unlock(deps.agency, tokenHash(login), event);
  return { person, login, wasLocked };
}

/**
 * Nobody comes in by this account any more, and its sessions end with the request under way.
 * @returns `account.unknown`, `account.own` when people would lock themselves out, `account.already`
 */
export async function disableAccount(
  deps: IdentityDeps,
  { person, by }: AccountCommand,
): Promise<Account | Refusal> {
  if (person === by) {
    return refuse('account.own');
  }
  return setDisabled(deps, { person, by }, true);
}

/** @returns `account.unknown`, `account.already` */
export function enableAccount(deps: IdentityDeps, command: AccountCommand): Promise<Account | Refusal> {
  return setDisabled(deps, command, false);
}

async function setDisabled(
  deps: IdentityDeps,
  { person, by }: AccountCommand,
  disabled: boolean,
): Promise<Account | Refusal> {
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const event = eventOf(deps, by, disabled ? 'account_disabled' : 'account_enabled', person);
  if (await deps.accounts.setDisabled(deps.agency, account.login, disabled, event)) {
    return { ...account, disabled };
  }
  return refuse('account.already', {
    person: account.person.name,
    state: disabled ? 'đã khóa từ trước' : 'đang mở, không cần mở lại',
  });
}
