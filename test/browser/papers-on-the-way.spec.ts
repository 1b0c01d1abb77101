import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { PDF, PNG } from '../builders/uploads.js';
import { Walker } from '../builders/walker.js';
import { act, choose } from './counter-acts.js';
import { House, PHONE, seriousViolations } from './house.js';

/** Papers that come while a dossier is open: the applicant's supplement, and what the leader is to sign. */
describe('papers on the way', () => {
  let house: House;
  let walker: Walker;
  let folder: string;
  let code = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dunghen-files-'));
    process.env['DUNGHEN_FILES'] = folder;
    house = await House.open('2026-08-03T08:00:00+07:00');
    delete process.env['DUNGHEN_FILES'];
    await house.hireEverybody();
    walker = new Walker(house.system, house.clock);
    code = await walker.until('papers_ok');
  }, 120_000);

  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true });
  });

  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
  const axe = async (page: Page): Promise<void> => expect(await seriousViolations(page)).toEqual([]);

  it('a day typed that cannot be chosen stays, with the reason and the days around it', async () => {
    await house.at('2026-08-04T09:00:00+07:00');
    const chi = await house.person('chi');
    await chi.goto(`/ho-so/${code}?viec=papers_ok`);
    const day = chi.getByRole('dialog').getByLabel('Ngày thẩm định');
    const confirm = chi.getByRole('button', { name: /^Xác nhận/ });
    await day.fill('09/08/2026');
    await confirm.click();
    await chi.getByText('Ngày Chủ nhật 09/08/2026 là ngày nghỉ cuối tuần.').waitFor();
    expect(await day.inputValue()).toBe('09/08/2026');
    await day.fill('31/02/2026');
    await confirm.click();
    await chi.getByText('Không đọc được ngày “31/02/2026”').waitFor();
    expect(await day.inputValue()).toBe('31/02/2026');
    await axe(chi);
    await day.fill('6/8/2026');
    await day.press('Enter');
    await chi.getByText('Không đọc được ngày').waitFor({ state: 'hidden' });
    await chi.getByRole('button', { name: 'Bỏ', exact: true }).click();
  });

  it('a supplement is asked for with a warning and the day until which the applicant has time', async () => {
    const chi = await house.person('chi');
    await act(chi, code, 'Yêu cầu bổ sung', async (drawer) => {
      await drawer.getByText('Chỉ được yêu cầu bổ sung một lần').waitFor();
      await drawer.getByText('Người nộp có 15 ngày; làm hôm nay thì chậm nhất 17:00 19/08/2026.').waitFor();
      await axe(chi);
      await drawer.getByRole('checkbox', { name: /SOP/ }).check();
    });
    await chi.getByText('Chuyên viên (Phòng Nghiệp vụ Dược) soạn').waitFor();
  });

  it('comes with a file on a telephone; a program called .pdf is refused and the rest is kept', async () => {
    await house.at('2026-08-05T09:00:00+07:00');
    const lan = await house.person('lan', { screen: PHONE });
    // It lies on no desk, and the counter is told whom it waits for.
    await lan.getByText('1 hồ sơ đang chờ người nộp').click();
    await lan.getByRole('listitem').filter({ hasText: 'chờ người nộp bổ sung đến hết' }).waitFor();
    await axe(lan);
    await act(lan, code, 'Nộp bổ sung', async (drawer) => {
      await choose(lan, 'Tệp của giấy tờ nào', 'SOP');
      await drawer
        .locator('input[type=file]')
        .setInputFiles([file('SOP bổ sung.pdf', PDF), file('virus.pdf', Buffer.from('MZ9000000000'))]);
      await drawer.getByRole('link', { name: 'SOP bổ sung.pdf' }).waitFor();
      await drawer.getByText('Không nhận tệp «virus.pdf»').waitFor();
      await axe(lan);
    });
    await lan.getByText('nộp bổ sung: 1 tệp giấy tờ').waitFor();
    await lan.getByRole('tab', { name: 'Giấy tờ' }).click();
    await lan.getByRole('link', { name: 'SOP bổ sung.pdf' }).waitFor();
    await lan.getByText('Không thêm được giấy tờ: hồ sơ đang ở “Thẩm định hồ sơ”.').waitFor();
    expect(await lan.getByRole('button', { name: /^Tải tệp/ }).count()).toBe(0);
  });

  it('what is to be signed is drafted twice, and the leader reads the newest first', async () => {
    const visit = { visit_date: '2026-08-06' };
    await walker.walk(code, [
      { at: '2026-08-05T10:00:00+07:00', who: 'chi', action: 'papers_ok', data: visit },
      { at: '2026-08-06T09:00:00+07:00', who: 'chi', action: 'pass', data: { minutes: 'BB-1', score: 95 } },
    ]);
    await house.at('2026-08-07T08:00:00+07:00');
    const chi = await house.person('chi');
    await act(chi, code, 'Trình trưởng phòng', async (drawer) => {
      const chooser = drawer.locator('input[type=file]');
      await chooser.setInputFiles([file('anh.pdf', PNG)]);
      await drawer.getByText('Chỉ nhận PDF, Word (docx)').waitFor();
      await chooser.setInputFiles([file('Dự thảo 1.pdf', PDF)]);
      await drawer.getByRole('link', { name: 'Dự thảo 1.pdf' }).waitFor();
      house.clock.set('2026-08-07T08:05:00+07:00');
      await chooser.setInputFiles([file('Dự thảo 2.pdf', Buffer.concat([PDF, Buffer.from('% sửa\n')]))]);
      await drawer.getByRole('link', { name: 'Dự thảo 2.pdf' }).waitFor();
      await axe(chi);
    });
    await walker.walk(code, [{ at: '2026-08-07T08:30:00+07:00', who: 'binh', action: 'submit' }]);
    await house.at('2026-08-07T09:00:00+07:00');
    const dung = await house.person('dung');
    await dung.goto('/trinh-ky');
    const pane = dung.getByRole('article', { name: `Hồ sơ ${code}` });
    await pane.getByRole('link', { name: 'Dự thảo 2.pdf' }).waitFor();
    await pane.getByText('Các bản trước (1)').click();
    await pane.getByRole('link', { name: 'Dự thảo 1.pdf' }).waitFor();
    await axe(dung);
  });

  it('the clerk’s number stands at the handover and in the head of the ended dossier', async () => {
    await walker.walk(code, [{ at: '2026-08-07T10:00:00+07:00', who: 'dung', action: 'approve' }]);
    await house.at('2026-08-07T11:00:00+07:00');
    const van = await house.person('van');
    await act(van, code, 'Lấy số, đóng dấu', (drawer) =>
      drawer.getByLabel('Số của kết quả').fill('125/GCN-SYT'),
    );
    const lan = await house.person('lan');
    await act(lan, code, 'Trả kết quả', async (drawer) => {
      await drawer.getByText('Số 125/GCN-SYT ngày 07/08/2026').waitFor();
      await drawer.getByLabel('Người nhận kết quả').fill('Nguyễn Thị Minh Châu');
    });
    await lan.getByText('số 125/GCN-SYT ngày 07/08/2026').waitFor();
    await lan.getByText('Hồ sơ đã kết thúc.', { exact: true }).waitFor();
    expect(house.faults).toEqual([]);
  });
});
