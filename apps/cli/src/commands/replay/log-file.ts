import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { readCsv } from './csv-log.js';
import type { LogTable } from './log-table.js';
import { readXes } from './xes-log.js';

export type LogFormat = 'csv' | 'xes';

/** Strings of V8 end at 512 MB; a log of this size has millions of events. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads an event log. Refuses `log.not_found`, `log.unreadable`, `log.too_large`, `log.empty`, `log.not_utf8`,
 * `log.bad_character`, and what the formats refuse.
 * @param format absent: `.xes` by its name, everything else CSV
 */
export async function readLogFile(file: string, format?: LogFormat): Promise<LogTable | Refusal> {
  const bytes = await readBytes(file);
  if (isRefusal(bytes)) return bytes;
  const text = decode(file, bytes);
  if (typeof text !== 'string') return text;
  if ((format ?? formatOf(file)) === 'xes') return readXes(text, file);
  return readCsv(text, file);
}

function formatOf(file: string): LogFormat {
  return file.toLowerCase().endsWith('.xes') ? 'xes' : 'csv';
}

async function readBytes(file: string): Promise<Buffer | Refusal> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) {
      const limit = LARGEST / 1024 / 1024;
      return refuse(
        'log.too_large',
        { file, limit },
        {
          file,
          size,
        },
      );
    }
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return refuse('log.not_found', { file }, { file });
    return refuse('log.unreadable', { file, why: code ?? 'lỗi' }, { file });
  }
}

/** Control characters have no place in XML nor in a PostgreSQL text; tab and line ends do. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

function decode(file: string, bytes: Buffer): string | Refusal {
  if (!isUtf8(bytes)) {
    const line = firstLineNotUtf8(bytes);
    return refuse('log.not_utf8', { file, line }, { file, line });
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse('log.empty', { file, why: 'tệp rỗng' }, { file });
  const at = text.search(FORBIDDEN);
  if (at < 0) return text;
  const line = text.slice(0, at).split('\n').length;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return refuse('log.bad_character', { file, line, code }, { file, line, character: `U+${code}` });
}

/** A line feed is never part of a longer UTF-8 character, so lines can be judged one by one. */
function firstLineNotUtf8(bytes: Buffer): number {
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
  }
}
