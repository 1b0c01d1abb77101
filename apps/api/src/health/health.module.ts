import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Whether the server is alive. */
@Module({
  controllers: [HealthController],
})
export class HealthModule {}
