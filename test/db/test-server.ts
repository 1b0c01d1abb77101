import { migrate, startScratchServer, type EmbeddedServer } from '#persistence';

/** Migrated once; every test file gets a copy (PostgreSQL copies files, a few tens of milliseconds). */
export const TEMPLATE = 'dunghen';

const running: { server?: EmbeddedServer } = ((globalThis as Record<string, unknown>)['dunghenTestServer'] ??=
  {}) as { server?: EmbeddedServer };

/** fsync off: these data need not survive the machine, only the process (test/chaos keeps it on). */
export async function startTestServer(): Promise<void> {
  running.server = await startScratchServer(['fsync=off', 'full_page_writes=off', 'max_connections=200']);
  await migrate(running.server.url);
  process.env['DUNGHEN_TEST_SERVER'] = running.server.url;
}

export async function stopTestServer(): Promise<void> {
  await running.server?.stop();
}
