import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { projectFolder } from '#files';
import { startEmbeddedServer, type EmbeddedServer } from '#runtime';
import { CLOCK_VARIABLE, type FastClock } from './fast-clock.js';
import { Supervised } from './process.js';
import { DEFINITION } from './procedure.js';
import { sleep } from './random.js';

const compiled = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One api, two workers and a PostgreSQL server on a folder of its own, each of which can be killed and comes back. */
export class Site {
  private constructor(
    private readonly database: { readonly folder: string; readonly port: number },
    private server: EmbeddedServer | null,
    readonly api: Supervised,
    readonly address: string,
    readonly workers: readonly Supervised[],
    readonly pool: pg.Pool,
  ) {}

  static async build(clock: FastClock): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'dunghen-chaos-'));
    let server: EmbeddedServer | null = null;
    try {
      await mkdir(join(folder, 'home', 'workflows'), { recursive: true });
      await symlink(join(projectFolder(), 'config'), join(folder, 'home', 'config'));
      await writeFile(join(folder, 'home', 'workflows', 'chaos.yaml'), DEFINITION);
      const [pgPort, apiPort] = [await freePort(), await freePort()];
      const database = { folder: join(folder, 'data'), port: pgPort };
      server = await startEmbeddedServer(database);
      const env = {
        DATABASE_URL: server.url,
        DUNGHEN_HOME: join(folder, 'home'),
        DUNGHEN_PORT: String(apiPort),
        DUNGHEN_WORKER: 'off',
        DUNGHEN_TRUST_ACTOR_HEADER: 'on',
        [CLOCK_VARIABLE]: JSON.stringify(clock),
      };
      const program = (name: string, main: string, ready: RegExp): Supervised =>
        new Supervised({ name, args: ['--import', compiled('./fast-clock.js'), compiled(main)], env, ready });
      const api = program('api', '../../apps/api/src/main.js', /api\/openapi\.json/);
      const worker = (name: string) => program(name, '../../apps/worker/src/main.js', /Ctrl-C/);
      const pool = new pg.Pool({ connectionString: server.url, max: 4 });
      // The server is killed under it again and again; the next query opens a new connection.
      pool.on('error', () => undefined);
      const workers = [worker('worker 1'), worker('worker 2')];
      return new Site(database, server, api, `http://127.0.0.1:${apiPort}`, workers, pool);
    } catch (error) {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  get processes(): readonly Supervised[] {
    return [this.api, ...this.workers];
  }

  /** Starts whatever does not run and waits until all of it works. */
  async up(): Promise<void> {
    await this.startPostgres();
    for (const one of this.processes) one.start();
    await Promise.all(this.processes.map((one) => one.untilReady()));
  }

  async killPostgres(): Promise<void> {
    const { server } = this;
    this.server = null;
    await server?.kill();
  }

  /** Recovers from the write-ahead log; the children of a killed server may hold its memory for a moment. */
  async startPostgres(): Promise<void> {
    for (let attempt = 1; !this.server; attempt++) {
      try {
        this.server = await startEmbeddedServer(this.database);
      } catch (error) {
        if (attempt === 50) throw error;
        await sleep(200);
      }
    }
  }

  async down(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.stop()));
    await this.pool.end();
    await this.server?.stop();
    this.server = null;
    await rm(dirname(this.database.folder), { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
}
