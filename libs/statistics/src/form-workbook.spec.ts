import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { localDay } from '#kernel';
import { formRow } from './form-ii-06a.js';
import { formWorkbook } from './form-workbook.js';
import { ZERO } from './measures.js';
import { totalOf, type PeriodSums } from './period-sums.js';
import { periodNote } from './periods.js';

const sums: PeriodSums = {
  key: 'DMP',
  before: { received: 7, resolved: 4, openOverdue: 1 },
  within: { ...ZERO, received_online: 5, received_post: 2, early: 3, on_time: 1, late: 2, open_overdue: 1 },
};

describe('form II.06a as an Excel workbook, read again', () => {
  it('has the 13 columns, each row as the form has it, and prints on A4 across', async () => {
    const bytes = await formWorkbook({
      agency: 'Sở Y tế',
      scope: 'Toàn Sở',
      from: localDay('2026-06-15'),
      to: localDay('2026-09-14'),
      note: null,
      rows: [{ ...formRow(sums), label: 'Dược - Mỹ phẩm' }],
      total: { ...formRow(totalOf([sums])), label: 'Tổng số' },
    });
    const workbook = new excel.Workbook();
    // exceljs declares a Buffer of its own.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const sheet = workbook.getWorksheet('II.06a')!;
    const cells = (row: number) => Array.from({ length: 13 }, (_, i) => sheet.getCell(row, i + 1).text);
    expect(sheet.getCell('A4').text).toBe('Kỳ báo cáo: từ ngày 15/06/2026 đến ngày 14/09/2026');
    expect(cells(8)).toEqual(Array.from({ length: 13 }, (_, i) => `(${i + 1})`));
    const numbers = ['10', '5', '2', '3', '6', '3', '1', '2', '4', '2', '2'];
    expect(cells(9)).toEqual(['1', 'Dược - Mỹ phẩm', ...numbers]);
    expect(cells(10)).toEqual(['', 'Tổng số', ...numbers]);
    expect([sheet.getCell('A13').text, sheet.getCell('F13').text]).toEqual([
      'NGƯỜI LẬP BIỂU',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ]);
    expect(sheet.rowCount).toBe(14);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '6:8' });
  });

  it('says of a period that is not over up to which moment it counts', async () => {
    const period = { from: localDay('2026-09-15'), to: localDay('2026-12-14') };
    const note = periodNote(period, '2026-11-22T14:05:09+07:00');
    expect(note).toBe('Số liệu đến 14:05 ngày 22/11/2026 (kỳ chưa kết thúc)');
    // The last day is not over while it lasts.
    expect(periodNote(period, '2026-12-14T23:59:00+07:00')).toContain('14/12/2026');
    expect(periodNote(period, '2026-12-15T00:00:00+07:00')).toBeNull();
    expect(periodNote(period, '2026-09-14T12:00:00+07:00')).toBe('Kỳ chưa bắt đầu');
    // Not everything is counted: said of a period that is over as well.
    expect(periodNote(period, '2026-12-15T09:00:00+07:00', '2026-12-14T16:10:00+07:00')).toMatch(
      /^Số liệu mới tính đến 16:10 ngày 14\/12\/2026; /,
    );
    expect(periodNote(period, '2026-12-15T09:00:00+07:00', '2026-12-15T08:10:00+07:00')).toBeNull();
    expect(periodNote(period, '2026-11-22T14:05:00+07:00', '2026-11-22T13:00:00+07:00')).toMatch(
      /^Số liệu mới tính đến 13:00 ngày 22\/11\/2026 \(kỳ chưa kết thúc\); /,
    );
    const total = { ...formRow(totalOf([])), label: 'Tổng số' };
    const bytes = await formWorkbook({
      agency: 'Sở Y tế',
      scope: 'Toàn Sở',
      ...period,
      note,
      rows: [],
      total,
    });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    expect(workbook.getWorksheet('II.06a')!.getCell('A4').text).toBe(
      'Kỳ báo cáo: từ ngày 15/09/2026 đến ngày 14/12/2026. Số liệu đến 14:05 ngày 22/11/2026 (kỳ chưa kết thúc)',
    );
  });
});
