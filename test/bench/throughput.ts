import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bareCallers, engineCallers, httpCallers } from './callers.js';
import { CALLERS, connectBare, Stock, type Ground } from './ground.js';
import { KeepAlive } from './keep-alive.js';
import { perSecond, type Caller, type Load } from './load.js';
import { figure, type Figure, type FigureId } from './report.js';
import { recordWalk } from './recorded.js';
import { WALK } from './walk.js';

export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly only: ReadonlySet<string>;
}

interface Contest {
  readonly id: FigureId;
  readonly title: string;
  readonly callers: readonly Caller[];
  readonly loads: Load[];
  /** Milliseconds of processor time of this process per unit of work, round by round. */
  readonly cpu: number[];
}

/** Dossiers are prepared for this rate, or for half as much again as the best so far: a neighbour may go quiet. */
const RATE_EXPECTED = 3000;

/**
 * (a), (b) and (c) take turns, round after round, so that whatever drifts (checkpoints, a neighbour on the machine)
 * drifts for all three. The first round of each warms up and is thrown away.
 */
export async function throughput(ground: Ground, plan: Plan, log: (line: string) => void): Promise<Figure[]> {
  const stock = new Stock(ground);
  const { writes } = await recordWalk(ground.system);
  const clients = await Promise.all(Array.from({ length: CALLERS }, () => connected(ground.url)));
  const server = await startServer(ground);
  const sockets = await Promise.all(Array.from({ length: CALLERS }, () => KeepAlive.open(server.port)));
  const contests: Contest[] = [
    contest('a', 'the limit: the same writes by bare pg', bareCallers(stock, clients, writes)),
    contest('b', 'engine.act', engineCallers(stock, ground.system)),
    contest('c', 'the same over HTTP', httpCallers(stock, sockets)),
  ].filter(({ id }) => plan.only.has(id));
  try {
    for (let round = 0; round <= plan.rounds; round++) {
      for (const one of contests) await run(one, round === 0 ? 1 : plan.seconds, stock, round > 0);
      if (round > 0)
        log(`round ${round}: ${contests.map(({ id, loads }) => `(${id}) ${lastRate(loads)}/s`).join('  ')}`);
    }
  } finally {
    for (const socket of sockets) socket.close();
    server.child.disconnect();
    await Promise.all(clients.map((client) => client.end()));
  }
  return figures(contests);
}

function contest(id: FigureId, title: string, callers: readonly Caller[]): Contest {
  return { id, title: `${title}, ${CALLERS} at once`, callers, loads: [], cpu: [] };
}

async function run(
  { callers, loads, cpu }: Contest,
  seconds: number,
  stock: Stock,
  counts: boolean,
): Promise<void> {
  const expected = Math.max(RATE_EXPECTED, ...loads.map(({ rate }) => rate * 1.5));
  await stock.fill(Math.ceil((expected * seconds) / WALK.length) + 2 * CALLERS);
  const before = process.cpuUsage();
  const load = await perSecond(callers, seconds);
  const { user, system } = process.cpuUsage(before);
  if (!counts) return;
  loads.push(load);
  cpu.push((user + system) / 1000 / (load.rate * seconds));
}

function lastRate(loads: readonly Load[]): number {
  return Math.round(loads.at(-1)?.rate ?? 0);
}

function figures(contests: readonly Contest[]): Figure[] {
  const rates = (loads: readonly Load[]): number[] => loads.map(({ rate }) => rate);
  const limit = rates(contests.find(({ id }) => id === 'a')?.loads ?? []);
  return contests.map(({ id, title, loads, cpu }) => {
    const details = {
      p50: loads.map(({ p50 }) => p50),
      p99: loads.map(({ p99 }) => p99),
      cpuOfThisProcess: cpu,
    };
    const given = { id, title, unit: '/s' as const, runs: rates(loads), details };
    return figure(given, id === 'a' ? [] : limit);
  });
}

async function connected(url: string) {
  const client = connectBare(url);
  await client.connect();
  return client;
}

async function startServer({ url, system }: Ground): Promise<{ child: ChildProcess; port: number }> {
  const program = fileURLToPath(new URL('./http-server.js', import.meta.url));
  const child = fork(program, [url, system.agency], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  const port = await new Promise<number>((ready, failed) => {
    child.once('message', (message) => ready((message as { port: number }).port));
    child.once('exit', (code) => failed(new Error(`the HTTP server ended with ${String(code)}`)));
  });
  return { child, port };
}
