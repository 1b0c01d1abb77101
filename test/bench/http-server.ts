import type { AddressInfo } from 'node:net';
import { readAgencyFile } from '#files';
import { createServer } from '../../apps/api/src/server.js';
import { TestClock } from '../builders/system.js';
import { MOMENT } from './walk.js';

/**
 * The real server in a process of its own, told its database by the bench that forked it: in the process of its
 * clients it would share one thread with them.
 */
const [url = '', id = ''] = process.argv.slice(2);
const app = await createServer({
  url,
  agency: { ...readAgencyFile(), id },
  clock: new TestClock(MOMENT),
  trust: { actorHeader: true, loopback: true, proxies: null },
});
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as AddressInfo;
process.send?.({ port });
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);
