import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { AgencyController } from './agency.controller.js';

/** The agency itself: units, roles, people of today. */
@Module({
  imports: [AuthModule],
  controllers: [AgencyController],
})
export class AgencyModule {}
