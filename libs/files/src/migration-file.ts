import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { MigrationMap } from '#engine';
import { isRefusal, refuse, type Refusal } from '#kernel';

/** A map of a migration as it lies on disk. */
export interface MigrationFile {
  readonly map: MigrationMap;
  /** The same refusal with the file and line it is about, when it says where in the map that is (`data.at`). */
  place(refusal: Refusal): Refusal;
}

type Path = readonly (string | number)[];

const KEYS = ['schema', 'code', 'from', 'to', 'states'];

/**
 * Reads a `migration/v1` file: `schema`, `code`, `from` and `to` (issues), `states` (old step: new step).
 * @returns `migration.not_readable` or `migration.duplicate_step`, naming file, line and remedy
 */
export function parseMigrationMap(source: string, file: string): MigrationFile | Refusal {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number, refusal: Refusal): Refusal => {
    const line = Math.max(lines.linePos(offset).line, 1);
    return {
      ...refusal,
      message: `${file}:${line}: ${refusal.message}`,
      data: { ...refusal.data, file, line },
    };
  };
  const [error] = document.errors;
  if (error) {
    const fault =
      error.code === 'DUPLICATE_KEY'
        ? refuse('migration.duplicate_step')
        : unreadable(`không phải YAML đúng (${error.message}). Hãy xem lại thụt đầu dòng và dấu hai chấm.`);
    return at(error.pos[0], fault);
  }
  const map = read(document.toJS());
  if ('why' in map) return at(offsetOf(document, map.path), unreadable(map.why));
  return {
    map,
    place: (refusal) => {
      const path = refusal.data['at'];
      return Array.isArray(path) ? at(offsetOf(document, path as Path), refusal) : refusal;
    },
  };
}

function unreadable(why: string): Refusal {
  return refuse('migration.not_readable', { why });
}

interface Fault {
  readonly path: Path;
  readonly why: string;
}

function read(raw: unknown): MigrationMap | Fault {
  if (!isRecord(raw)) return { path: [], why: `tệp phải có các mục ${KEYS.join(', ')}.` };
  const { schema, code, from, to, states } = raw;
  const unknown = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    return { path: [unknown], why: `không biết mục “${unknown}”. Có: ${KEYS.join(', ')}.` };
  if (schema !== 'migration/v1') return { path: ['schema'], why: 'schema phải là “migration/v1”.' };
  if (typeof code !== 'string') return { path: ['code'], why: 'code phải là mã thủ tục, ví dụ QT-08/DMP.' };
  for (const [key, issue] of Object.entries({ from, to })) {
    if (!Number.isSafeInteger(issue) || Number(issue) < 1) {
      return { path: [key], why: `${key} phải là lần ban hành, một số nguyên từ 1.` };
    }
  }
  if (!isRecord(states) || Object.keys(states).length === 0) {
    return {
      path: ['states'],
      why: 'states phải ghi mỗi bước cũ chuyển vào bước nào, ví dụ “appraising: appraising”.',
    };
  }
  for (const [old, next] of Object.entries(states)) {
    if (typeof next === 'string' && next !== '') continue;
    return {
      path: ['states', old],
      why: `bước “${old}” phải chuyển vào một bước. Hãy ghi tên bước mới sau dấu hai chấm.`,
    };
  }
  return { code, from: Number(from), to: Number(to), states: states as Readonly<Record<string, string>> };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a path starts; its nearest parent when it is not there. */
function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let at = startOf(node);
  for (const key of path) {
    if (!isMap(node)) return at;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (!pair) return at;
    at = startOf(pair.key);
    node = pair.value;
  }
  return at;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

/** Reads and places in one: whatever `work` refuses names the line of the map. */
export async function withPlace<T>(
  file: MigrationFile | null,
  work: () => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const result = await work();
  return isRefusal(result) && file !== null ? file.place(result) : result;
}
