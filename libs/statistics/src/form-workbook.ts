import type { Borders, Worksheet } from 'exceljs';
import { paperDay, utcDate, type LocalDay } from '#kernel';
import type { FormRow } from './form-ii-06a.js';

const FONT = 'Times New Roman';
/** Number of the paper size in the file format. */
const A4 = 9;
const COLUMNS = 13;
const LINE: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

export interface PrintedForm {
  readonly agency: string;
  readonly scope: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** That the period is not over; null when it is. */
  readonly note: string | null;
  readonly rows: readonly (FormRow & { readonly label: string })[];
  readonly total: FormRow & { readonly label: string };
}

/** Form II.06a as an Excel workbook, A4 across. exceljs is loaded here, so that nobody else waits for it. */
export async function formWorkbook(form: PrintedForm): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  // The end of the period, not the moment of writing: the same form is the same file.
  workbook.created = workbook.modified = utcDate(form.to);
  const sheet = workbook.addWorksheet('II.06a', {
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: 'frozen', ySplit: 8 }],
  });
  const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  // exceljs knows paper sizes as an enum that exists only in its types.
  Object.assign(sheet.pageSetup, { paperSize: A4, margins, printTitlesRow: '6:8' });
  sheet.columns = [5, 44, ...Array.from({ length: 11 }, () => 10)].map((width) => ({ width }));
  heading(sheet, form);
  head(sheet);
  for (const [index, row] of form.rows.entries())
    line(sheet, [index + 1, row.label, ...numbersOf(row)], false);
  line(sheet, ['', form.total.label, ...numbersOf(form.total)], true);
  signatures(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function heading(sheet: Worksheet, { agency, scope, from, to, note }: PrintedForm): void {
  const lines = [
    `Đơn vị báo cáo: ${agency}${scope === 'Toàn Sở' ? '' : ` (${scope})`}`,
    'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
    'Biểu số II.06a/VPCP/KSTT',
    `Kỳ báo cáo: từ ngày ${paperDay(from)} đến ngày ${paperDay(to)}${note === null ? '' : `. ${note}`}`,
    'Đơn vị tính: số hồ sơ TTHC',
  ];
  for (const [index, text] of lines.entries()) {
    const row = sheet.addRow([text]);
    sheet.mergeCells(row.number, 1, row.number, COLUMNS);
    row.getCell(1).font = { name: FONT, size: index === 1 ? 14 : 11, bold: index === 1 };
    row.getCell(1).alignment = { horizontal: index === 0 ? 'left' : 'center' };
  }
}

/** Who drew the form up and who answers for it, in the left and the right half. */
const SIGNED = [
  ['', '……, ngày …… tháng …… năm ……'],
  ['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ'],
  ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
] as const;
const LEFT = 5;

function signatures(sheet: Worksheet): void {
  sheet.addRow([]);
  for (const [index, [left, right]] of SIGNED.entries()) {
    const row = sheet.addRow([left, ...Array.from({ length: LEFT - 1 }, () => ''), right]);
    sheet.mergeCells(row.number, 1, row.number, LEFT);
    sheet.mergeCells(row.number, LEFT + 1, row.number, COLUMNS);
    for (const cell of [row.getCell(1), row.getCell(LEFT + 1)]) {
      cell.font = { name: FONT, size: 11, bold: index === 1, italic: index !== 1 };
      cell.alignment = { horizontal: 'center' };
    }
  }
}

function head(sheet: Worksheet): void {
  const groups = ['STT', 'Lĩnh vực, đơn vị, thủ tục', 'Số hồ sơ tiếp nhận', '', '', ''];
  line(sheet, [...groups, 'Số hồ sơ đã giải quyết', '', '', '', 'Số hồ sơ đang giải quyết', '', ''], true);
  const kinds = ['Tổng số', 'Trong kỳ, trực tuyến', 'Trong kỳ, trực tiếp, BCCI', 'Từ kỳ trước'];
  const results = ['Tổng số', 'Trước hạn', 'Đúng hạn', 'Quá hạn'];
  line(sheet, ['', '', ...kinds, ...results, 'Tổng số', 'Trong hạn', 'Quá hạn'], true);
  line(
    sheet,
    Array.from({ length: COLUMNS }, (_, index) => `(${index + 1})`),
    false,
  );
  for (const range of ['A6:A7', 'B6:B7', 'C6:F6', 'G6:J6', 'K6:M6']) sheet.mergeCells(range);
  for (const number of [6, 7, 8]) {
    sheet.getRow(number).eachCell((cell) => {
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    });
  }
}

function line(sheet: Worksheet, cells: readonly (string | number)[], bold: boolean): void {
  const row = sheet.addRow([...cells]);
  for (let column = 1; column <= COLUMNS; column++) {
    const cell = row.getCell(column);
    cell.font = { name: FONT, size: 11, bold };
    cell.border = LINE;
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: column === 2 ? 'left' : 'center' };
  }
}

/** Columns (3) to (13). */
function numbersOf(row: FormRow): number[] {
  const received = [row.received, row.receivedOnline, row.receivedDirect, row.carriedOver];
  const resolved = [row.resolved, row.resolvedEarly, row.resolvedOnTime, row.resolvedLate];
  return [...received, ...resolved, row.open, row.openInTime, row.openOverdue];
}
