import { readFileSync, globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { parseProcedure, inspectProcedure, checkCatalogue } from './index.js';

describe('thin', () => {
  it('works', () => {
    const files = readdirSync('workflows', { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.yaml'),
    );
    const all = files.map((f) => parseProcedure(readFileSync('workflows/' + f, 'utf8'), 'workflows/' + f));
    console.log(
      all.map((p) => ({ f: p.file, ...inspectProcedure(p) })),
      checkCatalogue(all),
    );
  });
});
