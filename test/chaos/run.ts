import { check, drained, type Findings } from './checks.js';
import { Client, Memory } from './client.js';
import { virtualNow, type FastClock } from './fast-clock.js';
import { killing, TARGETS, type Killing, type Target } from './killer.js';
import { Random, sleep } from './random.js';
import { Site } from './site.js';
import { DAY_MS, VIETNAM, zoneClock } from '#kernel';

export interface Plan {
  readonly kills: number;
  readonly seconds: number;
  readonly clients: number;
  readonly seed: number;
}

export interface Report extends Findings {
  readonly plan: Plan;
  readonly acknowledged: number;
  readonly refused: number;
  readonly retries: Memory['retries'];
  readonly kills: Readonly<Record<string, number>>;
  /** Milliseconds from the signal to the next answer a client got, by what was killed: median and longest. */
  readonly recovery: Readonly<Record<string, { readonly median: number; readonly longest: number }>>;
  /** Milliseconds from spawning a program until it worked, by program: median and longest. */
  readonly starts: Report['recovery'];
  readonly longestWait: number;
  readonly drainSeconds: number;
}

const AGENCY = 'H00.01';

/** Virtual minutes per real one, and a start shortly before midnight in Vietnam: a run crosses into another day. */
const SPEED = 30;
const START = '2026-11-20T23:50:00+07:00';
/** Deadlines of the youngest dossiers fall due within 20 virtual minutes; a job that died with its worker waits longer. */
const DRAIN_PATIENCE_MS = 240_000;

export async function runChaos(
  plan: Plan,
  log: (line: string) => void,
  onSite: (site: Site) => void,
): Promise<Report> {
  const clock: FastClock = { real: Date.now(), virtual: Date.parse(START), speed: SPEED };
  const site = await Site.build(clock);
  onSite(site);
  const memory = new Memory();
  try {
    await site.up();
    log(
      `up: ${site.address}, seed ${plan.seed}, ${plan.clients} clients, ${plan.kills} kills in ${plan.seconds} s`,
    );
    const killings = await underLoad(site, plan, { clock, memory, log });
    log('load ended; everything is started once more and drained');
    await site.up();
    const drainSeconds = await drain(site);
    await Promise.all(site.processes.map((one) => one.stop()));
    const findings = await everything(site, memory, drainSeconds);
    if (findings.violations.length > 0) lastWords(site, log);
    return report(plan, { site, memory, killings, drainSeconds, findings });
  } catch (error) {
    lastWords(site, log);
    throw error;
  } finally {
    await site.down();
  }
}

function lastWords(site: Site, log: (line: string) => void): void {
  for (const { name, lastWords: lines } of site.processes) log(`--- ${name}\n${lines.join('\n')}`);
}

async function underLoad(
  site: Site,
  plan: Plan,
  { clock, memory, log }: { clock: FastClock; memory: Memory; log: (line: string) => void },
): Promise<Killing[]> {
  let goOn = true;
  const laterDate = (): string => zoneClock(VIETNAM).dayOf(virtualNow(clock) + 3 * DAY_MS);
  const client = (_: unknown, index: number) =>
    new Client({ address: site.address, random: new Random(plan.seed * 1000 + index), memory, laterDate });
  const clients = Array.from({ length: plan.clients }, client).map((one) => one.run(() => goOn));
  const watcher = new RecoveryWatcher(memory);
  const random = new Random(plan.seed);
  try {
    const killings = await killing({ site, random, log }, { ...plan, goOn: () => goOn });
    await sleep(2000);
    watcher.settle(killings);
    return killings;
  } finally {
    goOn = false;
    watcher.stop();
    await site.up();
    await Promise.all(clients);
  }
}

/** Notes every moment a client got an answer, coarsely, to tell how long a killing was felt. */
class RecoveryWatcher {
  private readonly answers: number[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(memory: Memory) {
    this.timer = setInterval(() => {
      if (memory.lastAnswerAt !== this.answers.at(-1)) this.answers.push(memory.lastAnswerAt);
    }, 5);
  }

  /** Answers already on their way when the signal fell do not count. */
  settle(killings: readonly Killing[]): void {
    for (const one of killings) {
      const first = this.answers.find((answer) => answer > one.at + 20);
      one.recovery = first === undefined ? null : first - one.at;
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

async function drain(site: Site): Promise<number> {
  const begun = performance.now();
  while (!(await drained(site.pool))) {
    if (performance.now() - begun > DRAIN_PATIENCE_MS) break;
    await sleep(250);
  }
  return (performance.now() - begun) / 1000;
}

async function everything(site: Site, memory: Memory, drainSeconds: number): Promise<Findings> {
  const findings = await check(site.pool, AGENCY, memory);
  const violations = [
    ...findings.violations,
    ...site.processes.flatMap(({ name, fellOver }) =>
      fellOver.map((last) => `${name} fell over by itself: ${last}`),
    ),
    ...memory.unexpected.map((answer) => `unexpected answer: ${answer}`),
    ...(drainSeconds * 1000 > DRAIN_PATIENCE_MS ? ['draining did not come to an end'] : []),
    ...(memory.acknowledged.length === 0 ? ['nothing was acknowledged: the run proves nothing'] : []),
    ...(findings.deadlinesFired === 0 ? ['no deadline fell due: the run proves nothing'] : []),
  ];
  return { ...findings, violations };
}

interface Outcome {
  readonly site: Site;
  readonly memory: Memory;
  readonly killings: readonly Killing[];
  readonly drainSeconds: number;
  readonly findings: Findings;
}

function report(plan: Plan, { site, memory, killings, drainSeconds, findings }: Outcome): Report {
  const recoveries = (target: Target): number[] =>
    killings.flatMap((one) => (one.target === target && one.recovery !== null ? [one.recovery] : []));
  return {
    plan,
    acknowledged: memory.acknowledged.length,
    refused: memory.refused.length,
    retries: memory.retries,
    kills: Object.fromEntries(
      TARGETS.map((target) => [target, killings.filter((one) => one.target === target).length]),
    ),
    recovery: spreads(TARGETS.map((target) => [target, recoveries(target)])),
    starts: spreads(site.processes.map(({ name, startTimes }) => [name, startTimes])),
    longestWait: Math.round(memory.waits.reduce((longest, wait) => Math.max(longest, wait), 0)),
    drainSeconds: Math.round(drainSeconds * 10) / 10,
    ...findings,
  };
}

function spreads(times: readonly (readonly [string, readonly number[]])[]): Report['recovery'] {
  return Object.fromEntries(
    times
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => {
        const sorted = [...list].sort((a, b) => a - b);
        return [
          name,
          { median: Math.round(sorted[sorted.length >> 1] ?? 0), longest: Math.round(sorted.at(-1) ?? 0) },
        ];
      }),
  );
}
