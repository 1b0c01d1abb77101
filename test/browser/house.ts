import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readAgencyFile } from '#files';
import { workerOf } from '../builders/api.js';
import { caughtUp } from '../builders/caught-up.js';
import { Office } from '../builders/people.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { launchChromium } from './chromium.js';

export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** What a person brings: how large their screen is, and whether it runs scripts. */
export interface Equipment {
  readonly screen?: { readonly width: number; readonly height: number };
  readonly scripts?: boolean;
}

/**
 * A department on one morning: the real server with its pages on a real port, a real database, a real browser, and a
 * clock that stands until the test moves it.
 */
export class House {
  private readonly contexts: BrowserContext[] = [];
  readonly agency = { ...readAgencyFile(), id: 'H00.01' };

  private constructor(
    readonly address: string,
    readonly clock: TestClock,
    readonly office: Office,
    /** Engine and store without HTTP, for what happened before the story begins. */
    readonly system: TestSystem,
    private readonly database: TestDatabase,
    private readonly browser: Browser,
  ) {}

  static async open(at: string): Promise<House> {
    const clock = new TestClock(at);
    const database = await createTestDatabase();
    const office = await Office.open(database.url, clock);
    const fastify = office.app.getHttpAdapter().getInstance() as {
      listen(to: object): Promise<string>;
      server: { address(): unknown };
    };
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    const { port } = fastify.server.address() as AddressInfo;
    const system = await createSystem(database.url, clock, { poolSize: 4 });
    return new House(`http://127.0.0.1:${port}`, clock, office, system, database, await launchChromium());
  }

  /** Everybody of the demo agency gets an account. */
  async hireEverybody(): Promise<void> {
    for (const id of new Set(this.agency.people.map((person) => person.id))) {
      const posts = this.agency.people.filter((person) => person.id === id);
      await this.office.hire(id, posts[0]?.name ?? id, ...posts.map(({ role, unit }) => `${role}@${unit}`));
    }
    await this.office.pool.query('UPDATE account SET must_change = false');
  }

  /** Time passes: deadlines fire, figures follow. */
  async at(moment: string): Promise<void> {
    this.clock.set(moment);
    const { pool, app } = this.office;
    await caughtUp({ pool, worker: workerOf(app) });
  }

  /** A browser window of its own, nobody logged in. */
  async window({ screen = DESK, scripts = true }: Equipment = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: screen,
      baseURL: this.address,
      javaScriptEnabled: scripts,
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
    });
    this.contexts.push(context);
    if (scripts) await context.clock.install({ time: this.clock.now() });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
    return page;
  }

  /** Errors of scripts on any page so far; a story ends with none. */
  readonly faults: string[] = [];

  /** A person at their screen, logged in through the login page. */
  async person(login: string, equipment: Equipment = {}): Promise<Page> {
    const page = await this.window(equipment);
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill(login);
    await page.getByLabel('Mật khẩu').fill(this.office.passwordOf(login));
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
    return page;
  }

  /** With DUNGHEN_PICTURES=folder every window still open leaves a picture there: what a failed story ended with. */
  async close(): Promise<void> {
    const folder = process.env['DUNGHEN_PICTURES'];
    const windows = this.contexts.flatMap((context) => context.pages());
    for (const [nth, page] of windows.entries()) {
      if (folder) await page.screenshot({ path: join(folder, `${nth}.png`), fullPage: true });
    }
    for (const context of this.contexts) await context.close();
    await this.browser.close();
    await this.system.close();
    await this.office.app.close();
    await this.database.drop();
  }
}

/**
 * What axe finds serious or critical on a page, as lines that name the place. A page without frames can be asked in its
 * own window, for violations only: the same answer in a fifth of the time.
 */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, which are not asked`);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${new URL(page.url()).pathname} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
}
