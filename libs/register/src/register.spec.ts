import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal, localDay, type LocalDay } from '#kernel';
import {
  checkAgainstIssues,
  checkRegister,
  countRegister,
  currentTable,
  parseRegister,
  registerJson,
  registerMarkdown,
  registerRows,
  seedTable,
  type Register,
  type RegisterIssue,
} from './index.js';

const FILE = join(import.meta.dirname, '../../../config/register/hai-phong-2015.yaml');
const SOURCE = readFileSync(FILE, 'utf8');
const TODAY = localDay('2026-11-22');

function read(source = SOURCE): Register {
  const register = parseRegister(source, 'r.yaml');
  if (isRefusal(register)) throw new Error(register.message);
  return register;
}

/** The register with one text in place of another. */
function changed(from: string, to: string): string {
  expect(SOURCE).toContain(from);
  return SOURCE.replace(from, to);
}

const lineOf = (text: string): number => SOURCE.split('\n').findIndex((line) => line.includes(text)) + 1;

const stateOn = (on: LocalDay, ...issues: Partial<RegisterIssue>[]) => {
  const own = issues.map((issue) => ({
    code: 'QT-08/DMP',
    issue: 1,
    title: 'x',
    validFrom: localDay('2015-11-20'),
    ...issue,
  }));
  return registerRows(read(), own, on)[17]!;
};

const reason = { source: 's', confidence: 'verified', reason: 'r' } as const;

describe('the register file', () => {
  it('holds 115 documents: 10 of the system and 105 TTHC in six fields', () => {
    expect(countRegister(read())).toEqual({
      rows: 115,
      publicServices: 105,
      system: 10,
      byField: { HT: 10, DMP: 20, KCB: 45, YHCT: 1, ATVSTP: 10, GĐ: 12, YT: 17 },
    });
  });

  it('has D01 to D24, and every departure of the print from the rule is told by one of them', () => {
    expect(
      read()
        .anomalies.map(({ id }) => id)
        .join(' '),
    ).toMatch(/^D01 D02 .* D24$/);
    expect(read().anomalies).toHaveLength(24);
    expect(checkRegister(read())).toEqual([]);
  });

  it.each([
    ['rows: [QT-34/KCB]', 'rows: []', 'QT-34/KCB'],
    ['rows: [QT-42/KCB, QT-01/KCB, QT-01/ATVSTP]', 'rows: [QT-42/KCB, QT-01/KCB]', 'QT-01/ATVSTP'],
    ['rows: [QT-06/DMP, QT-07/DMP]', 'rows: []', 'QT-07/DMP'],
  ])('says so when an anomaly no longer names its row: %s', (from, to, row) => {
    expect(checkRegister(read(changed(from, to)))).toMatchObject([{ code: 'register.untold', rows: [row] }]);
  });

  it('says so when a row is missing or stands under a wrong field', () => {
    const counts = changed('YHCT: 1,', 'YHCT: 2,');
    expect(checkRegister(read(counts))).toMatchObject([{ code: 'register.wrong_count' }]);
    const code = changed('code: QT-01/YHCT', 'code: QT-46/KCB');
    expect(checkRegister(read(code)).map((finding) => finding.code)).toContain('register.wrong_field');
  });
});

describe('reading refuses, naming the line', () => {
  it.each([
    ['code: STCL', 'code: stcl', 'register.not_readable'],
    ['code: QT-09/DMP', 'code: QT-08/DMP', 'register.repeated_code'],
    ['rows: [QT-10/GĐ, QT-11/GĐ]', 'rows: [QT-10/GĐ, QT-99/GĐ]', 'register.unknown_code'],
  ])('%s → %s: %s', (from, to, code) => {
    const refusal = parseRegister(changed(from, to), 'r.yaml');
    expect(refusal).toMatchObject({ kind: 'refused', code, data: { file: 'r.yaml', line: lineOf(from) } });
    expect((refusal as { message: string }).message).toContain(`r.yaml:${lineOf(from)}: `);
  });

  it('an unknown entry, a missing one and broken YAML in Vietnamese', () => {
    const words = [
      parseRegister(changed('agency: Sở', 'agenci: Sở'), 'r.yaml'),
      parseRegister(changed("number: '2.'\n", "numero: '2.'\n"), 'r.yaml'),
      parseRegister('a: [', 'r.yaml'),
      parseRegister('', 'r.yaml'),
    ].map((refusal) => (isRefusal(refusal) ? refusal.message : ''));
    expect(words).toEqual([
      expect.stringContaining('thiếu mục “agency”'),
      expect.stringContaining('thiếu mục “number”'),
      expect.stringContaining('không phải YAML đúng'),
      expect.stringContaining('r.yaml:1: tệp sai dạng'),
    ]);
  });
});

