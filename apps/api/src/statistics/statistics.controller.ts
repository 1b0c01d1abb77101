import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Pool } from 'pg';
import { scopeOf } from '#identity';
import { refuse } from '#kernel';
import { GROUPINGS, periodSums, POOL, type Grouping } from '#persistence';
import { brokenIdentities, formRow, onTimeRow, totalOf, type PeriodSums } from '#statistics';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { accepted } from '../http/refused.exception.js';
import { AGENCY } from '../settings.js';

const DATE = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

export class PeriodDto {
  @ApiProperty({ example: '2026-09-15', description: 'Ngày đầu kỳ, tính cả ngày này.' })
  @Matches(DATE, { message: 'from phải là ngày dạng 2026-09-15' })
  from!: string;

  @ApiProperty({ example: '2026-12-14', description: 'Ngày cuối kỳ, tính cả ngày này.' })
  @Matches(DATE, { message: 'to phải là ngày dạng 2026-12-14' })
  to!: string;

  @ApiPropertyOptional({ enum: Object.keys(GROUPINGS), default: 'field' })
  @IsOptional()
  @IsIn(Object.keys(GROUPINGS), { message: `by phải là một trong: ${Object.keys(GROUPINGS).join(', ')}` })
  by?: Grouping;
}

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get('on-time')
  @May('statistics.read')
  @ApiOperation({
    summary: 'Tỷ lệ đúng hạn theo lĩnh vực, thủ tục hoặc đơn vị; 0/0 là không phát sinh (value null)',
  })
  async onTime(@Query() query: PeriodDto, @Caller() caller: AbleCaller) {
    const sums = await this.sums(query, caller);
    return { ...period(query), rows: sums.map(onTimeRow), total: onTimeRow(totalOf(sums)) };
  }

  @Get('form-ii-06a')
  @May('statistics.read')
  @ApiOperation({ summary: 'Biểu II.06a/VPCP/KSTT, 13 cột, với bốn đẳng thức được kiểm tra' })
  async form(@Query() query: PeriodDto, @Caller() caller: AbleCaller) {
    const sums = await this.sums(query, caller);
    const rows = sums.map(formRow);
    const total = formRow(totalOf(sums));
    return { ...period(query), rows, total, brokenIdentities: [...rows, total].flatMap(brokenIdentities) };
  }

  private sums(
    { from, to, by = 'field' }: PeriodDto,
    { capability, able }: AbleCaller,
  ): Promise<PeriodSums[]> {
    for (const date of [from, to]) {
      const parsed = new Date(`${date}T00:00:00Z`);
      if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date) {
        accepted(refuse('invalid', 'time.no_such_date', `Không có ngày ${date}; hãy gửi một ngày có thật.`));
      }
    }
    if (from > to)
      accepted(refuse('invalid', 'period.backwards', `Kỳ báo cáo từ ${from} đến ${to} ngược thứ tự.`));
    const wide = able.some((post) => scopeOf(capability, post) === 'any');
    const units = wide ? null : able.map(({ unit }) => unit);
    return periodSums(this.pool, this.agency, { from, to }, by, units);
  }
}

function period({ from, to, by = 'field' }: PeriodDto) {
  return { from, to, by };
}
