import type { Pool } from 'pg';
import { Engine } from '#engine';
import { AgencyInstaller, openDatabase, POOL, readWorkflowFiles, Worker } from '#persistence';
import { createServer } from './server.js';
import type { Settings } from './settings.js';

/** A running system: database, server and worker. */
export interface Service {
  readonly address: string;
  stop(): Promise<void>;
}

/** Brings the whole system up: database, schema, procedures, demo agency, HTTP, worker. */
export async function startService(settings: Settings, say: (line: string) => void): Promise<Service> {
  const database = await openDatabase(settings.database);
  try {
    const app = await createServer({ url: database.url, agency: settings.agency });
    const pool = app.get<Pool>(POOL);
    const installed = await app.get(AgencyInstaller).install(settings.agency, readWorkflowFiles());
    for (const refusal of installed.refused) say(`Thủ tục không ban hành: ${refusal.message}`);
    await app.init();
    // Fastify's own listen: Nest's would log a port in use with a stack before our one line says it.
    const fastify = app.getHttpAdapter().getInstance();
    const address = await fastify.listen({ port: settings.port, host: settings.host });
    const worker = new Worker({ pool, engine: app.get(Engine), report: say });
    if (settings.worker) worker.start();
    say(`Đúng Hẹn — ${settings.agency.name} (${settings.agency.id})`);
    say(`${installed.published} thủ tục mới ban hành, ${installed.unchanged} đã có.`);
    say(`Địa chỉ: ${address}/api   OpenAPI: ${address}/api/openapi.json   Dừng: Ctrl-C`);
    return {
      address,
      stop: async () => {
        if (settings.worker) await worker.stop();
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
