import { isRefusal, refuse, type Instant, type Refusal } from '#kernel';
import type { Attributes, LogCase, LogEvent } from './event-log.js';
import { caseId, momentIn, type Reader } from './log-cells.js';
import { COLUMN, OWN, type LogRow } from './log-table.js';

const READ: ReadonlySet<string> = new Set(Object.values(COLUMN));

/** Nobody can act without a name. */
const UNKNOWN_RESOURCE = 'unknown';

/**
 * All rows of one case. Attributes of the case are repeated on every row and must agree where the figures depend
 * on them: `log.case_contradiction` names both lines.
 */
export function gatherCase(rows: readonly LogRow[], reader: Reader): LogCase | Refusal {
  const [first] = rows;
  if (!first) throw new Error('a case has at least one row');
  const deadline = agreedMoment(rows, COLUMN.deadline, reader);
  if (isRefusal(deadline)) return deadline;
  const start = agreedMoment(rows, COLUMN.start, reader);
  if (isRefusal(start)) return start;
  const end = agreedMoment(rows, COLUMN.end, reader);
  if (isRefusal(end)) return end;
  const channel = contradiction(rows, COLUMN.channel, (row) => row.cells.get(COLUMN.channel) ?? '', reader);
  if (channel) return channel;
  const events = eventsOf(rows, reader);
  if (isRefusal(events)) return events;
  const told = [start, end, events[0]?.at].filter((at): at is Instant => typeof at === 'number');
  if (told.length === 0) return noMoment(first, reader);
  return {
    id: caseId(first),
    channel: first.cells.get(COLUMN.channel) ?? '',
    deadline: deadline ?? 0,
    end,
    openedAt: Math.min(...told),
    responsible: first.cells.get(COLUMN.responsible) ?? '',
    attributes: attributesOf(first, true),
    events,
  };
}

/** Engine entries of an own export tell of the case; its events are what people did. */
function isLogEvent({ event, cells }: LogRow): boolean {
  if (!event || cells.get(OWN.derived) === 'true') return false;
  return ['', 'acted'].includes(cells.get(OWN.kind) ?? '');
}

function eventsOf(rows: readonly LogRow[], reader: Reader): LogEvent[] | Refusal {
  const events: LogEvent[] = [];
  for (const row of rows) {
    if (!isLogEvent(row)) continue;
    const at = momentIn(row, COLUMN.time, reader);
    if (isRefusal(at)) return at;
    events.push({
      activity: row.cells.get(COLUMN.activity) ?? '',
      at: at ?? 0,
      resource: row.cells.get(COLUMN.resource) || UNKNOWN_RESOURCE,
      attributes: attributesOf(row, false),
      line: row.line,
    });
  }
  // Stable: events of one moment stay in the order of the file.
  return events.sort((a, b) => a.at - b.at);
}

/** Everything else the log says, without its `case:`; our own names are ours to write again. */
function attributesOf({ cells }: LogRow, ofCase: boolean): Attributes {
  const found: [string, string][] = [];
  for (const [column, value] of cells) {
    if (value === '' || READ.has(column) || column.startsWith('case:') !== ofCase) continue;
    const name = ofCase ? column.slice('case:'.length) : column;
    if (!name.startsWith(OWN.prefix)) found.push([name, value]);
  }
  return Object.fromEntries(found);
}

function agreedMoment(rows: readonly LogRow[], column: string, reader: Reader): Instant | null | Refusal {
  const known = new Map<string, Instant | null>();
  for (const row of rows) {
    const text = row.cells.get(column) ?? '';
    if (known.has(text)) continue;
    const at = momentIn(row, column, reader);
    if (isRefusal(at)) return at;
    known.set(text, at);
  }
  const moment = (row: LogRow): Instant | null => known.get(row.cells.get(column) ?? '') ?? null;
  const [first] = rows;
  return contradiction(rows, column, moment, reader) ?? (first ? moment(first) : null);
}

function contradiction(
  [first, ...others]: readonly LogRow[],
  column: string,
  valueOf: (row: LogRow) => unknown,
  { file }: Reader,
): Refusal | null {
  const other = first && others.find((row) => valueOf(row) !== valueOf(first));
  if (!first || !other) return null;
  const [a, b] = [first, other].map((row) => row.cells.get(column) || 'trống');
  return refuse(
    'log.case_contradiction',
    {
      file,
      line: other.line,
      case: caseId(first),
      column,
      one: a ?? '',
      firstLine: first.line,
      other: b ?? '',
    },
    {
      file,
      line: other.line,
      firstLine: first.line,
      column,
      case: caseId(first),
    },
  );
}

function noMoment(row: LogRow, { file }: Reader): Refusal {
  return refuse(
    'log.missing_value',
    {
      file,
      line: row.line,
      why: `hồ sơ «${caseId(row)}» không có sự kiện nào và không ghi «${COLUMN.start}»`,
    },
    { file, line: row.line, column: COLUMN.start },
  );
}
