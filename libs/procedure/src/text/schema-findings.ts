import { Ajv, type ErrorObject } from 'ajv';
import { isLocalDay, once } from '#kernel';
import { findingAt, type Finding, type ParsedProcedure, type Path } from '../definition/finding.js';
import { procedureSchema } from './schema.js';
import { suggestion } from './suggest.js';

/** Compiled for the first file: a third of a second that most commands need not wait for. */
const validator = once(() =>
  // The schema itself is proved by a test: asking it here costs as much again as compiling it.
  new Ajv({ allErrors: true, verbose: true, strict: true, validateSchema: false })
    .addFormat('local-date', isLocalDay)
    .compile(procedureSchema),
);

type Place = Pick<ParsedProcedure, 'file' | 'locate'>;

/** Faults of shape and vocabulary, in the words of the person who writes procedures. */
export function schemaFindings(raw: unknown, parsed: Place): readonly Finding[] {
  const validate = validator();
  if (validate(raw)) return [];
  const errors = validate.errors ?? [];
  // A bad name is reported twice: by its own pattern and by `propertyNames`; the second says it better.
  return errors
    .filter((error) => error.propertyName === undefined)
    .map((error) => translate(error, pathOf(error.instancePath, raw), parsed));
}

/** `/steps/a/actions` → path; digits index a list, elsewhere they are keys. */
function pathOf(pointer: string, raw: unknown): Path {
  let value = raw;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => {
      const path = Array.isArray(value) ? Number(key) : key;
      value =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
      return path;
    });
}

/** Vocabulary words by the key they stand under; the code of the finding is `procedure.unknown_<word>`. */
const VOCABULARY: Readonly<Record<string, { readonly word: string; readonly name: string }>> = {
  if: { word: 'guard', name: 'điều kiện' },
  then: { word: 'effect', name: 'hệ quả' },
  told: { word: 'telling', name: 'cách kể' },
  by: { word: 'role', name: 'vai trò' },
  unit: { word: 'unit', name: 'đơn vị' },
  owner: { word: 'unit', name: 'đơn vị' },
  needs: { word: 'need', name: 'dữ liệu' },
  field: { word: 'field', name: 'lĩnh vực' },
  confidence: { word: 'confidence', name: 'mức tin cậy' },
  pattern: { word: 'pattern', name: 'mẫu quy trình' },
  alsoPatterns: { word: 'pattern', name: 'mẫu quy trình' },
  applicants: { word: 'applicant', name: 'loại chủ hồ sơ' },
  waitsFor: { word: 'wait', name: 'lý do chờ' },
  how: { word: 'retirement', name: 'cách chấm dứt' },
  clock: { word: 'stop_policy', name: 'cách tính thời hạn khi ngừng' },
};

function translate(error: ErrorObject, path: Path, parsed: Place): Finding {
  switch (error.keyword) {
    case 'required':
      return missingField((error.params as { missingProperty: string }).missingProperty, path, parsed);
    case 'additionalProperties':
      return unknownField(error, path, parsed);
    case 'enum':
      return unknownWord(error, path, parsed);
    default:
      return badValue(error, path, parsed);
  }
}

function missingField(field: string, path: Path, parsed: Place): Finding {
  const inStep = path[0] === 'steps' && path.length === 2;
  if (inStep && field === 'by') {
    const message = `Bước “${String(path[1])}” không ghi vai trò chịu trách nhiệm.`;
    return findingAt(parsed, path, 'procedure.no_role', message, 'Thêm “by: …” với một vai trò của từ vựng.');
  }
  return findingAt(parsed, path, 'procedure.missing_field', `Thiếu mục “${field}”.`, `Thêm “${field}: …”.`);
}

function unknownField(error: ErrorObject, path: Path, parsed: Place): Finding {
  const field = (error.params as { additionalProperty: string }).additionalProperty;
  const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  const message = `Không có mục “${field}” ở đây.`;
  return findingAt(parsed, [...path, field], 'procedure.unknown_field', message, suggestion(field, known));
}

function unknownWord(error: ErrorObject, path: Path, parsed: Place): Finding {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const { word, name } = VOCABULARY[key] ?? { word: 'word', name: 'từ' };
  const value = String(error.data);
  const allowed = (error.params as { allowedValues: readonly string[] }).allowedValues;
  return findingAt(
    parsed,
    path,
    `procedure.unknown_${word}`,
    `Từ vựng không có ${name} “${value}”.`,
    suggestion(value, allowed),
  );
}

/** Faults that deserve their own code, by the last key of the place. */
const BAD_VALUES: Readonly<Record<string, { readonly code: string; readonly remedy: string }>> = {
  validFrom: { code: 'procedure.bad_date', remedy: 'Viết một ngày có thật, dạng yyyy-MM-dd.' },
  validTo: { code: 'procedure.bad_date', remedy: 'Viết một ngày có thật, dạng yyyy-MM-dd.' },
  issue: { code: 'procedure.bad_issue', remedy: 'Lần ban hành là số nguyên từ 1.' },
  schema: { code: 'procedure.bad_schema', remedy: 'Viết “schema: procedure/v2”.' },
  code: { code: 'procedure.bad_code', remedy: 'Viết mã dạng QT-08/DMP.' },
  amount: { code: 'procedure.bad_fee', remedy: 'Phí là số nguyên từ 0; không tìm thấy thì bỏ mục “fee”.' },
  successor: { code: 'procedure.bad_code', remedy: 'Viết mã dạng QT-08/DMP.' },
  noticeWithin: { code: 'procedure.bad_limit', remedy: 'Viết số và đơn vị, ví dụ “5 working_days”.' },
  within: { code: 'procedure.bad_limit', remedy: 'Viết số và đơn vị, ví dụ “5 working_days”.' },
  limit: { code: 'procedure.bad_limit', remedy: 'Viết số và đơn vị, ví dụ “5 working_days”.' },
};

function badValue(error: ErrorObject, path: Path, parsed: Place): Finding {
  const key = String(path.at(-1) ?? '');
  const shown = JSON.stringify(error.data) as string | undefined;
  if (error.keyword === 'propertyNames') {
    const name = (error.params as { propertyName: string }).propertyName;
    const message = `Tên “${name}” không hợp lệ.`;
    const remedy = 'Tên viết bằng chữ thường không dấu, số và gạch dưới, ví dụ “head_review”.';
    return findingAt(parsed, [...path, name], 'procedure.bad_name', message, remedy);
  }
  const known = BAD_VALUES[key];
  const code = known?.code ?? 'procedure.bad_value';
  const message = `Giá trị của “${key}” không hợp lệ: ${(shown ?? '').slice(0, 80)}.`;
  return findingAt(
    parsed,
    path,
    code,
    message,
    known?.remedy ?? `Xem lại: ${error.message ?? error.keyword}.`,
  );
}
