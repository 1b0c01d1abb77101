import { documentDay, escapedHtml } from '#kernel';
import { NOTHING, type Block, type Cell, type Line, type Piece, type RowGroup } from './blocks.js';
import { pageStyle } from './page-style.js';
import type { PrintedProcedure } from './printed.js';
import { sectionsOf } from './sections.js';
import { capital, period } from './vietnamese.js';

export interface PageOptions {
  /** The flowchart from `printSvg`. */
  readonly diagram: string;
  /** Whose page it is; the definition itself belongs to no agency. */
  readonly agency?: string | undefined;
}

/** The print-out as one page that needs nothing else: read on a screen, printed on A4. */
export function printHtml(printed: PrintedProcedure, { diagram, agency = 'Sở Y tế' }: PageOptions): string {
  const { code, issue, title } = printed;
  const sections = sectionsOf(printed).map(
    ({ title: heading, blocks }, i) =>
      `<section><h2>${i + 1}. ${escapedHtml(heading)}</h2>${blocks.map((block) => blockHtml(block, diagram)).join('')}</section>`,
  );
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapedHtml(`${code}, lần ban hành ${issue}: ${title}`)}</title>`,
    `<style>${pageStyle(`${code}, lần ban hành ${issue}`)}</style>`,
    '</head>',
    '<body>',
    headBox(printed, agency),
    `<main>${sections.join('\n')}</main>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The box every ISO document begins with. */
function headBox(
  { code, issue, title, validFrom, validTo, retired }: PrintedProcedure,
  agency: string,
): string {
  const rows = [
    ['Mã hiệu', code],
    ['Lần ban hành', String(issue)],
    ['Ngày hiệu lực', validTo === null ? documentDay(validFrom) : capital(period(validFrom, validTo))],
  ] as const;
  const ended = retired ? `<p class="ended">Đã ${escapedHtml(retired.how)}</p>` : '';
  const page = '<div class="page"><dt>Trang</dt><dd>ghi ở chân trang</dd></div>';
  const control = rows
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${escapedHtml(value)}</dd></div>`)
    .join('');
  return `<header><div class="agency">${escapedHtml(agency)}</div><div class="what"><p>Quy trình</p><h1>${escapedHtml(title)}</h1>${ended}</div><dl class="control">${control}${page}</dl></header>`;
}

function blockHtml(block: Block, diagram: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<table class="facts"><tbody>${block.rows
        .map(
          ([name, value]) => `<tr><th scope="row">${escapedHtml(name)}</th><td>${cellHtml(value)}</td></tr>`,
        )
        .join('')}</tbody></table>`;
    case 'table':
      return tableHtml(block);
    case 'diagram':
      return `<figure>${diagram}<figcaption>Mũi tên nét đứt: hệ thống tự chuyển khi quá hạn. Khung nét đứt: chờ người nộp.</figcaption></figure>`;
  }
}

function tableHtml({ id, columns, groups }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map((column) => `<th scope="col">${escapedHtml(column)}</th>`).join('');
  return `<table class="t-${escapedHtml(id)}"><thead><tr>${head}</tr></thead>${groups
    .map((group) => groupHtml(group, columns))
    .join('')}</table>`;
}

function groupHtml({ title, rows }: RowGroup, columns: readonly string[]): string {
  const heading =
    title === null
      ? ''
      : `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapedHtml(title)}</th></tr>`;
  const body = rows.map(
    ({ cells }) => `<tr>${cells.map((content, i) => dataHtml(content, columns[i] ?? '')).join('')}</tr>`,
  );
  return `<tbody>${heading}${body.join('')}</tbody>`;
}

/** On a telephone the name of the column stands beside the cell, and a cell with nothing to say is left out. */
function dataHtml(content: Cell, column: string): string {
  const none = content.length === 1 && content[0]?.[0] === NOTHING ? ' class="none"' : '';
  return `<td data-label="${escapedHtml(column)}"${none}>${cellHtml(content)}</td>`;
}

function cellHtml(cell: Cell): string {
  return `<div>${cell.map(lineHtml).join('<br>')}</div>`;
}

function lineHtml(line: Line): string {
  return line.map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapedHtml(piece);
  if ('mark' in piece) return `<mark>${escapedHtml(piece.mark)}</mark>`;
  if ('strong' in piece) return `<strong>${escapedHtml(piece.strong)}</strong>`;
  if ('command' in piece) return `<code>${escapedHtml(piece.command)}</code>`;
  return `<small>${escapedHtml(piece.aside)}</small>`;
}
