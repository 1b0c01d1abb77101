import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * What the pages know of the server's answers, made of the committed contract. Nothing of it is kept in the repository:
 * the contract says the same in a form that can be reviewed.
 */
const contract = join(import.meta.dirname, '../api/openapi/openapi.json');
const types = join(import.meta.dirname, 'src/api/schema.d.ts');

const text = `// Made of apps/api/openapi/openapi.json by the build.\n${astToString(
  await openapiTypescript(JSON.parse(await readFile(contract, 'utf8'))),
)}`;
// Unchanged, it is left alone: the compiler and the editor need not look at it again.
if ((await readFile(types, 'utf8').catch(() => '')) !== text) await writeFile(types, text);
