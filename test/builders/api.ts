import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import request from 'supertest';
import { createServer } from '../../apps/api/src/server.js';
import { readAgencyFile, readWorkflowFiles } from '#files';
import type { Clock } from '#kernel';
import { POOL } from '#persistence';
import { RUNTIME, type Runtime, type Worker, AgencyInstaller } from '#runtime';
import { createTestDatabase } from '../db/test-database.js';

export const AGENCY = 'H00.01';

/** Tests of what happens to dossiers say by `X-Actor` who acts; those of logins take the server as it is started. */
export const TRUSTING = { actorHeader: true, loopback: true, proxies: null };

/** May read everything. */
const READER = 'iso; role=quality_monitor; unit=van_thu';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly worker: Worker;
  readonly pool: Pool;
  /** @param actor somebody who may read everything when not given */
  get(path: string, actor?: string): request.Test;
  post(path: string, actor: string, body: object): request.Test;
  close(): Promise<void>;
}

export interface OpenApi extends TestApi {
  /** Of its database. */
  readonly url: string;
}

/** The real HTTP application on a database of its own, with the real procedures and a clock of the test's. */
export async function openApi(clock: Clock): Promise<OpenApi> {
  const database = await createTestDatabase();
  const api = await createApi(database.url, clock);
  return {
    ...api,
    url: database.url,
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}

/** The same on a database that is there. */
export async function createApi(url: string, clock: Clock): Promise<TestApi> {
  const agency = { ...readAgencyFile(), id: AGENCY, name: 'Sở thử' };
  const app = await createServer({ url, agency, clock, poolSize: 10, trust: TRUSTING });
  const files = readWorkflowFiles();
  const { refused } = await app.get(AgencyInstaller).install(agency, files, { additions: 'publish' });
  if (refused[0]) throw new Error(refused[0].message);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const pool = app.get<Pool>(POOL);
  const server = app.getHttpServer();
  return {
    app,
    worker: workerOf(app),
    pool,
    get: (path, actor = READER) => request(server).get(`/api/${path}`).set('X-Actor', actor),
    post: (path, actor, body) => request(server).post(`/api/${path}`).set('X-Actor', actor).send(body),
    close: () => app.close(),
  };
}

/** As `start:worker` has it, on the clock and the calendars of the application. */
export function workerOf(app: NestFastifyApplication): Worker {
  return app.get<Runtime>(RUNTIME).worker();
}
