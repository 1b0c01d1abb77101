import { Global, Module, type DynamicModule } from '@nestjs/common';
import { EngineModule } from '#engine';
import type { AgencyFile } from '#files';
import type { Clock } from '#kernel';
import { PersistenceModule } from '#persistence';
import { DossierReader } from './dossiers/dossier-reader.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { QueuesController } from './dossiers/queues.controller.js';
import { HealthController } from './http/health.controller.js';
import { IssuesController } from './procedures/issues.controller.js';
import { PrintController } from './procedures/print.controller.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { PublishingDesk } from './procedures/publishing-desk.js';
import { AgencyController } from './agency/agency.controller.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterReader } from './register/register-reader.js';
import { AGENCY, AGENCY_FILE } from './settings.js';
import { StatisticsController } from './statistics/statistics.controller.js';

@Global()
@Module({})
export class ApiModule {
  static on(
    url: string,
    agency: AgencyFile,
    options: { clock?: Clock; poolSize?: number } = {},
  ): DynamicModule {
    const persistence = PersistenceModule.on(url, options);
    return {
      module: ApiModule,
      imports: [persistence, EngineModule.on([persistence])],
      controllers: [
        AgencyController,
        DossiersController,
        QueuesController,
        ProceduresController,
        PrintController,
        IssuesController,
        RegisterController,
        StatisticsController,
        HealthController,
      ],
      providers: [
        DossierReader,
        PublishingDesk,
        RegisterReader,
        { provide: AGENCY, useValue: agency.id },
        { provide: AGENCY_FILE, useValue: agency },
      ],
    };
  }
}
