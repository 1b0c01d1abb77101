import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refusalsPage } from '../src/http/refusals-page.js';

/** `npm run refusals`: writes the catalogue with what the server answers as a page to read. */
await writeFile(resolve(import.meta.dirname, '../../../docs/refusals.md'), refusalsPage());
