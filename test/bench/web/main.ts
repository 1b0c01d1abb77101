import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import pg from 'pg';
import { connectBare } from '../ground.js';
import { KeepAlive } from '../keep-alive.js';
import { quantile } from '../load.js';
import { AGENCY, prepareWebGround, type WebGround } from './ground.js';
import { measurePageLoad, type PageLoad } from './page-load.js';
import { questions, sampleOf, type Question } from './questions.js';

/** Milliseconds as the client saw them, and as bare SQL takes for the least it must read. */
export interface WebFigure {
  readonly title: string;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly bareP50: number;
  /** Of the medians. */
  readonly ratio: number;
  readonly target: number;
  readonly met: boolean;
}

const WARM_UP = 15;

/** `--web`: what officials ask of a million open dossiers, by real sessions over real HTTP. */
export async function measureWeb(args: readonly string[], log: (line: string) => void): Promise<void> {
  const given = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const dossiers = Number(given('--dossiers') ?? 1_000_000);
  const rounds = args.includes('--quick') ? 60 : 300;
  const only = given('--only') ?? '';
  const ground = await prepareWebGround(dossiers, given('--folder') ?? null, log);
  try {
    const { figures, page } = await measured(ground, { rounds, only }, log);
    const { fillSeconds } = ground;
    const document = { dossiers: ground.dossiers, fillSeconds, rounds, load: loadavg(), figures, page };
    console.log(args.includes('--json') ? JSON.stringify(document, null, 2) : printed(document));
  } finally {
    await ground.close();
  }
}

async function measured(
  ground: WebGround,
  { rounds, only }: { readonly rounds: number; readonly only: string },
  log: (line: string) => void,
): Promise<{ readonly figures: readonly WebFigure[]; readonly page: PageLoad }> {
  const server = fork(new URL('../http-server.js', import.meta.url), [ground.url, AGENCY, 'sessions']);
  const bare = connectBare(ground.url);
  try {
    const [{ port }] = (await once(server, 'message')) as [{ port: number }];
    await bare.connect();
    const socket = await KeepAlive.open(port);
    const cursor = await cursorOf(socket, ground);
    const figures: WebFigure[] = [];
    const asked = questions(await sampleOf(ground.owner), cursor).filter(({ title }) => title.includes(only));
    for (const question of asked) {
      figures.push(await measure(question, { socket, bare, ground, rounds }));
      log(line(figures.at(-1) as WebFigure));
    }
    socket.close();
    const page = await measurePageLoad(
      `http://127.0.0.1:${port}`,
      ground.cookies.specialist,
      '/ban-lam-viec',
    );
    return { figures, page };
  } finally {
    await bare.end();
    await ended(server);
  }
}

async function cursorOf(socket: KeepAlive, { cookies }: WebGround): Promise<string> {
  const { body } = await socket.get('/api/desk?scope=unit', cookies.monitor);
  return (JSON.parse(body) as { next: string }).next;
}

interface Means {
  readonly socket: KeepAlive;
  readonly bare: pg.Client;
  readonly ground: WebGround;
  readonly rounds: number;
}

async function measure(question: Question, { socket, bare, ground, rounds }: Means): Promise<WebFigure> {
  const { title, who, path, limit, target } = question;
  const ask = async (turn: number): Promise<void> => {
    const { status, body } = await socket.get(path(turn), ground.cookies[who]);
    if (status !== 200) throw new Error(`${path(turn)}: HTTP ${status} ${body}`);
  };
  const read = (turn: number): Promise<unknown> => bare.query(limit.text, limit.values(turn));
  const answered = await timed(ask, rounds);
  const least = await timed(read, rounds);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => quantile(answered, q)) as [number, number, number];
  const bareP50 = quantile(least, 0.5);
  return { title, p50, p95, p99, bareP50, ratio: p50 / bareP50, target, met: p95 <= target };
}

async function timed(work: (turn: number) => Promise<unknown>, rounds: number): Promise<number[]> {
  for (let turn = 0; turn < WARM_UP; turn++) await work(rounds + turn);
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const begun = performance.now();
    await work(turn);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

async function ended(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  server.disconnect();
  await exit;
}

function line({ title, p50, p95, p99, bareP50, ratio, target, met }: WebFigure): string {
  const ms = (value: number): string => value.toFixed(1).padStart(8);
  return `${title.padEnd(44)}${ms(p50)}${ms(p95)}${ms(p99)}${ms(bareP50)}${ratio.toFixed(1).padStart(8)}  p95 ≤ ${target} ms ${met ? 'met' : 'NOT met'}`;
}

interface Printable {
  readonly dossiers: number;
  readonly fillSeconds: number | null;
  readonly rounds: number;
  readonly figures: readonly WebFigure[];
  readonly page: PageLoad;
}

function printed({ dossiers, fillSeconds, rounds, figures, page }: Printable): string {
  const filled = fillSeconds === null ? 'filled before' : `filled in ${fillSeconds.toFixed(0)} s`;
  return [
    `${dossiers.toLocaleString('en-US')} open dossiers, ${filled}; ${rounds} requests each, one after the other, in ms`,
    `${'what'.padEnd(44)}${['p50', 'p95', 'p99', 'bare', '× bare'].map((head) => head.padStart(8)).join('')}`,
    ...figures.map(line),
    pageWords(page),
  ].join('\n');
}

const MOST_BYTES = 300_000;
const SLOWEST_PAINT = 1_500;

/** The desk of the specialist, opened with an empty cache. */
function pageWords({ paints, scriptBytes, requests }: PageLoad): string {
  const [middle, last] = [quantile([...paints], 0.5), paints.at(-1) ?? Number.NaN];
  return [
    `first page: ${(scriptBytes / 1000).toFixed(0)} kB of JavaScript over the wire in ${requests} requests, target ≤ 300 kB ${scriptBytes <= MOST_BYTES ? 'met' : 'NOT met'}`,
    `largest paint: median ${middle.toFixed(0)} ms, slowest of ${paints.length} ${last.toFixed(0)} ms, target ≤ 1500 ms ${middle <= SLOWEST_PAINT ? 'met' : 'NOT met'}`,
  ].join('\n');
}
