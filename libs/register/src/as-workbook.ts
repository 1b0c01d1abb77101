import type { Alignment, Borders, Row, Workbook, Worksheet } from 'exceljs';
import { paperDay, utcDate, type LocalDay } from '#kernel';
import { FIELDS } from '#procedure';
import type { Register } from './register.js';
import { type RegisterRow } from './rows.js';

const FONT = 'Times New Roman';
/** Number of the paper size in the file format. */
const A4 = 9;
const LINE: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

/**
 * The register as an Excel workbook: the list as printed, the anomalies, and where each document stands on the day.
 * exceljs is loaded here, so that who only reads the register does not wait for it.
 */
export async function registerWorkbook(
  register: Register,
  rows: readonly RegisterRow[],
  on: LocalDay,
): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.title = register.title;
  workbook.creator = register.agency;
  // The day asked for, not the moment of writing: the same register is the same file.
  workbook.created = workbook.modified = utcDate(on);
  printedSheet(workbook, register);
  anomalySheet(workbook, register);
  stateSheet(workbook, rows, on);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Sheet 1: the table of the printed list. */
function printedSheet(workbook: Workbook, register: Register): void {
  const { columns, groups, title, agency } = register;
  const sheet = newSheet(workbook, 'Danh mục', [6, 58, 16, 5, 5, 5, 5, 12], 4);
  heading(sheet, agency.toLocaleUpperCase('vi'), 8);
  heading(sheet, title.toLocaleUpperCase('vi'), 8);
  const head = [columns.number, columns.title, columns.code, columns.issues, '', '', '', columns.note];
  headRow(sheet, head);
  headRow(sheet, ['', '', '', '1', '2', '3', '4', '']);
  for (const range of ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4']) sheet.mergeCells(range);
  for (const { number, title: name, rows } of groups) {
    const row = sheet.addRow([`${number} ${name}`]);
    sheet.mergeCells(row.number, 1, row.number, 8);
    dress(row, 8, { bold: true });
    for (const entry of rows) {
      const line = sheet.addRow([entry.no, entry.title, entry.printed, ...entry.marks, '']);
      dress(line, 8, { left: [2] });
      line.height = heightOf([[entry.title, 58]]);
    }
  }
}

/** Sheet 2: what is odd in the printed documents. */
function anomalySheet(workbook: Workbook, { anomalies }: Register): void {
  const sheet = newSheet(workbook, 'Ghi chú bất thường', [7, 16, 70, 30], 2);
  heading(sheet, 'GHI CHÚ BẤT THƯỜNG CỦA BẢN IN (để nguyên, không sửa ngầm)', 4);
  headRow(sheet, ['Số', 'Loại', 'Nội dung', 'Tài liệu']);
  for (const { id, kind, text, rows, fields } of anomalies) {
    const concerns = [...rows, ...fields.map((field) => FIELDS[field])].join(', ');
    const line = sheet.addRow([id, kind, text, concerns]);
    dress(line, 4, { left: [2, 3, 4] });
    line.height = heightOf([
      [text, 70],
      [concerns, 30],
    ]);
  }
}

/** Sheet 3: code, field, clause, issue in force and state of every document. */
function stateSheet(workbook: Workbook, rows: readonly RegisterRow[], on: LocalDay): void {
  const widths = [6, 14, 46, 16, 16, 8, 12, 12, 32, 14];
  const sheet = newSheet(workbook, 'Tình trạng', widths, 2);
  sheet.pageSetup.orientation = 'landscape';
  heading(sheet, `TÌNH TRẠNG TÀI LIỆU NGÀY ${paperDay(on)}`, widths.length);
  headRow(sheet, [
    'Dòng',
    'Mã',
    'Tên hiện hành',
    'Lĩnh vực',
    'Điều khoản',
    'Lần ban hành',
    'Hiệu lực từ',
    'Đến',
    'Tình trạng',
    'Ghi chú',
  ]);
  for (const row of rows) {
    const { position, code, title, field, clause, current, state, anomalies } = row;
    const name = current?.title ?? title;
    const line = sheet.addRow([
      position,
      code,
      name,
      FIELDS[field],
      clause ?? '',
      current?.issue ?? '',
      current ? paperDay(current.validFrom) : '',
      current?.validTo === undefined ? '' : paperDay(current.validTo),
      state,
      anomalies.join(', '),
    ]);
    dress(line, widths.length, { left: [3, 4, 9] });
    line.height = heightOf([
      [name, 46],
      [FIELDS[field], 16],
      [state, 32],
      [clause ?? '', 16],
    ]);
  }
}

/** A4 upright, as wide as the page; the first `frozen` rows stay on screen and on every printed page. */
function newSheet(workbook: Workbook, name: string, widths: readonly number[], frozen: number): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&CTrang &P/&N' },
    views: [{ state: 'frozen', ySplit: frozen }],
  });
  const margins = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  // exceljs knows paper sizes as an enum that exists only in its types.
  Object.assign(sheet.pageSetup, { paperSize: A4, margins, printTitlesRow: `1:${frozen}` });
  sheet.columns = widths.map((width) => ({ width }));
  return sheet;
}

function heading(sheet: Worksheet, text: string, columns: number): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  row.getCell(1).font = { name: FONT, size: 13, bold: true };
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  row.height = 20;
}

function headRow(sheet: Worksheet, cells: readonly string[]): void {
  dress(sheet.addRow([...cells]), cells.length, { bold: true });
}

/** Font, lines and wrapping; columns in `left` are aligned left, the others centred. */
function dress(row: Row, columns: number, look: { bold?: boolean; left?: readonly number[] }): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    const horizontal: Alignment['horizontal'] = look.left?.includes(column) ? 'left' : 'center';
    cell.font = { name: FONT, size: 12, bold: look.bold ?? false };
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    cell.border = LINE;
  }
}

/** Height in points for wrapped texts in columns of the given widths; a file cannot ask Excel to measure. */
function heightOf(texts: readonly (readonly [string, number])[]): number {
  const lines = texts.map(([text, width]) => Math.ceil((text.length * 1.08) / width));
  return Math.max(1, ...lines) * 16 + 2;
}
