import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { refusalsPage } from './refusals-page.js';

it('docs/refusals.md is what `npm run refusals` prints', () => {
  expect(readFileSync(join(projectFolder(), 'docs/refusals.md'), 'utf8')).toBe(refusalsPage());
});
