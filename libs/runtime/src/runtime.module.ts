import { Global, Inject, Module, type BeforeApplicationShutdown, type DynamicModule } from '@nestjs/common';
import type { Pool } from 'pg';
import { DossierAccess } from '#access';
import {
  CALENDAR_SOURCE,
  CLOCK,
  DOSSIER_STORE,
  Engine,
  PERSON_NAMES,
  PROCEDURE_SOURCE,
  CalendarRedating,
} from '#engine';
import {
  Connection,
  PersistenceModule,
  POOL,
  poolOf,
  PgDossiers,
  PgDesk,
  PgFigures,
  PgPublishedIssues,
  PgVisits,
  PgInspections,
  PgSavedCalendars,
  PgReadings,
  PgLookups,
  PgIssues,
  PgPaperFiles,
  PgAbandonedFiles,
  PgOutbox,
  PgHealth,
} from '#persistence';
import { AgencyInstaller } from './install-agency.js';
import { assemble, type Runtime, type RuntimeOptions } from './assemble.js';

/** Injection token of the whole; a part of it has its own. */
export const RUNTIME = Symbol('runtime');

/** Which part of the runtime stands under which token. */
const PARTS: readonly (readonly [
  token: symbol | typeof DossierAccess | typeof Engine | typeof AgencyInstaller | typeof CalendarRedating,
  part: (runtime: Runtime) => unknown,
])[] = [
  [Engine, ({ engine }) => engine],
  [DossierAccess, ({ access }) => access],
  [DOSSIER_STORE, ({ store }) => store],
  [PROCEDURE_SOURCE, ({ procedures }) => procedures],
  [CALENDAR_SOURCE, ({ calendars }) => calendars],
  [PERSON_NAMES, ({ names }) => names],
  [CLOCK, ({ clock }) => clock],
  [AgencyInstaller, ({ installer }) => installer],
  [CalendarRedating, ({ redating }) => redating],
];

/** The database as the edge asks it: each under its own class, so that nobody there holds a pool. */
const QUESTIONS = [
  ...[PgDossiers, PgDesk, PgFigures, PgPublishedIssues, PgVisits, PgInspections, PgSavedCalendars],
  ...[PgReadings, PgLookups, PgIssues, PgPaperFiles, PgAbandonedFiles, PgOutbox, PgHealth],
] as const;

/** The assembled system for a server: hears of saved calendars, and lets go of the database when the server ends. */
@Global()
@Module({})
export class RuntimeModule implements BeforeApplicationShutdown {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  /** The pool ends when every connection is back. */
  beforeApplicationShutdown(): Promise<void> {
    return this.runtime.close();
  }

  static on(url: string, { poolSize = 20, ...options }: Omit<RuntimeOptions, 'on'>): DynamicModule {
    const parts = PARTS.map(([provide, part]) => ({ provide, inject: [RUNTIME], useFactory: part }));
    return {
      module: RuntimeModule,
      imports: [PersistenceModule.on(url, poolSize)],
      providers: [
        {
          provide: RUNTIME,
          inject: [Connection],
          useFactory: async (connection: Connection) => {
            const runtime = await assemble({ ...options, on: connection });
            runtime.watchCalendars();
            return runtime;
          },
        },
        { provide: POOL, inject: [Connection], useFactory: poolOf },
        ...parts,
        ...QUESTIONS.map((Question) => ({
          provide: Question,
          inject: [POOL],
          useFactory: (pool: Pool) => new Question(pool),
        })),
      ],
      exports: [RUNTIME, POOL, ...QUESTIONS, ...PARTS.map(([token]) => token)],
    };
  }
}
