import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  ['dung', '/', '/theo-doi'],
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

  const visit = async (screen: typeof DESK, without: readonly string[] = []): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const [who, ...paths] of PAGES) {
      const page = await house.person(who, { screen });
      for (const path of paths) {
        await page.goto(path.replace('HO-SO', `/ho-so/${dossier}`));
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForTimeout(300);
        found.push(...(await seriousViolations(page, without)).map((line) => `${who} ${line}`));
        const beyond = await page.evaluate<number>(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        if (beyond > 0) found.push(`${who} ${path} is ${beyond} pixels too wide at ${screen.width}`);
        if (page.url().includes('/dang-nhap')) found.push(`${who} ${path} leads to the login`);
      }
      await page.context().close();
    }
    return found;
  };

  it('finds nothing serious on an office screen', async () => {
    expect(await visit(DESK)).toEqual([]);
  }, 240_000);

  // Colours are the same as on the office screen, and half of the work of asking.
  it('finds nothing serious on a telephone, and no page runs off its side', async () => {
    expect(await visit(PHONE, ['color-contrast'])).toEqual([]);
    expect(house.faults).toEqual([]);
  }, 240_000);
});
