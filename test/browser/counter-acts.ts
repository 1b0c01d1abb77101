import type { Page } from 'playwright-core';

/** What an applicant brings to the counter. */
export interface Papers {
  readonly name: string;
  readonly cccd: string;
  readonly phone: string;
}

/** The officer finds the procedure by words without accents, types the applicant, ticks the papers and receives. */
export async function receiveGpp(page: Page, { name, cccd, phone }: Papers): Promise<string> {
  await page.goto('/tiep-nhan');
  const procedure = page.getByRole('combobox', { name: 'Thủ tục' });
  await procedure.fill('nha thuoc gpp');
  await page.locator('.ant-select-item-option', { hasText: 'QT-08/DMP' }).click();
  await page.getByRole('textbox', { name: 'Số', exact: true }).fill(cccd);
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByRole('checkbox', { name: 'Đủ tất cả' }).check();
  await page.getByRole('button', { name: 'Tiếp nhận và lập giấy hẹn' }).click();
  const done = await page.getByRole('heading', { name: /^Đã tiếp nhận hồ sơ/ }).textContent();
  return done?.match(/H00\.01-\d{6}-\d+/)?.[0] ?? '';
}

/** Opens an action on the page of a dossier, fills its form by label and confirms. */
export async function act(
  page: Page,
  code: string,
  label: string,
  form: (drawer: ReturnType<Page['getByRole']>) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (!page.url().includes(code)) await page.goto(`/ho-so/${code}`);
  await page.getByRole('button', { name: label, exact: true }).click();
  const drawer = page.getByRole('dialog', { name: label });
  await form(drawer);
  await drawer.getByRole('button', { name: `Xác nhận: ${label}` }).click();
  await drawer.waitFor({ state: 'hidden' });
}

/** Chooses from a list by the words that are shown. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.locator('.ant-select-item-option', { hasText: option }).click();
}
