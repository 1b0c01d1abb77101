import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { DomainError } from '#kernel';
import {
  launch,
  reachableBinaries,
  serverOwner,
  type Owner,
  type PostgresBinaries,
} from './postgres-binaries.js';

const DATABASE = 'dunghen';
const USER = 'dunghen';

/** A running server of our own. */
export interface EmbeddedServer {
  /** Address of the database `dunghen`, as its owner. */
  readonly url: string;
  readonly pid: number;
  /** Ends the server in order; resolves when its process is gone. */
  stop(): Promise<void>;
  /** Ends it as a power cut would, for the chaos test. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  readonly folder: string;
  /** 0: any free port. */
  readonly port?: number;
  /** Extra `name=value` settings. */
  readonly settings?: readonly string[];
}

/** Settings of every embedded server: loopback only, crash-safe (fsync and synchronous commit stay on). */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=256MB',
  'max_connections=120',
  'max_wal_size=2GB',
  'timezone=UTC',
  // A new database has no statistics yet: until the first ANALYZE the planner takes any index on agency_id.
  'autovacuum_naptime=10s',
  'log_min_messages=log',
  'log_checkpoints=off',
];

/**
 * Starts PostgreSQL on a data folder, creating it at the first start.
 * @throws DomainError `server.folder_in_use` when a server already runs on it, `server.did_not_start`.
 */
export async function startEmbeddedServer(options: ServerOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder);
  const running = await runningServer(folder);
  if (running) {
    throw new DomainError(
      'server.folder_in_use',
      `Thư mục dữ liệu ${folder} đang được PostgreSQL (tiến trình ${running.pid}) dùng; hãy dừng nó hoặc chọn thư mục khác bằng DUNGHEN_DATA.`,
      { folder, pid: running.pid },
    );
  }
  const owner = serverOwner();
  const binaries = await reachableBinaries(owner);
  try {
    const server = await startOn(folder, binaries, owner, options);
    return {
      ...server,
      stop: () => server.stop().then(binaries.discard),
      kill: () => server.kill().then(binaries.discard),
    };
  } catch (error) {
    await binaries.discard();
    throw error;
  }
}

async function startOn(
  folder: string,
  binaries: PostgresBinaries,
  owner: Owner | null,
  options: ServerOptions,
): Promise<EmbeddedServer> {
  const data = join(folder, 'postgres');
  const password = await initialise(binaries, folder, data, owner);
  const port = options.port || (await freePort());
  const child = await startPostgres(binaries, data, port, [...SETTINGS, ...(options.settings ?? [])], owner);
  const url = `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`;
  await writeFile(join(folder, 'server.json'), JSON.stringify({ url, pid: child.pid }), { mode: 0o600 });
  await createDatabase(url);
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** A throw-away server in the temporary folder; `stop` removes every trace. */
export async function startScratchServer(settings: readonly string[] = []): Promise<EmbeddedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dunghen-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startEmbeddedServer({ folder, settings });
    return {
      ...server,
      stop: () => server.stop().then(remove),
      kill: () => server.kill().then(remove),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The server that already runs on a folder, or null. */
export async function runningServer(folder: string): Promise<{ url: string; pid: number } | null> {
  try {
    const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
    const pid = Number(lock.split('\n')[0]);
    process.kill(pid, 0);
    const known = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8')) as { url: string };
    return { url: known.url, pid };
  } catch {
    return null;
  }
}

/** Runs initdb once; the password lives beside the data, readable by us only. */
async function initialise(
  binaries: PostgresBinaries,
  folder: string,
  data: string,
  owner: Owner | null,
): Promise<string> {
  const passwordFile = join(folder, 'password');
  await mkdir(data, { recursive: true, mode: 0o700 });
  const existing = await readFile(passwordFile, 'utf8').catch(() => null);
  if (existing !== null && (await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null)))
    return existing;
  const password = randomBytes(18).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) {
    await chown(folder, owner.uid, owner.gid);
    await chown(data, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  const args = [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  const { command, ...options } = launch(binaries.initdb, args, owner);
  await finished(
    spawn(command, [...options.args], { ...options, stdio: ['ignore', 'ignore', 'pipe'] }),
    'initdb',
  );
  return password;
}

async function finished(child: ChildProcess, what: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  if (code !== 0)
    throw new DomainError('server.did_not_start', `${what} kết thúc với mã ${String(code)}: ${said.trim()}`);
}

async function startPostgres(
  binaries: PostgresBinaries,
  data: string,
  port: number,
  settings: readonly string[],
  owner: Owner | null,
): Promise<ChildProcess> {
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const { command, ...options } = launch(binaries.postgres, args, owner);
  // Its own process group: Ctrl-C at the terminal is ours to handle, the server is stopped after the last write.
  const child = spawn(command, [...options.args], {
    ...options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((ready, failed) => {
    let said = '';
    child.on('error', failed);
    child.on('exit', () => failed(new DomainError('server.did_not_start', startFailure(said, port))));
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) ready();
    });
  });
  child.stderr.removeAllListeners('data').resume();
  return child;
}

function startFailure(said: string, port: number): string {
  const lines = said.trim().split('\n');
  if (said.includes('Address already in use'))
    return `Cổng ${port} đang có chương trình khác dùng; hãy đặt DUNGHEN_PG_PORT.`;
  return `PostgreSQL không khởi động được: ${lines.find((line) => line.includes('FATAL')) ?? lines.at(-1) ?? ''}`;
}

async function createDatabase(url: string): Promise<void> {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
}
