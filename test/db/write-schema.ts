import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import pg from 'pg';
import { migrate } from '#persistence';
import { startScratchServer } from '#runtime';
import { schemaText } from '../../libs/persistence/schema/schema-text.js';

/**
 * `npm run schema`: migrates a throw-away database and writes what it has become, to be committed with the migration.
 * `-- --check` writes nothing and says whether it is up to date, as test/db/schema.spec.ts does.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const check = process.argv.includes('--check');

const text = await ofMigrated(schemaText);
const stale = await keep(resolve(ROOT, 'libs/persistence/schema/schema.sql'), text);
if (check && stale.length > 0) {
  console.error(`Đã cũ, hãy chạy «npm run schema»: ${stale.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `đã ghi ${stale.join(', ')}` : 'không có gì mới');
}

async function ofMigrated<T>(ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const server = await startScratchServer(['fsync=off', 'full_page_writes=off']);
  const client = new pg.Client({ connectionString: server.url });
  try {
    await migrate(server.url);
    await client.connect();
    return await ask(client);
  } finally {
    await client.end();
    await server.stop();
  }
}

async function keep(file: string, text: string): Promise<string[]> {
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return [];
  if (!check) await writeFile(file, text);
  return [relative(ROOT, file)];
}
