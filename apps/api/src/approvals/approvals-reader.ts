import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess, ownDesk } from '#access';
import {
  CALENDAR_SOURCE,
  CLOCK,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
  type Rules,
} from '#engine';
import type { AgencyFile } from '#files';
import { isRefusal, zoneClock, type Clock, type Instant } from '#kernel';
import { type TodaysWork, PgDesk, PgDossiers } from '#persistence';
import { actionThat, STANDING_ACTIONS } from '#procedure';
import {
  type ApprovalReading,
  approvalReading,
  approvalRow,
  type ApprovalRow,
  type DeskRow,
  onlooker,
  peopleIn,
  stepRow,
} from '#reading';
import { dueDays } from '#sla';
import type { AbleCaller } from '../auth/caller.js';
import { AGENCY_FILE } from '../settings/settings.js';

/** More than anybody signs in a day; whoever has more sees the most urgent ones and how many there are. */
const MOST_SHOWN = 200;
/** Counting the steps of a larger desk takes longer than its answer is worth. */
const LARGEST_DESK = 5_000;
const LETTERS_SHOWN = 5;
/** Office hours are those of the state, whatever a procedure counts by. */
const STATE_CALENDAR = 'vn-state';

/** A dossier that has ended and still owes its letter. */
export interface LetterStillOwed {
  readonly code: string;
  readonly applicant: string;
  readonly procedure: string;
  /** Local ISO. */
  readonly endedAt: string;
}

/** The oldest debts that lie on no desk, for those who issue letters; none for others. */
export interface LettersStillOwed {
  readonly number: number;
  readonly dossiers: readonly LetterStillOwed[];
}

/** What waits for the signature of whoever asks. */
export interface ApprovalsAnswer {
  readonly total: number;
  readonly late: number;
  readonly today: number;
  readonly dossiers: readonly ApprovalRow[];
  readonly lettersAfterEnd: LettersStillOwed;
  readonly asOf: string;
}

/** What at the desk of whoever asks cannot wait until tomorrow; most urgent first. */
export interface DeskTodayAnswer {
  /** null where the desk is too large to look at every dossier. */
  readonly counts: Omit<TodaysWork, 'dossiers'> | null;
  readonly dossiers: readonly DeskRow[];
  /** Close of today's working hours, local ISO; null on a day off. */
  readonly closes: string | null;
  readonly asOf: string;
  readonly lettersAfterEnd: LettersStillOwed;
}

@Injectable()
export class ApprovalsReader {
  constructor(
    @Inject(PgDesk) private readonly desks: PgDesk,
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly access: DossierAccess,
  ) {}

  async list(caller: AbleCaller): Promise<ApprovalsAnswer> {
    const { now, tomorrow } = this.days();
    const seats = caller.able
      .filter(({ role }) => role === 'leader')
      .flatMap(({ role, unit }) => [
        { role, unit },
        { role, unit: '' },
      ]);
    const distinct = [...new Map(seats.map((seat) => [seat.unit, seat])).values()];
    const found = await this.desks.awaitingSignature(this.agency.id, distinct, {
      now,
      tomorrow,
      limit: MOST_SHOWN,
    });
    const { total, late, today } = found;
    const dossiers = await Promise.all(found.dossiers.map((record) => this.row(record, caller)));
    const lettersAfterEnd = await this.lettersAfterEnd(caller);
    return { total, late, today, dossiers, lettersAfterEnd, asOf: this.local(now) };
  }

  async reading(record: DossierRecord, caller: AbleCaller): Promise<ApprovalReading> {
    const [entries, { procedure, calendar }, row] = await Promise.all([
      this.dossiers.history(this.agency.id, record.code),
      this.rules(record),
      this.row(record, caller),
    ]);
    const known = await this.dossiers.names(this.agency.id, entries.flatMap(peopleIn));
    // Headers may name people whom only the agency file knows.
    const ofFile = this.agency.people.map(({ id, name }) => [id, name] as const);
    const names = new Map([...ofFile, ...known]);
    return approvalReading({ record, row, entries, names }, procedure, calendar);
  }

  async today(caller: AbleCaller): Promise<DeskTodayAnswer> {
    const days = this.days();
    const scope = ownDesk(caller);
    const about = {
      closes: this.closeOf(days.now),
      asOf: this.local(days.now),
      lettersAfterEnd: await this.lettersAfterEnd(caller),
    };
    const { counters } = await this.desks.count(this.agency.id, scope, {}, days);
    if (counters.waiting > LARGEST_DESK) return { counts: null, dossiers: [], ...about };
    const work = await this.desks.todaysWork(this.agency.id, scope, { ...days, limit: MOST_SHOWN });
    const { dossiers, ...counts } = work;
    const rows = await Promise.all(dossiers.map((record) => this.workRow(record, caller)));
    return { counts, dossiers: rows, ...about };
  }

  private async lettersAfterEnd(caller: AbleCaller): Promise<LettersStillOwed> {
    const roles: readonly string[] = STANDING_ACTIONS[actionThat('apologises')].roles;
    const issuing = caller.able.filter(({ role }) => roles.includes(role));
    const [first, ...others] = issuing;
    if (first === undefined) return { number: 0, dossiers: [] };
    const visible = await this.access.visible(this.agency.id, { ...caller, able: [first, ...others] });
    const found = await this.desks.lettersAfterEnd(this.agency.id, visible, LETTERS_SHOWN);
    return { number: found.number, dossiers: found.dossiers.map((record) => this.letterStillOwed(record)) };
  }

  private letterStillOwed({ code, applicant, procedure, endedAt, lastAt }: DossierRecord): LetterStillOwed {
    return { code, applicant: applicant.name, procedure, endedAt: this.local(endedAt ?? lastAt) };
  }

  private async workRow(record: DossierRecord, { person, able }: AbleCaller): Promise<DeskRow> {
    const { procedure, calendar } = await this.rules(record);
    return stepRow(record, procedure, calendar, onlooker(person.id, able, this.clock.now()));
  }

  private async row(record: DossierRecord, { person, able }: AbleCaller): Promise<ApprovalRow> {
    const { procedure, calendar } = await this.rules(record);
    return approvalRow(record, procedure, calendar, onlooker(person.id, able, this.clock.now()));
  }

  private rules(record: DossierRecord): Promise<Rules> {
    return rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
  }

  private closeOf(now: Instant): string | null {
    const calendar = this.calendars.get(STATE_CALENDAR);
    const close = calendar.closeOf(calendar.dateOf(now));
    return isRefusal(close) ? null : calendar.formatLocal(close);
  }

  private days() {
    const now = this.clock.now();
    return { now, ...dueDays(this.agency.zone, now) };
  }

  private local(at: number): string {
    return zoneClock(this.agency.zone).isoOf(at);
  }
}
