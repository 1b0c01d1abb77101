import type { Pool } from 'pg';

/** Whether the database is there. */
export class PgHealth {
  constructor(private readonly pool: Pool) {}

  /** @throws what pg throws when it is not */
  async answers(): Promise<void> {
    await this.pool.query('SELECT 1');
  }
}
