import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GPP_PAPERS } from '../builders/gpp.js';
import { Walker } from '../builders/walker.js';
import { House, PHONE } from './house.js';

const SCRIPT = '<img src=x onerror="window.stolen=1"><script>window.stolen=1</script>';

describe('a bad day in the browser', () => {
  let house: House;
  let code = '';

  beforeAll(async () => {
    house = await House.open('2026-08-03T08:00:00+07:00');
    await house.hireEverybody();
    const walker = new Walker(house.system, house.clock);
    code = await walker.until('assign');
    await house.at('2026-08-03T10:00:00+07:00');
  }, 120_000);

  afterAll(() => house.close());

  it('a script in a name is a name, on every page that shows it', async () => {
    const opened = await house.system.engine.open({
      agency: 'H00.01',
      commandId: 'script',
      procedure: 'QT-08/DMP',
      channel: 'direct' as const,
      applicant: { name: SCRIPT, identifier: '', phone: '0912345678' },
      papers: GPP_PAPERS,
      actor: { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' },
      data: {},
      due: null,
    });
    if ('code' in opened) throw new Error(opened.message);
    const lan = await house.person('lan');
    for (const path of ['/ban-lam-viec', `/ho-so/${opened.dossier}`]) {
      await lan.goto(path);
      await lan.getByText(SCRIPT).first().waitFor();
      expect(await lan.evaluate('window.stolen')).toBeUndefined();
    }
  });

  it('the counter is asked for a dossier that lies on another desk, and finds it without accents', async () => {
    const lan = await house.person('lan', { screen: PHONE });
    await lan.goto('/ban-lam-viec?tim=nha+thuoc+minh+chau');
    const elsewhere = lan.getByRole('region', { name: 'Ở bàn khác, bạn được xem' });
    await elsewhere.getByRole('link', { name: code }).click();
    await lan.waitForURL(`**/ho-so/${code}`);
  });

  it("another unit's dossier in the address shows a refusal in words, and nothing of it", async () => {
    const khanh = await house.person('khanh');
    await khanh.goto(`/ho-so/${code}`);
    await khanh.getByRole('alert').waitFor();
    const shown = (await khanh.locator('main').textContent()) ?? '';
    expect(shown).toMatch(/không xem được/);
    expect(shown).not.toContain('Minh Châu');
  });

  it('a connection lost in the middle of many loses and doubles nothing', async () => {
    const walker = new Walker(house.system, house.clock);
    const codes = [code];
    for (let nth = 0; nth < 4; nth++) {
      const other = await walker.open('2026-08-03T10:00:00+07:00');
      await walker.walk(other, [{ at: '2026-08-03T10:05:00+07:00', who: 'lan', action: 'accept' }]);
      codes.push(other);
    }
    const binh = await house.person('binh');
    for (const one of codes) await binh.getByRole('checkbox', { name: `Chọn hồ sơ ${one}` }).check();
    await binh
      .getByRole('region', { name: 'Hồ sơ đã chọn' })
      .getByRole('button', { name: 'Giao chuyên viên' })
      .click();
    await binh.getByRole('dialog').getByRole('combobox').click();
    await binh.locator('.ant-select-item-option', { hasText: 'Lê Thị Chi' }).click();
    // The request arrives and is done; its answer never comes back.
    let cut = true;
    await binh.route('**/api/dossiers/actions', async (route) => {
      if (!cut) return route.continue();
      cut = false;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await binh.getByRole('button', { name: 'Giao chuyên viên (5)' }).click();
    await binh
      .getByText(/chưa rõ kết quả/)
      .first()
      .waitFor();
    await binh.getByRole('button', { name: /^Gửi lại/ }).click();
    await binh.getByText('Đã xong 5.').waitFor();
    const { rows } = await house.system.pool.query(
      `SELECT count(*)::int AS done FROM history WHERE action = 'assign' AND dossier_code = ANY ($1)`,
      [codes],
    );
    expect(rows).toEqual([{ done: 5 }]);
  });

  it('a session that has ended leads to the login and back to the same place', async () => {
    const binh = await house.person('binh');
    await binh.goto('/ban-lam-viec?xem=qua-han');
    await house.at('2026-08-03T14:30:00+07:00');
    await binh.reload();
    await binh.waitForURL('**/dang-nhap?toi=*');
    await binh.getByLabel('Tên đăng nhập').fill('binh');
    await binh.getByLabel('Mật khẩu').fill(house.office.passwordOf('binh'));
    await binh.getByRole('button', { name: 'Đăng nhập' }).click();
    await binh.waitForURL('**/ban-lam-viec?xem=qua-han');
    expect(house.faults).toEqual([]);
  });
});
