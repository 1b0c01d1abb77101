import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { InspectionDesk, type VisitPreview } from './inspection-desk.js';
import {
  InspectionReader,
  type InspectionWeek,
  type TeamSchedule,
  type VisitLog,
} from './inspection-reader.js';
import { TodaysVisits, type VisitsToday } from './todays-visits.js';
import { BookDto, CancelDto, LogDto, MoveDto, PreviewDto, ScheduleDto, WeekDto } from './inspection.dto.js';
import type { Visit } from '#inspections';

/** The result of a visit is an ordinary action of the dossier (POST /dossiers/:code/actions). */
@ApiTags('inspections')
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly reader: InspectionReader,
    private readonly desk: InspectionDesk,
    private readonly todays: TodaysVisits,
  ) {}

  @Get()
  @May('dossier.list')
  @ApiOperation({ summary: 'Lịch thẩm định của một đơn vị: ngày, đoàn, buổi đã xếp và hồ sơ đang chờ' })
  week(@Query() query: WeekDto, @Caller() caller: AbleCaller): Promise<InspectionWeek> {
    return this.reader.week(query, caller);
  }

  @Get('today')
  @May('dossier.list')
  @ApiOperation({ summary: 'Hôm nay tôi đi thẩm định ở đâu; hồ sơ nào của đơn vị phải đi chậm nhất hôm nay' })
  today(@Caller() caller: AbleCaller): Promise<VisitsToday> {
    return this.todays.of(caller);
  }

  @Get('schedule')
  @May('dossier.read')
  @ApiOperation({ summary: 'Lịch đi thẩm định trong ngày của một đoàn, để in' })
  schedule(@Query() { day, team }: ScheduleDto, @Caller() caller: AbleCaller): Promise<TeamSchedule> {
    return this.reader.schedule(day, team, caller);
  }

  @Get('log')
  @May('dossier.read')
  @ApiOperation({ summary: 'Các lần xếp, chuyển, hủy lịch thẩm định của một hồ sơ' })
  log(@Query() { dossier }: LogDto, @Caller() caller: AbleCaller): Promise<VisitLog> {
    return this.reader.log(dossier, caller);
  }

  @Post('preview')
  @HttpCode(200)
  @May('inspection.plan')
  @ApiOperation({ summary: 'Xem trước: ngày này có đi được không, có muộn không, vì sao' })
  preview(@Body() body: PreviewDto, @Caller() caller: AbleCaller): Promise<VisitPreview> {
    return this.desk.preview(body, caller);
  }

  @Post('visits')
  @May('inspection.plan')
  @ApiOperation({ summary: 'Xếp hồ sơ vào một lượt của đoàn; muộn thì phải xác nhận và ghi lý do' })
  book(@Body() body: BookDto, @Caller() caller: AbleCaller): Promise<Visit> {
    return this.desk.book(body, caller);
  }

  @Post('visits/:id/move')
  @HttpCode(200)
  @May('inspection.plan')
  @ApiOperation({ summary: 'Chuyển sang lượt khác; đổi ngày phải ghi lý do' })
  move(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MoveDto,
    @Caller() caller: AbleCaller,
  ): Promise<Visit> {
    return this.desk.move(id, body, caller);
  }

  @Post('visits/:id/cancel')
  @HttpCode(200)
  @May('inspection.plan')
  @ApiOperation({ summary: 'Hủy lịch, ghi lý do; hồ sơ lại chờ xếp' })
  cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CancelDto,
    @Caller() caller: AbleCaller,
  ): Promise<Visit> {
    return this.desk.cancel(id, body, caller);
  }
}
