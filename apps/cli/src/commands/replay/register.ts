import { Option, type Command } from 'commander';
import { basename } from 'node:path';
import { isRefusal } from '#kernel';
import { databaseSettings } from '#persistence';
import type { CommandResult, Run } from '../../command-result.js';
import { refused } from '../../refused.js';
import { readLogFile, type LogFormat } from './log-file.js';
import { replayOn } from './replay.js';
import { replayText } from './replay-text.js';
import { withScratchDatabase } from './scratch-database.js';
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
    .option('--zone <zone>', `múi giờ của nhật ký; mặc định múi giờ ghi trong nhật ký, không thì ${DEFAULT_ZONE}`)
    .option('--export <file.xes>', 'ghi lịch sử sau khi phát lại ra tệp XES (IEEE 1849)')
    .action((file: string, options: ReplayOptions) => run(() => replayFile(file, options)));
}

/** `dunghen replay FILE`. */
export async function replayFile(file: string, options: ReplayOptions): Promise<CommandResult> {
  const table = await readLogFile(file, options.format);
  if (isRefusal(table)) return refused(table);
  const log = understandLog(table, file, options.zone ?? table.zone ?? DEFAULT_ZONE);
  if (isRefusal(log)) return refused(log);
  const figures = await withScratchDatabase(databaseSettings().url, (url) => replayOn(url, log));
  if (isRefusal(figures)) return refused(figures);
  return { exitCode: 0, json: figures, text: replayText(figures, log, basename(file)) };
}
