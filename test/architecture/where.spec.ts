import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Question → its lines, each `- `file`: what stands there`. */
const QUESTIONS = read('docs/where.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => part.trim().split('\n'))
  .map(([question = '', ...lines]) => ({ question, lines: lines.filter((line) => line.trim() !== '') }));

const FILES = /(?<=`)[\w.-]+(?:\/[\w.-]+)+\.\w+(?=`)/g;

describe('docs/where.md', () => {
  it('answers a dozen questions and more, each once', () => {
    const questions = QUESTIONS.map(({ question }) => question);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
  });

  it.each(QUESTIONS)('$question in one to three files, one line each', ({ lines }) => {
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(3);
    const files = lines.map((line) => /^- `([^`]+)`: \S/.exec(line)?.[1] ?? line);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(QUESTIONS)('$question names functions that stand in their file', ({ lines }) => {
    for (const line of lines) {
      const [, file = '', said = ''] = /^- `([^`]+)`: (.*)$/.exec(line) ?? [];
      if (!file.endsWith('.ts')) continue;
      for (const [, name = ''] of said.matchAll(/`([a-z]+[A-Z]\w*|deadlines)`/g))
        expect({ file, name, found: read(file).includes(name) }).toEqual({
          file,
          name,
          found: true,
        });
    }
  });
});

describe('CONTRIBUTING.md and docs/architecture.md', () => {
  it.each(['CONTRIBUTING.md', 'docs/architecture.md', 'README.md'])('%s names files that exist', (page) => {
    const named = [...new Set(read(page).match(FILES) ?? [])];
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each(['CONTRIBUTING.md', 'README.md'])('%s names commands that exist', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('the drawn house has every library', () => {
    const drawn = read('docs/architecture.md');
    const table = read('test/architecture/import-table.cjs');
    const libs = [...table.matchAll(/^ {2}(\w+): \[/gm)].map(([, lib = '']) => lib);
    expect(libs.length).toBeGreaterThan(15);
    expect([...libs, 'runtime'].filter((lib) => !new RegExp(`\\b${lib}\\b`).test(drawn))).toEqual([]);
  });
});
