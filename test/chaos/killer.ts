import { sleep, type Random } from './random.js';
import type { Supervised } from './process.js';
import type { Site } from './site.js';

export const TARGETS = ['api', 'worker', 'postgres', 'backend'] as const;
export type Target = (typeof TARGETS)[number];

/** One killing and how long it was felt. */
export interface Killing {
  readonly target: Target;
  /** Milliseconds from the signal until the victim was told to start again. */
  readonly leftDown: number;
  /** Milliseconds from the signal until a client got an answer sent after it; null when the run ended before. */
  recovery: number | null;
  readonly at: number;
}

interface KillerDeps {
  readonly site: Site;
  readonly random: Random;
  readonly log: (line: string) => void;
}

/** Kills `count` times over `seconds`, every kind about equally often, in an order drawn from the seed. */
export async function killing(
  { site, random, log }: KillerDeps,
  plan: { readonly kills: number; readonly seconds: number; readonly goOn: () => boolean },
): Promise<Killing[]> {
  const order = random.shuffled(
    Array.from({ length: plan.kills }, (_, i) => TARGETS[i % TARGETS.length] ?? 'api'),
  );
  const done: Killing[] = [];
  const begun = performance.now();
  const pause = (plan.seconds * 1000) / (plan.kills + 1);
  for (const [index, target] of order.entries()) {
    await sleep(random.between(0.6, 1.2) * pause);
    if (!plan.goOn()) break;
    const down = downtime(random, pause);
    const at = performance.now();
    log(
      `${((at - begun) / 1000).toFixed(1)} s: kill ${index + 1}/${plan.kills}: ${target}, down for ${Math.round(down)} ms`,
    );
    await kill(site, target, down, random);
    done.push({ target, leftDown: performance.now() - at, recovery: null, at });
  }
  return done;
}

/** Half of the victims start again at once, the others after a while in which the rest must get along without them. */
function downtime(random: Random, pause: number): number {
  return random.next() < 0.5 ? 0 : random.between(0, Math.min(4000, pause));
}

async function kill(site: Site, target: Target, down: number, random: Random): Promise<void> {
  switch (target) {
    case 'api':
      return restart(site.api, down);
    case 'worker':
      return restart(random.pick(site.workers), down);
    case 'postgres':
      await site.killPostgres();
      await sleep(down);
      return site.startPostgres();
    case 'backend':
      return killBackend(site);
  }
}

async function restart(victim: Supervised, down: number): Promise<void> {
  await victim.kill();
  await sleep(down);
  victim.start();
}

/** One server process dies: PostgreSQL ends all the others and recovers by itself. */
async function killBackend(site: Site): Promise<void> {
  try {
    const { rows } = await site.pool.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
       ORDER BY query_start DESC LIMIT 1`,
    );
    if (rows[0]) process.kill(rows[0].pid, 'SIGKILL');
  } catch {
    // The server is still recovering from the last killing, or the process was gone: this one does not take place.
  }
}
