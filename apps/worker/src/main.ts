import { CalendarFiles, readRegimes } from '#files';
import 'reflect-metadata';
import { Engine } from '#engine';
import { DomainError, systemClock } from '#kernel';
import {
  CalendarRedating,
  CalendarWatch,
  connect,
  databaseSettings,
  openDatabase,
  PgCalendars,
  PgDossierStore,
  PgProcedures,
  poolOf,
  Worker,
} from '#persistence';

/** A worker alone: sweeps deadlines, follows the history, runs jobs. Start as many as you like. */
try {
  const database = await openDatabase(databaseSettings(), { share: true });
  const dataSource = await connect(database.url, 10);
  const pool = poolOf(dataSource);
  // A worker serves every agency of the database.
  const calendars = await PgCalendars.load(pool, CalendarFiles.load(), null);
  const procedures = new PgProcedures(dataSource, calendars, readRegimes());
  const engine = new Engine({ store: new PgDossierStore(pool), procedures, calendars, clock: systemClock });
  const report = (line: string): void => console.log(line);
  const redating = new CalendarRedating({ pool, engine, calendars, clock: systemClock, report });
  const worker = new Worker({ pool, engine, redating, report });
  const watch = new CalendarWatch(pool, calendars, report);
  watch.start();
  worker.start();
  console.log('Đúng Hẹn — tiến trình quét thời hạn đang chạy. Dừng: Ctrl-C');
  const stop = (): void => {
    void worker
      .stop()
      .then(() => watch.stop())
      .then(() => dataSource.destroy())
      .then(() => database.close())
      .finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const message = error instanceof DomainError || error instanceof Error ? error.message : String(error);
  console.error(`Không khởi động được: ${message}`);
  process.exit(1);
}
