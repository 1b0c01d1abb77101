import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Walker } from '../builders/walker.js';
import { act } from './counter-acts.js';
import { House, PHONE } from './house.js';

/** Received on 3 August with 30 days; 2 September is a holiday, so the promise ends on the third. */
describe('a promise that is broken', () => {
  let house: House;
  let code = '';

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.hireEverybody();
    code = await new Walker(house.system, house.clock).until('pass');
    await house.at('2026-09-04T08:00:00+07:00');
  }, 120_000);

  afterAll(() => house.close());

  it('is the first thing its specialist, the leader and the quality monitor read in the morning', async () => {
    const chi = await house.person('chi');
    await chi.getByText(/1 hồ sơ đã quá hẹn trả/).waitFor();
    const iso = await house.person('iso');
    const today = iso.getByRole('region', { name: 'Việc hôm nay' });
    await today.getByText('Đang quá hạn').waitFor();
    expect(await today.textContent()).toMatch(/1\s*Đang quá hạn/);
    expect(await today.textContent()).toMatch(/1\s*Nợ văn bản xin lỗi/);
  });

  it('cannot be signed before the letter, and says why before anybody tries', async () => {
    await house.at('2026-09-08T09:00:00+07:00');
    const chi = await house.person('chi');
    await act(chi, code, 'Đạt', async (drawer) => {
      await drawer.getByLabel('Biên bản').fill('BB-41/2026');
      await drawer.getByLabel('Điểm chấm').fill('91');
    });
    await act(chi, code, 'Trình trưởng phòng');
    await act(await house.person('binh'), code, 'Trình lãnh đạo');
    const dung = await house.person('dung', { screen: PHONE });
    await dung.getByText('Nợ thư xin lỗi').first().waitFor();
    await dung.getByRole('button', { name: /Nhà thuốc Minh Châu/ }).click();
    expect(await dung.getByRole('button', { name: 'Ký cấp giấy chứng nhận' }).isDisabled()).toBe(true);
  });

  it('is apologised for with a new date, and then signed', async () => {
    const dung = await house.person('dung');
    await act(dung, code, 'Phát hành văn bản xin lỗi', async (drawer) => {
      await drawer.getByLabel('Lý do').fill('Đoàn thẩm định quá tải trong tháng 8.');
      await drawer.getByLabel('Ngày hẹn trả mới').fill('11/09/2026');
      await drawer.getByLabel('Ngày hẹn trả mới').press('Enter');
    });
    await act(dung, code, 'Ký cấp giấy chứng nhận');
    const { rows } = await house.system.pool.query<{ state: string; apology: string; overdue: boolean }>(
      'SELECT state, apology, overdue FROM dossier WHERE code = $1',
      [code],
    );
    // Lateness is never healed.
    expect(rows).toEqual([{ state: 'issuing', apology: 'issued', overdue: true }]);
  });

  it('the applicant reads what was promised, that it was broken, and why the day moved', async () => {
    const page = await house.window({ screen: PHONE, scripts: false });
    await page.goto('/tra-cuu');
    await page.getByLabel('Mã hồ sơ').fill(code);
    await page.getByLabel('4 số cuối').fill('5678');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    // The dossiers of the walker leave no number: nothing to look up by, and nothing told.
    expect(await page.locator('main').textContent()).toContain('Không tìm thấy');
    await house.system.pool.query(
      `UPDATE dossier SET applicant = applicant || '{"phone": "0912345678"}' WHERE code = $1`,
      [code],
    );
    await page.getByLabel('4 số cuối').fill('5678');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    const told = (await page.locator('main').textContent()) ?? '';
    expect(told).toContain('11/09/2026');
    expect(told).toContain('03/09/2026');
    expect(told).toMatch(/xin lỗi/i);
    expect(told).not.toContain('Minh Châu');
    expect(house.faults).toEqual([]);
  });
});
