/** The opening or closing of an element; an empty element gives both. Text between elements means nothing in XES. */
export interface XmlToken {
  readonly kind: 'open' | 'close';
  /** Without namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

export class XmlFault extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const TAG_NAME = /(\/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The part of XML that XES needs: elements, attributes, the five entities and character references; comments,
 * CDATA and instructions are skipped. A document type is refused: entities of one's own have no place in a log.
 * @throws XmlFault
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  const lines = new LineCount(text);
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const line = lines.at(at);
    const skipped = skipMarkup(text, at, line);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const tag = readTag(text, at + 1, line);
    if (tag.closing) {
      const expected = open.pop();
      if (expected !== tag.name) {
        throw new XmlFault(line, `</${tag.name}> đóng sai; đang mở là <${expected ?? 'không có thẻ nào'}>`);
      }
    } else {
      yield { kind: 'open', name: tag.name, attributes: tag.attributes, line };
      if (!tag.empty) open.push(tag.name);
    }
    if (tag.closing || tag.empty) yield { kind: 'close', name: tag.name, attributes: NONE, line };
    at = tag.end;
  }
  const left = open.at(-1);
  if (left !== undefined) throw new XmlFault(lines.at(text.length), `thẻ <${left}> không được đóng`);
}

/** Where the comment, CDATA or instruction at `at` ends; `at` itself when there is none. */
function skipMarkup(text: string, at: number, line: number): number {
  for (const [start, end] of SKIPPED) {
    if (!text.startsWith(start, at)) continue;
    const closed = text.indexOf(end, at + start.length);
    if (closed < 0) throw new XmlFault(line, `«${start}» không được đóng bằng «${end}»`);
    return closed + end.length;
  }
  if (text.startsWith('<!', at)) throw new XmlFault(line, 'không nhận khai báo DOCTYPE hay ENTITY');
  return at;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly closing: boolean;
  readonly empty: boolean;
  readonly end: number;
}

function readTag(text: string, from: number, line: number): Tag {
  const name = match(TAG_NAME, text, from);
  if (!name) throw new XmlFault(line, 'sau dấu «<» không phải tên thẻ; trong giá trị viết &lt;');
  let at = TAG_NAME.lastIndex;
  const attributes = new Map<string, string>();
  for (let found = match(ATTRIBUTE, text, at); found; found = match(ATTRIBUTE, text, at)) {
    const [, key = '', double, single] = found;
    if (attributes.has(key)) throw new XmlFault(line, `thuộc tính «${key}» viết hai lần`);
    attributes.set(key, unescape(double ?? single ?? '', line));
    at = ATTRIBUTE.lastIndex;
  }
  const end = match(TAG_END, text, at);
  if (!end) throw new XmlFault(line, `thẻ <${name[3] ?? ''}> viết sai hoặc không được đóng`);
  return {
    name: name[3] ?? '',
    attributes,
    closing: name[1] === '/',
    empty: end[1] === '/',
    end: TAG_END.lastIndex,
  };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(value: string, line: number): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w*))?;?/g, (whole, decimal, hex, name) => {
    const found = whole.endsWith(';') ? character(decimal as string, hex as string, name as string) : null;
    if (found === null) throw new XmlFault(line, `«${whole}» không phải ký tự hợp lệ; dấu & viết là &amp;`);
    return found;
  });
}

function character(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? null;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return Number.isNaN(code) || !isXmlCharacter(code) ? null : String.fromCodePoint(code);
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return [0x09, 0x0a, 0x0d].includes(code);
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Line of a growing position, counted once. */
class LineCount {
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  at(position: number): number {
    for (let next = this.text.indexOf('\n', this.counted); next >= 0 && next < position;) {
      this.line++;
      this.counted = next + 1;
      next = this.text.indexOf('\n', this.counted);
    }
    return this.line;
  }
}
