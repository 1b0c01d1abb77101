import type { Page, Request } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.js';

/** What a browser of this machine meets on the first page after login, nothing cached. */
export interface PageLoad {
  /** Largest contentful paint, ms; one per visit, sorted. */
  readonly paints: readonly number[];
  /** Bytes of scripts as they came over the wire. */
  readonly scriptBytes: number;
  readonly requests: number;
}

const VISITS = 7;

/** Opens a page as a logged-in person again and again, each time with an empty cache. @param cookie `name=value` */
export async function measurePageLoad(address: string, cookie: string, path: string): Promise<PageLoad> {
  const browser = await launchChromium();
  try {
    const [name = '', value = ''] = cookie.split('=');
    const visits: Visit[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await context.addCookies([{ name, value, url: address }]);
      visits.push(await visitOnce(await context.newPage(), address + path));
      await context.close();
    }
    const paints = visits.map(({ paint }) => paint).sort((a, b) => a - b);
    return { paints, scriptBytes: visits[0]?.scriptBytes ?? 0, requests: visits[0]?.requests ?? 0 };
  } finally {
    await browser.close();
  }
}

interface Visit {
  readonly paint: number;
  readonly scriptBytes: number;
  readonly requests: number;
}

/** Runs in the page, whose types this program does not know. */
const WATCH_PAINTS = `new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) globalThis.largestPaint = entry.startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true })`;

async function visitOnce(page: Page, url: string): Promise<Visit> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.addInitScript(WATCH_PAINTS);
  await page.goto(url);
  // The page listens for changes, so the network never falls idle: the heading is there, and some time to settle.
  await page.waitForSelector('main h1');
  await page.waitForTimeout(2_500);
  const scripts = finished.filter((request) => request.resourceType() === 'script');
  const sizes = await Promise.all(scripts.map((request) => request.sizes()));
  return {
    paint: await page.evaluate<number>('globalThis.largestPaint ?? NaN'),
    scriptBytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
    requests: finished.length,
  };
}
