import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { AgencyFile } from '#files';
import { brokenIdentities, formRow, formWorkbook, onTimeRow, totalOf } from '#statistics';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';
import {
  FiguresReader,
  type FigureAnswer,
  type FormAnswer,
  type OnTimeAnswer,
  type PeriodChoice,
  type TrendAnswer,
} from '#reading';
import { FigureDto, PeriodDto, TrendDto } from './statistics.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly figures: FiguresReader,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  @Get('on-time')
  @May('statistics.read')
  @ApiOperation({
    summary: 'Tỷ lệ đúng hạn theo lĩnh vực, thủ tục hoặc đơn vị; 0/0 là không phát sinh (value null)',
  })
  async onTime(@Query() query: PeriodDto, @Caller() caller: AbleCaller): Promise<OnTimeAnswer> {
    const { head, sums } = orThrow(await this.figures.table(query, caller));
    const label = await this.figures.labels(query.by);
    const rows = sums.map((one) => ({ ...onTimeRow(one), label: label(one.key) }));
    return { ...head, rows, total: { ...onTimeRow(totalOf(sums)), label: 'Tổng số' } };
  }

  @Get('form-ii-06a')
  @May('statistics.read')
  @ApiOperation({ summary: 'Biểu II.06a/VPCP/KSTT, 13 cột, với bốn đẳng thức được kiểm tra' })
  async form(@Query() query: PeriodDto, @Caller() caller: AbleCaller): Promise<FormAnswer> {
    const { head, sums } = orThrow(await this.figures.table(query, caller));
    const label = await this.figures.labels(query.by);
    const rows = sums.map((one) => ({ ...formRow(one), label: label(one.key) }));
    const total = { ...formRow(totalOf(sums)), label: 'Tổng số' };
    const broken = [...rows, total].flatMap(brokenIdentities);
    return { ...head, agency: this.agency.name, rows, total, brokenIdentities: broken };
  }

  @Get('form-ii-06a.xlsx')
  @May('statistics.read')
  @ApiProduces(XLSX)
  @ApiOperation({ summary: 'Biểu II.06a/VPCP/KSTT dạng Excel' })
  async workbook(@Query() query: PeriodDto, @Caller() caller: AbleCaller): Promise<StreamableFile> {
    const form = await this.form(query, caller);
    const workbook = await formWorkbook(form);
    return new StreamableFile(workbook, {
      type: XLSX,
      disposition: `attachment; filename="bieu-II-06a-${form.from}-${form.to}.xlsx"`,
      length: workbook.length,
    });
  }

  @Get('periods')
  @May('statistics.read')
  @ApiOperation({ summary: 'Các kỳ báo cáo để chọn: tháng, quý, 6 tháng, năm, từ ngày 15 đến ngày 14' })
  periods(): PeriodChoice {
    return this.figures.periods();
  }

  @Get('trend')
  @May('statistics.read')
  @ApiOperation({ summary: 'Diễn biến một năm qua theo tháng báo cáo hoặc theo tuần' })
  trend(@Query() query: TrendDto, @Caller() caller: AbleCaller): Promise<TrendAnswer> {
    return this.figures.trend(query, caller);
  }

  @Get('dossiers')
  @May('statistics.read')
  @ApiOperation({ summary: 'Đúng những hồ sơ tạo nên một con số của các bảng trên' })
  async dossiers(@Query() query: FigureDto, @Caller() caller: AbleCaller): Promise<FigureAnswer> {
    return orThrow(await this.figures.dossiers(query, caller));
  }
}
