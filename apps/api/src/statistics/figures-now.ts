import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Engine } from '#engine';
import type { Instant } from '#kernel';
import { countUp, POOL } from '#persistence';
import { AGENCY } from '../settings.js';

/** How long an asker waits for deadlines to be said; the rest is said behind the answer. */
const AT_MOST_MS = 2_000;

/** Brings the figures to the moment they are asked for: a worker that stands still would leave them behind unseen. */
@Injectable()
export class FiguresNow {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(Engine) private readonly engine: Engine,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  /** Says what fell due and counts what was done. @returns the first moment that is not counted; null when all are */
  async reach(): Promise<Instant | null> {
    const said = this.engine.expire(this.agency).catch((error: unknown) => {
      console.error(`chưa quét được thời hạn trước khi tính số liệu: ${String(error)}`);
    });
    await Promise.race([said, wait(AT_MOST_MS, undefined, { ref: false })]);
    return countUp(this.pool, this.agency);
  }
}
