import type { LocalDay } from '#kernel';
import {
  CONFIDENCE_LEGEND,
  FIELDS,
  GENERATED,
  limitOf,
  markdownText,
  marked,
  period,
  plainTable,
  RETIREMENTS,
  UNITS,
  type Field,
  type ProcedureDefinition,
} from '#procedure';
import { printPath } from './print-pages.js';

const COLUMNS = ['Mã', 'Tên', 'Thời hạn', 'Đơn vị chủ trì', 'Tình trạng'];

/** The page that leads to the print-outs, by field. */
export function printIndex(listed: readonly ProcedureDefinition[], day: LocalDay, html: boolean): string {
  const fields = (Object.keys(FIELDS) as Field[]).map((field) => ({
    field,
    own: listed
      .filter((definition) => definition.field === field)
      .toSorted((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true })),
  }));
  const sections = fields
    .filter(({ own }) => own.length > 0)
    .flatMap(({ field, own }) => [
      `## ${FIELDS[field]} (${own.length})`,
      plainTable(
        COLUMNS,
        own.map((definition) => cellsOf(definition, day, html)),
      ),
    ]);
  return `${[GENERATED, '# Quy trình', INTRODUCTION, ...sections, CONFIDENCE_LEGEND].join('\n\n')}\n`;
}

const INTRODUCTION =
  'Mỗi trang in ra từ chính định nghĩa mà hệ thống đang chạy: bảng ISO, lưu đồ, rẽ nhánh, biểu mẫu. ' +
  'In lại tất cả: `npx dunghen procedures print`; một bản HTML để in ra giấy: `npx dunghen procedures print QT-08/DMP --html`.';

function cellsOf(definition: ProcedureDefinition, day: LocalDay, html: boolean): readonly string[] {
  const { code, title, owner } = definition;
  return [
    `[${markdownText(code)}](${printPath(definition, html)})`,
    markdownText(title),
    markdownText(marked(limitOf(definition))),
    markdownText(UNITS[owner]),
    markdownText(stateOf(definition, day)),
  ];
}

function stateOf({ issue, validFrom, validTo, retired }: ProcedureDefinition, day: LocalDay): string {
  const days = period(validFrom, validTo ?? null);
  if (validFrom > day) return `chưa áp dụng (lần ${issue}, ${days})`;
  if (validTo === undefined || day <= validTo) return `đang áp dụng (lần ${issue}, ${days})`;
  if (retired === undefined) return `hết hiệu lực (lần ${issue}, ${days})`;
  const into = retired.successor ?? retired.into;
  return `đã ${RETIREMENTS[retired.how]}${into === undefined ? '' : `, nay là ${into}`} (lần ${issue}, ${days})`;
}
