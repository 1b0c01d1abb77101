import { DomainError, isRefusal, type Refusal } from '#kernel';
import { startService, type Service } from './service.js';
import { readSettings } from './settings/settings.js';

/** `npm start`: one clear line for every way it can fail, and everything stops with Ctrl-C. */
const settings = readSettings();
if (isRefusal(settings)) fail(settings.message);
else await run(settings);

async function run(given: Exclude<ReturnType<typeof readSettings>, Refusal>): Promise<void> {
  let service: Service;
  try {
    service = await startService(given, (line) => console.log(line));
  } catch (error) {
    fail(oneLine(error));
    return;
  }
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    console.log('Đang dừng…');
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(oneLine(error)),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function oneLine(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE')
    return 'Cổng đang có chương trình khác dùng; hãy đặt DUNGHEN_PORT sang cổng khác.';
  if (code === 'EACCES') return `Không có quyền: ${message ?? ''}`;
  return message ?? String(error);
}

function fail(message: string): void {
  console.error(`Không khởi động được: ${message}`);
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
}
