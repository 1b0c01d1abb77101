import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { pagesOf, printProcedures, readDefinitions } from './print.js';
import { localToday } from './today.js';

const DOCS = join(import.meta.dirname, '../../../../../docs/procedures');
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();

describe('docs/procedures', () => {
  it('is what the generator makes now; if not, run `npx dunghen procedures print`', async () => {
    const read = readDefinitions();
    if (isRefusal(read)) throw new Error(read.message);
    const pages = await pagesOf(read.definitions, localToday(), false);
    const there = filesOf(DOCS);
    const stale = pages.filter(({ path, content }) => {
      return !there.includes(path) || readFileSync(join(DOCS, path), 'utf8') !== content;
    });
    const paths = pages.map(({ path }) => path);
    expect({
      remedy: 'npx dunghen procedures print',
      stale: stale.map(({ path }) => path),
      superfluous: there.filter((path) => !paths.includes(path)),
    }).toEqual({ remedy: 'npx dunghen procedures print', stale: [], superfluous: [] });
  });
});

describe('procedures print', () => {
  let out: string;
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'dunghen-print-'));
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it('prints the issue in force, or the one asked for, on the screen', async () => {
    const inForce = await printProcedures('QT-08/DMP', {});
    expect(inForce).toMatchObject({ exitCode: 0, json: { issue: 2 } });
    expect(inForce.text).toContain('**Lần ban hành** 2');
    expect(inForce.text).toContain('`npx dunghen procedures print QT-08/DMP --issue 1`');
    const html = await printProcedures('QT-08/DMP', { issue: '1', html: true });
    expect(html.text).toMatch(/^<!doctype html>[\s\S]*<svg/);
  });

  it('writes one into a folder and leaves the others there', async () => {
    const first = await printProcedures('QT-08/DMP', { out });
    const second = await printProcedures('QT-08/DMP', { out, issue: '1', html: true });
    expect([first.json, second.json]).toMatchObject([
      { file: join(out, 'dmp/QT-08.md') },
      { file: join(out, 'dmp/QT-08.issue-1.html') },
    ]);
    expect(readdirSync(join(out, 'dmp')).sort()).toEqual(['QT-08.issue-1.html', 'QT-08.md']);
  });

  it('writes all with an index, and removes what it once printed but nothing else', async () => {
    const page = readFileSync(join(out, 'dmp/QT-08.md'), 'utf8');
    writeFileSync(join(out, 'dmp/QT-99.md'), page);
    writeFileSync(join(out, 'dmp/notes.md'), '# của tôi\n');
    const { exitCode, json } = await printProcedures(undefined, { out });
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ removed: ['dmp/QT-99.md'] });
    expect(filesOf(out)).toContain('dmp/notes.md');
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain('[QT-08/DMP](dmp/QT-08.md)');
  });

  it.each([
    ['QT-99/DMP', {}, 'procedures.unknown'],
    ['QT-08/DMP', { issue: '9' }, 'procedures.unknown'],
    [undefined, { issue: '1' }, 'procedures.issue_without_code'],
    ['QT-08/DMP', { out: '/dev/null' }, 'procedures.not_written'],
  ])('refuses %s %j', async (code, options, error) => {
    expect(await printProcedures(code, options)).toMatchObject({
      exitCode: 1,
      json: { error: { code: error } },
    });
  });
});
