import { CsvError, parse } from 'csv-parse/sync';
import { refuse, type Refusal } from '#kernel';
import type { LogRow, LogTable } from './log-table.js';

/**
 * A CSV log: header, then one row an event. Quotes must close and every row must have as many cells as the header.
 * Refuses `log.broken_quote`, `log.row_length`, `log.not_csv`, `log.empty`, `log.duplicate_column`.
 */
export function readCsv(text: string, file: string): LogTable | Refusal {
  const records: Numbered[] = [];
  const place = { end: 0, empty: 0 };
  try {
    parse(text, {
      skip_empty_lines: true,
      on_record: (cells: string[], { lines, empty_lines: empty }) => {
        records.push({ line: place.end + 1 + empty - place.empty, cells });
        place.end = lines;
        place.empty = empty;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const empty = Number((error as { empty_lines?: unknown }).empty_lines ?? place.empty);
    return brokenRow(error, file, place.end + 1 + empty - place.empty);
  }
  return table(records, file);
}

interface Numbered {
  readonly line: number;
  readonly cells: readonly string[];
}

function table([header, ...records]: readonly Numbered[], file: string): LogTable | Refusal {
  if (!header) return refuse('log.empty', { file, why: 'tệp rỗng' }, { file });
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    return refuse(
      'log.duplicate_column',
      {
        file,
        line: header.line,
        what: 'cột',
        column: twice,
        where: 'ở dòng tiêu đề; hãy đổi tên hoặc bỏ một cột',
      },
      { file, line: header.line, column: twice },
    );
  }
  if (records.length === 0) {
    return refuse('log.empty', { file, why: 'chỉ có dòng tiêu đề, không có sự kiện nào' }, { file });
  }
  const rows = records.map(({ line, cells }): LogRow => {
    const named = columns.map((name, index) => [name, (cells[index] ?? '').trim()] as const);
    return { line, event: true, cells: new Map(named) };
  });
  return { rows, columns, sparse: false, zone: null };
}

/** @param from line on which the row begins that could not be read */
function brokenRow(error: CsvError, file: string, from: number): Refusal {
  const data = { file, line: from };
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    return refuse('log.row_length', { file, line: from }, data);
  }
  if (/QUOTE/.test(error.code)) {
    return refuse('log.broken_quote', { file, line: from }, data);
  }
  return refuse('log.not_csv', { file, line: from, why: error.message }, data);
}
