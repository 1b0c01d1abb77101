import { describe, expect, it } from '@jest/globals';
import { localDay, type LocalDay } from '#kernel';
import type { IssueHeader, StoredIssue } from './issue.js';
import { openPredecessor, placingFindings } from './placing.js';

const header = (issue: number, validFrom: LocalDay, validTo: LocalDay | null = null): IssueHeader => ({
  kind: 'procedure',
  code: 'QT-90/DMP',
  issue,
  title: '',
  field: 'DMP',
  validFrom,
  validTo,
  successor: null,
});

const stored = (
  issue: number,
  validFrom: LocalDay,
  validTo: LocalDay | null = null,
  stage: StoredIssue['stage'] = 'published',
): StoredIssue => {
  const nobody = { draftedBy: null, draftedAt: null, checkedAt: null, approvedBy: null, approvedAt: null };
  return {
    ...header(issue, validFrom, validTo),
    ...nobody,
    publishedBy: null,
    publishedAt: null,
    source: '',
    hash: '',
    stage,
  };
};

/** Codes of what is wrong with an issue among others, without the kind, with the key they stand at. */
const codes = (issue: IssueHeader, others: readonly StoredIssue[]): readonly string[] => {
  const keys: string[] = [];
  const locate = (path: readonly (string | number)[]) => {
    keys.push(String(path[0]));
    return { line: 1, column: 1 };
  };
  const read = { header: issue, findings: [], locate, check: () => [] };
  return placingFindings({ file: 'x.yaml', read }, others).map(
    ({ code }, i) => `${code.replace('procedure.', '')} at ${keys[i] ?? ''}`,
  );
};

describe('an issue among the published ones of its code', () => {
  it.each([
    ['the first of all', header(1, localDay('2020-01-01')), [], []],
    ['after an open one', header(2, localDay('2021-01-01')), [stored(1, localDay('2020-01-01'))], []],
    [
      'after one that ends the day before',
      header(2, localDay('2021-01-01')),
      [stored(1, localDay('2020-01-01'), localDay('2020-12-31'))],
      [],
    ],
    [
      'after a gap',
      header(2, localDay('2022-01-01')),
      [stored(1, localDay('2020-01-01'), localDay('2020-12-31'))],
      [],
    ],
    [
      'on the last day of its predecessor',
      header(2, localDay('2020-12-31')),
      [stored(1, localDay('2020-01-01'), localDay('2020-12-31'))],
      ['validity_overlap at validFrom'],
    ],
    [
      'on the first day of an open one',
      header(2, localDay('2020-01-01')),
      [stored(1, localDay('2020-01-01'))],
      ['validity_overlap at validFrom'],
    ],
    [
      'before an open one, without an end',
      header(2, localDay('2019-01-01')),
      [stored(1, localDay('2020-01-01'))],
      ['validity_overlap at validFrom'],
    ],
    [
      'into a later one',
      header(1, localDay('2019-01-01'), localDay('2020-01-01')),
      [stored(2, localDay('2020-01-01'))],
      ['validity_overlap at validTo'],
    ],
    [
      'filling in what came before',
      header(1, localDay('2019-01-01'), localDay('2019-12-31')),
      [stored(2, localDay('2020-01-01'))],
      [],
    ],
    [
      'a higher number on earlier days',
      header(3, localDay('2019-01-01'), localDay('2019-12-31')),
      [stored(2, localDay('2020-01-01'))],
      ['issue_out_of_order at issue'],
    ],
    [
      'a lower number after an open one',
      header(1, localDay('2021-01-01')),
      [stored(2, localDay('2020-01-01'))],
      ['validity_overlap at validFrom'],
    ],
    [
      'the number of a retired one',
      header(1, localDay('2021-01-01')),
      [stored(1, localDay('2020-01-01'), localDay('2020-12-31'), 'retired')],
      ['issue_already_published at issue'],
    ],
    [
      'its end before its beginning',
      header(1, localDay('2021-01-01'), localDay('2020-01-01')),
      [],
      ['validity_reversed at validTo'],
    ],
    [
      'among drafts of any days',
      header(2, localDay('2020-01-01')),
      [stored(1, localDay('2020-01-01'), null, 'approved')],
      [],
    ],
  ] as const)('%s', (_, issue, others, expected) => {
    expect(codes(issue, others)).toEqual(expected);
  });

  it('ends only an open predecessor', () => {
    const others = [
      stored(1, localDay('2018-01-01'), localDay('2019-12-31')),
      stored(2, localDay('2020-01-01')),
      stored(9, localDay('2020-06-01'), null, 'draft'),
    ];
    expect(openPredecessor(header(3, localDay('2021-01-01')), others)?.issue).toBe(2);
    expect(openPredecessor(header(3, localDay('2020-01-01')), others)).toBeNull();
    expect(openPredecessor(header(1, localDay('2021-01-01')), others)).toBeNull();
  });
});
