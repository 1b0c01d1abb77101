import { describe, expect, it } from '@jest/globals';
import { checkCatalogue, inspectProcedure, parseProcedure } from '../index.js';
import { lineOf, parseSmall, SMALL } from '../testing/small-procedure.js';
import { staffing, type StaffMember } from './staffing.js';

const PEOPLE: readonly StaffMember[] = [
  { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' },
  { id: 'chi', role: 'specialist', unit: 'phong_duoc' },
  { id: 'dung', role: 'leader', unit: 'lanh_dao' },
];

const findings = (source: string, people: readonly StaffMember[]) =>
  inspectProcedure(parseSmall(source), [], [staffing(people)]).findings;

describe('the people an agency has', () => {
  it('are enough for the small procedure', () => {
    expect(findings(SMALL, PEOPLE)).toEqual([]);
  });

  it('a role nobody holds in the unit is named at its line', () => {
    const elsewhere = PEOPLE.map((one) => (one.id === 'chi' ? { ...one, unit: 'phong_y' } : one));
    expect(findings(SMALL, elsewhere)).toMatchObject([
      {
        code: 'procedure.nobody_holds_role',
        step: 'visiting',
        line: lineOf(SMALL, 'by: specialist'),
        message: expect.stringContaining('Phòng Nghiệp vụ Dược'),
      },
    ]);
  });

  it('one person in both posts cannot keep the duties apart', () => {
    const both = [
      ...PEOPLE.filter(({ id }) => id !== 'dung'),
      { id: 'chi', role: 'leader', unit: 'lanh_dao' },
    ];
    expect(findings(SMALL, both)).toMatchObject([{ code: 'procedure.duties_not_separable' }]);
    const second = [...both, { id: 'hoa', role: 'specialist', unit: 'phong_duoc' }];
    expect(findings(SMALL, second)).toEqual([]);
  });
});

describe('a procedure that ended', () => {
  const retired = (what: string, validTo = 'validTo: 2024-12-31\n') =>
    SMALL.replace(
      'legalBasis:',
      `${validTo}retired: { ${what}, source: thử, confidence: assumption }\nlegalBasis:`,
    );
  const check = (source: string) => inspectProcedure(parseSmall(source)).findings;

  it('says since when, and where its applicants go', () => {
    expect(check(retired('how: abolished, reason: bỏ'))).toEqual([]);
    expect(check(retired('how: abolished, reason: bỏ', ''))).toMatchObject([
      { code: 'procedure.retired_without_end' },
    ]);
    expect(check(retired('how: merged, reason: gộp'))).toMatchObject([
      { code: 'procedure.retired_into_nothing' },
    ]);
    expect(check(retired('how: merged, reason: gộp, successor: QT-90/DMP'))).toMatchObject([
      { code: 'procedure.retired_into_itself' },
    ]);
  });

  it('a successor that does not exist is found across files, with the line', () => {
    const source = retired('how: merged, reason: gộp, successor: QT-91/DMP');
    const parsed = parseSmall(source);
    expect(checkCatalogue([parsed])).toMatchObject([
      { code: 'procedure.unknown_successor', line: lineOf(source, 'retired:') },
    ]);
    expect(checkCatalogue([parsed], ['QT-91/DMP'])).toEqual([]);
  });

  it('nothing may follow it under its own code', () => {
    const first = parseSmall(retired('how: abolished, reason: bỏ'));
    const second = parseProcedure(
      SMALL.replace('issue: 1', 'issue: 2').replace('validFrom: 2020-01-01', 'validFrom: 2025-01-01'),
      'workflows/dmp/QT-90.issue-2.yaml',
    );
    expect(checkCatalogue([first, second])).toMatchObject([{ code: 'procedure.retired_not_last' }]);
  });
});

it.each([
  ['fee: { amount: -1, source: thử, confidence: assumption }', 'procedure.bad_fee'],
  ['fee: { amount: 1.5, source: thử, confidence: assumption }', 'procedure.bad_fee'],
  ['pattern: by_hand', 'procedure.unknown_pattern'],
])('%s is refused with its line', (line, code) => {
  const source = line.startsWith('pattern')
    ? SMALL.replace(/^pattern: .*$/m, line)
    : SMALL.replace('start:', `${line}\nstart:`);
  const { findings: found } = parseSmall(source);
  expect(found).toMatchObject([{ code, line: lineOf(source, line) }]);
  expect(found[0]?.remedy).not.toBe('');
});
