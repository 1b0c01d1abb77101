import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDay } from '#kernel';
import { checkProcedures } from './check.js';
import { listProcedures } from './list.js';
import { showProcedure } from './show.js';

const WORKFLOWS = join(import.meta.dirname, '../../../../../workflows');

describe('procedures check', () => {
  let folder: string;
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'dunghen-')), 'dmp');
    mkdirSync(folder);
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  const copy = (change: (source: string) => string): string => {
    const source = readFileSync(join(WORKFLOWS, 'dmp/QT-08.issue-2.yaml'), 'utf8');
    const file = join(folder, 'QT-08.issue-2.yaml');
    writeFileSync(file, change(source));
    return file;
  };

  // All of them: test/cli/cli.spec.ts, as people run it.
  it('finds nothing in our own procedures of a field and counts what it executed', async () => {
    const { exitCode, json, text } = await checkProcedures([join(WORKFLOWS, 'dmp')]);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ ok: true, counts: { findings: 0 } });
    const { counts } = json as { counts: { paths: number; examples: number; examplesPassed: number } };
    expect(counts.paths).toBeGreaterThan(50);
    expect(counts.examplesPassed).toBe(counts.examples);
    expect(text).toContain('QT-08/DMP lần 2');
  });

  it('reports file, line, column, code, message and remedy, and exits 1', async () => {
    const file = copy((source) =>
      source.replace(
        'label: Giao chuyên viên, told: act, to: appraising',
        'label: Giao, told: act, to: apraising',
      ),
    );
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('apraising')) + 1;
    const { exitCode, json, text } = await checkProcedures([file]);
    expect(exitCode).toBe(1);
    expect(json).toMatchObject({
      ok: false,
      procedures: [
        {
          code: 'QT-08/DMP',
          findings: [
            {
              code: 'procedure.unknown_target',
              step: 'assigning',
              line,
              remedy: 'Có phải ý là “appraising”?',
            },
          ],
        },
      ],
    });
    expect(text).toMatch(new RegExp(`QT-08\\.issue-2\\.yaml:${line}:\\d+ procedure\\.unknown_target `));
  });

  it('checks files against one another', async () => {
    copy((source) => source.replace('validFrom: 2018-03-08', 'validFrom: 2018-01-01'));
    const { json } = await checkProcedures([join(WORKFLOWS, 'dmp/QT-08.issue-1.yaml'), folder]);
    expect(JSON.stringify(json)).toContain('procedure.validity_overlap');
  });

  it('refuses a path that is not there', async () => {
    expect(await checkProcedures([join(folder, 'nowhere')])).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'procedures.no_such_path' } },
    });
  });
});

it('procedures list names every issue with its promise', () => {
  const { exitCode, json, text } = listProcedures();
  expect(exitCode).toBe(0);
  expect(text).toContain('QT-08/DMP    lần 2  2018-03-08 – nay');
  expect(json).toMatchObject({ unreadable: [] });
});

describe('procedures show', () => {
  it('shows the issue in force today, the last that was, or the one asked for', () => {
    expect(showProcedure('QT-08/DMP', {}).json).toMatchObject({ issue: 2, laterIssues: [] });
    expect(showProcedure('QT-23/KCB', {}, localDay('2026-08-03')).json).toMatchObject({ issue: 1 });
    expect(showProcedure('QT-08/DMP', { issue: '1' }).json).toMatchObject({ issue: 1 });
    expect(showProcedure('QT-08/DMP', {}).text).toContain('30 ngày');
  });

  it('says that a later issue is on its way', () => {
    const { json, text } = showProcedure('QT-08/DMP', {}, localDay('2017-01-10'));
    expect(json).toMatchObject({ issue: 1, laterIssues: [{ issue: 2, validFrom: localDay('2018-03-08') }] });
    expect(text).toContain('Có lần ban hành 2 từ 2018-03-08: --issue 2');
  });

  it('fills what the regime sets, with how sure it is', () => {
    const { text } = showProcedure('QT-16/DMP', { issue: '2' });
    expect(text).not.toContain('theo thời kỳ pháp luật');
    expect(text).toContain('Thời hạn theo thời kỳ: NĐ 118/2025/NĐ-CP');
    expect(text).toContain('Nộp trực tuyến: 8 giờ làm việc (chưa chắc)');
  });

  it('says when and why a procedure ended and where to go now, and its notes', () => {
    const { text } = showProcedure('QT-23/KCB', {}, localDay('2026-08-03'));
    expect(text).toMatch(/^Đã chấm dứt từ 2024-01-01: gộp; .+ → QT-05\/KCB/m);
    expect(showProcedure('QT-23/KCB', {}, localDay('2020-01-01')).text).toMatch(/^Chấm dứt từ 2024-01-01/m);
    expect(text).toMatch(/\nGhi chú:\n {2}- \S/);
  });

  it('draws Mermaid and XState', () => {
    expect(showProcedure('QT-03/YT', { mermaid: true }).text).toContain('stateDiagram-v2');
    expect(showProcedure('QT-03/YT', { xstate: true }).json).toMatchObject({ id: 'QT-03/YT.issue-1' });
  });

  it.each([
    ['QT-99/DMP', {}],
    ['QT-08/DMP', { issue: '9' }],
  ])('refuses %s %j', (code, options) => {
    expect(showProcedure(code, options)).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'procedures.unknown' } },
    });
  });
});
