import { documentDay } from '#kernel';
import { toMermaid } from '../definition/mermaid.js';
import type { Block, Cell, Line, Piece, RowGroup } from './blocks.js';
import type { PrintedProcedure } from './printed.js';
import { sectionsOf } from './sections.js';

/** First line of a generated file: whoever opens it to change it learns where to. */
export const GENERATED =
  '<!-- Do máy in ra từ workflows/ bằng `npx dunghen procedures print`; sửa ở đó, không sửa ở đây. -->';

/** The print-out as Markdown with the diagram as Mermaid, which GitHub and GitLab draw. */
export function printMarkdown(printed: PrintedProcedure): string {
  const body = sectionsOf(printed).flatMap(({ title, blocks }, i) => [
    `## ${i + 1}. ${title}`,
    ...blocks.map((block) => blockMarkdown(block, printed)),
  ]);
  const head = `**Mã hiệu** ${text(printed.code)} · **Lần ban hành** ${printed.issue} · **Ngày hiệu lực** ${documentDay(printed.validFrom)}`;
  return `${[GENERATED, `# ${text(`${printed.code}: ${printed.title}`)}`, head, ...body].join('\n\n')}\n`;
}

function blockMarkdown(block: Block, printed: PrintedProcedure): string {
  switch (block.kind) {
    case 'paragraph':
      return lineMarkdown(block.line);
    case 'list':
      return block.items.map((item) => `- ${lineMarkdown(item)}`).join('\n');
    case 'facts':
      return markdownTable(
        ['Mục', 'Nội dung'],
        block.rows.map(([name, value]) => [`**${text(name)}**`, cellMarkdown(value)]),
      );
    case 'table':
      return markdownTable(
        block.columns.map(text),
        block.groups.flatMap((group) => groupRows(group, block.columns)),
      );
    case 'diagram':
      return `\`\`\`mermaid\n${toMermaid(printed.definition).trimEnd()}\n\`\`\``;
  }
}

function groupRows({ title, rows }: RowGroup, columns: readonly string[]): readonly (readonly string[])[] {
  const own = rows.map(({ cells }) => cells.map(cellMarkdown));
  return title === null ? own : [[`**${text(title)}**`, ...columns.slice(1).map(() => '')], ...own];
}

function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function cellMarkdown(cell: Cell): string {
  return cell.map(lineMarkdown).join('<br>');
}

function lineMarkdown(line: Line): string {
  return line.map(pieceMarkdown).join('');
}

function pieceMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return text(piece);
  if ('mark' in piece) return `**[${text(piece.mark)}]**`;
  if ('strong' in piece) return `**${text(piece.strong)}**`;
  if ('command' in piece) return `\`${piece.command.replaceAll('`', "'")}\``;
  return `<sub>${text(piece.aside)}</sub>`;
}

/** Nothing a name or a note contains is Markdown or HTML. */
function text(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&');
}

/** A Markdown table for pages around the print-outs; cells are plain texts unless they are links already. */
export function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(columns.map(text), rows);
}

export { text as markdownText };
