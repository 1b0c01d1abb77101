import 'reflect-metadata';
import { DomainError } from '#kernel';
import { openRuntime } from '#runtime';

/** A worker alone: sweeps deadlines, follows the history, runs jobs. Start as many as you like. */
try {
  // It serves every agency of the database.
  const runtime = await openRuntime({ agency: null, poolSize: 10, report: (line) => console.log(line) });
  const worker = runtime.worker();
  runtime.watchCalendars();
  worker.start();
  console.log('Đúng Hẹn — tiến trình quét thời hạn đang chạy. Dừng: Ctrl-C');
  const stop = (): void => {
    void worker
      .stop()
      .then(() => runtime.close())
      .finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const message = error instanceof DomainError || error instanceof Error ? error.message : String(error);
  console.error(`Không khởi động được: ${message}`);
  process.exit(1);
}
