import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * `node --import ./apps/api/openapi/from-sources.mjs --conditions=source FILE.ts` runs the server's TypeScript as it
 * stands, without a build: a document of routes must not depend on what somebody built an hour ago.
 */
if (process.execArgv.some((argument) => argument.includes('from-sources'))) register(import.meta.url);

const SOURCE = /^file:.*\/(apps|libs|test)\/.*\.ts$/;

/** Sources import each other as `./x.js`, the name the build gives them. */
export async function resolve(specifier, context, next) {
  const ours = context.parentURL !== undefined && SOURCE.test(context.parentURL);
  if (ours && /^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier.replace(/\.js$/, '.ts'), context);
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!SOURCE.test(url)) return next(url, context);
  const { transform } = await import('@swc/core');
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
