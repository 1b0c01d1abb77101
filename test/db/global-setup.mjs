import sparticuz from '@sparticuz/chromium';
import { migrate } from '#persistence';
import { assemble, startScratchServer } from '#runtime';
import { readWorkflowFiles } from '#files';

/**
 * One throw-away server for the whole run, migrated once and with the procedures of the release installed, so that no
 * test file installs them again; its address reaches the test files through the environment. Jest loads this file
 * without its transforms, so `#persistence` is the build (npm test builds first).
 * fsync off: these data need not survive the machine, only the process (test/chaos keeps it on).
 */
export default async function globalSetup() {
  const server = await startScratchServer(['fsync=off', 'full_page_writes=off', 'max_connections=400']);
  // The browser unpacks itself where it is first asked for; two suites at once would start what the other still writes.
  await Promise.all([sparticuz.executablePath(), migrate(server.url).then(() => install(server.url))]);
  process.env.DUNGHEN_TEST_SERVER = server.url;
  globalThis.dunghenTestServer = server;
}

async function install(url) {
  const agency = { id: 'H00.01', name: 'Sở thử', zone: 'Asia/Ho_Chi_Minh' };
  // Before anything a test does, by any test's clock.
  const clock = { now: () => Date.parse('2015-11-20T00:00:00+07:00') };
  const runtime = await assemble({ on: url, poolSize: 2, agency: agency.id, clock });
  try {
    const { refused } = await runtime.installer.install(agency, readWorkflowFiles());
    if (refused[0]) throw new Error(refused[0].message);
  } finally {
    await runtime.close();
  }
}
