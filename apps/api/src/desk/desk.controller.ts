import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { DeskDto } from './desk.dto.js';
import { ApplicantsTurnReader, type ApplicantsTurnAnswer, DeskReader, type DeskAnswer } from '#reading';

@ApiTags('desk')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly reader: DeskReader,
    private readonly applicants: ApplicantsTurnReader,
  ) {}

  @Get()
  @May('dossier.list')
  @ApiOperation({ summary: 'Bàn làm việc: hồ sơ đến lượt, theo thời gian còn lại, với bộ đếm chính xác' })
  async desk(@Query() query: DeskDto, @Caller() caller: AbleCaller): Promise<DeskAnswer> {
    return orThrow(await this.reader.read(query, caller));
  }

  @Get('applicants-turn')
  @May('dossier.list')
  @ApiOperation({ summary: 'Hồ sơ đang chờ người nộp (bổ sung, khắc phục…), hết hạn sớm nhất trước' })
  applicantsTurn(@Caller() caller: AbleCaller): Promise<ApplicantsTurnAnswer> {
    return this.applicants.of(caller);
  }
}
