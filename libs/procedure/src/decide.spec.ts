import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileProcedure, decide, initialFacts, parseProcedure, inspectProcedure } from './index.js';

describe('thin', () => {
  it('works', () => {
    const p = parseProcedure(readFileSync('workflows/dmp/QT-08.issue-2.yaml', 'utf8'), 'x.yaml');
    expect(p.findings).toEqual([]);
    console.log(inspectProcedure(p));
  });
});
