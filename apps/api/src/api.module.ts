import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { AgencyFile } from '#files';
import type { Clock } from '#kernel';
import { RuntimeModule } from '#runtime';
import { AuthController } from './auth/auth.controller.js';
import { IdentityDesk } from './auth/identity-desk.js';
import { IdentityGuard } from './auth/identity.guard.js';
import { SessionsController } from './auth/sessions.controller.js';
import { ApprovalsController } from './approvals/approvals.controller.js';
import { ApprovalsReader } from './approvals/approvals-reader.js';
import { DeskController } from './desk/desk.controller.js';
import { ApplicantsTurnReader } from './desk/applicants-turn.js';
import { DeskReader } from './desk/desk-reader.js';
import { EventsController } from './desk/events.controller.js';
import { EventsHub } from './desk/events-hub.js';
import { BulkController } from './dossiers/bulk.controller.js';
import { DossierPageController } from './dossiers/dossier-page.controller.js';
import { DossierPage } from './dossiers/dossier-page.js';
import { DossierReader } from './dossiers/dossier-reader.js';
import { DossiersController } from './dossiers/dossiers.controller.js';
import { QueuesController } from './dossiers/queues.controller.js';
import { HealthController } from './http/health.controller.js';
import { LookupDesk } from './lookup/look-up.js';
import { LookupController } from './lookup/lookup.controller.js';
import { IssuesController } from './procedures/issues.controller.js';
import { MigrationController } from './procedures/migration.controller.js';
import { PrintController } from './procedures/print.controller.js';
import { ProceduresController } from './procedures/procedures.controller.js';
import { PublishingDesk } from './procedures/publishing-desk.js';
import { AgencyController } from './agency/agency.controller.js';
import { DraftsController } from './papers/drafts.controller.js';
import { PapersController } from './papers/papers.controller.js';
import { ResultDraftsController } from './papers/result-drafts.controller.js';
import { PapersDesk } from './papers/papers-desk.js';
import { papersProviders } from './papers/papers-providers.js';
import { ApplicantsController } from './reception/applicants.controller.js';
import { AppointmentController } from './reception/appointment.controller.js';
import { ReceiptController } from './reception/receipt.controller.js';
import { ReceiptReader } from './reception/receipt-reader.js';
import { ReceivableController } from './reception/receivable.controller.js';
import { ReceptionDesk } from './reception/reception-desk.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterReader } from './register/register-reader.js';
import { AGENCY, AGENCY_FILE, filesSetting, HTTP_TRUST, NO_TRUST, type HttpTrust } from './settings.js';
import { CalendarDesk } from './calendars/calendar-desk.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { PeopleController } from './people/people.controller.js';
import { AccountsController } from './people/accounts.controller.js';
import { OverviewController } from './people/overview.controller.js';
import { OwnSubstitutionsController } from './people/own-substitutions.controller.js';
import { PeopleDesk } from './people/people-desk.js';
import { SubstitutionsController } from './people/substitutions.controller.js';
import { OwnSsoController } from './sso/own-sso.controller.js';
import { SsoController } from './sso/sso.controller.js';
import { SsoProvider } from './sso/sso-provider.js';
import { SSO_SETTINGS, type SsoSettings } from './sso/sso-settings.js';
import { InspectionAccess } from './inspections/inspection-access.js';
import { InspectionDesk } from './inspections/inspection-desk.js';
import { InspectionReader } from './inspections/inspection-reader.js';
import { InspectionTeamsController } from './inspections/inspection-teams.controller.js';
import { InspectionsController } from './inspections/inspections.controller.js';
import { OnSiteCatalogue } from './inspections/on-site-catalogue.js';
import { TodaysVisits } from './inspections/todays-visits.js';
import { FiguresNow } from './statistics/figures-now.js';
import { StatisticsDesk } from './statistics/statistics-desk.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { TodayReader } from './statistics/today-reader.js';
import { TodayController } from './statistics/today.controller.js';

/** Every route of the server, in the order in which addresses are matched. */
const CONTROLLERS = [
  AuthController,
  SessionsController,
  SsoController,
  OwnSsoController,
  // Fixed addresses under people/ before people/:id.
  OverviewController,
  SubstitutionsController,
  PeopleController,
  AccountsController,
  OwnSubstitutionsController,
  AgencyController,
  CalendarsController,
  DossiersController,
  DossierPageController,
  BulkController,
  DeskController,
  ApprovalsController,
  EventsController,
  QueuesController,
  ProceduresController,
  PrintController,
  IssuesController,
  MigrationController,
  RegisterController,
  InspectionTeamsController,
  InspectionsController,
  TodayController,
  StatisticsController,
  PapersController,
  ResultDraftsController,
  DraftsController,
  ApplicantsController,
  AppointmentController,
  ReceiptController,
  ReceivableController,
  LookupController,
  HealthController,
] as const;

/** What stands behind the routes. */
const DESKS: Provider[] = [
  DossierReader,
  DossierPage,
  ApprovalsReader,
  ApplicantsTurnReader,
  DeskReader,
  FiguresNow,
  StatisticsDesk,
  TodayReader,
  EventsHub,
  IdentityDesk,
  { provide: APP_GUARD, useClass: IdentityGuard },
  SsoProvider,
  PeopleDesk,
  LookupDesk,
  PapersDesk,
  ReceptionDesk,
  ReceiptReader,
  PublishingDesk,
  OnSiteCatalogue,
  InspectionAccess,
  InspectionReader,
  TodaysVisits,
  InspectionDesk,
  RegisterReader,
  CalendarDesk,
];

export interface ApiOptions {
  readonly clock?: Clock;
  readonly poolSize?: number;
  readonly trust?: HttpTrust;
  readonly sso?: SsoSettings | null;
  readonly files?: string;
}

@Global()
@Module({})
export class ApiModule {
  static on(
    url: string,
    agency: AgencyFile,
    { trust = NO_TRUST, sso = null, files = filesSetting(), ...options }: ApiOptions = {},
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [RuntimeModule.on(url, { ...options, agency: agency.id })],
      controllers: [...CONTROLLERS],
      providers: [
        ...DESKS,
        { provide: HTTP_TRUST, useValue: trust },
        { provide: SSO_SETTINGS, useValue: sso },
        ...papersProviders(files),
        { provide: AGENCY, useValue: agency.id },
        { provide: AGENCY_FILE, useValue: agency },
      ],
    };
  }
}
