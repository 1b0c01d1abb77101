import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { ACCESS, OWN_ROLES } from '#identity';
import { ROLES } from '#procedure';
import { accessPage } from './access.js';

it('docs/access.md is what `dunghen access` prints', () => {
  expect(readFileSync(join(projectFolder(), 'docs/access.md'), 'utf8')).toBe(`${accessPage()}\n`);
});

it('the table names roles there are, and every role that works here', () => {
  const named = new Set(Object.values(ACCESS).flatMap(({ roles }) => Object.keys(roles)));
  expect([...named].sort()).toEqual([...Object.keys(ROLES), ...Object.keys(OWN_ROLES)].sort());
});
