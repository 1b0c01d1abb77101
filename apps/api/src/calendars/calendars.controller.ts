import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CalendarChange, CalendarYear, WorkingCalendar } from '#calendar';
import { CALENDAR_SOURCE, CLOCK, Engine, PROCEDURE_SOURCE, type Impact, type SavedVersion } from '#engine';
import { scopeOf } from '#identity';
import type { Actor, Clock } from '#kernel';
import type { PgCalendars, PgProcedures } from '#persistence';
import { CSRF } from '../auth/auth.controller.js';
import { Caller, CurrentActor, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { CalendarDesk } from './calendar-desk.js';
import { SaveCalendarDto, TryCalendarDto } from './calendar.dto.js';
import { PromiseMoves, type MovesOfProcedure, type PromiseMove } from './promise-moves.js';

/** A calendar, its decided years and the procedures that run by it. */
export interface CalendarLine {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly years: readonly CalendarYear[];
  readonly procedures: readonly string[];
}

/** The calendars in force, the one most procedures run by first. */
export interface CalendarList {
  readonly calendars: readonly CalendarLine[];
}

/** A calendar with its text. */
export interface CalendarInForce extends CalendarView {
  readonly file: string;
  readonly source: string;
  readonly today: string;
}

/** What a change would make of the open promises; `moved` is null for whoever reads no dossiers. */
export interface CalendarTrial {
  readonly id: string;
  readonly version: number;
  readonly base: number;
  readonly source: string;
  readonly impact: Impact;
  readonly byProcedure: readonly MovesOfProcedure[];
  readonly moved: readonly PromiseMove[] | null;
}

/** How far the dates have been moved; `passedAt` is null while it goes on. */
export interface RedatingView {
  readonly passedAt: string | null;
  /** Open dossiers when it was saved. */
  readonly total: number;
  readonly examined: number;
  /** Promises that moved. */
  readonly moved: number;
}

/** A saved version and how far it has been carried to the open dossiers. */
export interface SavedCalendar {
  readonly id: string;
  readonly version: number;
  readonly by: Actor;
  readonly reason: string;
  readonly changes: readonly CalendarChange[];
  readonly at: string;
  readonly redating: RedatingView;
}

/** The file of the release. */
export interface CalendarFileVersion {
  readonly file: string;
  readonly version: number;
}

/** What is in force, what was saved, and the file of the release. */
export interface CalendarVersions {
  readonly inForce: number;
  readonly file: CalendarFileVersion | null;
  readonly saved: readonly SavedCalendar[];
}

/** The text of one version. */
export interface CalendarSourceText {
  readonly id: string;
  readonly version: number;
  readonly source: string;
}

/** The working calendars in force, and what a change of one would do to the open promises. */
@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    @Inject(CALENDAR_SOURCE) private readonly calendars: PgCalendars,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(Engine) private readonly engine: Engine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
    @Inject(CalendarDesk) private readonly desk: CalendarDesk,
  ) {}

  @Get()
  @May('calendar.survey')
  @ApiOperation({ summary: 'Các lịch làm việc đang dùng: phiên bản, các năm, năm chưa có quyết định' })
  async list(): Promise<CalendarList> {
    const definitions = await this.procedures.all(this.agency);
    const calendars = this.calendars.ids().map((id) => {
      const { title, version, data } = this.calendars.get(id);
      const codes = definitions.filter(({ calendar }) => calendar === id).map(({ code }) => code);
      return { id, title, version, years: data.years, procedures: [...new Set(codes)].sort() };
    });
    // The one most promises run by comes first.
    return { calendars: calendars.sort((a, b) => b.procedures.length - a.procedures.length) };
  }

  @Get(':id')
  @May('calendar.survey')
  @ApiOperation({
    summary: 'Một lịch: ngày nghỉ, ngày làm bù, ngày cơ quan đóng cửa với văn bản; toàn văn YAML',
  })
  one(@Param('id') id: string): CalendarInForce {
    const { file, text } = orThrow(this.desk.textOf(id));
    const calendar = this.calendars.get(id);
    return { ...calendarView(calendar), file, source: text, today: calendar.dateOf(this.clock.now()) };
  }

  @Post(':id/try')
  @May('calendar.survey')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({
    summary:
      'Chạy thử: lịch sau thay đổi và tác động tới ngày hẹn của mọi hồ sơ đang giải quyết; không lưu gì',
  })
  async try(
    @Param('id') id: string,
    @Body() asked: TryCalendarDto,
    @Caller() { held }: AbleCaller,
  ): Promise<CalendarTrial> {
    const { text, calendar } = orThrow(this.desk.candidate(id, asked));
    const moves = new PromiseMoves(calendar);
    const impact = await this.engine.surveyCalendars(this.agency, this.calendars.with(calendar), (effect) =>
      moves.add(effect),
    );
    const mayRead = held.some((post) => scopeOf('dossier.list', post) === 'any');
    // Who manages people reads no dossiers: counts, but no codes.
    const { lateExamples, ...counts } = impact;
    return {
      id,
      version: calendar.version,
      base: this.calendars.get(id).version,
      source: text,
      impact: { ...counts, lateExamples: mayRead ? lateExamples : [] },
      byProcedure: moves.byProcedure(),
      moved: mayRead ? moves.first() : null,
    };
  }

  @Post(':id/versions')
  @May('calendar.save')
  @ApiHeader(CSRF)
  @ApiOperation({
    summary: 'Lưu phiên bản mới và áp dụng: mọi tiến trình tính theo nó, ngày hẹn đang chạy được tính lại',
    description:
      'Lặp lại thay đổi đã thử, kèm phiên bản đang dùng lúc thử và lý do. 409 calendar.moved_on khi đã có người lưu trước; ' +
      '409 calendar.redating khi phiên bản trước còn đang tính lại. Tính lại lâu hơn hai giây thì chạy tiếp ở phía sau: ' +
      'xem redating trong GET /calendars/{id}/versions.',
  })
  async save(
    @Param('id') id: string,
    @Body() asked: SaveCalendarDto,
    @CurrentActor() actor: Actor,
  ): Promise<SavedCalendar> {
    const saved = orThrow(await this.desk.save(id, asked, actor));
    return this.savedView(await this.desk.carried(saved));
  }

  @Get(':id/versions')
  @May('calendar.survey')
  @ApiOperation({
    summary: 'Các phiên bản đã lưu và bản trong tệp: ai lưu, lúc nào, văn bản nào, đã tính lại đến đâu',
  })
  async versions(@Param('id') id: string): Promise<CalendarVersions> {
    orThrow(this.desk.textOf(id));
    const saved = (await this.desk.versions(id)).map((one) => this.savedView(one));
    const file = this.calendars.fileOf(id);
    const inForce = this.calendars.get(id).version;
    return { inForce, file: file && { file: file.file, version: file.calendar.version }, saved };
  }

  @Get(':id/versions/:version')
  @May('calendar.survey')
  @ApiOperation({ summary: 'Toàn văn YAML của một phiên bản đang hoặc từng áp dụng' })
  async version(@Param('id') id: string, @Param('version') version: string): Promise<CalendarSourceText> {
    const source = orThrow(await this.desk.textOfVersion(id, Number(version)));
    return { id, version: Number(version), source };
  }

  private savedView({ id, version, by, at, reason, changes, redating }: SavedVersion): SavedCalendar {
    const { passedAt, ...progress } = redating;
    const local = (moment: number): string => this.calendars.get(id).formatLocal(moment);
    return {
      id,
      version,
      by,
      reason,
      changes,
      at: local(at),
      redating: { ...progress, passedAt: passedAt === null ? null : local(passedAt) },
    };
  }
}

/** A day and the decision that made it what it is. */
export interface CalendarDay {
  readonly date: string;
  readonly name: string;
  readonly decision: string | null;
}

/** The days a calendar takes off, works and closes. */
export interface CalendarView {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly zone: string;
  readonly years: readonly CalendarYear[];
  readonly off: readonly CalendarDay[];
  readonly work: readonly CalendarDay[];
  readonly closures: readonly CalendarDay[];
}

function calendarView({ id, title, version, zone, data }: WorkingCalendar): CalendarView {
  const listed = (days: ReadonlyMap<string, { name: string; decision: string | null }>) =>
    [...days].map(([date, { name, decision }]) => ({ date, name, decision }));
  return {
    id,
    title,
    version,
    zone,
    years: data.years,
    off: listed(data.off),
    work: listed(data.work),
    closures: listed(data.closures),
  };
}
