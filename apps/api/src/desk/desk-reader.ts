import { Inject, Injectable } from '@nestjs/common';
import { ownDesk, unitDesk } from '#access';
import { CALENDAR_SOURCE, CLOCK, PROCEDURE_SOURCE, type CalendarSource, type ProcedureSource } from '#engine';
import type { AgencyFile } from '#files';
import { zoneClock, type Clock } from '#kernel';
import { searchWords, type DeskCounters, PgDesk } from '#persistence';
import { type DeskLine, deskRow, type DeskRow, onlooker, type Onlooker } from '#reading';
import { dueDays } from '#sla';
import type { AbleCaller } from '../auth/caller.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { decodeCursor, encodeCursor } from '../dossiers/page-cursor.js';
import type { DeskDto } from './desk.dto.js';

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

@Injectable()
export class DeskReader {
  private folding = false;

  constructor(
    @Inject(PgDesk) private readonly desks: PgDesk,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  async read(query: DeskDto, caller: AbleCaller): Promise<DeskAnswer> {
    const { procedure, field, state, q = '', show = 'all', limit = PAGE } = query;
    const now = this.clock.now();
    const days = dueDays(this.agency.zone, now);
    const scope = query.scope === 'unit' ? unitDesk(caller) : ownDesk(caller);
    const after = query.after === undefined ? null : decodeCursor(query.after);
    const filter = { procedure, field, state };
    const words = searchWords(q, this.agency.id);
    const rows = words === null ? limit + 1 : null;
    const count = await this.desks.count(this.agency.id, scope, filter, days, { show, after, rows });
    if (count.foldDue) this.fold();
    const question = { scope, show, filter, words, after, limit };
    const page = await this.desks.page(this.agency.id, question, count);
    const looking = onlooker(caller.person.id, caller.able, now);
    return {
      counters: count.counters,
      dossiers: await Promise.all(page.lines.map((line) => this.row(line, looking))),
      next: page.next && encodeCursor(page.next),
      asOf: zoneClock(this.agency.zone).isoOf(now),
    };
  }

  private async row(line: DeskLine, looking: Onlooker): Promise<DeskRow> {
    const { procedure: code, issue, receivedAt, openedAt } = line;
    const procedure = await this.procedures.get(this.agency.id, code, issue, receivedAt ?? openedAt);
    return deskRow(line, procedure, this.calendars.get(procedure.definition.calendar), looking);
  }

  /** Beside the answer, so that nobody waits for it; what fails is done by the next one. */
  private fold(): void {
    if (this.folding) return;
    this.folding = true;
    this.desks
      .fold(this.agency.id)
      .catch(() => undefined)
      .finally(() => (this.folding = false));
  }
}
