import { paperDay, type LocalDay } from '#kernel';
import { FIELDS } from '#procedure';
import { noteOf } from './as-text.js';
import { countRegister } from './check-register.js';
import { markdownTable } from './markdown.js';
import type { Register } from './register.js';
import { type RegisterRow } from './rows.js';

/** The register for reading: the printed columns, then clause and state; the anomalies below. */
export function registerMarkdown(register: Register, rows: readonly RegisterRow[], on: LocalDay): string {
  const { columns, decision } = register;
  const { system, publicServices } = countRegister(register);
  const head = [columns.number, columns.code, columns.title, '1', '2', '3', '4', 'Điều khoản', 'Tình trạng'];
  const numbers = decision.numbers.map(({ where, printed }) => `${printed} (${where})`);
  const groups = register.groups.flatMap(({ field, number, title }) => {
    const own = rows.filter((row) => row.field === field);
    return [`## ${number} ${title}`, '', ...markdownTable(head, own.map(cells)), ''];
  });
  const anomalies = register.anomalies.map((one) => [
    one.id,
    one.text,
    [...one.rows, ...one.fields.map((field) => FIELDS[field])].join(', '),
  ]);
  return [
    `# ${register.title}`,
    '',
    `${register.agency}; ${decision.title}, ngày ${paperDay(decision.date)}, số ${numbers.join(', ')}.`,
    `${rows.length} tài liệu: ${system} tài liệu hệ thống, ${publicServices} thủ tục hành chính. Tình trạng ngày ${paperDay(on)}.`,
    '',
    ...groups,
    '## Ghi chú bất thường',
    '',
    ...markdownTable(['Số', 'Nội dung', 'Tài liệu'], anomalies),
  ].join('\n');
}

function cells(row: RegisterRow): readonly string[] {
  const { no, printed, title, marks, clause, anomalies } = row;
  const notes = anomalies.length > 0 ? ` [${anomalies.join(', ')}]` : '';
  return [no, printed, title, ...marks, clause ?? '', `${noteOf(row)}${notes}`];
}