describe('the state of a row', () => {
  it('is the issue in force on the day, the newest when two are', () => {
    const row = stateOn(TODAY, {}, { issue: 2, validFrom: localDay('2018-03-08') });
    expect(row).toMatchObject({
      code: 'QT-08/DMP',
      status: 'in_force',
      state: 'đang áp dụng',
      issues: [1, 2],
    });
    expect(row.current?.issue).toBe(2);
    expect(
      stateOn(localDay('2016-01-01'), {}, { issue: 2, validFrom: localDay('2018-03-08') }).current?.issue,
    ).toBe(1);
  });

  it.each([
    ['abolished', { into: 'tự công bố' }, 'đã bãi bỏ; nay tự công bố (hết hiệu lực ngày 31/12/2017)'],
    ['abolished', {}, 'đã bãi bỏ (hết hiệu lực ngày 31/12/2017)'],
    ['merged', { successor: 'QT-03/KCB' }, 'đã gộp vào QT-03/KCB (hết hiệu lực ngày 31/12/2017)'],
    ['replaced', { into: 'thông báo' }, 'đã thay thế bằng thông báo (hết hiệu lực ngày 31/12/2017)'],
  ] as const)('%s %j', (how, more, words) => {
    const issue = { validTo: localDay('2017-12-31'), retired: { how, ...reason, ...more } };
    expect(stateOn(TODAY, issue)).toMatchObject({ status: how, state: words });
    // The retirement is written before it takes effect.
    expect(stateOn(localDay('2017-12-31'), issue).status).toBe('in_force');
  });

  it('tells apart not yet, no longer and nothing stored', () => {
    expect(stateOn(localDay('2015-01-01'), {}).state).toBe('áp dụng từ ngày 20/11/2015');
    expect(stateOn(TODAY, { validTo: localDay('2016-01-31') })).toMatchObject({
      status: 'expired',
      state: 'hết hiệu lực ngày 31/01/2016',
    });
    expect(stateOn(TODAY)).toMatchObject({ status: 'undefined_yet', current: null });
    expect(registerRows(read(), [], TODAY)[0]).toMatchObject({
      system: true,
      state: 'tài liệu hệ thống: chưa có văn bản được lưu',
    });
  });

  it('every code of the register and every stored code must know each other', () => {
    const all = read()
      .groups.flatMap(({ rows }) => rows)
      .map(({ code }) => ({ code, issue: 1, title: 'x', validFrom: localDay('2015-11-20') }));
    expect(checkAgainstIssues(read(), all)).toEqual([]);
    const stray = { code: 'QT-99/YT', issue: 1, title: 'x', validFrom: localDay('2015-11-20') };
    expect(checkAgainstIssues(read(), [...all.slice(1), stray])).toMatchObject([
      { code: 'register.without_issue', rows: ['CSCL'] },
      { code: 'register.unlisted', rows: ['QT-99/YT'] },
    ]);
  });
});

describe('rendering', () => {
  const issue = { code: 'QT-34/KCB', issue: 5, title: 'Tên mới | khác', validFrom: localDay('2020-01-01') };
  const rows = registerRows(read(), [issue], TODAY);

  it('as printed: two head lines, seven headings, 115 rows of eight cells', () => {
    const lines = seedTable(read());
    expect(lines).toHaveLength(2 + 7 + 115);
    expect(lines.every((line) => line.split('\t').length === 8)).toBe(true);
    expect(lines[1]).toBe('\t\t\t1\t2\t3\t4\t');
    expect(lines.filter((line) => line.startsWith('16.\t'))).toHaveLength(2);
    expect(lines).toContain('3. LĨNH VỰC Y HỌC CỔ TRUYỀN\t\t\t\t\t\t\t');
  });

  it('as it stands: running numbers, canonical codes, marks of what is defined', () => {
    const lines = currentTable(read(), rows);
    expect(lines).toHaveLength(124);
    expect(lines.find((line) => line.includes('QT-34/KCB'))).toBe(
      '64.\tTên mới | khác\tQT-34/KCB\t\t\t\t\tđang áp dụng (lần 5)',
    );
  });

  it('as Markdown: every row and every anomaly, bars escaped', () => {
    const text = registerMarkdown(read(), rows, TODAY);
    const tables = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
    expect(tables).toHaveLength(7 + 115 + 1 + 24);
    expect(text).toContain('QT-34/TP');
    expect(text).toContain('[D05, D17]');
    expect(text).toContain('1065^q/QĐ-SYT (bản công bố)');
  });

  it('as JSON: printed and canonical code, marks, clause, state, anomalies', () => {
    const json = registerJson(read(), rows, TODAY, []);
    expect(json.rows).toHaveLength(115);
    expect(json.rows[63]).toMatchObject({
      position: 64,
      no: '63.',
      printed: 'QT-34/TP',
      code: 'QT-34/KCB',
      marks: { 1: 'X', 2: '', 3: '', 4: '' },
      clause: '7.1, 7.2, 7.5, 8.2.3, 8.2.4',
      field: 'KCB',
      currentIssue: 5,
      anomalies: ['D05', 'D17'],
    });
  });
});
