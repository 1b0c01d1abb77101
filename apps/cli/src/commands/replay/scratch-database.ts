import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DomainError } from '#kernel';
import { migrate } from '#persistence';
import { startScratchServer } from '#runtime';

/** A replay can be repeated: what it writes need not survive the machine, only the process. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** A migrated database that is gone when the work ends, also when it fails or is interrupted. */
interface ScratchDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/**
 * Does the work on an empty migrated database: one of its own on the server of `DATABASE_URL`, or on a throw-away
 * server. Ctrl-C ends the work as a failure, so that everybody on the way out tidies up.
 * @throws DomainError `replay.interrupted`, `database.bad_url`, `database.unreachable`,
 * `database.cannot_create`
 */
export async function withScratchDatabase<T>(
  serverUrl: string | undefined,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const signal = new Interruption();
  try {
    const database = serverUrl ? await createDatabase(serverUrl) : await startServer();
    try {
      await migrate(database.url);
      return await Promise.race([signal.raised, work(database.url)]);
    } finally {
      await database.remove();
    }
  } finally {
    signal.ignore();
  }
}

/** The first SIGINT or SIGTERM as a rejection; the second ends the process as usual. */
class Interruption {
  readonly raised: Promise<never>;
  private raise: () => void = () => undefined;

  constructor() {
    this.raised = new Promise((_, reject) => {
      this.raise = () => {
        this.ignore();
        reject(new DomainError('replay.interrupted', 'Đã dừng phát lại theo yêu cầu; không để lại gì.'));
      };
    });
    // Nobody may be waiting yet.
    this.raised.catch(() => undefined);
    process.on('SIGINT', this.raise).on('SIGTERM', this.raise);
  }

  ignore(): void {
    process.off('SIGINT', this.raise).off('SIGTERM', this.raise);
  }
}

async function startServer(): Promise<ScratchDatabase> {
  const server = await startScratchServer(SETTINGS);
  return { url: server.url, remove: () => server.stop() };
}

async function createDatabase(serverUrl: string): Promise<ScratchDatabase> {
  if (!URL.canParse(serverUrl)) {
    const message = 'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu.';
    throw new DomainError('database.bad_url', message);
  }
  const name = `dunghen_replay_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw serverFault('database.unreachable', 'Không kết nối được máy chủ của DATABASE_URL', url, error);
  }
  try {
    await client.query(statement);
  } catch (error) {
    throw serverFault('database.cannot_create', 'Không tạo hay xóa được cơ sở dữ liệu tạm trên', url, error);
  } finally {
    await client.end();
  }
}

function serverFault(code: string, what: string, url: string, error: unknown): DomainError {
  const { host } = new URL(url);
  const { message } = error as Error;
  return new DomainError(code, `${what} ${host}: ${message}`, { host });
}
