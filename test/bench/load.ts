/** Does the next unit of work; false when there is nothing left to do it on. Called again as soon as it has resolved. */
export type Caller = () => Promise<boolean>;

export interface Load {
  /** Units of work per second of wall clock. */
  readonly rate: number;
  /** Milliseconds one unit took, as its caller saw it. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time of this process per unit. */
  readonly cpu: number;
}

/** Prepares work for so many units a second over the seconds that are left. */
export type Refill = (rate: number, seconds: number) => Promise<void>;

/** What has been measured so far: milliseconds per unit, of wall clock, of this process's processor time. */
interface Measured {
  readonly latencies: number[];
  elapsed: number;
  cpu: number;
}

/**
 * A closed loop: every caller has one unit of work under way at any time, for the given number of seconds. When the
 * work runs out, the clock stands until there is more: no machine is too fast to be measured.
 * @throws Error when refilling brings nothing to do
 */
export async function perSecond(
  callers: readonly Caller[],
  seconds: number,
  refill: Refill = nothingMore,
): Promise<Load> {
  const measured: Measured = { latencies: [], elapsed: 0, cpu: 0 };
  const { latencies } = measured;
  const left = (): number => seconds * 1000 - measured.elapsed;
  await stretch(callers, left(), measured);
  while (left() > 0) {
    const done = latencies.length;
    await refill((done / measured.elapsed) * 1000, left() / 1000);
    await stretch(callers, left(), measured);
    if (latencies.length === done) await nothingMore();
  }
  latencies.sort((a, b) => a - b);
  return {
    rate: (latencies.length / measured.elapsed) * 1000,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: measured.cpu / latencies.length,
  };
}

/** Until the time is over or one caller finds nothing to do; the others finish what they have begun. */
async function stretch(callers: readonly Caller[], milliseconds: number, measured: Measured): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const end = start + milliseconds;
  let over = false;
  await Promise.all(
    callers.map(async (call) => {
      for (let at = performance.now(); at < end && !over;) {
        if (!(await call())) {
          over = true;
          return;
        }
        const now = performance.now();
        measured.latencies.push(now - at);
        at = now;
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  measured.cpu += (user + system) / 1000;
  measured.elapsed += performance.now() - start;
}

function nothingMore(): Promise<never> {
  return Promise.reject(new Error('there is nothing left to do before the time is over'));
}

/** @param sorted ascending. */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
