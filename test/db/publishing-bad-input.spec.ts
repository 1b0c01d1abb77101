import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Refusal } from '#kernel';
import { approveIssue, checkIssue, endIssue, publishIssue, type PublishingDeps } from '#publishing';
import { chi, done, GPP_TEXT, gppText, iso, PublishingHouse } from '../builders/publishing.js';
import { TestClock } from '../builders/system.js';

describe('bad input is refused with file, line and remedy, and nothing of it is published', () => {
  let house: PublishingHouse;

  beforeEach(async () => {
    house = await PublishingHouse.open(new TestClock('2026-08-03T09:00:00+07:00'));
  });
  afterEach(() => house.close());

  const lineOf = (source: string, words: string) => source.slice(0, source.indexOf(words)).split('\n').length;

  it.each([
    [
      'a negative fee',
      'procedure.bad_fee',
      'amount: -5',
      (source: string) => source.replace(/amount: \d+/, 'amount: -5'),
    ],
    [
      'a role that does not exist',
      'procedure.unknown_role',
      'by: specialists',
      (source: string) => source.replace('by: specialist', 'by: specialists'),
    ],
  ])('%s: not even a draft', async (_, code, words, change) => {
    const source = gppText(3, '2026-12-01', change);
    const before = await house.everything();
    const refusal = await house.draft(source);
    expect(refusal).toMatchObject({
      code: 'procedure.faulty',
      data: { findings: [{ code, file: 'QT-08.issue-3.yaml', remedy: expect.any(String) }] },
    });
    const [finding] = (refusal as Refusal).data['findings'] as { line: number }[];
    expect(finding?.line).toBe(lineOf(source, words));
    expect((refusal as Refusal).message).toContain(`QT-08.issue-3.yaml:${String(finding?.line)}`);
    expect(await house.everything()).toEqual(before);
  });

  it.each([
    [
      'a role nobody holds',
      'procedure.nobody_holds_role',
      'by: quarantine_officer',
      (source: string) => source.replace('by: specialist', 'by: quarantine_officer'),
    ],
    [
      'a successor that does not exist',
      'procedure.successor_unknown',
      'successor: QT-77/DMP',
      (source: string) =>
        source.replace(
          'validFrom: 2026-12-01',
          'validFrom: 2026-12-01\nvalidTo: 2027-12-31\nretired:\n  how: merged\n  successor: QT-77/DMP\n  reason: gộp\n  source: thử\n  confidence: assumption',
        ),
    ],
  ])('%s: stays a draft', async (_, code, words, change) => {
    const source = gppText(3, '2026-12-01', change);
    done(await house.draft(source));
    const refusal = await checkIssue(house.deps, { ...house.command(3, chi), file: 'QT-08.issue-3.yaml' });
    expect(refusal).toMatchObject({ code: 'procedure.faulty' });
    const findings = (refusal as Refusal).data['findings'] as {
      code: string;
      line: number;
      file: string;
    }[];
    expect(findings.find((one) => one.code === code)).toMatchObject({
      file: 'QT-08.issue-3.yaml',
      line: lineOf(source, words),
      remedy: expect.any(String) as unknown,
    });
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'issue.wrong_stage',
    });
    expect(await house.stored(3)).toMatchObject({ stage: 'draft' });
  });

  it('an issue number already published, whatever the text', async () => {
    const refusal = await house.draft(gppText(2, '2027-12-01'));
    expect(refusal).toMatchObject({
      code: 'procedure.issue_already_published',
      data: { findings: [{ line: lineOf(GPP_TEXT, 'issue: 2'), remedy: 'Viết “issue: 3”.' }] },
    });
  });

  it('a validity that starts before its predecessor ends', async () => {
    done(await endIssue(house.deps, { ...house.command(2, iso), on: '2026-12-31', reason: 'Luật mới' }));
    done(await house.draft(gppText(3, '2026-12-31')));
    expect(await checkIssue(house.deps, house.command(3, chi))).toMatchObject({
      code: 'procedure.validity_overlap',
      data: {
        findings: [{ line: lineOf(GPP_TEXT, 'validFrom'), remedy: expect.stringContaining('2027-01-01') }],
      },
    });
    done(await house.draft(gppText(3, '2017-01-01')));
    expect(await checkIssue(house.deps, house.command(3, chi))).toMatchObject({
      code: 'procedure.validity_overlap',
    });
  });

  it('a number out of order, an end before the beginning, a schema nobody reads', async () => {
    const ended = (source: string) =>
      source.replace('validFrom: 2016-01-01', 'validFrom: 2016-01-01\nvalidTo: 2017-01-01');
    done(await house.draft(gppText(3, '2016-01-01', ended)));
    expect(await checkIssue(house.deps, house.command(3, chi))).toMatchObject({
      data: {
        findings: expect.arrayContaining([expect.objectContaining({ code: 'procedure.issue_out_of_order' })]),
      },
    });
    const reversed = (source: string) =>
      source.replace('validFrom: 2027-01-01', 'validFrom: 2027-01-01\nvalidTo: 2026-01-01');
    expect(await house.draft(gppText(3, '2027-01-01', reversed))).toMatchObject({
      code: 'procedure.validity_reversed',
    });
    expect(await house.draft(GPP_TEXT.replace('procedure/v2', 'procedure/v9'))).toMatchObject({
      code: 'issue.unknown_schema',
    });
  });

  it('what was sound when it was approved is checked again when it is published', async () => {
    await house.approved(3, '2026-12-01');
    const nobody: PublishingDeps = { ...house.deps, staff: { people: () => Promise.resolve([]) } };
    const before = await house.everything();
    expect(await publishIssue(nobody, house.command(3, iso))).toMatchObject({ code: 'procedure.faulty' });
    done(await endIssue(house.deps, { ...house.command(2, iso), on: '2026-12-01', reason: 'Luật mới' }));
    expect(await publishIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'procedure.validity_overlap',
    });
    expect(await house.everything()).not.toEqual(before);
    expect(await house.stored(3)).toMatchObject({ stage: 'approved' });
  });
});
