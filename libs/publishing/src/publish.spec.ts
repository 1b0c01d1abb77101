import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { localDay, type LocalDay } from '#kernel';
import { examineProcedure, sourceHash, type PublishedProcedures } from './publish.js';
import { needsApproval, waitingLine } from './waiting.js';

const PATH = join(import.meta.dirname, '../../../workflows/dmp/QT-08.issue-2.yaml');
const source = readFileSync(PATH, 'utf8');
const ended = (day: LocalDay) =>
  source.replace('validFrom: 2018-03-08\n', `validFrom: 2018-03-08\nvalidTo: ${day}\n`);

/** Holds one text under every number, ended on a day. */
function holding(text: string | null, validTo: LocalDay | null = null): PublishedProcedures {
  return {
    regimes: [],
    findPublished: () =>
      Promise.resolve(text === null ? null : { source: text, hash: sourceHash(text), validTo }),
    insert: () => Promise.reject(new Error('only looked at')),
  };
}

describe('a file beside what is published', () => {
  const examine = (store: PublishedProcedures, text: string) =>
    examineProcedure(store, 'H00.01', { path: 'QT-08.issue-2.yaml', source: text }, () => []);

  it.each([
    ['the same text', source, null, source],
    ['the end a successor has given it', source, localDay('2026-11-30'), ended(localDay('2026-11-30'))],
    [
      'the end corrected by a decision',
      ended(localDay('2027-12-31')),
      localDay('2026-11-30'),
      ended(localDay('2026-11-30')),
    ],
  ])('%s is no other text', async (_what, stored, end, file) => {
    expect(await examine(holding(stored, end), file)).toMatchObject({ kind: 'published', isNew: false });
  });

  it.each([
    ['another end', source, localDay('2026-11-30'), ended(localDay('2026-11-29'))],
    ['an end that was never given', source, null, ended(localDay('2026-11-30'))],
    ['an end taken away', ended(localDay('2026-11-30')), localDay('2026-11-30'), source],
    ['an end and a word more', source, localDay('2026-11-30'), `${ended(localDay('2026-11-30'))}# thêm\n`],
  ])('%s is another text', async (_what, stored, end, file) => {
    expect(await examine(holding(stored, end), file)).toMatchObject({
      code: 'procedure.issue_already_published',
    });
  });

  describe('stored in the schema before this one', () => {
    const NOVEMBER = localDay('2026-11-30');
    const inV1 = (text: string) =>
      text.replace('procedure/v2', 'procedure/v1').replaceAll(/told: \w+,?\s+/g, '');

    it.each([
      ['the same words', source, null, source],
      ['the end a successor has given it', source, NOVEMBER, ended(NOVEMBER)],
      ['the end corrected by a decision', ended(localDay('2027-12-31')), NOVEMBER, ended(NOVEMBER)],
    ])('%s are no other text', async (_what, stored, end, file) => {
      expect(inV1(stored)).not.toContain('told');
      expect(await examine(holding(inV1(stored), end), file)).toMatchObject({
        kind: 'published',
        isNew: false,
      });
    });

    it.each([
      ['a title', source, null, source.replace('title: Tiếp nhận', 'title: Nhận')],
      ['how an action is told', source, null, source.replace('told: act', 'told: finding')],
      ['an end that was never given', source, null, ended(NOVEMBER)],
      ['an end taken away', ended(NOVEMBER), NOVEMBER, source],
    ])('%s makes another text of it', async (_what, stored, end, file) => {
      expect(file).not.toBe(stored);
      expect(await examine(holding(inV1(stored), end), file)).toMatchObject({
        code: 'procedure.issue_already_published',
      });
    });
  });

  it('a free number may be published', async () => {
    expect(await examine(holding(null), source)).toMatchObject({
      kind: 'publishable',
      definition: { issue: 2 },
    });
  });
});

it('files that wait are named in one line with the way on; the refusal has all of them', () => {
  const waiting = [3, 4, 5, 6].map((issue) => ({
    path: `QT-08.issue-${issue}.yaml`,
    code: 'QT-08/DMP',
    issue,
  }));
  const line = waitingLine(waiting);
  expect(line).toContain('4 tệp chưa ban hành: QT-08/DMP lần 3 (QT-08.issue-3.yaml), ');
  expect(line).toContain(' và 1 tệp nữa.');
  expect(line).toContain('dunghen procedures draft TỆP --by NGƯỜI');
  expect(line).not.toContain('\n');
  expect(needsApproval(waiting)).toMatchObject({ code: 'issue.needs_approval', data: { waiting } });
});
