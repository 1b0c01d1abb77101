import type { Response } from 'superagent';
import request from 'supertest';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createServer } from '../../apps/api/src/server.js';
import { NO_TRUST, type HttpTrust } from '../../apps/api/src/settings/settings.js';
import type { SsoSettings } from '../../apps/api/src/settings/sso-settings.js';
import { readAgencyFile } from '#files';
import { givePost, hirePerson, openAccount, seatWords, type IdentityDeps } from '#identity';
import { isRefusal, type Clock, type Refusal } from '#kernel';
import { POOL } from '#persistence';
import { ROLES, UNITS } from '#procedure';
import { RUNTIME, type Runtime } from '#runtime';
import type { Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';

export const WORDS = seatWords(ROLES, UNITS);

/** A value, or the refusal as a failed test. */
export function done<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.message}`);
  return value;
}

/** A browser: it keeps its cookie and sends the token that belongs to it. */
export class Browser {
  cookie = '';
  csrf = '';

  constructor(private readonly server: Parameters<typeof request>[0]) {}

  async logIn(login: string, password: string): Promise<Response> {
    return this.keep(await this.send('post', 'auth/login').send({ login, password }));
  }

  async changePassword(current: string, next: string): Promise<Response> {
    return this.keep(await this.send('post', 'auth/password').send({ current, next }));
  }

  get(path: string, post?: string): request.Test {
    return this.send('get', path, post);
  }

  post(path: string, body: object, post?: string): request.Test {
    return this.send('post', path, post).send(body);
  }

  delete(path: string): request.Test {
    return this.send('delete', path);
  }

  private send(method: 'get' | 'post' | 'delete', path: string, post?: string): request.Test {
    const test = request(this.server)[method](`/api/${path}`);
    if (this.cookie !== '') void test.set('Cookie', this.cookie);
    if (this.csrf !== '') void test.set('X-CSRF-Token', this.csrf);
    if (post !== undefined) void test.set('X-Post', post);
    return test;
  }

  private keep(response: Response): Response {
    const [cookie] = response.get('Set-Cookie') ?? [];
    if (response.status === 200 && cookie !== undefined) {
      this.cookie = cookie.split(';')[0] ?? '';
      this.csrf = (response.body as { csrfToken: string }).csrfToken;
    }
    return response;
  }
}

/** The server as `npm start` starts it, trusting nobody, with people who log in. */
export class Office {
  private readonly passwords = new Map<string, string>();
  private database: TestDatabase | null = null;

  private constructor(
    /** Of the database. */
    readonly url: string,
    readonly app: NestFastifyApplication,
    readonly deps: IdentityDeps,
    readonly pool: Pool,
  ) {}

  /** With a database of its own, which goes when it closes. */
  static async openOwn(
    clock: Clock,
    trust: HttpTrust = NO_TRUST,
    sso: SsoSettings | null = null,
  ): Promise<Office> {
    const database = await createTestDatabase();
    const office = await Office.open(database.url, clock, trust, sso);
    office.database = database;
    return office;
  }

  static async open(
    url: string,
    clock: Clock,
    trust: HttpTrust = NO_TRUST,
    sso: SsoSettings | null = null,
  ): Promise<Office> {
    const agency = { ...readAgencyFile(), id: 'H00.01', name: 'Sở thử' };
    const app = await createServer({ url, agency, clock, poolSize: 10, trust, sso });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const pool = app.get<Pool>(POOL);
    return new Office(url, app, app.get<Runtime>(RUNTIME).identity(agency), pool);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database?.drop();
  }

  browser(): Browser {
    return new Browser(this.app.getHttpServer());
  }

  /** A person with posts `role@unit`; the first password is not changed yet. */
  async hire(id: string, name: string, ...posts: readonly string[]): Promise<string> {
    done(await hirePerson(this.deps, { id, name, by: 'test' }));
    for (const post of posts) {
      const [role = '', unit = ''] = post.split('@');
      done(await givePost(this.deps, WORDS, { person: id, role, unit, from: '2026-01-01', by: 'test' }));
    }
    const { password } = done(await openAccount(this.deps, { person: id, login: id, by: 'test' }));
    this.passwords.set(id, password);
    return password;
  }

  /** The person at their desk: logged in, the first password changed. */
  async atWork(id: string): Promise<Browser> {
    const browser = this.browser();
    const first = this.passwords.get(id) ?? '';
    const entered = await browser.logIn(id, first);
    if (entered.status !== 200) throw new Error(`${id}: ${JSON.stringify(entered.body)}`);
    if ((entered.body as { mustChangePassword: boolean }).mustChangePassword) {
      const next = `con đường ${id} đi làm 2026`;
      const changed = await browser.changePassword(first, next);
      if (changed.status !== 200) throw new Error(`${id}: ${JSON.stringify(changed.body)}`);
      this.passwords.set(id, next);
    }
    return browser;
  }

  /** Logged in with an account that has nothing to change: for tests of many people. */
  async visitor(id: string, ...posts: readonly string[]): Promise<Browser> {
    const password = await this.hire(id, `Người ${id}`, ...posts);
    await this.pool.query('UPDATE account SET must_change = false WHERE login = $1', [id]);
    const browser = this.browser();
    const entered = await browser.logIn(id, password);
    if (entered.status !== 200) throw new Error(`${id}: ${JSON.stringify(entered.body)}`);
    return browser;
  }

  passwordOf(id: string): string {
    return this.passwords.get(id) ?? '';
  }
}
