import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { formRow } from './form-ii-06a.js';
import { formWorkbook } from './form-workbook.js';
import { ZERO } from './measures.js';
import { totalOf, type PeriodSums } from './period-sums.js';

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
      from: '2026-06-15',
      to: '2026-09-14',
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
    expect(sheet.rowCount).toBe(10);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '6:8' });
  });
});
