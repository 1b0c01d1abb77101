import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import type { Clock } from '#kernel';
import { Engine } from './engine.js';
import type { CalendarSource, DossierStore, PersonNames, ProcedureSource } from './ports.js';
import { CALENDAR_SOURCE, CLOCK, DOSSIER_STORE, PERSON_NAMES, PROCEDURE_SOURCE } from './tokens.js';

@Module({})
export class EngineModule {
  /** @param adapters modules that provide the ports. */
  static on(adapters: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: EngineModule,
      imports: adapters,
      providers: [
        {
          provide: Engine,
          inject: [DOSSIER_STORE, PROCEDURE_SOURCE, CALENDAR_SOURCE, CLOCK, PERSON_NAMES],
          useFactory: (
            store: DossierStore,
            procedures: ProcedureSource,
            calendars: CalendarSource,
            clock: Clock,
            names: PersonNames,
          ) => new Engine({ store, procedures, calendars, clock, names }),
        },
      ],
      exports: [Engine],
    };
  }
}
