import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '#kernel';
import {
  documentBlocks,
  documentMarkdown,
  parseControlledDocument,
  type ControlledDocument,
} from './index.js';

const FOLDER = join(import.meta.dirname, '../../../config/documents');
const SMALL = `schema: document/v1
code: CSCL
issue: 2
title: Chính sách
validFrom: 2020-01-01
clause: '5.3'
origin: ours
source: thử
preparedBy: A
reviewedBy: B
approvedBy: C
distribution: [D]
sections:
  - heading: Một
    text: [câu]
    list: [ý]
    table:
      columns: [a, b]
      rows:
        - [x, 'y | z']
    notes: [nhớ]
notes: [cuối]
`;

function read(source: string, file = 'd.yaml'): ControlledDocument {
  const document = parseControlledDocument(source, file);
  if (isRefusal(document)) throw new Error(document.message);
  return document;
}

describe('a controlled document', () => {
  it('becomes blocks without markup, in order', () => {
    expect(documentBlocks(read(SMALL)).map(({ kind }) => kind)).toEqual([
      'heading',
      'table',
      'heading',
      'paragraph',
      'list',
      'table',
      'note',
      'heading',
      'note',
    ]);
  });

  it('becomes Markdown with its control box', () => {
    const text = documentMarkdown(read(SMALL));
    expect(text).toContain('| Lần ban hành | 2 |');
    expect(text).toContain('| Ngày ký | không ký |');
    expect(text).toContain('| x | y \\| z |');
    expect(text).toContain('- ý');
    expect(text).toContain('> cuối');
  });

  it.each([
    ['issue: 2', 'issue: 0', 3],
    ['validFrom: 2020-01-01', 'validFrom: 2020-02-30', 5],
    ["- [x, 'y | z']", '- [x]', 20],
    ['validFrom: 2020-01-01', 'validFrom: 2020-01-01\nvalidTo: 2019-12-31', 6],
  ])('%s → %s is refused at its line', (from, to, line) => {
    expect(parseControlledDocument(SMALL.replace(from, to), 'd.yaml')).toMatchObject({
      code: 'document.not_readable',
      data: { file: 'd.yaml', line },
    });
  });
});

describe('config/documents', () => {
  const documents = new Map(
    readdirSync(FOLDER).map((file) => [file, read(readFileSync(join(FOLDER, file), 'utf8'), file)]),
  );

  it('every file is named by its code and issue', () => {
    for (const [file, { code, issue }] of documents) expect(file).toBe(`${code}.issue-${issue}.yaml`);
  });

  it('the objectives have their targets, 32 plan rows and the anomalies D19 to D22', () => {
    const { sections, notes } = documents.get('MTCL.issue-1.yaml')!;
    const targets = sections[0]!.table!.rows.map(([objective, , target]) => `${objective!} ${target!}`);
    expect(targets).toEqual([
      'O1 100%',
      'O2 100%',
      'O2 ≥ 25%',
      'O2 ≥ 50%',
      'O2 10%',
      'O3 02 lần/năm',
      'O4 100%',
      'O5 cấp độ 4',
      'O6 95%',
      'O7 100%',
    ]);
    const plans = sections.filter(({ heading }) => heading.startsWith('Kế hoạch'));
    expect(plans.map(({ table }) => table!.rows.length)).toEqual([4, 7, 4, 6, 6, 3, 5]);
    const all = JSON.stringify([sections, notes]);
    for (const id of ['D19', 'D20', 'D21', 'D22']) expect(all).toContain(id);
  });

  it('the manual says that it is ours, and its map adds up to 115', () => {
    const manual = documents.get('STCL.issue-1.yaml')!;
    expect(manual.origin).toBe('ours');
    expect(documentMarkdown(manual)).toContain('không có bản gốc');
    const map = manual.sections.find(({ heading }) => heading === 'Bản đồ quá trình')!.table!;
    expect(map.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(115);
    const ways = manual.sections.find(({ heading }) => heading === 'Quy trình theo cách làm')!.table!;
    const rows = ways.rows.slice(0, -1).map((row) => row.slice(1).map(Number));
    const total = ways.rows.at(-1)!.slice(1).map(Number);
    expect(total.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))).toEqual(total);
  });
});
