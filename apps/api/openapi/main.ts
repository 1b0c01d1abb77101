import 'reflect-metadata';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answersOf } from './answers.js';
import { differences, type Json } from './same.js';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The contract, committed: whatever moves inside, a reviewer sees here what callers would notice. */
const DOCUMENT = resolve(ROOT, 'apps/api/openapi/openapi.json');

/**
 * `npm run openapi`: what every route answers is read from its return type and written into the document the server
 * hands out and the pages are typed by.
 * `-- --check` writes nothing and says whether the committed document is what the code says.
 * `-- --same-as FILE` writes nothing and says what a caller who knows the document in FILE would notice.
 * An answer whose type has no name is a fault each time: pages and tests would write it down again.
 */
const { values: asked } = parseArgs({
  options: { check: { type: 'boolean', default: false }, 'same-as': { type: 'string' } },
});
const answers = answersOf(ROOT);
for (const place of answers.vague) console.error(`Kiểu trả lời không nói gì: ${place}`);
for (const id of answers.nameless) console.error(`Câu trả lời không có tên kiểu: ${id}`);
const document = await describe().catch(giveUp);
const other = asked['same-as'];
const found = other === undefined ? await keep(document) : await compare(other, document);
process.exitCode = answers.nameless.length > 0 ? 1 : found;

/** The document is asked of the server's own module, with the answers just read, and without a database. */
async function describe(): Promise<string> {
  const { documentOf } = await import('./document.js');
  return `${JSON.stringify(await documentOf(answers), null, 1)}\n`;
}

function giveUp(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Mã nguồn đang không chạy được, chưa ghi gì: ${message}`);
  process.exit(1);
}

/** Writes what has changed, in one stroke, so that two who run this do not mix; in a check only tells. */
async function keep(text: string): Promise<number> {
  const stale = (await readFile(DOCUMENT, 'utf8').catch(() => '')) !== text;
  const file = relative(ROOT, DOCUMENT);
  if (stale && asked.check) {
    console.error(`Đã cũ, hãy chạy «npm run openapi»: ${file}`);
    return 1;
  }
  if (stale) {
    await writeFile(`${DOCUMENT}.${process.pid}`, text);
    await rename(`${DOCUMENT}.${process.pid}`, DOCUMENT);
  }
  const count = Object.keys(answers.answers).length;
  const news = stale ? `đã ghi ${file}` : 'không có gì mới';
  console.log(`${count} câu trả lời, ${Object.keys(answers.schemas).length} kiểu có tên; ${news}.`);
  return 0;
}

async function compare(file: string, text: string): Promise<number> {
  const known = JSON.parse(await readFile(file, 'utf8')) as Json;
  const found = differences(known, JSON.parse(text) as Json);
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? 'Không có gì khác cho người gọi.' : `${found.length} chỗ khác.`);
  return found.length === 0 ? 0 : 1;
}
