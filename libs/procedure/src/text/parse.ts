import { LineCounter, isAlias, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { isRefusal } from '#kernel';
import { parseLimit, type Limit } from '#calendar';
import type { ActionDefinition, ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import {
  findingAt,
  sortFindings,
  type Finding,
  type Locate,
  type ParsedProcedure,
  type Path,
} from '../definition/finding.js';
import { locator } from './locate.js';
import { schemaFindings } from './schema-findings.js';
import type { RawAction, RawProcedure } from './raw.js';
import { inThisSchema } from '../upgrade/in-this-schema.js';
import { REGIME_LIMITS, type RegimeLimit } from '../definition/vocabulary.js';

/**
 * Reads one procedure file: YAML 1.2 with unique keys and no aliases, the shape and vocabulary of the schema,
 * limits and dates; a text of an earlier schema as one of today's. `definition` is there only when there is no finding; lists left out are filled as empty.
 * Never throws for anything a file may contain.
 * @param file the name shown in findings
 */
export function parseProcedure(source: string, file: string): ParsedProcedure {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const locate = locator(document, lines);
  const parsed = { file, locate };
  const clean = { file, locate: lazyLocator(source) };
  const yamlFindings = [
    ...document.errors.map((error) => yamlFinding(error, file, lines)),
    ...(source.includes('*') ? aliasFindings(document, file, lines) : []),
  ];
  if (yamlFindings.length > 0) return { ...parsed, findings: sortFindings(yamlFindings) };
  const raw = inThisSchema(document.toJS());
  const findings = schemaFindings(raw, parsed);
  if (findings.length > 0) return { ...parsed, findings: sortFindings(findings) };
  return fill(raw as RawProcedure, parsed, clean);
}

function yamlFinding(error: YAMLError, file: string, lines: LineCounter): Finding {
  const { line, col } = lines.linePos(error.pos[0]);
  const place = { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  if (error.code === 'DUPLICATE_KEY') {
    return {
      ...place,
      code: 'procedure.duplicate_key',
      message: 'Mục này đã viết một lần ở trên; mục viết sau sẽ lặng lẽ thay mục viết trước.',
      remedy: 'Xóa hoặc đổi tên một trong hai mục.',
    };
  }
  return {
    ...place,
    code: 'procedure.bad_yaml',
    message: `Tệp không phải YAML đúng: ${error.message}`,
    remedy: 'Xem lại thụt đầu dòng, dấu hai chấm và dấu ngoặc ở dòng này.',
  };
}

/** A reader must see the whole procedure in one place: nothing is referred to, nothing merged. */
function aliasFindings(document: Document, file: string, lines: LineCounter): readonly Finding[] {
  const findings: Finding[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    findings.push({
      file,
      line,
      column: col,
      code: 'procedure.alias',
      message: `Không dùng tham chiếu “*${node.source}”: người đọc phải thấy toàn bộ quy trình tại chỗ.`,
      remedy: 'Viết lại nội dung được tham chiếu.',
    });
  });
  return findings;
}

/**
 * Places of a file that was read without a fault: most are never asked for, and the parsed document of every file of a
 * catalogue would keep the memory of a hundred times its text. Parsed again at the first question.
 */
function lazyLocator(source: string): Locate {
  let locate: Locate | null = null;
  return (path) => {
    if (locate === null) {
      const lines = new LineCounter();
      locate = locator(parseDocument(source, { lineCounter: lines, prettyErrors: false }), lines);
    }
    return locate(path);
  };
}

type Place = Pick<ParsedProcedure, 'file' | 'locate'>;

/** Limits become numbers with units, absent lists become empty, an example without `given` has all required papers. */
function fill(raw: RawProcedure, parsed: Place, clean: Place): ParsedProcedure {
  const findings: Finding[] = [];
  const limit = (text: string | undefined, path: Path): Limit | undefined => {
    if (text === undefined) return undefined;
    const read = parseLimit(text);
    if (!isRefusal(read)) return read;
    const remedy = 'Viết số lớn hơn 0 và đơn vị, ví dụ “5 working_days”.';
    findings.push(findingAt(parsed, path, 'procedure.bad_limit', read.message, remedy));
    return undefined;
  };
  const documents = raw.documents ?? [];
  const required = documents.filter((paper) => paper.required).map(({ id }) => id);
  const definition: ProcedureDefinition = {
    ...raw,
    kind: raw.kind ?? 'public_service',
    alsoPatterns: raw.alsoPatterns ?? [],
    applicants: raw.applicants ?? [],
    notes: raw.notes ?? [],
    stops: mapValues(raw.stops ?? {}, ({ noticeWithin, ...stop }, name) => ({
      ...stop,
      noticeWithin: limit(noticeWithin, ['stops', name, 'noticeWithin']),
    })),
    documents,
    examples: raw.examples.map((example) => ({
      ...example,
      given: example.given ?? { documents: required },
    })),
    promise: {
      ...raw.promise,
      phases: raw.promise.phases.map((phase, i) => ({
        ...phase,
        limit: limit(phase.limit, ['promise', 'phases', i, 'limit']),
      })),
    },
    steps: mapValues(raw.steps, ({ within, actions, ...step }, name) => ({
      ...step,
      ...budget(within, (text) => limit(text, ['steps', name, 'within'])),
      actions: mapValues(actions, fillAction),
    })),
  };
  return findings.length > 0
    ? { ...parsed, findings: sortFindings(findings) }
    : { ...clean, definition, findings };
}

/** `regime.<name>` is looked up when the regime of a dossier is known (`underRegime`). */
function budget(
  text: string | undefined,
  read: (text: string | undefined) => Limit | undefined,
): Pick<StepDefinition, 'within' | 'withinRegime'> {
  const name = text?.startsWith('regime.') ? text.slice('regime.'.length) : undefined;
  if (name === undefined || !Object.hasOwn(REGIME_LIMITS, name)) return { within: read(text) };
  return { within: undefined, withinRegime: name as RegimeLimit };
}

function fillAction(action: RawAction): ActionDefinition {
  return {
    label: action.label,
    told: action.told,
    to: action.to,
    if: action.if ?? [],
    needs: action.needs ?? [],
    then: action.then ?? [],
    notBySameAs: action.notBySameAs ?? [],
  };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
