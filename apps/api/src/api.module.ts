import { Module, type DynamicModule } from '@nestjs/common';
import type { AgencyFile } from '#files';
import type { Clock } from '#kernel';
import { RuntimeModule } from '#runtime';
import { AgencyModule } from './agency/agency.module.js';
import { ApprovalsModule } from './approvals/approvals.module.js';
import { AuthModule } from './auth/auth.module.js';
import { CalendarsModule } from './calendars/calendars.module.js';
import { DeskModule } from './desk/desk.module.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { HealthModule } from './health/health.module.js';
import { InspectionsModule } from './inspections/inspections.module.js';
import { LookupModule } from './lookup/lookup.module.js';
import { PapersModule } from './papers/papers.module.js';
import { PeopleModule } from './people/people.module.js';
import { ProceduresModule } from './procedures/procedures.module.js';
import { ReadingModule } from './reading/reading.module.js';
import { ReceptionModule } from './reception/reception.module.js';
import { RegisterModule } from './register/register.module.js';
import { filesSetting, NO_TRUST, type HttpTrust } from './settings/settings.js';
import { SettingsModule } from './settings/settings.module.js';
import type { SsoSettings } from './settings/sso-settings.js';
import { SsoModule } from './sso/sso.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';

/** One module per subject. Their order means nothing: a fixed address goes before one with a parameter by itself. */
const SUBJECTS = [
  ReadingModule,
  AuthModule,
  SsoModule,
  PeopleModule,
  AgencyModule,
  CalendarsModule,
  DossiersModule,
  PapersModule,
  ReceptionModule,
  DeskModule,
  ApprovalsModule,
  InspectionsModule,
  ProceduresModule,
  RegisterModule,
  StatisticsModule,
  LookupModule,
  HealthModule,
] as const;

export interface ApiOptions {
  readonly clock?: Clock;
  readonly poolSize?: number;
  readonly trust?: HttpTrust;
  readonly sso?: SsoSettings | null;
  /** Folder of the uploaded files; that of the settings when not given. */
  readonly files?: string;
}

/** Everything the server answers, over the assembled system. */
@Module({})
export class ApiModule {
  static on(
    url: string,
    agency: AgencyFile,
    { trust = NO_TRUST, sso = null, files = filesSetting(), ...options }: ApiOptions = {},
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        RuntimeModule.on(url, { ...options, agency: agency.id }),
        SettingsModule.of({ agency, trust, sso, files }),
        ...SUBJECTS,
      ],
    };
  }
}
