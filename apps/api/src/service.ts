import { AbandonedDrafts } from '#documents';
import type { IdentityDeps } from '#identity';
import { readWorkflowFiles } from '#files';
import { waitingLine } from '#publishing';
import { openDatabase, RUNTIME, type Runtime } from '#runtime';
import { demoRefusal, openDemoAccounts } from './auth/demo-people.js';
import { IdentityDesk } from './auth/identity-desk.js';
import { refused } from './http/refused.exception.js';
import { sweepDrafts } from './papers/draft-sweep.js';
import { createServer } from './server.js';
import type { Settings } from './settings/settings.js';

/** A running system: database, server and worker. */
export interface Service {
  readonly address: string;
  stop(): Promise<void>;
}

/** Brings the whole system up: database, schema, procedures, demo agency, HTTP, worker. */
export async function startService(settings: Settings, say: (line: string) => void): Promise<Service> {
  const database = await openDatabase(settings.database);
  try {
    const app = await createServer({
      url: database.url,
      agency: settings.agency,
      trust: settings.trust,
      sso: settings.sso,
    });
    // Not while the application is put together: its framework would say it with a stack before our one line.
    const { calendars, procedures, installer, ...runtime } = app.get<Runtime>(RUNTIME);
    await calendars.refuseTwoTexts();
    for (const line of calendars.overruled()) say(line);
    const installed = await installer.install(settings.agency, readWorkflowFiles());
    for (const refusal of installed.refused) say(`Thủ tục không ban hành: ${refusal.message}`);
    if (installed.waiting.length > 0) say(waitingLine(installed.waiting));
    await letPeopleIn(app.get(IdentityDesk).deps, settings, say);
    await app.init();
    // Fastify's own listen: Nest's would log a port in use with a stack before our one line says it.
    const fastify = app.getHttpAdapter().getInstance();
    const address = await fastify.listen({ port: settings.port, host: settings.host });
    const worker = runtime.worker(say);
    if (settings.worker) worker.start();
    const endSweep = sweepDrafts(app.get(AbandonedDrafts), settings.agency.id, say);
    procedures.warm(settings.agency.id).catch(() => say('Chưa đọc trước được các thủ tục; sẽ đọc khi cần.'));
    say(`Đúng Hẹn — ${settings.agency.name} (${settings.agency.id})`);
    say(`${installed.published} thủ tục mới ban hành, ${installed.unchanged} đã có.`);
    say(`Địa chỉ: ${address}/api   OpenAPI: ${address}/api/openapi.json   Dừng: Ctrl-C`);
    return {
      address,
      stop: async () => {
        if (settings.worker) await worker.stop();
        await endSweep();
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * On this machine alone, people for trying out; where others can reach the server, only people somebody has chosen.
 * @throws RefusedException `settings.demo_accounts`
 */
async function letPeopleIn(
  deps: IdentityDeps,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const { trust, host, agency } = settings;
  if (trust.actorHeader) {
    say('DUNGHEN_TRUST_ACTOR_HEADER=on: X-Actor được tin, không cần đăng nhập.');
    return;
  }
  if (trust.loopback) {
    for (const line of await openDemoAccounts(deps, agency)) say(line);
    return;
  }
  const refusal = await demoRefusal(deps, host);
  if (refusal) refused(refusal);
  if ((await deps.accounts.count(deps.agency)) === 0) {
    say('Chưa có tài khoản nào: hãy thêm người bằng «dunghen people add».');
  }
}
