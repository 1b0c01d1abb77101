import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import * as listed from './index.js';

/** `1795305600000-foundation.ts` → Foundation1795305600000 */
function nameOf(file: string): string {
  const [time = '', ...words] = file.replace(/\.ts$/, '').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') + time;
}

describe('migrations', () => {
  it('every file of the folder is listed, under the name TypeORM remembers it by', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^\d+-.*\.ts$/.test(file));
    const names = files.map(nameOf);
    expect(names.length).toBeGreaterThan(10);
    expect(Object.keys(listed).sort()).toEqual([...names].sort());
    expect(
      Object.values(listed)
        .map((Migration) => new Migration().name)
        .sort(),
    ).toEqual([...names].sort());
  });
});
