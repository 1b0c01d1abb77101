import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoRefusal, openDemoAccounts } from '../../apps/api/src/auth/demo-people.js';
import { readSettings } from '../../apps/api/src/settings/settings.js';
import { readAgencyFile } from '#files';
import {
  endPost,
  endSubstitution,
  givePost,
  heldPosts,
  hirePerson,
  logIn,
  openAccount,
  openSession,
  resetPassword,
  resume,
  substitute,
  type IdentityDeps,
} from '#identity';
import { isRefusal, localDay } from '#kernel';
import { connect, poolOf } from '#persistence';
import { assemble } from '#runtime';
import { done, WORDS } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const codeOf = (value: unknown) => (isRefusal(value) ? value.code : 'done');

describe('people, posts, substitutions and accounts', () => {
  const clock = new TestClock('2026-08-03T00:30:00+07:00');
  const by = 'test';
  let database: TestDatabase;
  let deps: IdentityDeps;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const runtime = await assemble({ on: database.url, poolSize: 6, agency: 'H00.01', clock });
    close = runtime.close;
    deps = runtime.identity({ id: 'H00.01', zone: 'Asia/Ho_Chi_Minh' });
    for (const id of ['binh', 'chi', 'dung']) done(await hirePerson(deps, { id, name: `Người ${id}`, by }));
    const post = { person: 'binh', role: 'head_of_department', unit: 'phong_duoc', by };
    done(await givePost(deps, WORDS, { ...post, to: '2026-12-31' }));
    done(await givePost(deps, WORDS, { ...post, person: 'chi', role: 'specialist' }));
  });

  afterAll(async () => {
    await close();
    await database.drop();
  });

  it('refuses people and posts that cannot be, in words', async () => {
    const hire = (id: string, name = 'A') => hirePerson(deps, { id, name, by });
    expect(codeOf(await hire('binh'))).toBe('person.exists');
    for (const id of ['clock', '', 'a b', 'x'.repeat(65)])
      expect(codeOf(await hire(id))).toBe('person.bad_id');
    const post = { person: 'binh', role: 'head_of_department', unit: 'phong_duoc', by };
    const give = (change: object) => givePost(deps, WORDS, { ...post, ...change });
    expect(codeOf(await give({}))).toBe('post.held');
    expect(codeOf(await give({ role: 'applicant' }))).toBe('post.unknown_role');
    expect(codeOf(await give({ unit: 'sao_hoa' }))).toBe('post.unknown_unit');
    expect(codeOf(await give({ person: 'ai' }))).toBe('person.unknown');
    expect(codeOf(await give({ from: '2027-02-31' }))).toBe('time.no_such_date');
    expect(codeOf(await give({ from: '2027-02-02', to: '2027-02-01' }))).toBe('period.backwards');
    expect(codeOf(await give({ from: '2027-01-01' }))).toBe('done');
  });

  it('a day is the agency’s day: the post given half an hour after midnight is held at once', async () => {
    const standing = await deps.people.standing('H00.01', 'chi');
    expect(standing && heldPosts(standing, deps.dayOf(clock.now()))).toMatchObject([{ role: 'specialist' }]);
  });

  it('substitution keeps its limits', async () => {
    const ask = (change: object) =>
      substitute(deps, {
        absent: 'binh',
        acting: 'chi',
        seat: null,
        from: '2026-08-10',
        to: '2026-08-14',
        reason: 'nghỉ phép',
        by,
        ...change,
      });
    expect(codeOf(await ask({ acting: 'binh' }))).toBe('substitution.self');
    expect(codeOf(await ask({ to: '2028-08-14' }))).toBe('substitution.too_long');
    expect(codeOf(await ask({ to: '2026-08-01' }))).toBe('period.backwards');
    expect(codeOf(await ask({ absent: 'ai' }))).toBe('person.unknown');
    expect(codeOf(await ask({ absent: 'dung' }))).toBe('substitution.no_such_post');
    expect(codeOf(await ask({ seat: { role: 'leader', unit: 'lanh_dao' } }))).toBe(
      'substitution.no_such_post',
    );
    const made = done(await ask({}));
    expect(codeOf(await ask({ from: '2026-08-14', to: '2026-08-20' }))).toBe('substitution.exists');
    const held = async () => {
      const standing = await deps.people.standing('H00.01', 'chi');
      return standing ? heldPosts(standing, localDay('2026-08-12')).length : 0;
    };
    expect(await held()).toBe(2);
    done(await endSubstitution(deps, { id: made.id, by }));
    expect(codeOf(await endSubstitution(deps, { id: made.id, by }))).toBe('substitution.unknown');
    expect(await held()).toBe(1);
  });

  it('nobody gets what the absent person holds only by substitution', async () => {
    const period = { seat: null, from: '2026-09-01', to: '2026-09-05', reason: '', by };
    done(await substitute(deps, { absent: 'binh', acting: 'chi', ...period }));
    done(await substitute(deps, { absent: 'chi', acting: 'dung', ...period }));
    const standing = await deps.people.standing('H00.01', 'dung');
    expect(standing && heldPosts(standing, localDay('2026-09-02')).map(({ role }) => role)).toEqual([
      'specialist',
    ]);
  });

  it('a post ends on its last day, for substitutes too', async () => {
    const end = (on: string) =>
      endPost(deps, { person: 'binh', role: 'head_of_department', unit: 'phong_duoc', on, by });
    expect(codeOf(await end('2026-02-30'))).toBe('time.no_such_date');
    expect(codeOf(await end('2020-01-01'))).toBe('post.unknown');
    done(await end('2026-09-03'));
    const standing = await deps.people.standing('H00.01', 'chi');
    const roles = (day: string) => standing && heldPosts(standing, localDay(day)).map(({ role }) => role);
    expect(roles('2026-09-03')).toEqual(['specialist', 'head_of_department']);
    expect(roles('2026-09-04')).toEqual(['specialist']);
  });

  it('one account a person; a new first password ends every session', async () => {
    const open = (person: string, login: string) => openAccount(deps, { person, login, by });
    expect(codeOf(await open('chi', 'Chi'))).toBe('account.bad_login');
    expect(codeOf(await open('ai', 'ai'))).toBe('person.unknown');
    const first = done(await open('chi', 'chi'));
    expect(codeOf(await open('chi', 'chi2'))).toBe('account.exists');
    expect(codeOf(await open('binh', 'chi'))).toBe('account.exists');
    const from = { address: '10.0.0.7', userAgent: 'x'.repeat(1000) };
    const session = done(await logIn(deps, { ...first, ...from }));
    expect(codeOf(await resume(deps, session.token))).toBe('done');
    const second = done(await resetPassword(deps, { person: 'chi', by }));
    expect(codeOf(await resume(deps, session.token))).toBe('session.ended');
    expect(codeOf(await logIn(deps, { ...first, ...from }))).toBe('login.failed');
    expect(codeOf(await logIn(deps, { ...second, ...from }))).toBe('done');
    expect(codeOf(await resetPassword(deps, { person: 'dung', by }))).toBe('account.unknown');
  });

  it('an unknown login costs the time of a wrong password', async () => {
    const time = async (login: string) => {
      const begun = performance.now();
      await logIn(deps, { login, password: 'sai', address: login, userAgent: '' });
      return performance.now() - begun;
    };
    await time('lam-nong');
    // In turns, and the best of each: whatever else the machine does falls on both.
    const known: number[] = [];
    const unknown: number[] = [];
    for (let nth = 0; nth < 4; nth++) {
      known.push(await time('chi'));
      unknown.push(await time(`ai-${nth}`));
    }
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.3);
    expect(ratio).toBeLessThan(3);
  });

  it('the demo opens its accounts once, and no one outside may reach them unchanged', async () => {
    const file = readAgencyFile();
    const people = new Set(file.people.map(({ id }) => id)).size;
    const lines = await openDemoAccounts(deps, file);
    // chi has an account already; a title and a hint stand around the rest.
    expect(lines).toHaveLength(people - 1 + 2);
    expect(await openDemoAccounts(deps, file)).toEqual([]);
    expect(await demoRefusal(deps, '0.0.0.0')).toMatchObject({ code: 'settings.demo_accounts' });
    const { rows } = await poolQuery(
      `SELECT count(*)::int AS n FROM account WHERE password_hash !~ '^\\$argon2id\\$'`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('a session of a disabled account is over', async () => {
    const account = await deps.accounts.find('H00.01', 'lan');
    const session = account && (await openSession(deps, account, { address: '', userAgent: '' }));
    await poolQuery(`UPDATE account SET disabled = true WHERE login = 'lan'`);
    expect(codeOf(await resume(deps, session?.token))).toBe('session.ended');
  });

  async function poolQuery(text: string) {
    const source = await connect(database.url, 1);
    try {
      return await poolOf(source).query<{ n: number }>(text);
    } finally {
      await source.destroy();
    }
  }
});

describe('settings of who may be believed', () => {
  const trust = (env: NodeJS.ProcessEnv) => {
    const read = readSettings(env);
    return isRefusal(read) ? read.code : read.trust;
  };

  it('believes nobody by default, X-Actor only where nobody else can come', () => {
    expect(trust({})).toEqual({ actorHeader: false, loopback: true, proxies: null });
    expect(trust({ DUNGHEN_TRUST_ACTOR_HEADER: 'on' })).toMatchObject({ actorHeader: true });
    expect(trust({ DUNGHEN_HOST: '0.0.0.0' })).toMatchObject({ actorHeader: false, loopback: false });
    for (const open of [{ DUNGHEN_HOST: '0.0.0.0' }, { DUNGHEN_TRUST_PROXY: '127.0.0.1' }]) {
      expect(trust({ ...open, DUNGHEN_TRUST_ACTOR_HEADER: 'on' })).toBe('settings.not_loopback');
    }
  });
});
