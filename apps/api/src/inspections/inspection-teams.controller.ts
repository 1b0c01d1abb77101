import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { InspectionDesk } from './inspection-desk.js';
import { InspectionReader, type UnitTeams } from './inspection-reader.js';
import { ChangeTeamDto, TeamDto, TeamsDto } from './inspection.dto.js';
import type { Team } from '#inspections';

/** Teams end by their last day; none is deleted. */
@ApiTags('inspections')
@Controller('inspections/teams')
export class InspectionTeamsController {
  constructor(
    private readonly reader: InspectionReader,
    private readonly desk: InspectionDesk,
  ) {}

  @Get()
  @May('dossier.list')
  @ApiOperation({ summary: 'Các đoàn thẩm định của một đơn vị, cả đoàn đã kết thúc' })
  teams(@Query() { unit }: TeamsDto, @Caller() caller: AbleCaller): Promise<UnitTeams> {
    return this.reader.allTeams(unit, caller);
  }

  @Post()
  @May('inspection.plan')
  @ApiOperation({ summary: 'Lập đoàn thẩm định' })
  form(@Body() body: TeamDto, @Caller() caller: AbleCaller): Promise<Team> {
    return this.desk.formTeam(body, caller);
  }

  @Post(':id')
  @HttpCode(200)
  @May('inspection.plan')
  @ApiOperation({ summary: 'Sửa đoàn: tên, người, số lượt mỗi buổi, thời gian; kết thúc bằng ngày cuối' })
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeTeamDto,
    @Caller() caller: AbleCaller,
  ): Promise<Team> {
    return this.desk.changeTeam(id, body, caller);
  }
}
