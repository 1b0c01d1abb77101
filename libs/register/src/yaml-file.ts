import type { ErrorObject, ValidateFunction } from 'ajv';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { refuse, type Refusal } from '#kernel';

/** Reads one YAML file of a known shape. @returns a refusal `code` whose message names file and line */
export function readYaml<Raw>(
  source: string,
  file: string,
  shape: ValidateFunction<Raw>,
  code: 'register.not_readable' | 'document.not_readable',
): { readonly raw: Raw; readonly placeOf: PlaceOf; readonly refuseAt: RefuseAt } | Refusal {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (start: number): Place => ({ file, line: Math.max(lines.linePos(start).line, 1) });
  const unreadable = (place: Place, why: string): Refusal => refuse(code, { ...place, why }, { ...place });
  const [error] = document.errors;
  if (error) return unreadable(placeAt(error.pos[0]), `không phải YAML đúng: ${error.message}.`);
  const placeOf: PlaceOf = (path) => placeAt(offset(document, path));
  const raw: unknown = document.toJS();
  const refuseAt: RefuseAt = (path, why) => unreadable(placeOf(path), why);
  if (shape(raw)) return { raw, placeOf, refuseAt };
  const [fault] = shape.errors ?? [];
  const path = (fault?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return refuseAt(path, fault ? words(fault, path) : 'sai dạng.');
}

/** Where something stands; `line` from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The place of something in the document, given by keys and positions from the root. */
export type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Refuses, with the code of the file, at a place given the same way. */
type RefuseAt = (path: readonly (string | number)[], why: string) => Refusal;

/** Where a path starts in the source; the nearest existing parent when it is not there. */
function offset(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let at = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return at;
      at = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && node.items[Number(key)] !== undefined) {
      node = node.items[Number(key)];
      at = startOf(node);
    } else return at;
  }
  return at;
}

function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

function words(fault: ErrorObject, path: readonly string[]): string {
  const params = fault.params as Readonly<Record<string, unknown>>;
  const where = path.length > 0 ? `“${path.join('.')}”` : 'tệp';
  switch (fault.keyword) {
    case 'required':
      return `${where} thiếu mục “${String(params['missingProperty'])}”.`;
    case 'additionalProperties':
      return `${where} có mục “${String(params['additionalProperty'])}” không biết là gì.`;
    case 'enum':
      return `${where} phải là một trong: ${(params['allowedValues'] as unknown[]).map((one) => `“${String(one)}”`).join(', ')}.`;
    default:
      return `${where} sai dạng (${fault.message ?? fault.keyword}).`;
  }
}
