import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRegisterFile } from '#files';
import { isRefusal } from '#kernel';
import type { RegisterIssue } from '#register';
import { listDocuments, showDocument } from '../documents/documents.js';
import { definedIssues, printRegister, registerOf, type RegisterOptions } from './print-register.js';

describe('dunghen register', () => {
  let folder: string;
  let issues: readonly RegisterIssue[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dunghen-'));
    const defined = definedIssues();
    if (isRefusal(defined)) throw new Error(defined.message);
    issues = defined;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const register = (options: RegisterOptions) => registerOf(issues, options);

  it('prints 115 numbered rows under seven headings', async () => {
    const { exitCode, text, json } = await printRegister({});
    expect(exitCode).toBe(0);
    expect(text.split('\n').filter((line) => /^\d+\.?\t/.test(line))).toHaveLength(115);
    expect(json).toMatchObject({ counts: { rows: 115, system: 10, publicServices: 105 } });
  });

  it('knows the issues of the files on a day', async () => {
    const { json } = await register({ on: '2017-01-01' });
    const { rows } = json as { rows: { code: string; currentIssue: number | null; state: string }[] };
    const row = (code: string) => rows.find((one) => one.code === code);
    expect(row('QT-08/DMP')).toMatchObject({ currentIssue: 1, state: 'đang áp dụng' });
    expect(row('MTCL')).toMatchObject({ state: 'tài liệu hệ thống: đang áp dụng' });
    const { text } = await register({ current: true, on: '2026-11-22' });
    expect(text).toContain('tài liệu hệ thống: hết hiệu lực ngày 31/12/2017');
    expect((await register({ markdown: true })).text).toContain('## Ghi chú bất thường');
  });

  it('writes a workbook, and says why when it cannot', async () => {
    const file = join(folder, 'danh-muc.xlsx');
    expect(await register({ xlsx: file })).toMatchObject({ exitCode: 0, json: { rows: 115 } });
    expect(statSync(file).size).toBeGreaterThan(10_000);
    expect(await register({ xlsx: join(folder, 'nowhere', 'x.xlsx') })).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'register.not_written' } },
    });
  });

  it('checks, and refuses a day that does not exist', async () => {
    // A procedure the announcement of 2015 did not know yet is told, and nothing else.
    const listed = readRegisterFile().groups.flatMap(({ rows }) => rows.map(({ code }) => code));
    const unlisted = [...new Set(issues.map(({ code }) => code))].filter((code) => !listed.includes(code));
    const ok = unlisted.length === 0;
    expect(await register({ check: true })).toMatchObject({
      exitCode: ok ? 0 : 1,
      json: {
        ok,
        counts: { rows: 115 },
        anomalies: 24,
        findings: ok ? [] : [{ code: 'register.unlisted', rows: unlisted }],
      },
    });
    expect(await register({ on: '2026-02-30' })).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'time.no_such_date' } },
    });
  });
});

describe('dunghen documents', () => {
  it('lists and shows the policy, the objectives and the manual', async () => {
    expect((await listDocuments()).text).toMatch(/^CSCL .*\nMTCL .*\nSTCL /);
    expect((await showDocument('CSCL')).text).toContain('đúng hẹn');
    expect((await showDocument('MTCL', '1')).json).toMatchObject({ document: { issue: 1 } });
  });

  it.each([
    ['XXXX', undefined],
    ['CSCL', '9'],
  ])('refuses %s %s', async (code, issue) => {
    expect(await showDocument(code, issue)).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'documents.unknown' } },
    });
  });
});
