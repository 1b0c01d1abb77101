import {
  APPLICANTS,
  DATA_FIELDS,
  EFFECTS,
  FIELDS,
  GUARDS,
  PATTERNS,
  REGIME_LIMITS,
  RETIREMENTS,
  ROLES,
  TOLD,
  UNITS,
  WAITS_FOR,
} from '../definition/vocabulary.js';

/**
 * JSON Schema of `workflows/<field>/<code>.issue-<n>.yaml`: shape and vocabulary. What needs more than one place of
 * the file to judge (targets, budgets, reachability) is for the lints. Also written to
 * `workflows/_schema/procedure.v2.schema.json` for editors; a test keeps both equal.
 */
type Schema = Readonly<Record<string, unknown>>;

// `constructor` would meet the one all-lowercase property that every JavaScript object has already.
const NAME = { type: 'string', pattern: '^(?!constructor$)[a-z][a-z0-9_]*$' };
const TEXT = { type: 'string', minLength: 1 };
const DATE = { type: 'string', format: 'local-date', description: 'yyyy-MM-dd' };
const LIMIT = { type: 'string', description: 'Số và đơn vị, ví dụ "5 working_days"' };
const WITHIN = {
  type: 'string',
  description: `Số và đơn vị, ví dụ "5 working_days", hoặc theo thời kỳ pháp luật: ${Object.keys(
    REGIME_LIMITS,
  )
    .map((name) => `regime.${name}`)
    .join(', ')}`,
};
const CODE = {
  type: 'string',
  pattern: '^[A-Z]+-[0-9]{2,}(/[A-ZĐ]+)?$',
  description: 'Mã quy trình, ví dụ QT-08/DMP',
};
const CONFIDENCE = { enum: ['verified', 'memory-high', 'memory-low', 'assumption'] };
const SOURCED = { source: TEXT, confidence: CONFIDENCE };

const word = (words: object, what: string): Schema => ({ enum: Object.keys(words), description: what });
const listOf = (items: Schema): Schema => ({ type: 'array', items, uniqueItems: true });
const named = (values: Schema, minProperties = 0): Schema => ({
  type: 'object',
  propertyNames: NAME,
  additionalProperties: values,
  minProperties,
});

function record(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const action = record(
  { label: TEXT, told: word(TOLD, 'Lịch sử kể nhãn này thế nào'), to: NAME },
  {
    if: listOf(word(GUARDS, 'Điều kiện')),
    needs: listOf(word(DATA_FIELDS, 'Dữ liệu phải có')),
    then: listOf(word(EFFECTS, 'Hệ quả')),
    notBySameAs: listOf(NAME),
  },
);

const step = record(
  { title: TEXT, by: word(ROLES, 'Vai trò'), actions: named(action) },
  {
    unit: word(UNITS, 'Đơn vị'),
    within: WITHIN,
    source: TEXT,
    confidence: CONFIDENCE,
    serviceDays: listOf({ type: 'integer', minimum: 1, maximum: 7 }),
    onOverdue: record({ then: listOf(word(EFFECTS, 'Hệ quả')) }, { to: NAME }),
  },
);

const stop = record(
  { clock: { enum: ['restart', 'pause', 'continue'] }, ...SOURCED },
  {
    atMost: { type: 'integer', minimum: 1 },
    noticeWithin: LIMIT,
    waitsFor: word(WAITS_FOR, 'Chờ gì ngoài tầm của cơ quan'),
  },
);

const example = record(
  {
    name: TEXT,
    when: { type: 'array', items: TEXT, minItems: 1 },
  },
  {
    given: {
      ...record({ documents: { type: 'array', items: NAME } }),
      description: 'Không ghi là có đủ giấy tờ bắt buộc',
    },
    ends: NAME,
    refused: NAME,
    owesApology: { type: 'boolean' },
  },
);

const phase = record(
  { id: NAME, from: TEXT, ...SOURCED },
  {
    limit: LIMIT,
    alone: {
      const: true,
      description: 'Đứng riêng: bắt đầu thì là toàn bộ lời hẹn, không nối với giai đoạn khác',
    },
  },
);

const promise = record(
  {
    phases: {
      type: 'array',
      items: phase,
      minItems: 1,
    },
    until: NAME,
  },
  {
    silence: record({ to: NAME, ...SOURCED }),
  },
);

const retired = record(
  { how: word(RETIREMENTS, 'Bãi bỏ, gộp hay thay thế'), reason: TEXT, ...SOURCED },
  { successor: CODE, into: TEXT },
);

const fee = record(
  { amount: { type: 'integer', minimum: 0 }, ...SOURCED },
  { currency: { enum: ['VND', 'USD'] }, note: TEXT },
);

export const procedureSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://dunghen.vn/schema/procedure.v2.schema.json',
  title: 'Quy trình giải quyết thủ tục hành chính, một lần ban hành',
  ...record(
    {
      schema: { const: 'procedure/v2' },
      code: CODE,
      issue: { type: 'integer', minimum: 1, description: 'Lần ban hành' },
      title: TEXT,
      field: word(FIELDS, 'Lĩnh vực'),
      pattern: word(PATTERNS, 'Mẫu quy trình'),
      owner: word(UNITS, 'Đơn vị'),
      validFrom: DATE,
      legalBasis: { type: 'array', items: record({ text: TEXT, confidence: CONFIDENCE }), minItems: 1 },
      calendar: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
      promise,
      start: NAME,
      steps: named(step, 1),
      ends: named(record({ title: TEXT }), 1),
      examples: { type: 'array', items: example },
    },
    {
      validTo: DATE,
      changes: TEXT,
      stops: named(stop),
      documents: { type: 'array', items: record({ id: NAME, title: TEXT, required: { type: 'boolean' } }) },
      kind: { const: 'internal', description: 'Chỉ ghi cho quy trình nội bộ, không phải thủ tục hành chính' },
      alsoPatterns: listOf(word(PATTERNS, 'Mẫu quy trình')),
      applicants: listOf(word(APPLICANTS, 'Chủ hồ sơ')),
      retired,
      notes: { type: 'array', items: TEXT },
      fee,
      result: record({ title: TEXT, validity: TEXT, ...SOURCED }),
    },
  ),
};
