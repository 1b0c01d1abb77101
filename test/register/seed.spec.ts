import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRegisterFile } from '#files';
import { seedTable } from '#register';

/** The package announced on 20/11/2015; not ours to publish. */
const SEED = join(import.meta.dirname, '../../../shared/seeds/004_8d8b8f53e1cfab82.txt');
const there = existsSync(SEED);
if (!there) process.stderr.write(`skipped: ${SEED} is not here\n`);

const lines = there ? readFileSync(SEED, 'utf8').split('\n') : [];

/** Lines with cells between two headings. */
function table(from: string, to: string): string[] {
  const first = lines.findIndex((line) => line.includes(from));
  const last = lines.findIndex((line, i) => i > first && line.includes(to));
  return lines.slice(first, last).filter((line) => line.includes('\t'));
}

const list = table('Tên tài liệu\tMã số', 'UBND THÀNH PHỐ HẢI PHÒNG');
const appendix = table('Tên tài liệu\tKý hiệu', 'CỘNG HÒA XÃ HỘI');
const numbered = (all: readonly string[]): string[] => all.filter((line) => /^\d+\.?\t/.test(line));

(there ? describe : describe.skip)('the register and the printed package', () => {
  const register = readRegisterFile();
  const rows = register.groups.flatMap((group) => group.rows);

  it('prints the list line by line: heads, headings and 115 rows', () => {
    expect(seedTable(register)).toEqual(list);
    expect(numbered(list)).toHaveLength(115);
  });

  it('keeps number, code, title and marks of every row', () => {
    const printed = rows.map(({ no, title, printed, marks }) => [no, title, printed, ...marks, '']);
    expect(printed).toEqual(numbered(list).map((line) => line.split('\t')));
  });

  it('keeps number, code and title of the 114 rows of the appendix', () => {
    const kept = rows.flatMap(({ appendix: row }) => (row ? [[row.no, row.title, row.code]] : []));
    expect(kept).toEqual(numbered(appendix).map((line) => line.split('\t').slice(0, 3)));
  });

  it('keeps the clause cells of the appendix', () => {
    const printed = numbered(appendix).flatMap((line) => line.split('\t')[3] || []);
    const system = rows.filter((row) => !row.code.includes('/') && row.clause !== null);
    const groups = register.groups.flatMap(({ clausePrinted }) => clausePrinted);
    expect([...system.map(({ clause }) => clause), ...groups]).toEqual(printed);
  });

  it('keeps the headings of both lists and the three ways of writing the number of the decision', () => {
    const headings = appendix.filter((line) => !/^\d|^STT/.test(line)).map((line) => line.split('\t')[0]);
    expect(register.groups.map(({ appendixTitle }) => appendixTitle)).toEqual(headings);
    const seed = lines.join('\n');
    for (const { printed } of register.decision.numbers) expect(seed).toContain(printed);
  });
});
