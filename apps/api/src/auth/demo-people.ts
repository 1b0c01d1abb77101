import type { AgencyFile, AgencyPerson } from '#files';
import {
  givePost,
  hirePerson,
  openAccount,
  seatWords,
  type FirstPassword,
  type IdentityDeps,
} from '#identity';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { postRoleLabel } from '#reading';
import { ROLES, UNITS } from '#procedure';

const WORDS = seatWords(ROLES, UNITS);

/** Nobody's name: what was done by starting the system for the first time. */
const INSTALLATION = 'installation';

/**
 * Whoever knows no password of their own yet must not be reachable from elsewhere: their first passwords stood on a
 * terminal.
 * @returns `settings.demo_accounts`
 */
export async function demoRefusal(deps: IdentityDeps, host: string): Promise<Refusal | null> {
  const unchanged = await deps.accounts.demoUnchanged(deps.agency);
  if (unchanged === 0) return null;
  return refuse('settings.demo_accounts', { unchanged, host }, { unchanged });
}

/** Gives every person of the agency file who has none an account with a random first password. */
export async function openDemoAccounts(
  deps: IdentityDeps,
  { people }: AgencyFile,
): Promise<readonly string[]> {
  const known = new Set(
    (await deps.people.list(deps.agency)).filter(({ login }) => login !== null).map(({ id }) => id),
  );
  const missing = [...new Set(people.map(({ id }) => id))].filter((id) => !known.has(id));
  const opened = await Promise.all(
    missing.map((id) =>
      openOne(
        deps,
        id,
        people.filter((person) => person.id === id),
      ),
    ),
  );
  return table(opened.filter((one) => one !== null));
}

type Opened = FirstPassword & { readonly name: string; readonly posts: string };

async function openOne(
  deps: IdentityDeps,
  id: string,
  posts: readonly AgencyPerson[],
): Promise<Opened | null> {
  const name = posts[0]?.name ?? id;
  // Each may be there already, from a start that was cut short; what counts is the account.
  await hirePerson(deps, { id, name, by: INSTALLATION });
  for (const { role, unit } of posts) {
    await givePost(deps, WORDS, { person: id, role, unit, by: INSTALLATION });
  }
  const account = await openAccount(deps, {
    person: id,
    login: id.toLowerCase(),
    by: INSTALLATION,
    demo: true,
  });
  if (isRefusal(account)) return null;
  const held = posts.map(({ role, unit }) => `${postRoleLabel(role)} (${unit})`).join('; ');
  return { ...account, name, posts: held };
}

function table(accounts: readonly Opened[]): readonly string[] {
  if (accounts.length === 0) return [];
  const width = (of: (one: Opened) => string): number => Math.max(...accounts.map((one) => of(one).length));
  const [login, name] = [width((one) => one.login), width((one) => one.name)];
  return [
    'Tài khoản minh họa. Mật khẩu chỉ in một lần ở đây và phải đổi ở lần đăng nhập đầu tiên:',
    ...accounts.map(
      (one) => `  ${one.login.padEnd(login)}  ${one.password}  ${one.name.padEnd(name)}  ${one.posts}`,
    ),
    'Quên mật khẩu: dunghen people reset-password TÊN',
  ];
}
