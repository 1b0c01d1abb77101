import type { Register } from './register.js';
import type { RegisterRow } from './rows.js';

/**
 * The list as it was printed, line by line: heads, headings of the groups, rows; cells separated by tabs.
 * Nothing is added, nothing is corrected.
 */
export function seedTable(register: Register): readonly string[] {
  return table(
    register,
    register.groups.flatMap(({ rows }) =>
      rows.map(({ no, title, printed, marks }) => [no, title, printed, ...marks, '']),
    ),
  );
}

/** The same table as it stands on a day: canonical codes, an X for every issue that came into force, the state as note. */
export function currentTable(register: Register, rows: readonly RegisterRow[]): readonly string[] {
  return table(register, rows.map(currentCells));
}

/** Cells of a row as it stands: running number, title, code, marks of issues 1–4, note. */
export function currentCells(row: RegisterRow): readonly string[] {
  const { position, title, code, issues, current } = row;
  const marks = [1, 2, 3, 4].map((issue) => (issues.includes(issue) ? 'X' : ''));
  return [`${position}.`, current?.title ?? title, code, ...marks, noteOf(row)];
}

/** State in words, with the issue in force once it has left the four columns. */
export function noteOf({ state, current, issues }: RegisterRow): string {
  const last = issues.at(-1) ?? 0;
  return last > 4 && current ? `${state} (lần ${current.issue})` : state;
}

function table(register: Register, cells: readonly (readonly string[])[]): readonly string[] {
  const { columns, groups } = register;
  const head = [columns.number, columns.title, columns.code, columns.issues, '', '', '', columns.note];
  const numbers = ['', '', '', '1', '2', '3', '4', ''];
  let next = 0;
  const body = groups.flatMap(({ number, title, rows }) => {
    const own = cells.slice(next, (next += rows.length));
    return [[`${number} ${title}`, '', '', '', '', '', '', ''], ...own];
  });
  return [head, numbers, ...body].map((row) => row.join('\t'));
}
