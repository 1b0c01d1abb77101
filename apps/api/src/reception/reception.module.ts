import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { ApplicantsController } from './applicants.controller.js';
import { AppointmentController } from './appointment.controller.js';
import { ReceiptReader } from './receipt-reader.js';
import { ReceiptController } from './receipt.controller.js';
import { ReceivableController } from './receivable.controller.js';
import { ReceptionDesk } from './reception-desk.js';

/** The counter: who stands there, what reception promises, the receipt. */
@Module({
  imports: [AuthModule, PapersModule],
  controllers: [ApplicantsController, AppointmentController, ReceiptController, ReceivableController],
  providers: [ReceptionDesk, ReceiptReader],
  exports: [ReceptionDesk],
})
export class ReceptionModule {}
