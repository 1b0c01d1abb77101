import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '#kernel';
import { checkCatalogue, inspectProcedure, parseProcedure, parseRegimes } from '../index.js';
import { lineOf, SMALL } from '../testing/small-procedure.js';
import { enoughExamples } from './enough-examples.js';

const ROOT = join(import.meta.dirname, '../../../..');
const FILE = 'workflows/dmp/QT-08.issue-2.yaml';
const GPP = readFileSync(join(ROOT, FILE), 'utf8');
const regimes = parseRegimes(
  readFileSync(join(ROOT, 'config/regimes/one-stop.yaml'), 'utf8'),
  'one-stop.yaml',
);
if (isRefusal(regimes)) throw new Error(regimes.message);

const findings = (source: string) =>
  inspectProcedure(parseProcedure(source, FILE), regimes, [enoughExamples]).findings;
const codes = (source: string): readonly string[] => [...new Set(findings(source).map(({ code }) => code))];

/** The text with one change, which must be there to be made. */
function changed(from: string | RegExp, to: string): string {
  const source = GPP.replace(from, to);
  if (source === GPP) throw new Error(`nothing to change: ${String(from)}`);
  return source;
}

describe('what a rule must find even where no example looks', () => {
  it('nothing in the procedure as it is', () => {
    expect(codes(GPP)).toEqual([]);
  });

  it('a pause on the agency’s own step hides its slowness', () => {
    const own = changed(
      'stops:\n',
      'stops:\n  drafting: { clock: pause, atMost: 1, source: x, confidence: assumption }\n',
    );
    expect(codes(own)).toContain('procedure.stop_of_own_step');
    const waiting = own.replace(
      'clock: pause, atMost: 1, source: x',
      'clock: pause, waitsFor: abroad, atMost: 1, source: x',
    );
    expect(codes(waiting)).not.toContain('procedure.stop_of_own_step');
  });

  it('a supplement asked for later than the law allows', () => {
    const late = findings(changed(/within: 2\.5 working_days/, 'within: 4 working_days'));
    expect(late).toMatchObject([{ code: 'procedure.notice_over_law', step: 'appraising' }]);
    expect(late[0]?.message).toMatch(/4,5 ngày làm việc; chậm nhất 3 ngày làm việc \(NĐ 118/);
  });

  it('a wait for the applicant that never ends', () => {
    const endless = changed(
      / {4}onOverdue: \{ to: closed, then: \[letter_closure, notify_applicant\] \}\n/,
      '',
    ).replace(/\n {2}closed: [^\n]*/, '');
    expect(codes(endless)).toContain('procedure.wait_without_end');
  });

  it('an approval by whoever appraised', () => {
    const alone = changed(/(approve:[\s\S]*?)notBySameAs: \[[^\]]*\],?/, '$1');
    expect(codes(alone)).toEqual(['procedure.approval_by_appraiser']);
  });

  it('a result reached without asking for the letter, whoever signs', () => {
    const head = changed(/by: leader/g, 'by: head_of_department').replaceAll(
      'if: [apology_settled]',
      'if: []',
    );
    expect(codes(head)).toContain('procedure.finish_without_apology_guard');
  });

  it('too few examples, none of them late', () => {
    const [before = ''] = GPP.split('\nexamples:');
    const one = `${before}\nexamples:\n  - { name: nhận, when: [accept] }\n`;
    expect(codes(one)).toEqual(['procedure.no_late_example', 'procedure.too_few_examples']);
  });

  it('work done again after a pause counts again', () => {
    const paused = SMALL.replace(
      'stops:\n',
      'stops:\n  mending: { clock: pause, atMost: 1, source: thử, confidence: assumption }\n',
    )
      .replace(
        '      note: {',
        '      mend: { label: Khắc phục, to: mending, needs: [faults] }\n      note: {',
      )
      .replace(
        '  awaiting_supplement:\n    title',
        '  mending:\n    title: Chờ khắc phục\n    by: applicant\n    actions:\n      mended: { label: Đã xong, to: visiting }\n  awaiting_supplement:\n    title',
      );
    const once = inspectProcedure(parseProcedure(paused, 'x/QT-90.issue-1.yaml')).findings;
    // Two visits of five days, and two days to sign, in ten.
    expect(once).toMatchObject([
      { code: 'procedure.budget_over_limit', line: lineOf(paused, 'within: 5 working_days') },
    ]);
  });
});

describe('issues of one code', () => {
  const issue = (number: number, from: string, more = '') =>
    parseProcedure(
      SMALL.replace('issue: 1', `issue: ${number}`)
        .replace('validFrom: 2020-01-01', `validFrom: ${from}`)
        .replace('legalBasis:', `${more}legalBasis:`),
      `workflows/dmp/QT-90.issue-${number}.yaml`,
    );
  const found = (...all: ReturnType<typeof issue>[]) => checkCatalogue(all).map(({ code }) => code);

  it('an open one gives way to the next: nobody has to touch a published text', () => {
    expect(found(issue(1, '2020-01-01'), issue(2, '2024-01-01'))).toEqual([]);
    expect(found(issue(1, '2020-01-01'), issue(2, '2019-01-01'))).toEqual(['procedure.validity_overlap']);
  });

  it('no day between them, no number left out, no end without a reason', () => {
    const ended = issue(1, '2020-01-01', 'validTo: 2023-12-31\n');
    expect(found(ended, issue(2, '2024-01-01'))).toEqual([]);
    expect(found(ended, issue(2, '2024-02-01'))).toEqual(['procedure.validity_gap']);
    expect(found(ended)).toEqual(['procedure.ended_without_reason']);
    expect(found(issue(1, '2020-01-01'), issue(3, '2024-01-01'))).toEqual(['procedure.issue_skipped']);
  });
});
