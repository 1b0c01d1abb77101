import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { House, PHONE, seriousViolations } from './house.js';

describe('the first minutes in the browser', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.office.hire('lan', 'Nguyễn Thị Lan', 'one_stop_officer@mot_cua');
  }, 60_000);

  afterAll(() => house.close());

  it('a first password opens nothing but its own change, and then the desk', async () => {
    const page = await house.window({ screen: PHONE });
    await page.goto('/tiep-nhan');
    await page.getByLabel('Tên đăng nhập').fill('lan');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByLabel('Mật khẩu').fill('không phải thế này');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Mật khẩu').fill(house.office.passwordOf('lan'));
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('con đường lan đi làm');
    await page.getByLabel('Nhập lại mật khẩu mới').fill('con đường lan đi');
    await page.getByRole('button', { name: /^Đổi mật khẩu/ }).click();
    await page.getByText('Hai lần nhập chưa giống nhau').waitFor();
    await page.getByLabel('Nhập lại mật khẩu mới').fill('con đường lan đi làm');
    await page.getByRole('button', { name: /^Đổi mật khẩu/ }).click();
    // Back to where the person wanted to go.
    await page.waitForURL('**/tiep-nhan');
    await page.getByRole('heading', { level: 1, name: 'Tiếp nhận hồ sơ' }).waitFor();
    expect(house.faults).toEqual([]);
  });

  it('an address of another site after login is not followed', async () => {
    const page = await house.window();
    await page.goto('/dang-nhap?toi=//evil.example/');
    await page.getByLabel('Tên đăng nhập').fill('lan');
    await page.getByLabel('Mật khẩu').fill('con đường lan đi làm');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL('**/ban-lam-viec');
    expect(new URL(page.url()).origin).toBe(house.address);
  });
});
