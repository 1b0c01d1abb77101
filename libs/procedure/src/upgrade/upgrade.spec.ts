import { describe, expect, it } from '@jest/globals';
import {
  compileProcedure,
  inV1,
  parseProcedure,
  procedureSchema,
  READABLE_SCHEMAS,
  toldOf,
} from '../index.js';
import { lineOf, parseSmall, SMALL } from '../testing/small-procedure.js';
import { inThisSchema } from './in-this-schema.js';
import { toldOfLabel } from './told-of-label.js';

/** The small procedure in the schema of today. */
const TODAY = SMALL.replace('procedure/v1', 'procedure/v2').replaceAll(
  /label: ([^,}]+?)( ?[,}])/g,
  'label: $1, told: finding$2',
);

describe('procedure/v1 is read as procedure/v2', () => {
  it('with the telling its labels have', () => {
    const { definition, findings } = parseSmall(SMALL);
    expect(findings).toEqual([]);
    expect(definition?.schema).toBe('procedure/v2');
    expect(definition?.steps['visiting']?.actions).toMatchObject({
      pass: { label: 'Đạt', told: 'finding' },
      ask: { label: 'Yêu cầu bổ sung', told: 'act' },
    });
  });

  it('without changing what is no procedure', () => {
    for (const raw of [null, [], 'x', { schema: 'procedure/v9', steps: {} }, { steps: { a: 1 } }]) {
      expect(inThisSchema(raw)).toEqual(raw);
    }
    const broken = {
      schema: 'procedure/v1',
      steps: { a: null, b: { actions: [1] }, c: { actions: { go: 'x' } } },
    };
    expect(inThisSchema(broken)).toEqual({ ...broken, schema: 'procedure/v2' });
  });

  it('and shown in its shape to those who were promised it', () => {
    const { definition } = parseSmall(SMALL);
    if (definition === undefined) throw new Error('unreadable');
    const shown = inV1(definition);
    expect(shown.schema).toBe('procedure/v1');
    expect(JSON.stringify(shown)).not.toContain('"told"');
    expect(inThisSchema(shown)).toEqual(definition);
  });

  it('and the last readable schema is the one files are checked against', () => {
    const { properties } = procedureSchema as { properties: { schema: { const: string } } };
    expect(READABLE_SCHEMAS).toEqual(['procedure/v1', 'procedure/v2']);
    expect(READABLE_SCHEMAS.at(-1)).toBe(properties.schema.const);
  });
});

describe('a text of today says itself how an action is told', () => {
  const read = (source: string) => parseProcedure(source, 'QT-90.issue-1.yaml');

  it('and is taken at its word', () => {
    const { definition, findings } = read(TODAY);
    expect(findings).toEqual([]);
    expect(definition?.steps['visiting']?.actions['ask']?.told).toBe('finding');
  });

  it.each([
    ['left out', ', told: finding', '', 'procedure.missing_field'],
    ['an unknown word', 'told: finding', 'told: findign', 'procedure.unknown_telling'],
  ])('%s is a fault at its line', (_what, text, instead, code) => {
    const source = TODAY.replace(
      `label: Đạt, told: finding`,
      `label: Đạt, told: finding`.replace(text, instead),
    );
    const { findings } = read(source);
    expect(findings).toMatchObject([{ code, line: lineOf(source, 'label: Đạt'), step: 'visiting' }]);
    expect(`${findings[0]?.message ?? ''}${findings[0]?.remedy ?? ''}`).toMatch(/told|finding/);
  });
});

it.each([
  ['Duyệt hồ sơ', 'act'],
  ['Hỏi UBND xã', 'act'],
  ['Giữ nguyên tỷ lệ cũ', 'act'],
  ['Chấp nhận', 'act'],
  ['Không cho qua, báo cơ quan cấp phép', 'act'],
  ['Từ chối: thiếu giấy tờ', 'act'],
  ['Đạt', 'finding'],
  ['Không đạt', 'finding'],
  ['Đóng gói kín, đã xử lý: cấp giấy', 'finding'],
  ['Đổi chủ, chủ mới đủ sức khỏe và kiến thức', 'finding'],
  ['Kết luận phù hợp', 'act'],
  ['Kết quả không khớp', 'finding'],
  ['Tổ chức họp', 'act'],
  ['Tổ thư ký đồng ý', 'finding'],
  ['', 'finding'],
])('the label “%s” of a text that does not say is read as %s', (label, told) => {
  expect(toldOfLabel(label)).toBe(told);
});

it('the history tells an entry as the definition says, and by its label when it was made under another', () => {
  const { definition } = parseProcedure(TODAY, 'x');
  if (definition === undefined) throw new Error('unreadable');
  const procedure = compileProcedure(definition);
  const entry = { from: 'visiting', action: 'ask', label: 'Yêu cầu bổ sung' };
  expect(toldOf(procedure, entry)).toBe('finding');
  expect(toldOf(procedure, { ...entry, label: 'Yêu cầu nộp thêm' })).toBe('act');
  expect(toldOf(procedure, { ...entry, from: 'closed' })).toBe('act');
  expect(toldOf(procedure, { from: 'visiting', action: 'withdraw', label: 'Rút hồ sơ' })).toBe('act');
});
