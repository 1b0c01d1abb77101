import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { IssuesController } from './issues.controller.js';
import { MigrationController } from './migration.controller.js';
import { PrintController } from './print.controller.js';
import { ProceduresController } from './procedures.controller.js';
import { PublishingDesk } from './publishing-desk.js';

/** Procedures and documents: read, printed, drafted, decided, published. */
@Module({
  imports: [AuthModule],
  controllers: [ProceduresController, PrintController, IssuesController, MigrationController],
  providers: [PublishingDesk],
  exports: [PublishingDesk],
})
export class ProceduresModule {}
