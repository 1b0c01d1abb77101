import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate, startScratchServer } from '#persistence';

/** A replay can be repeated: what it writes need not survive the machine, only the process. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** A migrated database that is gone when the work ends, also when it fails or is interrupted. */
interface ScratchDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/**
 * Does the work on an empty migrated database: one of its own on the server of `DATABASE_URL`, or on a throw-away
 * server.
 */
export async function withScratchDatabase<T>(
  serverUrl: string | undefined,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const database = serverUrl ? await createDatabase(serverUrl) : await startServer();
  const interrupted = (signal: NodeJS.Signals): void => {
    void database.remove().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await migrate(database.url);
    return await work(database.url);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await database.remove();
  }
}

async function startServer(): Promise<ScratchDatabase> {
  const server = await startScratchServer(SETTINGS);
  return { url: server.url, remove: () => server.stop() };
}

async function createDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `dunghen_replay_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
