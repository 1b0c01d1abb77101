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
  /** Units a second the first stock is prepared for; a wrong guess costs refills, not the measurement. */
  readonly expected: number;
}

interface Contest {
  readonly id: FigureId;
  readonly title: string;
  readonly callers: readonly Caller[];
  readonly loads: Load[];
}

/** Prepared beyond what the best rate so far would need: a neighbour may go quiet, and a refill disturbs the caches. */
const MARGIN = 1.5;

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
      for (const one of contests) await run(one, plan, stock, round);
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
  return { id, title: `${title}, ${CALLERS} at once`, callers, loads: [] };
}

async function run({ callers, loads }: Contest, plan: Plan, stock: Stock, round: number): Promise<void> {
  const seconds = round === 0 ? 1 : plan.seconds;
  const best = Math.max(plan.expected, ...loads.map(({ rate }) => rate * MARGIN));
  const fill = (rate: number, over: number): Promise<void> =>
    stock.fill(Math.ceil((rate * over) / WALK.length) + 2 * CALLERS);
  await fill(best, seconds);
  const load = await perSecond(callers, seconds, (rate, left) => fill(rate * MARGIN, left));
  if (round > 0) loads.push(load);
}

function lastRate(loads: readonly Load[]): number {
  return Math.round(loads.at(-1)?.rate ?? 0);
}

function figures(contests: readonly Contest[]): Figure[] {
  const rates = (loads: readonly Load[]): number[] => loads.map(({ rate }) => rate);
  const limit = rates(contests.find(({ id }) => id === 'a')?.loads ?? []);
  return contests.map(({ id, title, loads }) => {
    const details = {
      p50: loads.map(({ p50 }) => p50),
      p99: loads.map(({ p99 }) => p99),
      cpuOfThisProcess: loads.map(({ cpu }) => cpu),
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
