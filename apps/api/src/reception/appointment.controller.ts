import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { CHANNELS, type Channel } from '#dossier';
import { CLOCK, Engine } from '#engine';
import type { Clock } from '#kernel';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { appointmentView, type Appointment } from './appointment.view.js';

export class AppointmentDto {
  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS, { message: `channel phải là một trong: ${CHANNELS.join(', ')}` })
  channel!: Channel;

  @ApiPropertyOptional({ description: 'Giờ tiếp nhận; không gửi thì là bây giờ.' })
  @IsOptional()
  @IsISO8601(
    { strict: true, strictSeparator: true },
    { message: 'receivedAt phải là ngày giờ ISO 8601 có thật' },
  )
  @Matches(/^(19|20|21)\d{2}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, {
    message: 'receivedAt phải có ngày, giờ và múi giờ, ví dụ 2026-08-03T09:10:00+07:00',
  })
  receivedAt?: string;
}

@ApiTags('reception')
@Controller('procedures/:code/appointment')
export class AppointmentController {
  constructor(
    private readonly engine: Engine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('procedure.read')
  @ApiOperation({
    summary: 'Ngày hẹn trả nếu hồ sơ đủ được tiếp nhận lúc này, với bảng từng ngày; không ghi gì',
  })
  async appointment(
    @Param('code') procedure: string,
    @Query() { channel, receivedAt }: AppointmentDto,
  ): Promise<Appointment> {
    const at = receivedAt === undefined ? this.clock.now() : Date.parse(receivedAt);
    return appointmentView(
      orThrow(await this.engine.foresee({ agency: this.agency, procedure, channel, at })),
    );
  }
}
