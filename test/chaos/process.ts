import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { sleep } from './random.js';

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What the program prints when it works. */
  readonly ready: RegExp;
}

/** Children must not outlive us even when we are killed ourselves. */
const GUARD = spawnSync('setpriv', ['--version']).status === 0 ? ['setpriv', '--pdeathsig=KILL', '--'] : [];
const RESTART_MS = 200;
const TERM_PATIENCE_MS = 15_000;

/** A program that is started again whenever it ends, as an init system does. */
export class Supervised {
  private child: ChildProcess | null = null;
  private wanted = false;
  private isReady = false;
  private killed = false;
  private readonly said: string[] = [];
  /** Milliseconds every start took until the program worked. */
  readonly startTimes: number[] = [];
  /** Ends nobody asked for although the program was up: it fell over by itself. */
  readonly fellOver: string[] = [];

  constructor(private readonly program: Program) {}

  get name(): string {
    return this.program.name;
  }

  /** The last lines it printed. */
  get lastWords(): readonly string[] {
    return this.said;
  }

  start(): void {
    this.wanted = true;
    this.spawnIfWanted();
  }

  /** SIGKILL; nothing is started again before `start`. */
  async kill(): Promise<void> {
    this.wanted = false;
    this.killed = true;
    await this.end('SIGKILL');
  }

  /** In order, as Ctrl-C would. */
  async stop(): Promise<void> {
    this.wanted = false;
    this.killed = true;
    const patience = setTimeout(() => {
      this.child?.kill('SIGKILL');
    }, TERM_PATIENCE_MS);
    await this.end('SIGTERM');
    clearTimeout(patience);
  }

  async untilReady(patience = 60_000): Promise<void> {
    const end = performance.now() + patience;
    while (!this.isReady) {
      await sleep(20);
      if (performance.now() > end) throw new Error(`${this.name} did not come up: ${this.said.join('\n')}`);
    }
  }

  private spawnIfWanted(): void {
    if (this.wanted && !this.child) this.spawn();
  }

  private spawn(): void {
    const [command = '', ...args] = [...GUARD, process.execPath, ...this.program.args];
    const child = spawn(command, args, {
      env: { ...process.env, ...this.program.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const begun = performance.now();
    this.child = child;
    this.killed = false;
    const hear = (chunk: Buffer): void => {
      const text = chunk.toString();
      this.said.push(...text.trimEnd().split('\n'));
      this.said.splice(0, this.said.length - 400);
      if (this.isReady || !this.program.ready.test(text)) return;
      this.isReady = true;
      this.startTimes.push(performance.now() - begun);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code, signal) => {
      if (this.isReady && !this.killed)
        this.fellOver.push(`${String(code ?? signal)}: ${this.said.slice(-25).join('\n')}`);
      this.child = null;
      this.isReady = false;
      if (this.wanted) setTimeout(() => this.spawnIfWanted(), RESTART_MS);
    });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }
}
