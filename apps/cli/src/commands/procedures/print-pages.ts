import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { refuse, type Refusal } from '#kernel';
import { GENERATED, type ProcedureDefinition } from '#procedure';

/** A file to be written, its path relative to the folder of print-outs. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

/** `dmp/QT-08.md`; with an issue `dmp/QT-08.issue-1.md`. */
export function printPath(
  { code, field }: Pick<ProcedureDefinition, 'code' | 'field'>,
  html: boolean,
  issue?: number,
): string {
  const folder = field.toLowerCase().replaceAll('đ', 'd');
  const [number = code] = code.split('/');
  return `${folder}/${number}${issue === undefined ? '' : `.issue-${issue}`}.${html ? 'html' : 'md'}`;
}

/**
 * Writes the pages and removes print-outs of procedures that are no more: files that say themselves they were printed.
 * @returns `procedures.not_written`
 */
export async function writePages(
  out: string,
  pages: readonly Page[],
  { keepOthers = false }: { keepOthers?: boolean } = {},
): Promise<{ readonly removed: readonly string[] } | Refusal> {
  try {
    for (const { path, content } of pages) {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }
    const removed = keepOthers ? [] : await staleFiles(out, pages);
    for (const path of removed) await rm(join(out, path));
    return { removed };
  } catch (error) {
    const why = (error as Error).message;
    return refuse('procedures.not_written', { out, why }, { out });
  }
}

async function staleFiles(out: string, pages: readonly Page[]): Promise<readonly string[]> {
  const current = new Set(pages.map(({ path }) => path));
  const stale: string[] = [];
  for (const entry of await readdir(out, { recursive: true })) {
    const path = entry.replaceAll('\\', '/');
    if (!path.endsWith('.md') || current.has(path)) continue;
    if ((await readFile(join(out, path), 'utf8')).startsWith(GENERATED)) stale.push(path);
  }
  return stale;
}
