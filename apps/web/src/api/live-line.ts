/** The one line to `/api/events` of this tab, open while anybody on the page listens. */

/** Names of events after which pages ask again; a plain `message` counts too. */
const NEWS = ['message', 'dossiers', 'dossier', 'changed'] as const;
/** A busy agency moves a dossier every few moments; nobody reads a list that jumps faster. */
const GATHER_MS = 2_000;
const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 120_000;

type Listener = () => void;

class LiveLine {
  private readonly listeners = new Set<Listener>();
  private readonly watchers = new Set<Listener>();
  private source: EventSource | null = null;
  private open = false;
  private missedSome = false;
  private gathering: number | undefined;
  private retry: number | undefined;
  private retryMs = FIRST_RETRY_MS;

  /** @returns how to stop listening */
  readonly listen = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  readonly watch = (watcher: Listener): (() => void) => {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  };

  readonly isOpen = (): boolean => this.open;

  private start(): void {
    document.addEventListener('visibilitychange', this.seen);
    this.connect();
  }

  private stop(): void {
    document.removeEventListener('visibilitychange', this.seen);
    window.clearTimeout(this.retry);
    window.clearTimeout(this.gathering);
    this.gathering = undefined;
    this.source?.close();
    this.source = null;
    this.say(false);
  }

  private connect(): void {
    const source = new EventSource('/api/events');
    this.source = source;
    source.addEventListener('open', () => {
      this.retryMs = FIRST_RETRY_MS;
      this.say(true);
      // What happened while the line was down came to nobody.
      if (this.missedSome) this.gather();
      this.missedSome = false;
    });
    for (const name of NEWS) source.addEventListener(name, this.gather);
    source.addEventListener('error', () => {
      this.missedSome = true;
      this.say(false);
      // The browser itself comes back after a broken line, but gives up after an answer such as 401, 404 or 503.
      if (source.readyState === EventSource.CLOSED) this.comeBackLater();
    });
  }

  private comeBackLater(): void {
    window.clearTimeout(this.retry);
    this.retry = window.setTimeout(() => this.connect(), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
  }

  private readonly gather = (): void => {
    this.gathering ??= window.setTimeout(() => {
      this.gathering = undefined;
      if (document.hidden) this.missedSome = true;
      else this.tell();
    }, GATHER_MS);
  };

  private readonly seen = (): void => {
    if (document.hidden || !this.missedSome) return;
    this.missedSome = false;
    this.tell();
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private say(open: boolean): void {
    if (this.open === open) return;
    this.open = open;
    for (const watcher of this.watchers) watcher();
  }
}

export const liveLine = new LiveLine();
