import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { fullHouse } from './full-house.js';
import { DESK, PHONE, seriousViolations, type House } from './house.js';

/** Every page as the role that works on it sees it. */
const PAGES: readonly (readonly [who: string, ...paths: string[]])[] = [
  ['lan', '/', '/tiep-nhan', '/tai-khoan'],
  [
    'chi',
    '/',
    '/ban-lam-viec?cua=don-vi',
    '/lich-tham-dinh',
    'HO-SO',
    'HO-SO?xem=quy-trinh',
    'HO-SO?bang=ngay',
  ],
  ['binh', '/', '/lich-tham-dinh?xem=doan', '/theo-doi'],
  // Days of which there are no figures.
  ['dung', '/', '/theo-doi?tu=2026-01-05&den=2026-01-09'],
  ['van', '/'],
  ['iso', '/', '/theo-doi/bieu-ii-06a', '/quan-tri/thu-tuc', '/quan-tri/thu-tuc/QT-08%2FDMP'],
  ['quantri', '/', '/quan-tri/nguoi', '/quan-tri/lam-thay', '/quan-tri/lich'],
];

describe('axe, over every page of a department at work', () => {
  let house: House;
  let dossier = '';

  beforeAll(async () => {
    house = await fullHouse('2026-08-17', 6);
    const { rows } = await house.system.pool.query<{ code: string }>(
      `SELECT code FROM dossier WHERE procedure_code = 'QT-08/DMP' AND ended_at IS NULL ORDER BY due_current LIMIT 1`,
    );
    dossier = rows[0]?.code ?? '';
  }, 240_000);

  afterAll(() => house.close());

  const faultsOf = async (page: Page, screen: typeof DESK): Promise<readonly string[]> => {
    await page.setViewportSize(screen);
    await page.waitForTimeout(300);
    const found = await seriousViolations(page);
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    const { pathname } = new URL(page.url());
    return beyond > 0 ? [...found, `${pathname} is ${beyond} pixels too wide at ${screen.width}`] : found;
  };

  it.each(PAGES)(
    'finds nothing serious before %s, on an office screen and on a telephone',
    async (who, ...paths) => {
      const found: string[] = [];
      const page = await house.person(who);
      for (const path of paths) {
        await page.setViewportSize(DESK);
        await page.goto(path.replace('HO-SO', `/ho-so/${dossier}`));
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        expect(page.url()).not.toContain('/dang-nhap');
        found.push(...(await faultsOf(page, DESK)));
        found.push(...(await faultsOf(page, PHONE)));
      }
      await page.context().close();
      expect(found).toEqual([]);
      expect(house.faults).toEqual([]);
    },
    120_000,
  );
});
