import type { WorkingCalendar } from '#calendar';
import type { Effect } from '#engine';

/** Lines of a list somebody still reads. */
const LISTED = 200;

/** How many promises of a procedure would move. */
export interface MovesOfProcedure {
  readonly procedure: string;
  readonly dossiers: number;
}

/** A promise that would move. */
export interface PromiseMove {
  readonly dossier: string;
  readonly procedure: string;
  readonly before: string;
  readonly after: string;
}

/** Promises a dry run would move, as they come by. */
export class PromiseMoves {
  private readonly counts = new Map<string, number>();
  private readonly listed: PromiseMove[] = [];

  constructor(private readonly calendar: WorkingCalendar) {}

  add({ before, after }: Effect): void {
    const [old, now] = [before.facts.dueLawful, after?.facts.dueLawful ?? null];
    if (old === null || now === null || old === now) return;
    const { code: dossier, procedure } = before;
    this.counts.set(procedure, (this.counts.get(procedure) ?? 0) + 1);
    if (this.listed.length === LISTED) return;
    const local = (at: number): string => this.calendar.formatLocal(at);
    this.listed.push({ dossier, procedure, before: local(old), after: local(now) });
  }

  byProcedure(): readonly MovesOfProcedure[] {
    return [...this.counts]
      .map(([procedure, dossiers]) => ({ procedure, dossiers }))
      .sort((a, b) => b.dossiers - a.dossiers || a.procedure.localeCompare(b.procedure));
  }

  first(): readonly PromiseMove[] {
    return this.listed;
  }
}
