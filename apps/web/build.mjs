import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

/** Builds the pages into dist/web, each text also compressed: the server only hands out files. */
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const out = join(import.meta.dirname, '../../dist/web');

await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
const files = (await readdir(out, { recursive: true })).filter((name) => /\.(js|css|svg|html)$/.test(name));
for (const name of files) {
  const path = join(out, name);
  const text = await readFile(path);
  // Quality 9 is 1 % larger than 11 here and ten times as fast.
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await Promise.all([
    brotli(text, quality).then((bytes) => writeFile(`${path}.br`, bytes)),
    zip(text).then((bytes) => writeFile(`${path}.gz`, bytes)),
  ]);
}
