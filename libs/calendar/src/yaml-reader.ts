import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';

/** What can be wrong with a calendar file. */
export type FileFaultCode =
  | 'calendar.bad_hours'
  | 'calendar.bad_value'
  | 'calendar.bad_year'
  | 'calendar.day_conflict'
  | 'calendar.duplicate_key'
  | 'calendar.missing_key'
  | 'calendar.no_such_date'
  | 'calendar.not_yaml'
  | 'calendar.unknown_key'
  | 'calendar.wrong_year'
  | 'calendar.year_gap';

/** Where and why a file is not a calendar; never leaves `parseCalendar`, which turns it into a `Refusal`. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly line: number,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** One value of a YAML (or JSON) file that knows its line and says in Vietnamese what it should have been. */
export class FileValue {
  private constructor(
    private readonly node: unknown,
    readonly line: number,
    /** Path of keys from the root, for messages. */
    readonly path: string,
    private readonly lines: LineCounter,
  ) {}

  /** Root of the document. Throws `FileFault` `calendar.duplicate_key` or `calendar.not_yaml`. */
  static root(text: string): FileValue {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const error = document.errors[0];
    if (error !== undefined) throw syntaxFault(error, lines);
    return new FileValue(document.contents, 1, '', lines);
  }

  fault(code: FileFaultCode, reason: string): FileFault {
    return new FileFault(code, this.line, `${this.path === '' ? '' : `"${this.path}": `}${reason}`);
  }

  /** The entries of a mapping; refuses a key outside `known` when that is given. */
  entries(known?: readonly string[]): ReadonlyMap<string, FileValue> {
    if (!isMap(this.node)) throw this.fault('calendar.bad_value', 'phải là các cặp "khóa: giá trị".');
    const entries = new Map<string, FileValue>();
    for (const { key, value } of this.node.items) {
      const name = String(isScalar(key) ? key.value : key);
      const path = this.path === '' ? name : `${this.path}.${name}`;
      const child = new FileValue(value, this.lineOf(key), path, this.lines);
      if (known !== undefined && !known.includes(name)) {
        throw child.fault(
          'calendar.unknown_key',
          `không có khóa này. Các khóa được dùng: ${known.join(', ')}.`,
        );
      }
      entries.set(name, child);
    }
    return entries;
  }

  items(): readonly FileValue[] {
    if (!isSeq(this.node)) throw this.fault('calendar.bad_value', 'phải là một danh sách.');
    return this.node.items.map(
      (item, index) => new FileValue(item, this.lineOf(item), `${this.path}.${index}`, this.lines),
    );
  }

  get isMapping(): boolean {
    return isMap(this.node);
  }

  text(): string {
    const value = this.scalar();
    if (typeof value !== 'string' || value.trim() === '') {
      throw this.fault('calendar.bad_value', 'phải là một dòng chữ.');
    }
    return value.trim();
  }

  wholeNumber(): number {
    const value = this.scalar();
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw this.fault('calendar.bad_value', 'phải là số nguyên.');
    }
    return value;
  }

  truth(): boolean {
    const value = this.scalar();
    if (typeof value !== 'boolean') throw this.fault('calendar.bad_value', 'phải là true hoặc false.');
    return value;
  }

  private scalar(): unknown {
    return isScalar(this.node) ? this.node.value : undefined;
  }

  private lineOf(node: unknown): number {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    return range?.[0] === undefined ? this.line : this.lines.linePos(range[0]).line;
  }
}

function syntaxFault(error: YAMLError, lines: LineCounter): FileFault {
  const { line } = lines.linePos(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    return new FileFault('calendar.duplicate_key', line, 'khóa này đã có ở trên; giữ lại một dòng.');
  }
  return new FileFault('calendar.not_yaml', line, `không đọc được YAML: ${error.message}`);
}
