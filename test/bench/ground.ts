import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { isRefusal } from '#kernel';
import { readWorkflowFiles, type WorkflowFile } from '#files';
import { APP_ROLE, migrate } from '#persistence';
import { startScratchServer } from '#runtime';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { MOMENT, PAPERS, PROCEDURE } from './walk.js';

/** Callers, connections and sockets of the concurrent measurements. */
export const CALLERS = 16;

/** A scratch server as in production (fsync and synchronous commit on), and the engine over it. */
export interface Ground {
  readonly url: string;
  readonly clock: TestClock;
  readonly files: readonly WorkflowFile[];
  readonly system: TestSystem;
  /** As the owner of the tables, for preparing and for asking the server. */
  readonly owner: pg.Pool;
  close(): Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const server = await startScratchServer();
  try {
    await migrate(server.url);
    const clock = new TestClock(MOMENT);
    const files = readWorkflowFiles().filter(({ path }) => path.includes('QT-08'));
    const system = await createSystem(server.url, clock, { files, poolSize: CALLERS });
    const owner = new pg.Pool({ connectionString: server.url, max: 2 });
    // Interrupted, the server may be gone before its connections are closed.
    owner.on('error', () => undefined);
    const close = async (): Promise<void> => {
      await Promise.all([owner.end(), system.close()]);
      await server.stop();
    };
    return { url: server.url, clock, files, system, owner, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** A connection with the settings of the engine's own. */
export function connectBare(url: string): pg.Client {
  return new pg.Client({ connectionString: url, options: `-c role=${APP_ROLE} -c timezone=UTC` });
}

/**
 * Preparing is not measured and need not wait for the disk. Afterwards everything written is flushed, so that the
 * measurement does not pay for it, and the tables are analysed, as autovacuum does within a minute of any load.
 */
export async function unmeasured<T>(owner: pg.Pool, work: () => Promise<T>): Promise<T> {
  await synchronousCommit(owner, 'off');
  try {
    return await work();
  } finally {
    await synchronousCommit(owner, 'on');
    await owner.query('ANALYZE');
    await owner.query('CHECKPOINT');
  }
}

async function synchronousCommit(owner: pg.Pool, value: 'on' | 'off'): Promise<void> {
  await owner.query(`ALTER SYSTEM SET synchronous_commit = ${value}`);
  await owner.query('SELECT pg_reload_conf()');
}

/** Real openings through the engine, by as many callers as there are connections. */
export async function openDossiers(system: TestSystem, count: number): Promise<string[]> {
  const codes: string[] = [];
  let left = count;
  const open = async (): Promise<void> => {
    while (left-- > 0) codes.push(await openOne(system));
  };
  await Promise.all(Array.from({ length: CALLERS }, open));
  return codes;
}

async function openOne({ engine, agency }: TestSystem): Promise<string> {
  const entry = await engine.open({
    agency,
    commandId: randomUUID(),
    procedure: PROCEDURE,
    channel: 'online',
    applicant: { name: 'Nhà thuốc Minh Châu', identifier: '0312345678', phone: '0903000111' },
    papers: PAPERS,
    actor: { id: 'lan.nt', role: 'one_stop_officer', unit: 'mot_cua' },
    data: {},
    due: null,
  });
  if (isRefusal(entry)) throw new Error(entry.message);
  return entry.dossier;
}

/** Opened dossiers waiting to be walked; every caller takes its own. */
export class Stock {
  private readonly codes: string[] = [];

  constructor(private readonly ground: Ground) {}

  async fill(count: number): Promise<void> {
    const missing = count - this.codes.length;
    if (missing <= 0) return;
    const opened = await unmeasured(this.ground.owner, () => openDossiers(this.ground.system, missing));
    this.codes.push(...opened);
  }

  /** Nothing when all are taken: whoever measures stops the clock and fills again. */
  take(): string | undefined {
    return this.codes.pop();
  }
}
