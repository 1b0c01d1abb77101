import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './server/data-source.js';

/** The pg pool, for the read queries of the edge. */
export const POOL = Symbol('Pool');

/** One connection to a migrated database, as `Connection`; it ends with the application. */
@Module({})
export class PersistenceModule {
  static on(url: string, poolSize: number): DynamicModule {
    return {
      module: PersistenceModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(url, poolSize), retryAttempts: 1 })],
      exports: [TypeOrmModule],
    };
  }
}
