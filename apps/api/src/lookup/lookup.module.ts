import { Module } from '@nestjs/common';
import { LookupDesk } from './look-up.js';
import { LookupController } from './lookup.controller.js';

/** Tra cứu: where applicants see their dossier. */
@Module({
  controllers: [LookupController],
  providers: [LookupDesk],
})
export class LookupModule {}
