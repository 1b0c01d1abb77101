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
  if (!header) return refuse('invalid', 'log.empty', `${file}: tệp rỗng.`, { file });
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    const message = `${file}:${header.line}: cột «${twice}» có hai lần ở dòng tiêu đề; hãy đổi tên hoặc bỏ một cột.`;
    return refuse('invalid', 'log.duplicate_column', message, { file, line: header.line, column: twice });
  }
  if (records.length === 0) {
    return refuse('invalid', 'log.empty', `${file}: chỉ có dòng tiêu đề, không có sự kiện nào.`, { file });
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
    const message = `${file}:${from}: dòng này có số ô khác dòng tiêu đề; xem lại dấu phẩy và dấu nháy kép.`;
    return refuse('invalid', 'log.row_length', message, data);
  }
  if (/QUOTE/.test(error.code)) {
    const message = `${file}:${from}: dấu nháy kép (") mở mà không đóng, hoặc đứng sai chỗ; trong ô có nháy kép thì viết hai lần ("").`;
    return refuse('invalid', 'log.broken_quote', message, data);
  }
  return refuse('invalid', 'log.not_csv', `${file}:${from}: không phải CSV đúng (${error.message}).`, data);
}
