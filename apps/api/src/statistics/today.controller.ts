import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { TodayDto } from './statistics.dto.js';
import { TodayReader, type TodayAnswer, type TodayDossiers } from '#reading';

@ApiTags('statistics')
@Controller('statistics/today')
export class TodayController {
  constructor(private readonly reader: TodayReader) {}

  @Get()
  @May('statistics.read')
  @ApiOperation({
    summary: 'Việc phải nhìn tới hôm nay: quá hạn, nợ thư xin lỗi, đến hạn hôm nay và ngày làm việc tới',
  })
  today(@Caller() caller: AbleCaller): Promise<TodayAnswer> {
    return this.reader.counters(caller);
  }

  @Get('dossiers')
  @May('statistics.read')
  @ApiOperation({ summary: 'Hồ sơ của một trong các con số hôm nay' })
  dossiers(@Query() query: TodayDto, @Caller() caller: AbleCaller): Promise<TodayDossiers> {
    return this.reader.dossiers(query, caller);
  }
}
