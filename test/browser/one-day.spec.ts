import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STRAIGHT_WALK } from '../builders/gpp.js';
import { Walker } from '../builders/walker.js';
import { act, choose, receiveGpp } from './counter-acts.js';
import { House, PHONE } from './house.js';

const OTHERS = 20;

/** From the counter to the applicant's telephone, by everybody whose turn it is, on the screens they have. */
describe('one dossier, all day', () => {
  let house: House;
  let code = '';

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.hireEverybody();
    const walker = new Walker(house.system, house.clock);
    const end = STRAIGHT_WALK.findIndex(({ action }) => action === 'submit');
    const others: string[] = [];
    for (let nth = 0; nth < OTHERS; nth++) others.push(await walker.open());
    // Step by step for all of them, so that time only goes forward; they are submitted on the story's last Friday.
    for (const step of STRAIGHT_WALK.slice(0, end)) {
      for (const other of others) await walker.walk(other, [step]);
    }
    for (const other of others) {
      await walker.walk(other, [{ at: '2026-08-14T10:00:00+07:00', who: 'binh', action: 'submit' }]);
    }
  }, 120_000);

  afterAll(() => house.close());

  it('is received at the counter with a receipt that can be printed', async () => {
    await house.at('2026-08-17T08:30:00+07:00');
    const lan = await house.person('lan');
    code = await receiveGpp(lan, {
      name: 'Nguyễn Thị Minh Châu',
      cccd: '031185001234',
      phone: '0912 345 678',
    });
    expect(code).toMatch(/^H00\.01-260817-\d+$/);
    // 30 calendar days from 17/08; 16/09 is a working day.
    await lan.getByText('Hẹn trả thứ Tư 16/09/2026').waitFor();
    const receipt = lan.frameLocator('iframe[title="Giấy tiếp nhận hồ sơ và hẹn trả kết quả"]');
    await receipt.getByText(code).first().waitFor();
    expect(await receipt.locator('svg').count()).toBeGreaterThan(0);
  });

  it('is assigned by the head and found valid by the specialist, who proposes a Thursday', async () => {
    await house.at('2026-08-17T10:00:00+07:00');
    const binh = await house.person('binh');
    await binh.getByText('Nguyễn Thị Minh Châu').click();
    await act(binh, code, 'Giao chuyên viên', () => choose(binh, 'Người được giao', 'Lê Thị Chi'));
    const chi = await house.person('chi');
    await chi.getByText('Nguyễn Thị Minh Châu').click();
    await act(chi, code, 'Hồ sơ hợp lệ, hẹn thẩm định', async (drawer) => {
      await drawer.getByLabel('Ngày thẩm định').fill('20/08/2026');
      await drawer.getByLabel('Ngày thẩm định').press('Enter');
    });
    await chi.getByText('Thẩm định tại cơ sở').first().waitFor();
  });

  it('is given a team on that Thursday', async () => {
    await house.at('2026-08-18T09:00:00+07:00');
    const binh = await house.person('binh');
    await binh.goto('/lich-tham-dinh?xem=doan');
    await binh.getByRole('button', { name: 'Lập đoàn', exact: true }).click();
    await binh.getByLabel('Tên đoàn').fill('Đoàn 1');
    const members = binh.getByLabel('Thành viên');
    for (const name of ['Lê Thị Chi', 'Tạ Thị Kim', 'Đinh Trọng Nhân']) {
      await members.fill(name);
      await members.press('Enter');
    }
    await binh.getByLabel('Tên đoàn').click();
    await binh.getByRole('button', { name: 'Lập đoàn', exact: true }).last().click();
    await binh.getByText('Đoàn 1').first().waitFor();
    const chi = await house.person('chi');
    await chi.goto('/lich-tham-dinh');
    await chi.getByRole('button', { name: /Nguyễn Thị Minh Châu/ }).click();
    await chi.getByRole('button', { name: /^1\. xếp vào đây.*Đoàn 1, sáng thứ năm 20\/08/i }).click();
    await chi.getByRole('button', { name: 'Xếp lịch', exact: true }).click();
    await chi.getByText('Đã xếp lịch.').waitFor();
  });

  it('is inspected on Thursday, drafted, reviewed and submitted', async () => {
    await house.at('2026-08-20T10:30:00+07:00');
    const chi = await house.person('chi');
    await chi.goto('/lich-tham-dinh');
    await chi.getByRole('button', { name: /1\. Nguyễn Thị Minh Châu/ }).click();
    const visit = chi.getByRole('dialog', { name: 'Nguyễn Thị Minh Châu' });
    await visit.getByRole('button', { name: 'Đạt', exact: true }).click();
    const result = chi.getByRole('dialog', { name: 'Đạt', exact: true });
    await result.getByLabel('Biên bản').fill('BB-20/2026: cơ sở đạt yêu cầu, các bên cùng ký.');
    await result.getByLabel('Điểm chấm').fill('95');
    await result.getByRole('button', { name: 'Xác nhận: Đạt' }).click();
    await result.waitFor({ state: 'hidden' });
    await act(chi, code, 'Trình trưởng phòng');
    const binh = await house.person('binh');
    await act(binh, code, 'Trình lãnh đạo');
  });

  it('is approved on a telephone, together with twenty others', async () => {
    await house.at('2026-08-20T15:00:00+07:00');
    const dung = await house.person('dung', { screen: PHONE });
    await dung.getByRole('button', { name: `Chọn cả ${OTHERS + 1} hồ sơ ký được` }).click();
    await dung.getByRole('button', { name: `Ký ${OTHERS + 1} hồ sơ` }).click();
    await dung
      .getByRole('dialog')
      .getByRole('button', { name: `Ký ${OTHERS + 1} hồ sơ` })
      .click();
    await dung.getByText(`Đã xong ${OTHERS + 1}.`).waitFor();
    const { rows } = await house.system.pool.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM dossier GROUP BY 1',
    );
    expect(rows).toEqual([{ state: 'issuing', count: OTHERS + 1 }]);
  });

  it('is numbered, handed over, and looked up by the applicant without scripts', async () => {
    await house.at('2026-08-21T08:00:00+07:00');
    const van = await house.person('van');
    await van.getByText('Nguyễn Thị Minh Châu').click();
    await act(van, code, 'Lấy số, đóng dấu');
    const lan = await house.person('lan');
    await act(lan, code, 'Trả kết quả', (drawer) =>
      drawer.getByLabel('Người nhận kết quả').fill('Nguyễn Thị Minh Châu'),
    );
    await house.at('2026-08-21T11:00:00+07:00');
    const applicant = await house.window({ screen: PHONE, scripts: false });
    await applicant.goto(`/tra-cuu?ma=${code}`);
    await applicant.getByLabel('4 số cuối').fill('5678');
    await applicant.getByRole('button', { name: 'Tra cứu' }).click();
    const told = (await applicant.locator('main').textContent()) ?? '';
    expect(told).toContain('16/09/2026');
    expect(told).toMatch(/đã trả kết quả/i);
    expect(told).not.toContain('Minh Châu');
    expect(told).not.toMatch(/Lê Thị Chi|Trần Văn Bình|Phạm Hùng Dũng/);
    expect(house.faults).toEqual([]);
  });
});
