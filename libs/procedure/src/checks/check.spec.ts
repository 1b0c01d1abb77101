import { describe, expect, it } from '@jest/globals';
import { checkCatalogue, checkProcedure, decide, inspectProcedure, parseProcedure } from '../index.js';
import { prove } from './proofs.js';
import { lineOf, parseSmall, SMALL } from '../testing/small-procedure.js';
import type { Decide } from '../walking/walk.js';

it('the small procedure is clean, every path and example executed', () => {
  expect(inspectProcedure(parseSmall())).toEqual({
    findings: [],
    paths: 2,
    latePaths: 3,
    walks: 12,
    examples: 1,
    examplesPassed: 1,
  });
});

/** name, text replaced, replacement, code, where the finding must point, step */
const MISTAKES: readonly (readonly [string, string, string, string, string, string | undefined])[] = [
  [
    'misspelt target',
    'label: Đạt, to: approving',
    'label: Đạt, to: aproving',
    'procedure.unknown_target',
    'to: aproving',
    'visiting',
  ],
  [
    'misspelt overdue target',
    'to: closed, then',
    'to: close, then',
    'procedure.unknown_target',
    'to: close,',
    'awaiting_supplement',
  ],
  ['misspelt until', 'until: returning', 'until: returnin', 'procedure.unknown_target', 'until:', undefined],
  ['misspelt start', 'start: receiving', 'start: recieving', 'procedure.unknown_target', 'start:', undefined],
  [
    'misspelt stop',
    '  awaiting_supplement: { clock',
    '  awaiting_suplement: { clock',
    'procedure.unknown_target',
    'awaiting_suplement',
    undefined,
  ],
  [
    'misspelt start of the promise',
    'from: receiving.accept',
    'from: receiving.accpt',
    'procedure.unknown_target',
    'from: receiving.accpt',
    undefined,
  ],
  [
    'misspelt separation',
    'notBySameAs: [visiting]',
    'notBySameAs: [visitin]',
    'procedure.unknown_target',
    '[visitin]',
    'approving',
  ],
  [
    'budget over limit',
    'within: 5 working_days',
    'within: 9 working_days',
    'procedure.budget_over_limit',
    'within: 9',
    'visiting',
  ],
  [
    'working step without budget',
    '    within: 5 working_days\n',
    '',
    'procedure.no_budget',
    '  visiting:',
    'visiting',
  ],
  [
    'unreachable step',
    'label: Đạt, to: approving',
    'label: Đạt, to: returning',
    'procedure.unreachable_step',
    '  approving:',
    'approving',
  ],
  [
    'unreachable end',
    'ends:\n',
    'ends:\n  lost: { title: Lạc }\n',
    'procedure.unreachable_step',
    '  lost:',
    undefined,
  ],
  [
    'no exit',
    'hand_over: { label: Trả, to: handed_over }',
    'hand_over: { label: Trả, to: returning }',
    'procedure.no_exit',
    '  returning:',
    'returning',
  ],
  [
    'loop without exit',
    'hand_over: { label: Trả, to: handed_over }',
    'hand_over: { label: Gửi, to: parking }\n  parking:\n    title: Đỗ\n    by: applicant\n    actions:\n      back: { label: Về, to: returning }',
    'procedure.loop_without_exit',
    '  parking:',
    'parking',
  ],
  ['no unit', '    unit: lanh_dao\n', '', 'procedure.no_unit', '  approving:', 'approving'],
  [
    'leader over two days',
    'within: 2 working_days',
    'within: 3 working_days',
    'procedure.leader_over_two_days',
    'within: 3',
    'approving',
  ],
  [
    'leader two calendar days and a half',
    'within: 2 working_days',
    'within: 24 working_hours',
    'procedure.leader_over_two_days',
    'within: 24',
    'approving',
  ],
  [
    'approval without apology guard',
    'if: [apology_settled], ',
    '',
    'procedure.approval_without_apology_guard',
    'approve:',
    'approving',
  ],
  [
    'service days missing',
    '    serviceDays: [2, 4]\n',
    '',
    'procedure.no_service_days',
    '  visiting:',
    'visiting',
  ],
  [
    'service days unused',
    'if: [on_service_day], ',
    '',
    'procedure.service_days_unused',
    'serviceDays',
    'visiting',
  ],
  ['reserved action', 'note: {', 'suspend: {', 'procedure.reserved_action', 'suspend: {', 'visiting'],
  ['word of the examples', 'note: {', 'late: {', 'procedure.reserved_action', 'late: {', 'visiting'],
  [
    'nowhere to withdraw to',
    '  withdrawn: { title: Rút }\n',
    '',
    'procedure.no_withdrawn_end',
    'ends:',
    undefined,
  ],
  [
    'step and end of one name',
    '  closed: { title: Dừng }',
    '  closed: { title: Dừng }\n  visiting: { title: Dừng }',
    'procedure.duplicate_name',
    '  visiting: { title: Dừng }',
    undefined,
  ],
  [
    'paper twice',
    '{ id: photo,',
    '{ id: form,',
    'procedure.duplicate_paper',
    '{ id: form, title: Ảnh',
    undefined,
  ],
  [
    'unknown paper',
    '    when: [acc',
    '    given: { documents: [from] }\n    when: [acc',
    'procedure.unknown_paper',
    'documents: [from]',
    undefined,
  ],
  [
    'validTo before validFrom',
    'validFrom: 2020-01-01',
    'validFrom: 2020-01-01\nvalidTo: 2019-12-31',
    'procedure.validity_reversed',
    'validTo',
    undefined,
  ],
  [
    'example ends elsewhere',
    '    ends: handed_over\n',
    '    ends: closed\n',
    'procedure.example_failed',
    '- name: thẳng',
    undefined,
  ],
  [
    'example refused on the way',
    'when: [accept, pass,',
    'when: [pass,',
    'procedure.example_failed',
    '- name: thẳng',
    undefined,
  ],
  [
    'example not refused',
    '    ends: handed_over\n',
    '    refused: hand_over\n',
    'procedure.example_failed',
    '- name: thẳng',
    undefined,
  ],
  [
    'example owes nothing',
    '    ends: handed_over\n',
    '    owesApology: true\n',
    'procedure.example_failed',
    '- name: thẳng',
    undefined,
  ],
];

