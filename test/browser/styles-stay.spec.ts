import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { House } from './house.js';

/** How each sheet of paper lies. */
const paperOf = async (page: Page): Promise<readonly string[]> => {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return [...sheets].map(([, width, height]) => (Number(width) > Number(height) ? 'across' : 'upright'));
};

describe('a page looks the same by the menu as freshly loaded', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open('2026-08-14T09:30:00+07:00');
    await house.office.hire('tat', 'Đỗ Văn Tất', 'quality_monitor@ban_iso', 'leader@lanh_dao');
    await house.office.pool.query('UPDATE account SET must_change = false');
  }, 240_000);

  afterAll(() => house.close());

  it('on paper: only the form lies across', async () => {
    const page = await house.person('tat');
    await page.goto('/theo-doi');
    await page.getByRole('main').getByRole('link', { name: 'Biểu II.06a để in' }).click();
    await page.getByRole('table').waitFor();
    expect(await paperOf(page)).toEqual(['across']);
    await page.getByRole('navigation', { name: 'Trang' }).getByRole('link', { name: 'Bàn làm việc' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bàn làm việc' }).waitFor();
    expect(await paperOf(page)).toEqual(['upright']);
    expect(house.faults).toEqual([]);
  }, 120_000);
});
