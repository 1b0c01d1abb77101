import { Module } from '@nestjs/common';
import { ApprovalsReader } from './approvals-reader.js';
import { ApprovalsController } from './approvals.controller.js';

/** What waits for a signature, and what a leader reads before it. */
@Module({
  controllers: [ApprovalsController],
  providers: [ApprovalsReader],
})
export class ApprovalsModule {}
