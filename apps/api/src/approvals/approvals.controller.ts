import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DossierAccess } from '#access';
import { type ApprovalReading, ApprovalsReader, type ApprovalsAnswer, type DeskTodayAnswer } from '#reading';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';

@ApiTags('approvals')
@Controller()
export class ApprovalsController {
  constructor(
    private readonly reader: ApprovalsReader,
    private readonly access: DossierAccess,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get('approvals')
  @May('dossier.list')
  @ApiOperation({
    summary: 'Trình ký: hồ sơ chờ tôi ký, theo thời gian còn lại để ký, và vì sao chưa ký được',
  })
  list(@Caller() caller: AbleCaller): Promise<ApprovalsAnswer> {
    return this.reader.list(caller);
  }

  @Get('dossiers/:code/approval')
  @May('dossier.read')
  @ApiOperation({
    summary: 'Một hồ sơ để đọc trước khi ký: ai đã thẩm định, biên bản, dự thảo, giấy tờ, nhật ký',
  })
  async reading(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<ApprovalReading> {
    return this.reader.reading(
      orThrow(await this.access.read(this.agency, code, caller, 'approval')),
      caller,
    );
  }

  @Get('today')
  @May('dossier.list')
  @ApiOperation({
    summary: 'Hôm nay tôi phải làm gì: hẹn trả hôm nay, quá hạn, bước hết hạn, thư xin lỗi phải gửi',
  })
  today(@Caller() caller: AbleCaller): Promise<DeskTodayAnswer> {
    return this.reader.today(caller);
  }
}
