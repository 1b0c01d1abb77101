import { CalendarFiles, readRegimes } from '#files';
import type { Pool } from 'pg';
import { systemClock } from '#kernel';
import { AgencyInstaller, connect, PgCalendars, PgProcedures, poolOf } from '#persistence';
import { databaseSettings, openDatabase } from '#runtime';

/** What a command finds when it opens the database of the settings. */
export interface CommandContext {
  readonly pool: Pool;
  readonly agency: string;
  /** Files and what the agency has saved. */
  readonly calendars: PgCalendars;
  readonly procedures: PgProcedures;
  readonly installer: AgencyInstaller;
}

export const DEFAULT_AGENCY = 'H00.01';

/** Opens the database (shared with a running `npm start`), does the work, closes what it opened. */
export async function withDatabase<T>(work: (context: CommandContext) => Promise<T>): Promise<T> {
  const database = await openDatabase(databaseSettings(), { share: true });
  try {
    const dataSource = await connect(database.url, 4);
    try {
      const agency = process.env['DUNGHEN_AGENCY'] ?? DEFAULT_AGENCY;
      const calendars = await PgCalendars.load(poolOf(dataSource), CalendarFiles.load(), agency);
      const procedures = new PgProcedures(dataSource, calendars, readRegimes());
      return await work({
        pool: poolOf(dataSource),
        agency,
        calendars,
        procedures,
        installer: new AgencyInstaller(dataSource, procedures, systemClock),
      });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await database.close();
  }
}
