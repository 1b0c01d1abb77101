import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, House, PHONE } from './house.js';

describe('the one button of the counter', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.hireEverybody();
  }, 120_000);

  afterAll(() => house.close());

  /** Everything is there but one digit of the telephone, and the cursor still stands in it. */
  const nearlyDone = async (page: Page): Promise<void> => {
    await page.goto('/tiep-nhan');
    await page.getByRole('combobox', { name: 'Thủ tục' }).fill('nha thuoc gpp');
    await page.locator('.ant-select-item-option', { hasText: 'QT-08/DMP' }).click();
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hằng');
    await page.getByRole('checkbox', { name: 'Đủ tất cả' }).check();
    await page.getByLabel('Số điện thoại').fill('091234567');
    // As in Safari: nothing holds the page still when a line comes in above.
    await page.addStyleTag({ content: '* { overflow-anchor: none !important }' });
  };

  /** As a hand does it: the button is where it was when the finger went down. */
  const press = async (page: Page): Promise<void> => {
    const button = page.getByRole('button', { name: 'Tiếp nhận và lập giấy hẹn' });
    await button.scrollIntoViewIfNeeded();
    const { x, y, width } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(x + width / 2, y + 3);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.mouse.up();
  };

  it.each([
    ['wide screen', DESK],
    ['telephone', PHONE],
  ])('a press right after a wrong number counts, and leads to it: %s', async (_, screen) => {
    const page = await house.person('lan', { screen });
    await nearlyDone(page);
    await press(page);
    const phone = page.getByLabel('Số điện thoại');
    await page.getByText('Số di động có 10 chữ số').first().waitFor();
    await phone.and(page.locator(':focus')).waitFor();
    await phone.fill('0912345678');
    await page.getByRole('checkbox', { name: 'Đơn đề nghị đánh giá đáp ứng GPP' }).uncheck();
    await press(page);
    const paper = page.getByRole('checkbox', { name: 'Đơn đề nghị đánh giá đáp ứng GPP' });
    await paper.and(page.locator(':focus')).waitFor({ state: 'attached' });
    await paper.check();
    await press(page);
    await page.getByRole('heading', { name: /^Đã tiếp nhận hồ sơ/ }).waitFor();
    expect(house.faults).toEqual([]);
  });
});
