import { Option, type Command } from 'commander';
import { basename } from 'node:path';
import { isRefusal, type Refusal } from '#kernel';
import { databaseSettings } from '#runtime';
import type { CommandResult, Run } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { exportHistory } from '../history/export-history.js';
import { beginFile } from '../history/output-file.js';
import type { EventLog } from './event-log.js';
import { readLogFile, type LogFormat } from './log-file.js';
import { replayOn } from './replay.js';
import { replayText } from './replay-text.js';
import { withScratchDatabase } from './with-scratch-database.js';
import { understandLog } from './understand-log.js';

const DEFAULT_ZONE = 'Europe/Amsterdam';

interface ReplayOptions {
  readonly format?: LogFormat;
  readonly zone?: string;
  readonly export?: string;
}

export function registerReplay(program: Command, run: Run): void {
  program
    .command('replay')
    .description('phát lại một nhật ký sự kiện qua bộ máy thật, dưới đồng hồ ảo, trên cơ sở dữ liệu tạm')
    .argument('<file>', 'nhật ký, mỗi dòng một sự kiện (CSV) hoặc XES')
    .addOption(new Option('--format <format>', 'dạng tệp; mặc định theo đuôi tệp').choices(['csv', 'xes']))
    .option(
      '--zone <zone>',
      `múi giờ của nhật ký; mặc định múi giờ ghi trong nhật ký, không thì ${DEFAULT_ZONE}`,
    )
    .option('--export <file.xes>', 'ghi lịch sử sau khi phát lại ra tệp XES (IEEE 1849)')
    .action((file: string, options: ReplayOptions) => run(() => replayFile(file, options)));
}

/** `dunghen replay FILE`. */
export async function replayFile(file: string, options: ReplayOptions): Promise<CommandResult> {
  const log = await readLog(file, options);
  if (isRefusal(log)) return refused(log);
  const out = options.export === undefined ? null : await beginFile(options.export);
  if (isRefusal(out)) return refused(out);
  try {
    const figures = await withScratchDatabase(databaseSettings().url, (url) =>
      replayOn(url, log, async ({ history, agency }) => {
        if (!out) return;
        await exportHistory(history, { agency, zone: log.calendar.zone, format: 'xes' }, out.write);
        await out.finish();
      }),
    );
    if (isRefusal(figures)) return refused(figures);
    return { exitCode: 0, json: figures, text: replayText(figures, log, basename(file)) };
  } finally {
    await out?.discard();
  }
}

/** The whole file is read and understood before anything is started for it. */
export async function readLog(
  file: string,
  { format, zone }: Pick<ReplayOptions, 'format' | 'zone'>,
): Promise<EventLog | Refusal> {
  const table = await readLogFile(file, format);
  if (isRefusal(table)) return table;
  return understandLog(table, file, zone ?? table.zone ?? DEFAULT_ZONE);
}
