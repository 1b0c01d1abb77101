import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFUSALS } from './catalogue.js';
import type { Entries, Entry } from './entry.js';

const ROOT = join(import.meta.dirname, '../../../..');
const AREAS = readdirSync(import.meta.dirname).filter(
  (file) => !/^(catalogue|entry)\.|\.spec\.ts$/.test(file),
);
const ALL = Object.entries<Entry>(REFUSALS);

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.spec\.ts$|^web|node_modules/.test(file))
    .filter((file) => !/^kernel.src.refusals./.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'));
}

/** Codes put together from the kind of a text and one word: `${kind}.faulty`. */
const COMPOSED = /^(procedure|document)\.(.+)$/;

describe('the catalogue of refusals', () => {
  it('has every code once, and every area in one file', async () => {
    const files = await Promise.all(
      AREAS.map(async (file) => Object.values((await import(`./${file}`)) as Record<string, Entries>)),
    );
    const codes = files.map((parts) => parts.flatMap((part) => Object.keys(part)));
    expect(codes.flat().sort()).toEqual(ALL.map(([code]) => code).sort());
    const areas = codes.map((one) => [...new Set(one.map((code) => code.split('.')[0]))]).flat();
    expect(areas).toEqual([...new Set(areas)]);
  });

  it('has no code that nothing refuses with', () => {
    const text = [...sources('libs'), ...sources('apps')].map(withoutComments).join('\n');
    const isUsed = (code: string): boolean => {
      const [, , word] = COMPOSED.exec(code) ?? [];
      return text.includes(`'${code}'`) || (word !== undefined && isComposed(text, word));
    };
    expect(ALL.map(([code]) => code).filter((code) => !isUsed(code))).toEqual([]);
  });

  it('tells in words what a message leaves to the rule', () => {
    const bare = ALL.filter(([, { message }]) => /^\{\w+\}$/.test(message));
    expect(bare.filter(([, { meaning }]) => meaning === undefined)).toEqual([]);
  });

  it('has no brace that is not a word to be filled in', () => {
    expect(ALL.filter(([, { message }]) => /[{}]/.test(message.replace(/\{[a-zA-Z]+\}/g, '')))).toEqual([]);
  });

  it('is not gone round: a refusal is made in one place, and told from a value in one', () => {
    const text = [...sources('libs'), ...sources('apps')].join('\n');
    const found = text.match(
      /as (unknown as )?RefusalCode|\{ kind: 'refused', code|'kind' in |\.kind === 'refused'/g,
    );
    expect(found).toEqual(["{ kind: 'refused', code", ".kind === 'refused'"]);
  });
});

const isComposed = (text: string, word: string): boolean =>
  text.includes(`'${word}'`) || text.includes(`}.${word}\``);

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '');
}
