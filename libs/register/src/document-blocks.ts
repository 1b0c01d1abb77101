import { paperDay } from '#kernel';
import type { ControlledDocument, DocumentSection } from './controlled-document.js';
import { markdownTable } from './markdown.js';

/** A piece of a document, ready for HTML: plain texts, no markup inside. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Title, control box, sections in order, notes at the end. */
export function documentBlocks(document: ControlledDocument): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: document.title },
    { kind: 'table', columns: ['Kiểm soát tài liệu', ''], rows: controlBox(document) },
    ...document.sections.flatMap(sectionBlocks),
    ...(document.notes.length > 0 ? [{ kind: 'heading', level: 2, text: 'Ghi chú' } as const] : []),
    ...document.notes.map((text) => ({ kind: 'note', text }) as const),
  ];
}

export function documentMarkdown(document: ControlledDocument): string {
  return `${documentBlocks(document).map(blockMarkdown).join('\n\n')}\n`;
}

const ORIGIN = {
  printed: 'dữ kiện của bản gốc, diễn đạt ngắn gọn lại',
  ours: 'do hệ thống tổng hợp, không có bản gốc',
} as const;

function controlBox(document: ControlledDocument): readonly (readonly string[])[] {
  const { code, issue, validFrom, validTo, signedOn, clause, origin, source } = document;
  return [
    ['Mã số', code],
    ['Lần ban hành', String(issue)],
    ['Ngày ký', signedOn === undefined ? 'không ký' : paperDay(signedOn)],
    ['Hiệu lực', `từ ${paperDay(validFrom)}${validTo === undefined ? '' : ` đến ${paperDay(validTo)}`}`],
    ['Điều khoản TCVN ISO 9001:2008', clause],
    ['Người soạn thảo', document.preparedBy],
    ['Người xem xét', document.reviewedBy],
    ['Người phê duyệt', document.approvedBy],
    ['Nơi nhận', document.distribution.join('; ')],
    ['Nội dung', `${ORIGIN[origin]} (${source})`],
  ];
}

function sectionBlocks({ heading, text, list, table, notes }: DocumentSection): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: heading },
    ...text.map((one) => ({ kind: 'paragraph', text: one }) as const),
    ...(list.length > 0 ? [{ kind: 'list', items: list } as const] : []),
    ...(table ? [{ kind: 'table', ...table } as const] : []),
    ...notes.map((one) => ({ kind: 'note', text: one }) as const),
  ];
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'note':
      return `> ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return markdownTable(block.columns, block.rows).join('\n');
  }
}
