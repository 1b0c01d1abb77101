import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import { isRefusal, localDay } from '#kernel';
import { parseRegister, registerRows, registerWorkbook, seedTable } from './index.js';

const FILE = join(import.meta.dirname, '../../../config/register/hai-phong-2015.yaml');

async function written() {
  const register = parseRegister(readFileSync(FILE, 'utf8'), FILE);
  if (isRefusal(register)) throw new Error(register.message);
  const on = localDay('2026-11-22');
  const bytes = await registerWorkbook(register, registerRows(register, [], on), on);
  const workbook = new excel.Workbook();
  // exceljs declares a Buffer of its own.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return { register, workbook };
}

describe('the Excel workbook, read again', () => {
  it('has the 115 rows of the printed table, cell by cell', async () => {
    const { register, workbook } = await written();
    const sheet = workbook.getWorksheet('Danh mục')!;
    const printed = seedTable(register).slice(2);
    const rows = (sheet.getRows(5, printed.length) ?? []).map((row) =>
      sheet.getCell(row.number, 2).isMerged
        ? [row.getCell(1).text, '', '', '', '', '', '', '']
        : Array.from({ length: 8 }, (_, i) => row.getCell(i + 1).text),
    );
    expect(rows.map((cells) => cells.join('\t'))).toEqual(printed);
    expect(rows.filter((cells) => cells[2] !== '')).toHaveLength(115);
    expect(sheet.rowCount).toBe(4 + 7 + 115);
  });

  it('prints: A4 upright, one page wide, the head on every page and frozen on the screen', async () => {
    const { workbook } = await written();
    const sheet = workbook.getWorksheet('Danh mục')!;
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:4',
    });
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
    expect(sheet.getCell('D3').text).toBe('Lần ban hành');
    expect(sheet.getCell('G3').master.address).toBe('D3');
    expect(sheet.getCell('B6').font).toMatchObject({ name: 'Times New Roman' });
    expect(sheet.getCell('A5').text).toBe('1. THỦ TỤC THEO YÊU CẦU TIÊU CHUẨN');
    expect(sheet.getColumn(2).width).toBe(58);
  });

  it('has the 24 anomalies and the state of 115 documents on sheets of their own', async () => {
    const { workbook } = await written();
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Danh mục', 126],
      ['Ghi chú bất thường', 2 + 24],
      ['Tình trạng', 2 + 115],
    ]);
    expect(workbook.getWorksheet('Ghi chú bất thường')!.getCell('A26').text).toBe('D24');
  });
});
