import { DomainError, type AgencyId } from '#kernel';
import type { CalendarRedating, Engine } from '#engine';

/** Pause between rounds: the longest a due deadline or a figure waits when nothing goes wrong. */
const ROUND_MS = 250;
/** Pause after a failed round, e.g. while the database restarts. */
const AFTER_FAILURE_MS = 2000;
/** Share of a round for a saved calendar: a hundred thousand dossiers take longer than a deadline may wait. */
const REDATING_MS = 1000;
/** Pause between looks for jobs whose worker was killed. */
const FREE_JOBS_MS = 10_000;

/** One thing that is done for every agency in every round, besides the deadlines and the calendars. */
export type Chore = (agency: AgencyId) => Promise<unknown>;

/** Running jobs, until stopped or until the database goes away. */
export interface JobRunner {
  /** Settles when the runner has ended, whatever the reason. */
  readonly promise: Promise<unknown>;
  stop(): Promise<void>;
}

/** The queue of letters and notices. */
export interface JobQueue {
  start(): Promise<JobRunner>;
  /** Gives the jobs of killed runners to the others. */
  freeAbandoned(): Promise<void>;
}

export interface WorkerDeps {
  readonly agencies: { ids(): Promise<readonly AgencyId[]> };
  readonly engine: Engine;
  /** Carries saved calendars to the open dossiers. */
  readonly redating: CalendarRedating;
  /** In this order. */
  readonly chores: readonly Chore[];
  readonly jobs: JobQueue;
  /** One clear line per trouble; the worker goes on. */
  readonly report: (line: string) => void;
}

/**
 * Sweeps deadlines, lets the followers catch up and runs the jobs. Any number of workers may run at once; killing
 * one at any moment loses nothing, its transactions roll back and another does the work.
 */
export class Worker {
  private running = true;
  private readonly reported = new Set<string>();
  private loop: Promise<void> = Promise.resolve();
  private jobs: JobRunner | null = null;
  private nextFreeing = 0;
  private wake: () => void = () => undefined;

  constructor(private readonly deps: WorkerDeps) {}

  start(): void {
    this.loop = this.rounds();
  }

  /** Finishes the round under way, then stops. */
  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
    await this.jobs?.stop();
  }

  /** One round over every agency; also what tests and the command line call. */
  async round(): Promise<void> {
    const { agencies, engine, redating, chores } = this.deps;
    for (const agency of await agencies.ids()) {
      const fault = (dossier: string, error: Error): void => this.reportOnce(`${dossier}: ${error.message}`);
      await this.attempt(() => engine.expire(agency, fault));
      await this.attempt(() => redating.carryOn(agency, REDATING_MS));
      for (const chore of chores) await this.attempt(() => chore(agency));
    }
  }

  /** A fault of our own in one agency or follower must not stop the others; trouble with the database stops the round. */
  private async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.reportOnce(error.message);
    }
  }

  private reportOnce(line: string): void {
    if (this.reported.has(line)) return;
    this.reported.add(line);
    this.deps.report(line);
  }

  private async rounds(): Promise<void> {
    while (this.running) {
      try {
        this.jobs ??= await this.startJobs();
        await this.round();
        await this.freeJobs();
        await this.pause(ROUND_MS);
      } catch (error) {
        this.deps.report(`vòng quét thời hạn bị gián đoạn, sẽ thử lại: ${(error as Error).message}`);
        await this.pause(AFTER_FAILURE_MS);
      }
    }
  }

  /** A runner gives up when the database goes away in the middle of a job; the next round starts another. */
  private async startJobs(): Promise<JobRunner> {
    const runner = await this.deps.jobs.start();
    const ended = (): void => void (this.jobs = null);
    runner.promise.then(ended, ended);
    return runner;
  }

  private async freeJobs(): Promise<void> {
    if (performance.now() < this.nextFreeing) return;
    this.nextFreeing = performance.now() + FREE_JOBS_MS;
    await this.deps.jobs.freeAbandoned();
  }

  private async pause(ms: number): Promise<void> {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
      if (!this.running) this.wake();
    });
  }
}
