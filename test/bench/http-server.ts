import type { AddressInfo } from 'node:net';
import { PROCEDURE_SOURCE } from '#engine';
import { readAgencyFile } from '#files';
import type { PgProcedures } from '#persistence';
import { createServer } from '../../apps/api/src/server.js';
import { TestClock } from '../builders/system.js';
import { MOMENT } from './walk.js';

/**
 * The real server in a process of its own, told its database by the bench that forked it: in the process of its
 * clients it would share one thread with them.
 * Who acts is told by X-Actor, or by real sessions when the third argument is `sessions`.
 */
const [url = '', id = '', who = 'header'] = process.argv.slice(2);
const app = await createServer({
  url,
  agency: { ...readAgencyFile(), id },
  clock: new TestClock(MOMENT),
  trust: { actorHeader: who === 'header', loopback: true, proxies: null },
});
// As `npm start` does: the first list must not wait for the text of every issue.
if (who === 'sessions') await app.get<PgProcedures>(PROCEDURE_SOURCE).warm(id);
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as AddressInfo;
process.send?.({ port });
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);
