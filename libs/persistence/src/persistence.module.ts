import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { systemClock, type Clock } from '#kernel';
import { CALENDAR_SOURCE, CLOCK, DOSSIER_STORE, PROCEDURE_SOURCE } from '#engine';
import { PgDossierStore } from './dossiers/pg-dossier-store.js';
import { CalendarFiles, readRegimes } from '#files';
import { AgencyInstaller } from './procedures/install-agency.js';
import { PgProcedures } from './procedures/pg-procedures.js';
import { dataSourceOptions, poolOf } from './server/data-source.js';

/** The pg pool, for the read queries of the edge. */
export const POOL = Symbol('Pool');

@Module({})
export class PersistenceModule {
  /** @param options.clock only tests and replays give another clock than the system's. */
  static on(url: string, options: { poolSize?: number; clock?: Clock } = {}): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(url, options.poolSize ?? 20), retryAttempts: 1 }),
      ],
      providers: [
        { provide: POOL, inject: [DataSource], useFactory: poolOf },
        {
          provide: DOSSIER_STORE,
          inject: [DataSource],
          useFactory: (source: DataSource) => new PgDossierStore(poolOf(source)),
        },
        { provide: CALENDAR_SOURCE, useFactory: () => CalendarFiles.load() },
        {
          provide: PROCEDURE_SOURCE,
          inject: [DataSource, CALENDAR_SOURCE],
          useFactory: (source: DataSource, calendars: CalendarFiles) =>
            new PgProcedures(source, calendars, readRegimes()),
        },
        { provide: CLOCK, useValue: options.clock ?? systemClock },
        {
          provide: AgencyInstaller,
          inject: [DataSource, PROCEDURE_SOURCE, CLOCK],
          useFactory: (source: DataSource, procedures: PgProcedures, clock: Clock) =>
            new AgencyInstaller(source, procedures, clock),
        },
      ],
      exports: [POOL, DOSSIER_STORE, CALENDAR_SOURCE, PROCEDURE_SOURCE, CLOCK, AgencyInstaller],
    };
  }
}
