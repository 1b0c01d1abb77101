import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { PROCEDURE_SOURCE } from '#engine';
import { type OutboxTail, PgProcedures, type Moved, PgOutbox } from '#persistence';
import { AGENCY } from '../settings/settings.js';

/** Units in which something has changed. */
export type Changed = ReadonlySet<string>;

/** Somebody who wants to be told. */
export interface Listener {
  changed(units: Changed): void;
  /** Looked at regularly: the session may be over. */
  check(): Promise<void>;
  /** The server is going. */
  close(): void;
}

/** How often the history is looked at for everybody who listens. */
const LOOK_EVERY = 1_000;
const CHECK_EVERY = 15_000;

/**
 * One look at the history for all listeners of this process, and none while nobody listens. Only units are told:
 * whoever hears of a change asks for what they may see.
 */
@Injectable()
export class EventsHub implements BeforeApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly tail: OutboxTail;
  private looking: NodeJS.Timeout | null = null;
  private checking: NodeJS.Timeout | null = null;
  private busy = false;

  constructor(
    @Inject(PgOutbox) outbox: PgOutbox,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(AGENCY) private readonly agency: string,
  ) {
    this.tail = outbox.tail(agency);
  }

  add(listener: Listener): void {
    this.listeners.add(listener);
    this.looking ??= setInterval(() => void this.look(), LOOK_EVERY).unref();
    this.checking ??= setInterval(() => void this.checkAll(), CHECK_EVERY).unref();
  }

  remove(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    for (const timer of [this.looking, this.checking]) if (timer) clearInterval(timer);
    this.looking = this.checking = null;
    this.tail.forget();
  }

  /** Asks of everybody who listens whether they still may. */
  async checkAll(): Promise<void> {
    await Promise.all([...this.listeners].map((listener) => listener.check()));
  }

  /** Open connections would keep the server from closing. */
  beforeApplicationShutdown(): void {
    for (const listener of [...this.listeners]) listener.close();
  }

  private async look(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const units = await this.unitsOf(await this.tail.look());
      if (units.size > 0) for (const listener of [...this.listeners]) listener.changed(units);
    } catch {
      // The database is away for a moment: what happens meanwhile is told when it is back.
    } finally {
      this.busy = false;
    }
  }

  /** Where the dossiers were and where they are now. */
  private async unitsOf(moved: readonly Moved[]): Promise<Changed> {
    const units = new Set<string>();
    for (const { procedure, issue, from, to, unit } of moved) {
      const { steps, start, owner } = await this.procedures.definition(this.agency, procedure, issue);
      for (const one of [steps[from]?.unit, steps[to]?.unit, unit]) if (one) units.add(one);
      const ofApplicant = steps[from]?.by === 'applicant' || unit === '';
      if (!ofApplicant) continue;
      // A step without unit is anybody's of its role, or the applicant's: told to who answers and who receives.
      for (const one of [owner, steps[start]?.unit]) if (one) units.add(one);
    }
    return units;
  }
}
