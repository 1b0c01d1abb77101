import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Walker } from '../builders/walker.js';
import { differences, Onlooker, type Box } from './boxes.js';
import { House } from './house.js';

/** The day after the visit: one dossier has just come, one waits for its head, one for its result, one for a signature. */
const MORNING = '2026-08-14T09:30:00+07:00';
const PATIENCE_MS = 90_000;

/** Somebody who may open every page: the shortest walk past all of them. */
const POSTS = [
  'one_stop_officer@mot_cua',
  'specialist@phong_duoc',
  'leader@lanh_dao',
  'quality_monitor@ban_iso',
  'administrator@van_thu',
];

interface Stop {
  /** What is pressed to come here from the stop before. */
  readonly press: (page: Page) => Promise<void>;
  /** Its own heading and address, by which one knows to have arrived. */
  readonly heading: string | RegExp;
  readonly address: string;
  /** What is opened on the page, on every visit. */
  readonly open?: (page: Page) => Promise<void>;
}

const menu = (label: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Trang' }).getByRole('link', { name: label, exact: true }).click();
const link = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('link', { name }).first().click();
const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click();

async function chooseProcedure(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Thủ tục' }).fill('QT-08');
  await page.locator('.ant-select-item-option', { hasText: 'QT-08/DMP' }).click();
  await page.getByText('Đủ tất cả').waitFor();
  // The next visit begins without a draft, too.
  await page.evaluate('localStorage.clear()');
}

const DESK: Stop = { press: menu('Bàn làm việc'), heading: 'Bàn làm việc', address: '/ban-lam-viec' };
const FORM: Stop = {
  press: link('Biểu II.06a để in'),
  heading: /^Tình hình, kết quả giải quyết/,
  address: '/theo-doi/bieu-ii-06a',
};

/** In an order in which looks once went from page to page. */
const STOPS: readonly Stop[] = [
  DESK,
  { press: link(/^H00\.01-/), heading: /^H00\.01-/, address: '/ho-so/' },
  { press: tab('Giấy tờ'), heading: /^H00\.01-/, address: '?xem=giay-to' },
  {
    press: menu('Tiếp nhận'),
    heading: 'Tiếp nhận hồ sơ',
    address: '/tiep-nhan',
    open: chooseProcedure,
  },
  { press: menu('Trình ký'), heading: 'Trình ký', address: '/trinh-ky' },
  { press: menu('Lịch thẩm định'), heading: 'Lịch thẩm định', address: '/lich-tham-dinh' },
  { press: menu('Theo dõi'), heading: /^Theo dõi/, address: '/theo-doi' },
  FORM,
  { press: menu('Quản trị'), heading: /^Việc của quản trị/, address: '/quan-tri' },
  { press: link('Người và đơn vị'), heading: 'Người và đơn vị', address: '/quan-tri/nguoi' },
  { press: link('Lịch làm việc'), heading: 'Lịch làm việc', address: '/quan-tri/lich' },
  { press: menu('Thủ tục'), heading: 'Thủ tục', address: '/quan-tri/thu-tuc' },
  { press: link('QT-08/DMP'), heading: /^QT-08\/DMP: /, address: '/quan-tri/thu-tuc/QT-08%2FDMP' },
];

async function arriveAt(page: Page, { heading, address, open }: Stop): Promise<void> {
  await page.waitForURL((url) => url.href.includes(address));
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await open?.(page);
}

/** How each sheet of paper lies. */
const paperOf = async (page: Page): Promise<readonly string[]> => {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...sheets].map(([, width, height]) => (Number(width) > Number(height) ? 'across' : 'upright'));
};

describe('a page looks the same by the menu as freshly loaded', () => {
  let house: House;
  let page: Page;

  const walk = async (stop: Stop): Promise<void> => {
    await stop.press(page);
    await arriveAt(page, stop);
  };

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    const walker = new Walker(house.system, house.clock);
    for (const action of ['accept', 'assign', 'pass', 'approve']) await walker.until(action);
    await house.office.hire('tat', 'Đỗ Văn Tất', ...POSTS);
    await house.office.pool.query('UPDATE account SET must_change = false');
    await house.at(MORNING);
    page = await house.person('tat');
    await page.clock.setFixedTime(house.clock.now());
    page.setDefaultTimeout(PATIENCE_MS);
  }, 240_000);

  afterAll(() => house.close());

  it('after a walk past all of them', async () => {
    const onlooker = new Onlooker(page);
    for (const stop of STOPS) await walk(stop);
    const walked = new Map<string, readonly Box[]>();
    for (const stop of STOPS) {
      await walk(stop);
      const boxes = await onlooker.boxes();
      walked.set(page.url(), boxes);
    }
    expect(walked.size).toBe(STOPS.length);
    const faults: string[] = [];
    for (const [nth, [address, boxes]] of [...walked].entries()) {
      await page.goto(address);
      await arriveAt(page, STOPS[nth] ?? DESK);
      const fresh = await onlooker.boxes();
      expect(fresh.length).toBeGreaterThan(8);
      faults.push(...differences(boxes, fresh).map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(house.faults).toEqual([]);
  }, 300_000);

  it('on paper too: only the form lies across', async () => {
    await page.goto('/theo-doi');
    await walk(FORM);
    await page.getByRole('table').waitFor();
    expect(await paperOf(page)).toEqual(['across']);
    await walk(DESK);
    expect(await paperOf(page)).toEqual(['upright']);
  }, 120_000);
});
