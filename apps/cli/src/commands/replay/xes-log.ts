import { refuse, type Refusal } from '#kernel';
import { OWN, type LogRow, type LogTable } from './log-table.js';
import { XmlFault, xmlTokens, type XmlToken } from './xml-tokens.js';

/** Attribute elements that carry one value; lists and containers have no column to go to. */
const VALUES: ReadonlySet<string> = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);

/**
 * A XES log (IEEE 1849): attributes of a trace become columns `case:…`, those of an event keep their name; nested
 * attributes, globals and classifiers are passed over. Refuses `log.not_xes`, `log.empty`, `log.duplicate_column`.
 */
export function readXes(text: string, file: string): LogTable | Refusal {
  const reader = new XesReader();
  try {
    for (const token of xmlTokens(text)) {
      if (token.kind === 'open') reader.open(token);
      else reader.close();
    }
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const { line } = error;
    return refuse(
      'log.not_xes',
      { file, line, why: error.message },
      {
        file,
        line,
      },
    );
  }
  const { rows, twice } = reader;
  if (twice) {
    return refuse(
      'log.duplicate_column',
      { file, ...twice, what: 'thuộc tính', where: 'trong cùng một hồ sơ hay sự kiện' },
      { file, ...twice },
    );
  }
  if (rows.length === 0) {
    return refuse('log.empty', { file, why: 'không có hồ sơ (<trace>) nào trong <log>' }, { file });
  }
  const columns = new Set<string>();
  for (const { cells } of rows) for (const name of cells.keys()) columns.add(name);
  return { rows, columns: [...columns], sparse: true, zone: reader.zone };
}

interface Element {
  readonly line: number;
  readonly cells: Map<string, string>;
}

class XesReader {
  readonly rows: LogRow[] = [];
  zone: string | null = null;
  twice: { readonly line: number; readonly column: string } | null = null;
  private readonly path: string[] = [];
  private trace: Element | null = null;
  private event: Element | null = null;
  private events: Element[] = [];

  open({ name, attributes, line }: XmlToken): void {
    const inside = this.path.join('/');
    this.path.push(name);
    if (inside === '' && name !== 'log')
      throw new XmlFault(line, `thẻ ngoài cùng phải là <log>, không phải <${name}>`);
    if (inside === 'log' && name === 'trace') {
      this.trace = { line, cells: new Map() };
      this.events = [];
    } else if (inside === 'log/trace' && name === 'event') {
      this.event = { line, cells: new Map() };
    } else if (VALUES.has(name)) this.value(inside, attributes, line);
  }

  close(): void {
    const closed = this.path.join('/');
    this.path.pop();
    if (closed === 'log/trace/event' && this.event) this.events.push(this.event);
    if (closed === 'log/trace' && this.trace) this.endTrace(this.trace);
  }

  private value(inside: string, attributes: ReadonlyMap<string, string>, line: number): void {
    const key = attributes.get('key') ?? '';
    const value = attributes.get('value') ?? '';
    if (inside === 'log' && key === OWN.zone) this.zone = value;
    if (inside === 'log/trace' && this.trace) this.put(this.trace, `case:${key}`, value.trim(), line);
    if (inside === 'log/trace/event' && this.event) this.put(this.event, key, value.trim(), line);
  }

  private put({ cells }: Element, column: string, value: string, line: number): void {
    if (cells.has(column)) this.twice ??= { line, column };
    cells.set(column, value);
  }

  /** Attributes of a trace may come after its events: rows are made when it is closed. */
  private endTrace({ line, cells }: Element): void {
    if (this.events.length === 0) this.rows.push({ line, event: false, cells });
    for (const event of this.events) {
      this.rows.push({ line: event.line, event: true, cells: new Map([...cells, ...event.cells]) });
    }
  }
}
