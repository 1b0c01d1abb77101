import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PgHealth } from '#persistence';
import { Public } from '../auth/may.decorator.js';

/** The server and its database answer. */
export interface Health {
  readonly status: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(PgHealth) private readonly database: PgHealth) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Máy chủ và cơ sở dữ liệu trả lời' })
  async health(): Promise<Health> {
    await this.database.answers();
    return { status: 'ok' };
  }
}
