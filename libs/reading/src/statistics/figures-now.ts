import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '#engine';
import type { AgencyId, Clock, Instant } from '#kernel';
import type { Figures } from './ports.js';

/** What brings figures up to now. */
export interface FiguresNowDeps {
  readonly figures: Figures;
  readonly engine: Pick<Engine, 'expire'>;
  readonly clock: Clock;
  readonly agency: { readonly id: AgencyId };
}

/** How long an asker waits for deadlines to be said; the rest is said behind the answer. */
const AT_MOST_MS = 2_000;
/** Looks at deadlines that another process may be saying at this moment. */
const LOOKS = 4;
const PAUSE_MS = 50;

const report = (line: string): void => console.error(`số liệu chưa tới lúc được hỏi: ${line}`);

/** Brings the figures to the moment they are asked for: a worker that stands still would leave them behind unseen. */
export class FiguresNow {
  /** One sweep for everybody who asks: each holds a connection. */
  private saying: Promise<void> | null = null;

  constructor(private readonly deps: FiguresNowDeps) {}

  /**
   * Says what fell due and counts what was done.
   * @returns the earliest moment of which something is not counted; null when nothing is missing
   */
  async reach(): Promise<Instant | null> {
    const unsaid = await this.sayDue();
    const uncounted = await this.deps.figures.countUp(this.deps.agency.id, report);
    return unsaid === null || uncounted === null ? (unsaid ?? uncounted) : Math.min(unsaid, uncounted);
  }

  /** @returns the earliest deadline that is over and not said, by us or by whoever is at it */
  private async sayDue(): Promise<Instant | null> {
    const now = this.deps.clock.now();
    const end = performance.now() + AT_MOST_MS;
    for (let look = 1; ; look++) {
      const unsaid = await this.deps.figures.firstUnsaid(this.deps.agency.id, now);
      if (unsaid === null || look > LOOKS || performance.now() > end) return unsaid;
      await Promise.race([this.sweep(), wait(AT_MOST_MS, undefined, { ref: false })]);
      if (look > 1) await wait(PAUSE_MS);
    }
  }

  private sweep(): Promise<void> {
    this.saying ??= this.deps.engine
      .expire(this.deps.agency.id)
      .then(
        () => undefined,
        (error: unknown) => report(String(error)),
      )
      .finally(() => (this.saying = null));
    return this.saying;
  }
}
