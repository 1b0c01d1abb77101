import { isRefusal, refuse, type Instant, type Refusal } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import { COLUMN, OWN, type LogRow } from './log-table.js';
import { FIRST_YEAR, LAST_YEAR } from './log-zone.js';

/** Where a cell lies, for refusals. */
export interface Reader {
  readonly file: string;
  readonly calendar: WorkingCalendar;
}

/** A moment written in a cell; null for an empty one. */
export function momentIn(row: LogRow, column: string, { file, calendar }: Reader): Instant | null | Refusal {
  const text = row.cells.get(column) ?? '';
  if (text === '') return null;
  const at = calendar.parseLocal(text);
  const year = Number(text.slice(0, 4));
  if (!isRefusal(at) && year >= FIRST_YEAR && year <= LAST_YEAR) return at;
  const why = isRefusal(at) ? at.message : `Năm ${year} ngoài khoảng ${FIRST_YEAR}–${LAST_YEAR}.`;
  return refuse(
    'log.bad_time',
    { file, line: row.line, column, why },
    {
      file,
      line: row.line,
      column,
      text,
    },
  );
}

/** What an own export remembers of the log it came from wins over the dossier's code. */
export function caseId({ cells }: LogRow): string {
  return cells.get(`case:${OWN.case}`) ?? cells.get(COLUMN.case) ?? '';
}
