import { Module } from '@nestjs/common';
import { ApprovalsController } from './approvals.controller.js';

/** What waits for a signature, and what a leader reads before it. */
@Module({
  controllers: [ApprovalsController],
})
export class ApprovalsModule {}
