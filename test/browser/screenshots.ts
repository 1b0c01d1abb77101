import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#files';
import type { Page } from 'playwright-core';
import { fullHouse } from './full-house.js';
import { PHONE, type House } from './house.js';
import { scratchServer } from './scratch.js';

/** `npm run screenshots [-- FOLDER]`: the pictures of the README, each below 200 kB. */
const LIMIT = 200_000;
const DESK = { width: 1280, height: 720 };
const folder = process.argv[2] ?? join(projectFolder(), 'docs/pictures');

/** The first screen of each role, and the pages worth a look; a phone where people use one. */
const PICTURES: readonly { name: string; who: string; path: string; screen?: typeof DESK }[] = [
  { name: 'mot-cua', who: 'lan', path: '/' },
  { name: 'chuyen-vien', who: 'chi', path: '/' },
  { name: 'truong-phong', who: 'binh', path: '/' },
  { name: 'lanh-dao', who: 'dung', path: '/' },
  { name: 'lanh-dao-dien-thoai', who: 'dung', path: '/', screen: PHONE },
  { name: 'van-thu', who: 'van', path: '/' },
  { name: 'thu-ky-iso', who: 'iso', path: '/' },
  { name: 'quan-tri', who: 'quantri', path: '/' },
  { name: 'tiep-nhan', who: 'lan', path: '/tiep-nhan' },
  { name: 'lich-tham-dinh', who: 'chi', path: '/lich-tham-dinh' },
  { name: 'bieu-ii-06a', who: 'iso', path: '/theo-doi/bieu-ii-06a' },
];

const stop = await scratchServer();
try {
  await mkdir(folder, { recursive: true });
  const house = await fullHouse('2026-05-04', 9);
  try {
    for (const picture of PICTURES) await take(house, picture);
    await takeDossier(house);
    await takeLookup(house);
    for (const fault of house.faults) console.error(fault);
  } finally {
    await house.close();
  }
} finally {
  await stop();
}

async function take(
  house: House,
  { name, who, path, screen = DESK }: (typeof PICTURES)[number],
): Promise<void> {
  const page = await house.person(who, { screen });
  await page.goto(path);
  await save(page, name);
}

/** The dossier most in need of work on a specialist's desk. */
async function takeDossier(house: House): Promise<void> {
  const page = await house.person('chi', { screen: DESK });
  const { rows } = await house.system.pool.query<{ code: string }>(
    `SELECT code FROM dossier WHERE procedure_code = 'QT-08/DMP' AND state = 'inspecting' ORDER BY due_current LIMIT 1`,
  );
  await page.goto(`/ho-so/${rows[0]?.code ?? ''}`);
  await save(page, 'ho-so');
}

async function takeLookup(house: House): Promise<void> {
  const { rows } = await house.system.pool.query<{ code: string; phone: string }>(
    `SELECT code, applicant->>'phone' AS phone FROM dossier WHERE due_current IS NOT NULL AND ended_at IS NULL
     ORDER BY rescheduled_to NULLS LAST, code LIMIT 1`,
  );
  const page = await house.window({ screen: DESK, scripts: false });
  await page.goto(`/tra-cuu?ma=${rows[0]?.code ?? ''}`);
  await page.getByLabel(/4 số cuối|bốn số cuối/i).fill(rows[0]?.phone.slice(-4) ?? '');
  await page.getByRole('button', { name: /tra cứu/i }).click();
  await save(page, 'tra-cuu');
}

async function save(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  const { size } = await stat(path);
  console.log(`${path} ${Math.round(size / 1000)} kB${size > LIMIT ? ', MORE THAN 200 kB' : ''}`);
  if (size > LIMIT) process.exitCode = 1;
}
