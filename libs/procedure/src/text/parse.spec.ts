import { describe, expect, it } from '@jest/globals';
import { lineOf, parseSmall, SMALL } from '../testing/small-procedure.js';

describe('a good file', () => {
  const { definition, findings } = parseSmall();

  it('has limits as numbers, absent lists as empty, examples with the required papers', () => {
    expect(findings).toEqual([]);
    expect(definition?.promise.phases[0]?.limit).toEqual({ amount: 10, unit: 'working_days' });
    expect(definition?.steps['returning']?.within).toBeUndefined();
    expect(definition?.steps['returning']?.actions['hand_over']).toEqual({
      label: 'Trả',
      told: 'act',
      to: 'handed_over',
      if: [],
      needs: [],
      then: [],
      notBySameAs: [],
    });
    expect(definition?.examples[0]?.given).toEqual({ documents: ['form'] });
  });
});

/** name, text replaced, replacement, code, where the finding must point, step */
const MISTAKES: readonly (readonly [string, string, string, string, string, string | undefined])[] = [
  [
    'unknown guard',
    'if: [on_service_day]',
    'if: [on_service_dya]',
    'procedure.unknown_guard',
    'on_service_dya',
    'visiting',
  ],
  [
    'unknown effect',
    'then: [letter_supplement]',
    'then: [leter_supplement]',
    'procedure.unknown_effect',
    'leter_supplement',
    'visiting',
  ],
  ['unknown role', 'by: leader', 'by: leadr', 'procedure.unknown_role', 'by: leadr', 'approving'],
  ['unknown unit', 'unit: lanh_dao', 'unit: lanhdao', 'procedure.unknown_unit', 'unit: lanhdao', 'approving'],
  ['unknown owner', 'owner: phong_duoc', 'owner: phong_dược', 'procedure.unknown_unit', 'owner:', undefined],
  [
    'unknown need',
    'needs: [findings]',
    'needs: [finding]',
    'procedure.unknown_need',
    '[finding]',
    'visiting',
  ],
  ['no role', '    by: specialist\n', '', 'procedure.no_role', '  visiting:', 'visiting'],
  [
    'missing field',
    'title: Ký\n',
    'within: 1 working_days\n',
    'procedure.duplicate_key',
    '    within: 2 working_days',
    undefined,
  ],
  [
    'missing target',
    '{ label: Trả, to: handed_over }',
    '{ label: Trả }',
    'procedure.missing_field',
    'hand_over',
    'returning',
  ],
  [
    'unknown field',
    '    serviceDays:',
    '    servicedays:',
    'procedure.unknown_field',
    '    servicedays:',
    'visiting',
  ],
  [
    'duplicate step',
    'ends:\n',
    '  visiting: {}\nends:\n',
    'procedure.duplicate_key',
    '  visiting: {}',
    undefined,
  ],
  [
    'limit 0',
    'within: 5 working_days',
    'within: 0 working_days',
    'procedure.bad_limit',
    'within: 0',
    'visiting',
  ],
  [
    'limit -1',
    'within: 5 working_days',
    'within: -1 working_days',
    'procedure.bad_limit',
    'within: -1',
    'visiting',
  ],
  [
    'limit 10^9',
    'within: 5 working_days',
    'within: 1000000000 working_days',
    'procedure.bad_limit',
    'within: 1000000000',
    'visiting',
  ],
  [
    'limit without unit',
    'within: 5 working_days',
    'within: 5',
    'procedure.bad_limit',
    'within: 5',
    'visiting',
  ],
  [
    'limit of the promise',
    'limit: 10 working_days',
    'limit: 10 fortnights',
    'procedure.bad_limit',
    'limit: 10',
    undefined,
  ],
  [
    '31 February',
    'validFrom: 2020-01-01',
    'validFrom: 2020-02-31',
    'procedure.bad_date',
    'validFrom',
    undefined,
  ],
  ['issue 0', 'issue: 1', 'issue: 0', 'procedure.bad_issue', 'issue: 0', undefined],
  ['issue half', 'issue: 1', 'issue: 1.5', 'procedure.bad_issue', 'issue: 1.5', undefined],
  ['bad code', 'code: QT-90/DMP', 'code: QT90', 'procedure.bad_code', 'code: QT90', undefined],
  [
    'bad schema',
    'schema: procedure/v1',
    'schema: procedure/v9',
    'procedure.bad_schema',
    'schema:',
    undefined,
  ],
  ['bad name', '  approving:\n', '  Phê_duyệt:\n', 'procedure.bad_name', '  Phê_duyệt:', 'Phê_duyệt'],
  [
    'weekday 8',
    'serviceDays: [2, 4]',
    'serviceDays: [2, 8]',
    'procedure.bad_value',
    'serviceDays: [2, 8]',
    'visiting',
  ],
  ['alias', 'title: Ký\n', 'title: *t\n', 'procedure.alias', '*t', undefined],
  ['not YAML', 'title: Ký\n', 'title: "Ký\n', 'procedure.bad_yaml', 'returning:', undefined],
];

describe('a planted mistake is found at its line', () => {
  it.each(MISTAKES)('%s', (name, text, replacement, code, where, step) => {
    // An alias needs an anchor, or it would be a fault of YAML itself.
    const base = name === 'alias' ? SMALL.replace('title: Thẩm định', 'title: &t Thẩm định') : SMALL;
    const source = base.replace(text, replacement);
    expect(source).not.toBe(base);
    const { definition, findings } = parseSmall(source);
    expect(definition).toBeUndefined();
    const found = findings.find((finding) => finding.code === code);
    expect(found).toMatchObject({
      code,
      file: 'workflows/dmp/QT-90.issue-1.yaml',
      message: expect.any(String),
    });
    expect(found?.step).toBe(step);
    if (code !== 'procedure.bad_yaml') expect(found?.line).toBe(lineOf(source, where));
    expect(found?.remedy).not.toBe('');
  });

  it('suggests the nearest word', () => {
    const { findings } = parseSmall(SMALL.replace('on_service_day]', 'on_service_dya]'));
    expect(findings[0]?.remedy).toBe('Có phải ý là “on_service_day”?');
  });

  it.each([
    '',
    '   ',
    '[]',
    '42',
    'null',
    '--- a\n--- b\n',
    '\u0000',
    '{'.repeat(2000),
    'a: '.repeat(500),
    'steps: 1',
  ])('nonsense %j is a finding, never an exception', (source) => {
    const { definition, findings } = parseSmall(source);
    expect(definition).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
  });
});
