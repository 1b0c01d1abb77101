/** Text that a renderer must not interpret; a mark of doubt; words that stand out, or back; a command to type. */
export type Piece =
  | string
  | { readonly mark: string }
  | { readonly strong: string }
  | { readonly aside: string }
  | { readonly command: string };
export type Line = readonly Piece[];
/** Lines of one cell of a table. */
export type Cell = readonly Line[];

export interface Row {
  readonly cells: readonly Cell[];
}

/** Rows under a heading of their own across the table; null: none. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly Row[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, Cell])[] }
  | {
      readonly kind: 'table';
      /** For the layout of the page. */
      readonly id: string;
      readonly columns: readonly string[];
      readonly groups: readonly RowGroup[];
    }
  | { readonly kind: 'diagram' };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function paragraph(...line: Line): Block {
  return { kind: 'paragraph', line };
}

/** A table without groups. */
export function table(id: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', id, columns, groups: [{ title: null, rows: rows.map((cells) => ({ cells })) }] };
}

/** A cell of one line. */
export function cell(...line: Line): Cell {
  return [line];
}

/** A cell of one line each. */
export function lines(texts: readonly string[]): Cell {
  return texts.map((text) => [text]);
}

/** A cell with nothing to say. */
export const NOTHING = '–';
