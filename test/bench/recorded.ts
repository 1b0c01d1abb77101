import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { isRefusal } from '#kernel';
import type { TestSystem } from '../builders/system.js';
import { openDossiers } from './ground.js';
import { WALK } from './walk.js';

/** One statement as it went to the server. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Rows the server answered or wrote. */
  readonly rows: number;
}

/** A writing statement of the engine, ready to be sent for another dossier. */
export interface Write {
  readonly name: string;
  readonly text: string;
  valuesFor(code: string, commandId: string): unknown[];
}

type Query = (...args: readonly unknown[]) => Promise<{ rowCount: number | null }>;

/** Everything `work` sends through the pool. */
export async function recordStatements(pool: Pool, work: () => Promise<void>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const original = pool.query.bind(pool) as unknown as Query;
  const recording: Query = async (...args) => {
    const result = await original(...args);
    const { name = '', text, values = [] } = args[0] as { name?: string; text: string; values?: unknown[] };
    seen.push({ name, text, values, rows: result.rowCount ?? 0 });
    return result;
  };
  pool.query = recording as unknown as Pool['query'];
  try {
    await work();
  } finally {
    pool.query = original as unknown as Pool['query'];
  }
  return seen;
}

/** One dossier walked from end to end while listening: the very SQL and values the engine sends. */
export async function recordWalk(system: TestSystem): Promise<{ statements: Statement[]; writes: Write[] }> {
  const [code = ''] = await openDossiers(system, 1);
  const ids = WALK.map(() => randomUUID());
  const statements = await recordStatements(system.pool, async () => {
    for (const [index, step] of WALK.entries()) {
      const command = {
        agency: system.agency,
        dossier: code,
        commandId: ids[index] ?? '',
        expectedRevision: index + 1,
      };
      const entry = await system.engine.act({ ...command, ...step });
      if (isRefusal(entry)) throw new Error(entry.message);
    }
  });
  const writes = statements
    .filter(({ name }) => name === 'write-transition')
    .map(({ name, text, values }, index) => ({
      name,
      text,
      valuesFor: (other: string, commandId: string) =>
        values.map((value) => (value === code ? other : value === ids[index] ? commandId : value)),
    }));
  return { statements, writes };
}
