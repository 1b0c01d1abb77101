import type { Pool, PoolClient } from 'pg';
import type { PgCalendars } from './pg-calendars.js';

/** Told whenever a version has been saved or carried to the end. */
export const CALENDAR_CHANNEL = 'dunghen_calendar';

/** How long a process may not know of a version when the telling is lost, e.g. behind a pooler without LISTEN. */
const LOOK_EVERY = 5_000;
const AGAIN_AFTER = 1_000;

/** Keeps the calendars of a long-running process up to date: listens, and asks by itself in case nothing is heard. */
export class CalendarWatch {
  private client: PoolClient | null = null;
  private looking: NodeJS.Timeout | null = null;
  private again: NodeJS.Timeout | null = null;
  private stopped = false;
  private lastTrouble = '';

  constructor(
    private readonly pool: Pool,
    private readonly calendars: Pick<PgCalendars, 'refresh'>,
    private readonly report: (line: string) => void,
  ) {}

  start(): void {
    this.looking = setInterval(() => void this.look(), LOOK_EVERY).unref();
    void this.listen();
  }

  /** Gives its connection back, so that the pool can end. */
  stop(): void {
    this.stopped = true;
    for (const timer of [this.looking, this.again]) if (timer) clearTimeout(timer);
    this.client?.release(true);
    this.client = null;
  }

  private async listen(): Promise<void> {
    try {
      const client = await this.pool.connect();
      if (this.stopped) {
        client.release();
        return;
      }
      this.client = client;
      const lost = (): void => this.lose(client);
      client.once('error', lost).once('end', lost);
      client.on('notification', () => void this.look());
      await client.query(`LISTEN ${CALENDAR_CHANNEL}`);
      // What was saved while nobody listened.
      await this.look();
    } catch {
      if (this.client) this.lose(this.client);
      else this.listenLater();
    }
  }

  private lose(client: PoolClient): void {
    if (this.client !== client) return;
    this.client = null;
    client.release(true);
    this.listenLater();
  }

  private listenLater(): void {
    if (this.stopped) return;
    this.again = setTimeout(() => void this.listen(), AGAIN_AFTER).unref();
  }

  /** The database is away for a moment: asked again soon. Anything else is said, once. */
  private async look(): Promise<void> {
    try {
      await this.calendars.refresh();
      this.lastTrouble = '';
    } catch (error) {
      const { message } = error as Error;
      if (this.stopped || message === this.lastTrouble) return;
      this.lastTrouble = message;
      this.report(`chưa đọc được lịch làm việc đã lưu, sẽ đọc lại: ${message}`);
    }
  }
}
