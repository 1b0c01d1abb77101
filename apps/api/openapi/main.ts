import 'reflect-metadata';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { answersOf, type Answers } from './answers.js';
import { differences, type Json } from './same.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const ANSWERS = resolve(ROOT, 'apps/api/src/openapi/answers.generated.ts');
const CLIENT = resolve(ROOT, 'apps/web/src/api/schema.d.ts');
/** The contract, committed: whatever moves inside, a reviewer sees here what callers would notice. */
const DOCUMENT = resolve(ROOT, 'apps/api/openapi/openapi.json');

/**
 * `npm run openapi`: what every route answers, read from the types, the document made of it, and from that the types of
 * the web client. `-- --check` writes nothing and says whether all three are up to date. `-- --same-as FILE` writes
 * nothing and says what a caller who knows the document in FILE would notice.
 */
const check = process.argv.includes('--check');
const sameAs = process.argv.includes('--same-as')
  ? process.argv[process.argv.indexOf('--same-as') + 1]
  : undefined;
const answers = answersOf(ROOT);
for (const place of answers.vague) console.error(`Kiểu trả lời không nói gì: ${place}`);
const { document, client } = await described().catch(giveUp);
if (sameAs !== undefined) await compare(sameAs);
const stale = [
  await keep(ANSWERS, answersModule(answers)),
  await keep(DOCUMENT, `${literal(document)}\n`),
  await keep(CLIENT, client),
].flat();
if (check && stale.length > 0) {
  console.error(`Đã cũ, hãy chạy «npm run openapi»: ${stale.join(', ')}`);
  process.exitCode = 1;
} else {
  const count = Object.keys(answers.answers).length;
  const news = stale.length > 0 ? `đã ghi ${stale.join(', ')}` : 'không có gì mới';
  console.log(`${count} câu trả lời, ${Object.keys(answers.schemas).length} kiểu có tên; ${news}.`);
}

async function compare(file: string): Promise<never> {
  const known = JSON.parse(await readFile(file, 'utf8')) as Json;
  const found = differences(known, JSON.parse(literal(document)) as Json);
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? 'Không có gì khác cho người gọi.' : `${found.length} chỗ khác.`);
  process.exit(found.length === 0 ? 0 : 1);
}

function giveUp(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`Mã nguồn đang không chạy được, chưa ghi gì: ${message}`);
  process.exit(1);
}

/** Writes a file whose text has changed, in one stroke, so that two who run this do not mix; in a check only tells. */
async function keep(file: string, text: string): Promise<string[]> {
  const standing = await readFile(file, 'utf8').catch(() => '');
  if (standing === text) return [];
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.${process.pid}`, text);
    await rename(`${file}.${process.pid}`, file);
  }
  return [relative(ROOT, file)];
}

function answersModule({ answers, schemas }: Answers): string {
  return [
    '// Written by `npm run openapi` from the return types of the controllers; not by hand.',
    `export const ANSWERS: Readonly<Record<string, { mime: string; schema: object } | null>> = ${literal(answers)};`,
    `export const SCHEMAS: Readonly<Record<string, object>> = ${literal(schemas)};`,
    '',
  ].join('\n');
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

/** The document is asked of the server's own module, with the answers just written, and without a database. */
async function described(): Promise<{ document: object; client: string }> {
  const [{ default: openapiTypescript, astToString }, { documentWithoutServer }] = await Promise.all([
    import('openapi-typescript'),
    import('./document.js'),
  ]);
  const document = await documentWithoutServer(answers);
  const nodes = await openapiTypescript(document as Parameters<typeof openapiTypescript>[0]);
  const client = `// Written by \`npm run openapi\` from the OpenAPI document; not by hand.\n${astToString(nodes)}`;
  return { document, client };
}
