import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { DossierAccess, queueRefusal } from '#access';
import { CLOCK } from '#engine';
import type { AgencyFile } from '#files';
import { refuse, type Clock } from '#kernel';
import { type QueueCounters, PgDossiers } from '#persistence';
import { ROLES, UNITS } from '#procedure';
import { dueDays } from '#sla';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { refused } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { DossierReader, type DossierList } from './dossier-reader.js';

const FIRST_PAGE = 50;

export class QueueDto {
  @ApiPropertyOptional({ enum: Object.keys(ROLES) })
  @IsOptional()
  @IsIn(Object.keys(ROLES), { message: `role phải là một trong: ${Object.keys(ROLES).join(', ')}` })
  role?: string;
}

/** The queue of a unit: exact counters and the first page. */
export interface QueueView extends DossierList {
  readonly unit: string;
  readonly unitLabel: (typeof UNITS)[keyof typeof UNITS];
  readonly role: string | null;
  readonly counters: QueueCounters;
}

@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(
    @Inject(PgDossiers) private readonly dossiers: PgDossiers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly reader: DossierReader,
    private readonly access: DossierAccess,
  ) {}

  @Get(':unit')
  @May('dossier.list')
  @ApiOperation({ summary: 'Hàng chờ của một đơn vị: bộ đếm chính xác và trang đầu theo ngày hẹn trả' })
  async queue(
    @Param('unit') unit: string,
    @Query() { role }: QueueDto,
    @Caller() caller: AbleCaller,
  ): Promise<QueueView> {
    if (!Object.hasOwn(UNITS, unit)) {
      const known = Object.keys(UNITS).join(', ');
      refused(refuse('unit.unknown', { unit, known: ` Có: ${known}.` }));
    }
    const refusal = queueRefusal(unit, caller);
    if (refusal) refused(refusal);
    const visible = await this.access.visible(this.agency.id, caller);
    const soon = dueDays(this.agency.zone, this.clock.now()).soon;
    const [counters, page] = await Promise.all([
      this.dossiers.queue(this.agency.id, { unit, role, soon, visible }),
      this.reader.list(this.agency.id, { unit, role, open: true, visible }, undefined, FIRST_PAGE),
    ]);
    return { unit, unitLabel: UNITS[unit as keyof typeof UNITS], role: role ?? null, counters, ...page };
  }
}
