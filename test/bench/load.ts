/** Does the next unit of work; called again as soon as it has resolved. */
export type Caller = () => Promise<void>;

export interface Load {
  /** Units of work per second of wall clock. */
  readonly rate: number;
  /** Milliseconds one unit took, as its caller saw it. */
  readonly p50: number;
  readonly p99: number;
}

/** A closed loop: every caller has one unit of work under way at any time, for the given number of seconds. */
export async function perSecond(callers: readonly Caller[], seconds: number): Promise<Load> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    callers.map(async (call) => {
      for (let at = performance.now(); at < end;) {
        await call();
        const now = performance.now();
        latencies.push(now - at);
        at = now;
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  return { rate: latencies.length / elapsed, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
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
