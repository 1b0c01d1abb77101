import { isRefusal, refuse, type Refusal } from '#kernel';
import type { WorkingCalendar } from '#calendar';
import type { EventLog, LogCase } from './event-log.js';
import { gatherCase } from './gather-case.js';
import { caseId, type Reader } from './log-cells.js';
import { COLUMN, type LogRow, type LogTable } from './log-table.js';
import { logCalendar } from './log-zone.js';

/** Without these there is no case, no event, nobody who acted or no promise to measure. */
const REQUIRED = [COLUMN.case, COLUMN.activity, COLUMN.time, COLUMN.resource, COLUMN.deadline, COLUMN.end];
const TIMES: ReadonlySet<string> = new Set([COLUMN.time, COLUMN.deadline, COLUMN.end, COLUMN.start]);
const MUST_BE_SAID = [COLUMN.case, COLUMN.deadline];
const EVENT_MUST_SAY = [COLUMN.activity, COLUMN.time];

/**
 * Rows → cases. Refuses `log.missing_column`, `log.missing_value`, `log.bad_time`, `log.case_contradiction`,
 * `log.unknown_zone`, each with line and column.
 */
export function understandLog(table: LogTable, file: string, zone: string): EventLog | Refusal {
  const missing = missingColumn(table, file);
  if (missing) return missing;
  const calendar = logCalendar(zone, yearsOf(table));
  if (isRefusal(calendar)) return calendar;
  const reader = { file, calendar };
  const cases: LogCase[] = [];
  for (const rows of rowsByCase(table).values()) {
    const fault = firstFault(rows, reader);
    if (fault) return fault;
    const found = gatherCase(rows, reader);
    if (isRefusal(found)) return found;
    cases.push(found);
  }
  cases.sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  return summed(cases, calendar);
}

function summed(cases: readonly LogCase[], calendar: WorkingCalendar): EventLog {
  const activities = new Set<string>();
  let to = -Infinity;
  for (const { openedAt, end, events } of cases) {
    to = Math.max(to, openedAt, end ?? openedAt, events.at(-1)?.at ?? openedAt);
    for (const { activity } of events) activities.add(activity);
  }
  return { cases, activities: [...activities].sort(), calendar, from: cases[0]?.openedAt ?? to, to };
}

function missingColumn({ columns, sparse }: LogTable, file: string): Refusal | null {
  const required = sparse ? REQUIRED.filter((name) => name !== COLUMN.end) : REQUIRED;
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length === 0) return null;
  const named = missing.map((name) => `«${name}»`).join(', ');
  return refuse(
    'log.missing_column',
    { file, named, columns: columns.join(', ') },
    { file, missing, found: columns },
  );
}

/** The year every moment begins with; anything else is refused when it is read. */
function yearsOf({ rows }: LogTable): number[] {
  const years = new Set<string>();
  for (const { cells } of rows) {
    for (const name of TIMES) years.add(cells.get(name)?.slice(0, 4) ?? '');
  }
  return [...years].filter((text) => /^\d{4}$/.test(text)).map(Number);
}

function rowsByCase({ rows }: LogTable): Map<string, LogRow[]> {
  const found = new Map<string, LogRow[]>();
  for (const row of rows) {
    const id = caseId(row);
    const known = found.get(id);
    if (known) known.push(row);
    else found.set(id, [row]);
  }
  return found;
}

function firstFault(rows: readonly LogRow[], { file }: Reader): Refusal | null {
  for (const { line, cells, event } of rows) {
    const needed = event ? [...MUST_BE_SAID, ...EVENT_MUST_SAY] : MUST_BE_SAID;
    const column = needed.find((name) => (cells.get(name) ?? '') === '');
    if (column === undefined) continue;
    return refuse(
      'log.missing_value',
      { file, line, why: `ô «${column}» để trống; mỗi sự kiện phải có giá trị này` },
      { file, line, column },
    );
  }
  return null;
}
