import type { ServerResponse } from 'node:http';
import type { Changed, Listener } from './events-hub.js';

/** What one listener may hear of, and whether they may still listen. */
export interface Hearing {
  /** Units of theirs; null for all. */
  readonly units: ReadonlySet<string> | null;
}

const HEARTBEAT = ': nhip\n\n';
const RETRY_MS = 3_000;

/** One open connection of server-sent events. */
export class Listening implements Listener {
  private ended = false;

  /**
   * @param again asks anew who is listening; null: the session is over
   * @param now local ISO
   */
  constructor(
    private readonly stream: ServerResponse,
    private hearing: Hearing,
    private readonly again: () => Promise<Hearing | null>,
    private readonly now: () => string,
  ) {}

  /** Says that it listens: whoever connects again has missed something meanwhile. */
  begin(): void {
    this.stream.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    this.write(`retry: ${RETRY_MS}\nevent: ready\n${this.data([])}`);
  }

  changed(units: Changed): void {
    const heard = [...units].filter((unit) => this.hearing.units?.has(unit) ?? true);
    if (heard.length > 0) this.write(this.data(heard.sort()));
  }

  /** A sign of life, or the end of it. Trouble with the database is neither. */
  async check(): Promise<void> {
    const hearing = await this.again().catch(() => this.hearing);
    if (hearing === null) {
      this.write(`event: ended\n${this.data([])}`);
      this.close();
      return;
    }
    this.hearing = hearing;
    this.write(HEARTBEAT);
  }

  close(): void {
    this.ended = true;
    this.stream.end();
  }

  private data(units: readonly string[]): string {
    return `data: ${JSON.stringify({ units, at: this.now() })}\n\n`;
  }

  private write(text: string): void {
    if (!this.ended) this.stream.write(text);
  }
}
