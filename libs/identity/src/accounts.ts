import { isRefusal, refuse, type Refusal } from '#kernel';
import { checkPassword } from './log-in.js';
import { normalised, passwordFault } from './password-rules.js';
import type { Account, IdentityDeps, IdentityEvent } from './ports.js';
import { openSession, type OpenedSession, type Origin } from './session.js';
import { firstPassword } from './tokens.js';

/** What a login may look like: lower case, so that nobody has to remember capitals. */
export const LOGIN = /^[a-z0-9][a-z0-9._@-]{0,63}$/;

/** An account with the password its owner must change at the first login; nothing keeps it. */
export interface FirstPassword {
  readonly login: string;
  readonly person: string;
  readonly password: string;
}

export function eventOf(
  deps: Pick<IdentityDeps, 'clock'>,
  by: string,
  what: string,
  person: string,
  data: IdentityEvent['data'] = {},
): IdentityEvent {
  return { at: deps.clock.now(), by, what, person, data };
}

/**
 * An account for a person with a random first password.
 * @param options.demo created by the first start for trying out; a server others can reach refuses to start with it
 * @returns `account.bad_login`, `person.unknown`, `account.exists`
 */
export async function openAccount(
  deps: IdentityDeps,
  { person: id, login, by, demo = false }: { person: string; login: string; by: string; demo?: boolean },
): Promise<FirstPassword | Refusal> {
  if (!LOGIN.test(login)) {
    return refuse('account.bad_login', { login });
  }
  const person = await deps.people.find(deps.agency, id);
  if (!person) return unknownPerson(id);
  const password = firstPassword();
  const account: Account = {
    login,
    person,
    hash: await deps.hasher.hash(password),
    mustChange: true,
    demo,
    disabled: false,
    subject: null,
  };
  const added = await deps.accounts.add(
    deps.agency,
    account,
    eventOf(deps, by, 'account_opened', id, { login, demo }),
  );
  if (added) return { login, person: id, password };
  return refuse('account.exists', { id, login });
}

/**
 * A new random first password; every session of the account ends.
 * @returns `account.unknown`
 */
export async function resetPassword(
  deps: IdentityDeps,
  { person, by }: { person: string; by: string },
): Promise<FirstPassword | Refusal> {
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const password = firstPassword();
  const to = { hash: await deps.hasher.hash(password), mustChange: true, why: 'password_reset' as const };
  await deps.accounts.setPassword(
    deps.agency,
    account.login,
    to,
    eventOf(deps, by, 'password_reset', person),
  );
  return { login: account.login, person, password };
}

/**
 * The owner's new password. Every session of the account ends, this one included: the answer is a new one.
 * @returns `login.failed` for a wrong current password, `login.locked`, `password.same`, the faults of `passwordFault`
 */
export async function changePassword(
  deps: IdentityDeps,
  account: Account,
  { current, next, ...from }: Origin & { current: string; next: string },
): Promise<OpenedSession | Refusal> {
  const checked = await checkPassword(deps, { ...from, login: account.login, password: current });
  if (isRefusal(checked)) return checked.code === 'login.failed' ? wrongCurrent() : checked;
  const fault = passwordFault(next, { login: account.login, name: account.person.name });
  if (fault) return fault;
  if (normalised(current) === normalised(next)) {
    return refuse('password.same');
  }
  const { id } = account.person;
  const to = {
    hash: await deps.hasher.hash(normalised(next)),
    mustChange: false,
    why: 'password_changed' as const,
  };
  await deps.accounts.setPassword(deps.agency, account.login, to, eventOf(deps, id, 'password_changed', id));
  return openSession(deps, { ...account, mustChange: false, demo: false }, from);
}

/** 403, not 401: the session is fine, only the answer to the question was not. */
function wrongCurrent(): Refusal {
  return refuse('password.wrong_current');
}

/** @returns `person.unknown` */
export function unknownPerson(id: string): Refusal {
  return refuse('person.unknown', { id }, { id });
}

/** @returns `account.unknown` */
export function noAccount(person: string): Refusal {
  return refuse('account.unknown', { person }, { person });
}
