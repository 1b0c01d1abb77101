import { ownDesk, unitDesk, type AbleCaller } from '#access';
import type { CalendarSource, ProcedureSource } from '#engine';
import { isRefusal, zoneClock, type Clock, type Refusal } from '#kernel';
import { dueDays } from '#sla';
import type { Agency } from '../agency/agency.js';
import { decodeCursor, encodeCursor } from '../dossiers/page-cursor.js';
import { searchWords } from '../dossiers/search-words.js';
import type { DeskLine } from './desk-line.js';
import { deskRow, onlooker, type DeskRow, type Onlooker } from './desk-row.js';
import type { DeskCounters, DeskFilter, Desks, Show } from './ports.js';

/** What desks are read from. */
export interface DeskReaderDeps {
  readonly desks: Desks;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly agency: Agency;
}

/** Which desk, what of it, and which page. */
export interface DeskAsked extends DeskFilter {
  readonly scope?: 'mine' | 'unit';
  readonly show?: Show;
  /** As typed; every word must be found. */
  readonly q?: string;
  readonly after?: string;
  readonly limit?: number;
}

const PAGE = 50;

/** One page of a desk with its counters. */
export interface DeskAnswer {
  readonly counters: DeskCounters;
  readonly dossiers: readonly DeskRow[];
  /** For `after` of the next page; null on the last. */
  readonly next: string | null;
  /** When this was so, local ISO. */
  readonly asOf: string;
}

/** What lies on a desk, with its counters. */
export class DeskReader {
  private folding = false;

  constructor(private readonly deps: DeskReaderDeps) {}

  /** @returns `page.bad_cursor` */
  async read(query: DeskAsked, caller: AbleCaller): Promise<DeskAnswer | Refusal> {
    const { desks, agency, clock } = this.deps;
    const { procedure, field, state, q = '', show = 'all', limit = PAGE } = query;
    const now = clock.now();
    const days = dueDays(agency.zone, now);
    const scope = query.scope === 'unit' ? unitDesk(caller) : ownDesk(caller);
    const after = query.after === undefined ? null : decodeCursor(query.after);
    if (isRefusal(after)) return after;
    const filter = { procedure, field, state };
    const words = searchWords(q, agency.id);
    const rows = words === null ? limit + 1 : null;
    const count = await desks.count(agency.id, scope, filter, days, { show, after, rows });
    if (count.foldDue) this.fold();
    const question = { scope, show, filter, words, after, limit };
    const page = await desks.page(agency.id, question, count);
    const looking = onlooker(caller.person.id, caller.able, now);
    return {
      counters: count.counters,
      dossiers: await Promise.all(page.lines.map((line) => this.row(line, looking))),
      next: page.next && encodeCursor(page.next),
      asOf: zoneClock(agency.zone).isoOf(now),
    };
  }

  private async row(line: DeskLine, looking: Onlooker): Promise<DeskRow> {
    const { procedure: code, issue, receivedAt, openedAt } = line;
    const { procedures, calendars, agency } = this.deps;
    const procedure = await procedures.get(agency.id, code, issue, receivedAt ?? openedAt);
    return deskRow(line, procedure, calendars.get(procedure.definition.calendar), looking);
  }

  /** Beside the answer, so that nobody waits for it; what fails is done by the next one. */
  private fold(): void {
    if (this.folding) return;
    this.folding = true;
    this.deps.desks
      .fold(this.deps.agency.id)
      .catch(() => undefined)
      .finally(() => (this.folding = false));
  }
}
