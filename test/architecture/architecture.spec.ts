import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const MAY_IMPORT = createRequire(import.meta.url)('./import-table.cjs') as Record<string, string[]>;

describe('architecture', () => {
  // A library nobody imports and that imports nothing is invisible to the import rules.
  it('every library stands in the import table, and every row of the table is a library', () => {
    expect(readdirSync(join(root, 'libs')).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('the table itself has no cycles', () => {
    const visit = (lib: string, path: readonly string[]): void => {
      expect(path).not.toContain(lib);
      for (const next of MAY_IMPORT[lib] ?? []) visit(next, [...path, lib]);
    };
    for (const lib of Object.keys(MAY_IMPORT)) visit(lib, []);
  });

  it('every library has a README and one door', () => {
    for (const lib of Object.keys(MAY_IMPORT)) {
      expect(readdirSync(join(root, 'libs', lib))).toContain('README.md');
      expect(readdirSync(join(root, 'libs', lib, 'src'))).toContain('index.ts');
    }
  });
});
