import { join } from 'node:path';
import { DomainError } from '#kernel';
import { projectFolder } from '#files';
import { migrate } from '#persistence';
import { runningServer, startEmbeddedServer, type EmbeddedServer } from './embedded-server.js';

/** Where the data is: an address, or a folder for a server of our own. */
export interface DatabaseSettings {
  /** `DATABASE_URL`; PostgreSQL ≥ 15. */
  readonly url: string | undefined;
  /** `DUNGHEN_DATA`, default `.data` in the project folder. */
  readonly folder: string;
  /** `DUNGHEN_PG_PORT`; 0 takes any free port. */
  readonly port: number;
}

export function databaseSettings(env: NodeJS.ProcessEnv = process.env): DatabaseSettings {
  return {
    url: env['DATABASE_URL'] || undefined,
    folder: env['DUNGHEN_DATA'] || join(projectFolder(), '.data'),
    port: Number(env['DUNGHEN_PG_PORT'] ?? 0),
  };
}

/** A database that is there and migrated. */
export interface OpenDatabase {
  readonly url: string;
  /** Ends the embedded server if this call started it. */
  close(): Promise<void>;
}

/**
 * The database of the settings, started if it is ours to start, migrated.
 * @param share use an embedded server that already runs on the folder (the command line beside `npm start`)
 *              instead of refusing.
 * @throws DomainError `database.unreachable`, `server.folder_in_use`, `server.did_not_start`
 */
export async function openDatabase(
  settings: DatabaseSettings,
  { share = false }: { share?: boolean } = {},
): Promise<OpenDatabase> {
  if (settings.url) return migrated(settings.url, null);
  const running = share ? await runningServer(settings.folder) : null;
  if (running) return migrated(running.url, null);
  const server = await startEmbeddedServer(settings);
  return migrated(server.url, server);
}

async function migrated(url: string, server: EmbeddedServer | null): Promise<OpenDatabase> {
  try {
    await migrate(url);
  } catch (error) {
    await server?.stop();
    throw unreachable(url, error);
  }
  return { url, close: async () => server?.stop() };
}

function unreachable(url: string, error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (!['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', '28P01', '3D000'].includes(code))
    return error;
  const { host, pathname } = new URL(url);
  return new DomainError(
    'database.unreachable',
    `Không kết nối được cơ sở dữ liệu ${host}${pathname} (${code}); hãy kiểm tra DATABASE_URL và máy chủ PostgreSQL.`,
  );
}
