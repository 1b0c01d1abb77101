import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ROLES } from '#procedure';
import { QueueReader, type QueueView } from '#reading';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';

export class QueueDto {
  @ApiPropertyOptional({ enum: Object.keys(ROLES) })
  @IsOptional()
  @IsIn(Object.keys(ROLES), { message: `role phải là một trong: ${Object.keys(ROLES).join(', ')}` })
  role?: string;
}

@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(private readonly reader: QueueReader) {}

  @Get(':unit')
  @May('dossier.list')
  @ApiOperation({ summary: 'Hàng chờ của một đơn vị: bộ đếm chính xác và trang đầu theo ngày hẹn trả' })
  async queue(
    @Param('unit') unit: string,
    @Query() { role }: QueueDto,
    @Caller() caller: AbleCaller,
  ): Promise<QueueView> {
    return orThrow(await this.reader.read(unit, role, caller));
  }
}
