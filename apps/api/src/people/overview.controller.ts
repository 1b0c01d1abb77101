import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROCEDURE_SOURCE } from '#engine';
import type { Account, Person, Substitution } from '#identity';
import { addDays, type LocalDay } from '#kernel';
import type { PgProcedures } from '#persistence';
import { May } from '../auth/may.decorator.js';
import { PublishingDesk, type IssueView } from '../procedures/publishing-desk.js';
import { eventWords } from './event-words.js';
import { EventsDto } from './people.dto.js';
import {
  heldToday,
  iso,
  PeopleDesk,
  seatView,
  type SeatView,
  type Staff,
  type SubstitutionView,
} from './people-desk.js';
import { vacantSeats } from './vacant-seats.js';
import { UNITS } from '#procedure';

/** A substitution that ends within so many days is somebody's business today. */
const SOON = 7;
const PAGE = 100;

/** A first password that was handed out and never used. */
export interface UnusedPassword {
  readonly login: string;
  readonly person: Person;
}

/** A login locked for a while after wrong passwords. */
export interface LockedLogin {
  readonly login: string;
  readonly person: Person;
  readonly until: string;
}

/** A seat that procedures need and nobody holds today. */
export interface VacantSeatView extends SeatView {
  readonly procedures: readonly string[];
}

/** What an administrator has to do today. */
export interface AdministratorsDay {
  readonly today: string;
  readonly firstPasswords: readonly UnusedPassword[];
  readonly locked: readonly LockedLogin[];
  readonly ending: readonly SubstitutionView[];
  readonly vacant: readonly VacantSeatView[];
  readonly waiting: readonly IssueView[];
}

/** Somebody in a seat today, also by standing in. */
export interface SeatedPerson extends SeatView {
  readonly id: string;
  readonly name: string;
  readonly onBehalfOf: Person | null;
  readonly until: string | null;
}

/** A unit, who sits in it today, and which of its seats are empty. */
export interface StaffedUnit {
  readonly code: string;
  readonly label: string;
  readonly people: readonly SeatedPerson[];
  readonly vacant: readonly VacantSeatView[];
}

/** Every unit with its people. */
export interface StaffedUnits {
  readonly units: readonly StaffedUnit[];
}

/** Who did what to whom. */
export interface PeopleEvent {
  readonly number: number;
  readonly at: string;
  readonly what: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly by: Person;
  readonly person: Person;
  readonly words: string;
}

/** A page of the log of people; `next` asks for the one before it. */
export interface PeopleEvents {
  readonly events: readonly PeopleEvent[];
  readonly next: number | null;
}

/** What an administrator looks at first: what is to be done today, who sits where, and who did what to whom. */
@ApiTags('people')
@Controller('people')
export class OverviewController {
  constructor(
    @Inject(PeopleDesk) private readonly desk: PeopleDesk,
    @Inject(PublishingDesk) private readonly publishing: PublishingDesk,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
  ) {}

  @Get('today')
  @May('people.manage')
  @ApiOperation({
    summary:
      'Việc của quản trị hôm nay: mật khẩu lần đầu chưa đổi, tên đăng nhập tạm khóa, làm thay sắp hết, chức danh thiếu người, lần ban hành đang chờ',
  })
  async today(): Promise<AdministratorsDay> {
    const [staff, nameOf] = [await this.desk.staff(), await this.desk.names()];
    const accounts = [...staff.accounts.values()];
    return {
      today: staff.today,
      firstPasswords: accounts.filter(isUnused).map(({ login, person }) => ({ login, person })),
      locked: accounts.flatMap(({ login, person }) => {
        const until = staff.locked.get(login);
        return until === undefined ? [] : [{ login, person, until: iso(until) }];
      }),
      ending: staff.substitutions
        .filter((one) => endsSoon(one, staff.today))
        .map((one) => this.desk.substitutionView(one, nameOf)),
      vacant: (await this.vacant(staff)).map((seat) => ({ ...seatView(seat), procedures: seat.procedures })),
      waiting: (await this.publishing.deps.issues.drafts(this.publishing.id)).map((issue) =>
        this.publishing.issueView(issue),
      ),
    };
  }

  @Get('units')
  @May('people.manage')
  @ApiOperation({ summary: 'Đơn vị, ai ngồi ở chức danh nào hôm nay, chức danh nào thiếu người' })
  async units(): Promise<StaffedUnits> {
    const staff = await this.desk.staff();
    const held = heldToday(staff);
    const vacant = await this.vacant(staff);
    return {
      units: Object.entries(UNITS).map(([code, label]) => ({
        code,
        label,
        people: held
          .filter(({ unit }) => unit === code)
          .map((post) => ({
            ...seatView(post),
            id: post.person,
            name: post.name,
            onBehalfOf: post.onBehalfOf,
            until: post.until,
          })),
        vacant: vacant
          .filter(({ unit }) => unit === code)
          .map((seat) => ({ ...seatView(seat), procedures: seat.procedures })),
      })),
    };
  }

  @Get('events')
  @May('people.manage')
  @ApiOperation({ summary: 'Ai đã làm gì với người, chức danh, tài khoản, việc làm thay; mới nhất trước' })
  async events(@Query() { person, before }: EventsDto): Promise<PeopleEvents> {
    const { events, agency } = this.desk.deps;
    const nameOf = await this.desk.names();
    const page = await events.list(agency, { person, before, limit: PAGE });
    return {
      events: page.map((event) => ({
        number: event.number,
        at: iso(event.at),
        what: event.what,
        data: event.data,
        by: { id: event.by, name: nameOf(event.by) },
        person: { id: event.person, name: nameOf(event.person) },
        words: eventWords(event, nameOf),
      })),
      next: page.length === PAGE ? (page.at(-1)?.number ?? null) : null,
    };
  }

  private async vacant(staff: Staff) {
    const definitions = await this.procedures.all(this.desk.deps.agency);
    return vacantSeats(definitions, heldToday(staff), staff.today);
  }
}

/** The first password was handed out and never used to choose an own one. */
function isUnused({ mustChange, disabled, hash }: Account): boolean {
  return mustChange && !disabled && hash !== null;
}

function endsSoon({ ended, to, from }: Substitution, today: LocalDay): boolean {
  return ended === null && from <= today && today <= to && to <= addDays(today, SOON);
}
