import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { amendCalendar, parseCalendar, type AmendedCalendar, type WorkingCalendar } from '#calendar';
import { CALENDAR_SOURCE, CLOCK, Engine, PROCEDURE_SOURCE } from '#engine';
import { calendarText } from '#files';
import { scopeOf } from '#identity';
import { isRefusal, refuse, type Clock, type Refusal } from '#kernel';
import type { CalendarFiles, PgProcedures } from '#persistence';
import { CSRF } from '../auth/auth.controller.js';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { accepted } from '../http/refused.exception.js';
import { AGENCY } from '../settings.js';
import { TryCalendarDto } from './calendar.dto.js';
import { PromiseMoves } from './promise-moves.js';

/** The working calendars in force, and what a change of one would do to the open promises. */
@ApiTags('calendars')
@Controller('calendars')
export class CalendarsController {
  constructor(
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarFiles,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(Engine) private readonly engine: Engine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('calendar.survey')
  @ApiOperation({ summary: 'Các lịch làm việc đang dùng: phiên bản, các năm, năm chưa có quyết định' })
  async list() {
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
  one(@Param('id') id: string) {
    const { file, text } = this.textOf(id);
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
  async try(@Param('id') id: string, @Body() asked: TryCalendarDto, @Caller() { held }: AbleCaller) {
    const { text, calendar } = accepted(this.candidate(id, asked));
    const moves = new PromiseMoves(calendar);
    const impact = await this.engine.surveyCalendars(this.agency, this.calendars.with(calendar), (effect) =>
      moves.add(effect),
    );
    const mayRead = held.some((post) => scopeOf('dossier.list', post) === 'any');
    // Who manages people reads no dossiers: counts, but no codes.
    const { lateExamples, ...counts } = impact;
    return {
      ...{ id, version: calendar.version, source: text },
      impact: { ...counts, lateExamples: mayRead ? lateExamples : [] },
      byProcedure: moves.byProcedure(),
      moved: mayRead ? moves.first() : null,
    };
  }

  /** @returns `calendar.no_change`, `calendar.other_id`, `calendar.same_version`, those of `amendCalendar` */
  private candidate(id: string, { changes, source }: TryCalendarDto): AmendedCalendar | Refusal {
    const { file, text } = this.textOf(id);
    if (changes !== undefined && source === undefined) return amendCalendar(text, file, changes);
    if (source === undefined || changes !== undefined) {
      return refuse(
        'invalid',
        'calendar.no_change',
        'Hãy ghi hoặc các thay đổi (changes), hoặc toàn văn lịch mới (source).',
      );
    }
    const calendar = parseCalendar(source, file);
    if (isRefusal(calendar)) return calendar;
    const present = this.calendars.get(id);
    if (calendar.id !== id) {
      return refuse('invalid', 'calendar.other_id', `Văn bản là lịch «${calendar.id}», không phải «${id}».`);
    }
    return calendar.version > present.version ? { text: source, calendar } : sameVersion(present);
  }

  private textOf(id: string): { readonly file: string; readonly text: string } {
    const known = this.calendars.ids();
    return (
      (known.includes(id) ? calendarText(id) : null) ??
      accepted<never>(
        refuse('not_found', 'calendar.unknown', `Không có lịch «${id}». Có: ${known.join(', ')}.`),
      )
    );
  }
}

function sameVersion({ id, version }: WorkingCalendar): Refusal {
  return refuse(
    'invalid',
    'calendar.same_version',
    `Lịch «${id}» đang dùng là phiên bản ${version}; lịch mới phải ghi phiên bản lớn hơn.`,
  );
}

function calendarView({ id, title, version, zone, data }: WorkingCalendar) {
  const listed = (days: ReadonlyMap<string, { name: string; decision: string | null }>) =>
    [...days].map(([date, { name, decision }]) => ({ date, name, decision }));
  return {
    ...{ id, title, version, zone, years: data.years },
    off: listed(data.off),
    work: listed(data.work),
    closures: listed(data.closures),
  };
}
