import type { Pool, PoolClient } from 'pg';
import { relative } from 'node:path';
import { ROOT } from './read-statements.js';

type Asked = (first: unknown, ...others: unknown[]) => unknown;

/** Keeps the text of every statement a pool runs, by the line of the production code that asked for it. */
export function recordStatements(pool: Pool): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  const record = (target: { query: unknown }): void => {
    const query = (target.query as Asked).bind(target);
    target.query = (first: unknown, ...others: unknown[]) => {
      const place = askedAt();
      const text = typeof first === 'string' ? first : (first as { text?: string }).text;
      if (place && text) texts.set(place, (texts.get(place) ?? new Set()).add(text));
      return query(first, ...others);
    };
  };
  const known = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    record(client);
  });
  record(pool);
  return texts;
}

/** The innermost line of ours below pg. */
function askedAt(): string | null {
  const lines = new Error().stack?.split('\n') ?? [];
  const line = lines.find((one) => /\/(libs|apps)\/[^)]*\.ts:/.test(one));
  const [, file, number] = /(\/[^():]*\.ts):(\d+):\d+/.exec(line ?? '') ?? [];
  return file && number ? `${relative(ROOT, file)}:${number}` : null;
}