describe('a planted mistake is found at its line', () => {
  it.each(MISTAKES)('%s', (_name, text, replacement, code, where, step) => {
    const source = SMALL.replace(text, replacement);
    expect(source).not.toBe(SMALL);
    const parsed = parseSmall(source);
    expect(parsed.findings).toEqual([]);
    const found = checkProcedure(parsed).filter((finding) => finding.code === code);
    const lines = found.map(({ line }) => line);
    expect(lines).toContain(lineOf(source, where));
    expect(found.map((finding) => finding.step)).toContain(step);
  });

  it('the budget names the path and the sum', () => {
    const [finding] = checkProcedure(
      parseSmall(SMALL.replace('within: 5 working_days', 'within: 9 working_days')),
    );
    expect(finding?.message).toBe(
      'Các bước visiting → approving cộng lại 11 ngày làm việc, trong khi thời hạn 10 ngày làm việc chỉ chắc chắn có 10 ngày làm việc.',
    );
  });

  it('findings come sorted by line', () => {
    const source = SMALL.replace('within: 2 working_days', 'within: 3 working_days')
      .replace('within: 5 working_days', 'within: 9 working_days')
      .replace('if: [apology_settled], ', '');
    const lines = checkProcedure(parseSmall(source)).map(({ line }) => line);
    expect(lines).toHaveLength(4);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('a file that cannot be read has nothing to check', () => {
    expect(checkProcedure(parseSmall('[]'))).toEqual([]);
    expect(inspectProcedure(parseSmall('[]')).findings.length).toBeGreaterThan(0);
  });
});

describe('budgets in different units', () => {
  const overLimit = (limit: string, within: string) => {
    const source = SMALL.replace('limit: 10 working_days', `limit: ${limit}`).replace(
      'within: 5 working_days',
      `within: ${within}`,
    );
    return checkProcedure(parseSmall(source)).some(({ code }) => code === 'procedure.budget_over_limit');
  };
  it.each([
    // The leader's two working days come on top of the second column.
    ['30 calendar_days', '19 working_days', false],
    ['30 calendar_days', '20 working_days', true],
    ['30 calendar_days', '27 calendar_days', false],
    ['30 calendar_days', '28 calendar_days', true],
    ['10 working_days', '8 calendar_days', false],
    ['10 working_days', '9 calendar_days', true],
    ['10 working_days', '64 working_hours', false],
    ['10 working_days', '65 working_hours', true],
    ['3 working_days', '60 hours', true],
    ['1 months', '18 working_days', false],
    ['1 months', '19 working_days', true],
    ['72 hours', '4 hours', false],
    ['72 hours', '5 hours', true],
  ])('%s holds %s and two working days: %s', (limit, within, over) => {
    expect(overLimit(limit, within)).toBe(over);
  });

  it('a step in which the promise stands still takes nothing', () => {
    const source = SMALL.replace('within: 15 calendar_days', 'within: 900 calendar_days');
    expect(checkProcedure(parseSmall(source))).toEqual([]);
  });
});

describe('the proofs execute decide()', () => {
  const parsed = parseSmall();
  const checked = { ...parsed, definition: parsed.definition! };

  it('and catch one that forgets the apology', () => {
    const forgetful: Decide = (procedure, facts, command, calendar) => {
      const decision = decide(procedure, facts, command, calendar);
      return decision.kind === 'accepted' && command.kind === 'expire'
        ? { ...decision, apology: 'none' }
        : decision;
    };
    const { findings } = prove(checked, forgetful);
    expect(findings.map(({ code, step, line }) => [code, step, line])).toContainEqual([
      'procedure.late_without_apology',
      'approving',
      lineOf(SMALL, 'approve: {'),
    ]);
  });

  it('and catch an action that nobody can take', () => {
    const strict: Decide = (procedure, facts, command, calendar) =>
      decide(procedure, { ...facts, papers: [] }, command, calendar);
    const { findings } = prove(checked, strict);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'procedure.path_refused',
        step: 'receiving',
        line: lineOf(SMALL, 'accept: {'),
      }),
    );
  });
});

