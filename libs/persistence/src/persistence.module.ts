import { Inject, Module, type BeforeApplicationShutdown, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { systemClock, type AgencyId, type Clock } from '#kernel';
import {
  CALENDAR_SOURCE,
  CLOCK,
  DOSSIER_STORE,
  PERSON_NAMES,
  PROCEDURE_SOURCE,
  type PersonNames,
} from '#engine';
import { CalendarWatch } from './calendars/calendar-watch.js';
import { PgCalendars } from './calendars/pg-calendars.js';
import { PgDossierStore } from './dossiers/pg-dossier-store.js';
import { CalendarFiles, readRegimes } from '#files';
import { personNames } from './queries/person-names.js';
import { AgencyInstaller } from './procedures/install-agency.js';
import { PgProcedures } from './procedures/pg-procedures.js';
import { dataSourceOptions, poolOf } from './server/data-source.js';

/** The pg pool, for the read queries of the edge. */
export const POOL = Symbol('Pool');

export interface PersistenceOptions {
  readonly poolSize?: number;
  /** Only tests and replays give another clock than the system's. */
  readonly clock?: Clock;
  /** The agency whose saved calendars count where nobody says which. */
  readonly agency?: AgencyId;
}

@Module({})
export class PersistenceModule implements BeforeApplicationShutdown {
  constructor(@Inject(CalendarWatch) private readonly watch: CalendarWatch) {}

  /** The pool ends when every connection is back. */
  beforeApplicationShutdown(): void {
    this.watch.stop();
  }

  static on(url: string, options: PersistenceOptions = {}): DynamicModule {
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
        {
          provide: PERSON_NAMES,
          inject: [DataSource],
          useFactory: (source: DataSource): PersonNames => ({
            nameOf: async (agency, person) =>
              (await personNames(poolOf(source), agency, [person])).get(person) ?? null,
          }),
        },
        {
          provide: CALENDAR_SOURCE,
          inject: [DataSource],
          useFactory: (source: DataSource) =>
            PgCalendars.read(poolOf(source), CalendarFiles.load(), options.agency ?? null),
        },
        {
          provide: CalendarWatch,
          inject: [DataSource, CALENDAR_SOURCE],
          useFactory: (source: DataSource, calendars: PgCalendars) => watching(poolOf(source), calendars),
        },
        {
          provide: PROCEDURE_SOURCE,
          inject: [DataSource, CALENDAR_SOURCE],
          useFactory: (source: DataSource, calendars: PgCalendars) =>
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
      exports: [
        ...[POOL, DOSSIER_STORE, PERSON_NAMES, CALENDAR_SOURCE, PROCEDURE_SOURCE, CLOCK],
        AgencyInstaller,
      ],
    };
  }
}

function watching(pool: Pool, calendars: PgCalendars): CalendarWatch {
  const watch = new CalendarWatch(pool, calendars, (line) => console.error(line));
  watch.start();
  return watch;
}
