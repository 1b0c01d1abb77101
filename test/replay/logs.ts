import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal, type Refusal } from '#kernel';
import { exportHistory, type ExportFormat } from '../../apps/cli/src/commands/history/export-history.js';
import type { EventLog } from '../../apps/cli/src/commands/replay/event-log.js';
import type { ReplayFigures } from '../../apps/cli/src/commands/replay/figures.js';
import type { LogFormat } from '../../apps/cli/src/commands/replay/log-file.js';
import { readLog } from '../../apps/cli/src/commands/replay/register.js';
import { replayOn } from '../../apps/cli/src/commands/replay/replay.js';
import { createTestDatabase } from '../db/test-database.js';

/** The columns a log must have, in one row: case, deadline, end, activity, time, resource. */
export const HEADER = 'case:concept:name,case:deadline,case:enddate,concept:name,time:timestamp,org:resource';

export function csv(...rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

/** Reads a log from a file of its own that is gone afterwards. */
export async function read(
  content: string | Buffer,
  format?: LogFormat,
  zone?: string,
): Promise<EventLog | Refusal> {
  const folder = await mkdtemp(join(tmpdir(), 'dunghen-log-'));
  try {
    const file = join(folder, format === 'xes' ? 'log.xes' : 'log.csv');
    await writeFile(file, content);
    return await readLog(file, zone === undefined ? {} : { zone });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function understood(content: string, format?: LogFormat, zone?: string): Promise<EventLog> {
  const log = await read(content, format, zone);
  if (isRefusal(log)) throw new Error(log.message);
  return log;
}

export interface Replayed {
  readonly figures: ReplayFigures;
  readonly xes: string;
  readonly csv: string;
}

/** Replays a log on a fresh database of the test server and exports what came of it. */
export async function replayed(log: EventLog): Promise<Replayed> {
  const database = await createTestDatabase();
  try {
    const exports: Record<ExportFormat, string> = { xes: '', csv: '' };
    const figures = await replayOn(database.url, log, async ({ history, agency }) => {
      for (const format of ['xes', 'csv'] as const) {
        await exportHistory(history, { agency, zone: log.calendar.zone, format }, (piece) => {
          exports[format] += piece;
          return Promise.resolve();
        });
      }
    });
    if (isRefusal(figures)) throw new Error(figures.message);
    return { figures, ...exports };
  } finally {
    await database.drop();
  }
}
