import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DomainError } from '#kernel';
import { migrate } from '#persistence';
import type { OpenDatabase } from './database.js';
import { startScratchServer } from './embedded-server.js';

/** A replay can be repeated: what it writes need not survive the machine, only the process. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * An empty migrated database that is gone when it is closed: one of its own on the server of `DATABASE_URL`, or on a
 * throw-away server.
 * @throws DomainError `database.bad_url`, `database.unreachable`, `database.cannot_create`
 */
export async function openScratchDatabase(serverUrl: string | undefined): Promise<OpenDatabase> {
  const database = serverUrl ? await createDatabase(serverUrl) : await startServer();
  try {
    await migrate(database.url);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startServer(): Promise<OpenDatabase> {
  const server = await startScratchServer(SETTINGS);
  return { url: server.url, close: () => server.stop() };
}

async function createDatabase(serverUrl: string): Promise<OpenDatabase> {
  if (!URL.canParse(serverUrl)) {
    const message = 'DATABASE_URL phải có dạng postgres://người-dùng:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu.';
    throw new DomainError('database.bad_url', message);
  }
  const name = `dunghen_replay_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => execute(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
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
