import { ownDesk, type AbleCaller, type DossierAccess } from '#access';
import { rulesOf, type CalendarSource, type DossierRecord, type ProcedureSource, type Rules } from '#engine';
import { isRefusal, zoneClock, type Clock, type Instant } from '#kernel';
import { actionThat, STANDING_ACTIONS } from '#procedure';
import { dueDays } from '#sla';
import type { Agency } from '../agency/agency.js';
import { namesIn } from '../agency/names-in.js';
import { onlooker, type DeskRow } from '../desk/desk-row.js';
import type { Desks } from '../desk/ports.js';
import type { Dossiers } from '../dossiers/ports.js';
import { peopleIn } from '../story/history-words.js';
import { approvalReading, type ApprovalReading } from './approval-reading.js';
import { approvalRow, stepRow, type ApprovalRow } from './approval-view.js';
import type { Approvals, TodaysWork } from './ports.js';

/** What it is read from. */
export interface ApprovalsReaderDeps {
  readonly desks: Approvals & Desks;
  readonly dossiers: Dossiers;
  readonly procedures: ProcedureSource;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly agency: Agency;
  readonly access: Pick<DossierAccess, 'visible'>;
}

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

/** What waits for a signature, and what at a desk cannot wait. */
export class ApprovalsReader {
  private readonly agency: Agency;

  constructor(private readonly deps: ApprovalsReaderDeps) {
    this.agency = deps.agency;
  }

  async list(caller: AbleCaller): Promise<ApprovalsAnswer> {
    const { now, tomorrow } = this.days();
    const seats = caller.able
      .filter(({ role }) => role === 'leader')
      .flatMap(({ role, unit }) => [
        { role, unit },
        { role, unit: '' },
      ]);
    const distinct = [...new Map(seats.map((seat) => [seat.unit, seat])).values()];
    const found = await this.deps.desks.awaitingSignature(this.agency.id, distinct, {
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
      this.deps.dossiers.history(this.agency.id, record.code),
      this.rules(record),
      this.row(record, caller),
    ]);
    const names = await namesIn(this.deps, entries.flatMap(peopleIn));
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
    const { counters } = await this.deps.desks.count(this.agency.id, scope, {}, days);
    if (counters.waiting > LARGEST_DESK) return { counts: null, dossiers: [], ...about };
    const work = await this.deps.desks.todaysWork(this.agency.id, scope, { ...days, limit: MOST_SHOWN });
    const { dossiers, ...counts } = work;
    const rows = await Promise.all(dossiers.map((record) => this.workRow(record, caller)));
    return { counts, dossiers: rows, ...about };
  }

  private async lettersAfterEnd(caller: AbleCaller): Promise<LettersStillOwed> {
    const roles: readonly string[] = STANDING_ACTIONS[actionThat('apologises')].roles;
    const issuing = caller.able.filter(({ role }) => roles.includes(role));
    const [first, ...others] = issuing;
    if (first === undefined) return { number: 0, dossiers: [] };
    const visible = await this.deps.access.visible(this.agency.id, { ...caller, able: [first, ...others] });
    const found = await this.deps.desks.lettersAfterEnd(this.agency.id, visible, LETTERS_SHOWN);
    return { number: found.number, dossiers: found.dossiers.map((record) => this.letterStillOwed(record)) };
  }

  private letterStillOwed({ code, applicant, procedure, endedAt, lastAt }: DossierRecord): LetterStillOwed {
    return { code, applicant: applicant.name, procedure, endedAt: this.local(endedAt ?? lastAt) };
  }

  private async workRow(record: DossierRecord, { person, able }: AbleCaller): Promise<DeskRow> {
    const { procedure, calendar } = await this.rules(record);
    return stepRow(record, procedure, calendar, onlooker(person.id, able, this.deps.clock.now()));
  }

  private async row(record: DossierRecord, { person, able }: AbleCaller): Promise<ApprovalRow> {
    const { procedure, calendar } = await this.rules(record);
    return approvalRow(record, procedure, calendar, onlooker(person.id, able, this.deps.clock.now()));
  }

  private rules(record: DossierRecord): Promise<Rules> {
    return rulesOf(this.deps, record);
  }

  private closeOf(now: Instant): string | null {
    const calendar = this.deps.calendars.get(STATE_CALENDAR);
    const close = calendar.closeOf(calendar.dateOf(now));
    return isRefusal(close) ? null : calendar.formatLocal(close);
  }

  private days() {
    const now = this.deps.clock.now();
    return { now, ...dueDays(this.agency.zone, now) };
  }

  private local(at: number): string {
    return zoneClock(this.agency.zone).isoOf(at);
  }
}
