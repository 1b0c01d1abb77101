import { Module } from '@nestjs/common';
import { LookupController } from './lookup.controller.js';

/** Tra cứu: where applicants see their dossier. */
@Module({
  controllers: [LookupController],
})
export class LookupModule {}
