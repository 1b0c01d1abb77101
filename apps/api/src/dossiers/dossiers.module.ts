import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { ReceptionModule } from '../reception/reception.module.js';
import { BulkController } from './bulk.controller.js';
import { DossierPageController } from './dossier-page.controller.js';
import { DossiersController } from './dossiers.controller.js';
import { QueuesController } from './queues.controller.js';

/** Dossiers: opened, acted on, looked at, listed. */
@Module({
  imports: [AuthModule, PapersModule, ReceptionModule],
  controllers: [DossiersController, DossierPageController, BulkController, QueuesController],
})
export class DossiersModule {}
