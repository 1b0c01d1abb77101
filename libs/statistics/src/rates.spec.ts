import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { localDay } from '#kernel';
import { formRow } from './form-ii-06a.js';
import { formWorkbook } from './form-workbook.js';
import { ZERO } from './measures.js';
import { totalOf, type PeriodSums } from './period-sums.js';
import { onTimeRow, percentOf, rate } from './rates.js';

describe('percentages as they are published', () => {
  it.each([
    [2499, 2500, 99.9],
    [999_999, 1_000_000, 99.9],
    [2500, 2500, 100],
    [0, 7, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [9995, 10_000, 99.9],
    [9994, 10_000, 99.9],
  ])('%d of %d is %d %%', (part, whole, shown) => {
    expect(percentOf(part, whole)).toBe(shown);
    expect(rate(part, whole)).toEqual({ part, whole, value: part / whole, percent: shown });
  });

  it('the table, the form and its Excel file tell one awkward period alike', async () => {
    const within = { ...ZERO, received_online: 2500, early: 2000, on_time: 499, late: 1 };
    const sums: PeriodSums = { key: 'DMP', before: { received: 0, resolved: 0, openOverdue: 0 }, within };
    const total = { ...formRow(totalOf([sums])), label: 'Tổng số' };
    const period = { from: localDay('2026-06-15'), to: localDay('2026-09-14'), note: null };
    const bytes = await formWorkbook({ agency: 'Sở', scope: 'Toàn Sở', ...period, rows: [], total });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    const cell = (column: number) => Number(workbook.getWorksheet('II.06a')!.getCell(9, column).value);
    // Columns (7) to (9) of the form: all, before and on the day.
    const [resolved, early, onTime] = [cell(7), cell(8), cell(9)];
    const { byDate } = onTimeRow(sums);
    expect([early + onTime, resolved]).toEqual([byDate.part, byDate.whole]);
    expect([byDate.percent, percentOf(early + onTime, resolved)]).toEqual([99.9, 99.9]);
  });
});
