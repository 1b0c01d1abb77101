import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { openApi, type TestApi } from '../builders/api.js';
import { TestClock } from '../builders/system.js';
import type { RegisterJson } from '#register';

describe('the register of documents over HTTP', () => {
  // The evening before in Greenwich.
  const clock = new TestClock('2026-08-03T01:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  it('has 115 rows with the state of today, local time', async () => {
    const { on, rows, findings } = (await api.get('register').expect(200)).body as RegisterJson;
    expect(on).toBe('2026-08-03');
    expect(rows).toHaveLength(115);
    expect(rows.find(({ code }) => code === 'QT-08/DMP')).toMatchObject({
      state: 'đang áp dụng',
      currentIssue: 2,
    });
    expect(rows.find(({ code }) => code === 'CSCL')).toMatchObject({
      state: 'tài liệu hệ thống: đang áp dụng',
    });
    // Only some issues are installed here, and a procedure may be younger than the announcement.
    const ofTheFiles = ['register.without_issue', 'register.unlisted'];
    expect(findings.filter(({ code }) => !ofTheFiles.includes(code))).toEqual([]);
  });

  it('knows the last day a decision gave an issue after it was published', async () => {
    await api.pool.query(
      `UPDATE procedure_version SET valid = daterange(lower(valid), '2026-08-01') WHERE code = 'QT-08/DMP' AND issue = 2`,
    );
    const { rows } = (await api.get('register').expect(200)).body as RegisterJson;
    const row = rows.find(({ code }) => code === 'QT-08/DMP');
    expect(row?.state).toBe('hết hiệu lực ngày 31/07/2026');
  });

  it('is an Excel file of 115 rows', async () => {
    const response = await api
      .get('register.xlsx')
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200)
      .expect('content-type', /spreadsheetml/)
      .expect('content-disposition', 'attachment; filename="danh-muc-tai-lieu-2026-08-03.xlsx"');
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(response.body as Parameters<typeof workbook.xlsx.load>[0]);
    const rows = workbook.getWorksheet('Danh mục')?.getRows(1, 200) ?? [];
    const codes = rows.map((row) => row.getCell(3).text).filter((text) => /^(QT-|[A-Z]{4}$)/.test(text));
    expect(codes).toHaveLength(115);
  });
});