describe('the files together', () => {
  const file = (name: string, change: (source: string) => string = (source) => source) =>
    parseProcedure(change(SMALL), `workflows/dmp/${name}`);
  const first = file('QT-90.issue-1.yaml');
  const second = (dates: string) => (source: string) =>
    source.replace('issue: 1', 'issue: 2').replace('validFrom: 2020-01-01', dates);

  it('two issues may follow each other', () => {
    const closed = file('QT-90.issue-1.yaml', (source) =>
      source.replace('validFrom: 2020-01-01', 'validFrom: 2020-01-01\nvalidTo: 2020-12-31'),
    );
    expect(checkCatalogue([closed, file('QT-90.issue-2.yaml', second('validFrom: 2021-01-01'))])).toEqual([]);
  });

  it.each([['validFrom: 2019-01-01\nvalidTo: 2020-01-01'], ['validFrom: 2019-01-01']])(
    '%s overlaps with an open issue',
    (dates) => {
      const other = file('QT-90.issue-2.yaml', second(dates));
      expect(checkCatalogue([first, other])).toContainEqual(
        expect.objectContaining({
          code: 'procedure.validity_overlap',
          line: 8,
          file: 'workflows/dmp/QT-90.issue-2.yaml',
        }),
      );
    },
  );

  it('the same issue twice, a wrong file name and a wrong field', () => {
    expect(checkCatalogue([first, first])).toMatchObject([{ code: 'procedure.duplicate_issue', line: 3 }]);
    expect(checkCatalogue([file('QT-91.issue-1.yaml')])).toMatchObject([
      { code: 'procedure.file_name', line: 2 },
    ]);
    const gd = file('QT-90.issue-1.yaml', (source) => source.replace('QT-90/DMP', 'QT-90/GĐ'));
    expect(checkCatalogue([gd])).toMatchObject([
      {
        code: 'procedure.file_name',
        message: expect.any(String),
        remedy: 'Đặt tệp tại gd/QT-90.issue-1.yaml.',
      },
      { code: 'procedure.field_mismatch', line: 5 },
    ]);
  });
});
