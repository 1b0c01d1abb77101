import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { EngineModule } from '#engine';
import type { AgencyFile } from '#files';
import type { Clock } from '#kernel';
import { PersistenceModule } from '#persistence';
import { AuthController } from './auth/auth.controller.js';
import { IdentityDesk } from './auth/identity-desk.js';
import { IdentityGuard } from './auth/identity.guard.js';
import { SessionsController } from './auth/sessions.controller.js';
import { DossierAccess } from './dossiers/dossier-access.js';
import { DossierReader } from './dossiers/dossier-reader.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { QueuesController } from './dossiers/queues.controller.js';
import { HealthController } from './http/health.controller.js';
import { IssuesController } from './procedures/issues.controller.js';
import { MigrationController } from './procedures/migration.controller.js';
import { PrintController } from './procedures/print.controller.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { PublishingDesk } from './procedures/publishing-desk.js';
import { AgencyController } from './agency/agency.controller.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterReader } from './register/register-reader.js';
import { AGENCY, AGENCY_FILE, HTTP_TRUST, NO_TRUST, type HttpTrust } from './settings.js';
import { StatisticsController } from './statistics/statistics.controller.js';

export interface ApiOptions {
  readonly clock?: Clock;
  readonly poolSize?: number;
  readonly trust?: HttpTrust;
}

@Global()
@Module({})
export class ApiModule {
  static on(
    url: string,
    agency: AgencyFile,
    { trust = NO_TRUST, ...options }: ApiOptions = {},
  ): DynamicModule {
    const persistence = PersistenceModule.on(url, options);
    return {
      module: ApiModule,
      imports: [persistence, EngineModule.on([persistence])],
      controllers: [
        AuthController,
        SessionsController,
        AgencyController,
        DossiersController,
        QueuesController,
        ProceduresController,
        PrintController,
        IssuesController,
        MigrationController,
        RegisterController,
        StatisticsController,
        HealthController,
      ],
      providers: [
        DossierReader,
        DossierAccess,
        IdentityDesk,
        { provide: APP_GUARD, useClass: IdentityGuard },
        { provide: HTTP_TRUST, useValue: trust },
        PublishingDesk,
        RegisterReader,
        { provide: AGENCY, useValue: agency.id },
        { provide: AGENCY_FILE, useValue: agency },
      ],
    };
  }
}
