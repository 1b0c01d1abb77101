import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DossierAccess } from '#access';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import {
  DossierPage,
  DossierStory,
  type DossierHistory,
  type DossierPageView,
  type ReadingView,
} from '#reading';

/** Who read a dossier. */
export interface DossierReadings {
  readonly code: string;
  readonly readings: readonly ReadingView[];
}

/** One dossier as people look at it. */
@ApiTags('dossiers')
@Controller('dossiers/:code')
export class DossierPageController {
  constructor(
    private readonly access: DossierAccess,
    private readonly page: DossierPage,
    private readonly story: DossierStory,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('dossier.read')
  @ApiOperation({
    summary: 'Một hồ sơ: đang ở đâu, hẹn khi nào, lượt ai, tôi làm được gì và vì sao phần còn lại thì không',
  })
  async one(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierPageView> {
    return this.page.detail(orThrow(await this.access.read(this.agency, code, caller, 'detail')), caller);
  }

  @Get('history')
  @May('dossier.read')
  @ApiOperation({ summary: 'Nhật ký của hồ sơ bằng lời, chuỗi băm, và mọi lần lời hẹn thay đổi' })
  async history(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierHistory> {
    return this.story.history(orThrow(await this.access.read(this.agency, code, caller, 'history')));
  }

  @Get('readings')
  @May('dossier.readings')
  @ApiOperation({ summary: 'Ai đã đọc hồ sơ, khi nào, với chức danh nào, vì sao được đọc' })
  async readings(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierReadings> {
    orThrow(await this.access.read(this.agency, code, caller, 'readings'));
    const readings = await this.access.readingsOf(this.agency, code);
    return { code, readings: await this.story.readings(readings) };
  }
}
