import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Walker } from '../builders/walker.js';
import { House } from './house.js';

describe('two officers on one dossier', () => {
  let house: House;
  let code = '';

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.hireEverybody();
    await house.office.hire('hai2', 'Lê Văn Hải', 'specialist@phong_duoc');
    await house.office.pool.query('UPDATE account SET must_change = false');
    code = await new Walker(house.system, house.clock).until('papers_ok');
    await house.at('2026-08-04T09:00:00+07:00');
  }, 120_000);

  afterAll(() => house.close());

  const states = async () =>
    (
      await house.system.pool.query<{ action: string; actor_id: string }>(
        `SELECT action, actor_id FROM history WHERE dossier_code = $1 AND revision > 3 ORDER BY revision`,
        [code],
      )
    ).rows;

  it('the second is told who was first and what they did; what was typed stays, nothing is done twice', async () => {
    const chi = await house.person('chi');
    const hai = await house.person('hai2');
    for (const page of [chi, hai]) await page.goto(`/ho-so/${code}`);
    await hai.getByRole('button', { name: 'Yêu cầu bổ sung', exact: true }).click();
    const slow = hai.getByRole('dialog', { name: 'Yêu cầu bổ sung' });
    await slow.getByPlaceholder('Mục khác, mỗi dòng một mục').fill('Bản tự chấm điểm có chữ ký');

    await chi.getByRole('button', { name: 'Đề xuất từ chối', exact: true }).click();
    const quick = chi.getByRole('dialog', { name: 'Đề xuất từ chối' });
    await quick.getByLabel('Lý do').fill('Địa điểm không phù hợp quy hoạch.');
    // Two clicks of an impatient hand.
    await quick.getByRole('button', { name: 'Xác nhận: Đề xuất từ chối' }).dblclick();
    await quick.waitFor({ state: 'hidden' });

    await slow.getByRole('button', { name: /^Xác nhận/ }).click({ force: true });
    await slow.getByText(/Lê Thị Chi.*Đề xuất từ chối/i).waitFor();
    expect(await slow.getByPlaceholder('Mục khác, mỗi dòng một mục').inputValue()).toBe(
      'Bản tự chấm điểm có chữ ký',
    );
    expect(await states()).toEqual([{ action: 'refuse', actor_id: 'chi' }]);
  });

  it('the back button after submitting shows that it is done, and does it no second time', async () => {
    const chi = await house.person('chi');
    await chi.goto('/ban-lam-viec');
    await chi.getByText('Nhà thuốc Minh Châu').first().click();
    await chi.getByRole('button', { name: 'Trình văn bản từ chối', exact: true }).click();
    await chi.getByRole('button', { name: 'Xác nhận: Trình văn bản từ chối' }).click();
    await chi.getByText(/Đã ghi “Trình văn bản từ chối”/).waitFor();
    await chi.goBack();
    await chi.goForward();
    await chi.reload();
    expect(await states()).toEqual([
      { action: 'refuse', actor_id: 'chi' },
      { action: 'draft_refusal', actor_id: 'chi' },
    ]);
    expect(await chi.getByRole('button', { name: 'Trình văn bản từ chối', exact: true }).count()).toBe(0);
    expect(house.faults).toEqual([]);
  });
});
