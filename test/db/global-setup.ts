import { startTestServer } from './test-server.js';

/** One throw-away server for the whole run; its address reaches the test files through the environment. */
export default async function globalSetup(): Promise<void> {
  await startTestServer();
}
