import { migrate, startScratchServer } from '#persistence';

/**
 * One throw-away server for the whole run, migrated once; its address reaches the test files through the
 * environment. Jest loads this file without its transforms, so `#persistence` is the build (npm test builds first).
 * fsync off: these data need not survive the machine, only the process (test/chaos keeps it on).
 */
export default async function globalSetup() {
  const server = await startScratchServer(['fsync=off', 'full_page_writes=off', 'max_connections=200']);
  await migrate(server.url);
  process.env.DUNGHEN_TEST_SERVER = server.url;
  globalThis.dunghenTestServer = server;
}
