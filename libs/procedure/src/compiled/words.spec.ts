import { describe, expect, it } from '@jest/globals';
import { procedureSummary, promiseWords } from '../index.js';
import { parseSmall, SMALL } from '../testing/small-procedure.js';

const FIRST =
  '    - { id: all, limit: 10 working_days, from: receiving.accept, source: thử, confidence: assumption }\n';
const phase = (id: string, limit: string, from: string, alone = '') =>
  `    - { id: ${id}, ${alone}limit: ${limit}, from: ${from}, source: thử, confidence: verified }\n`;
const ALONE = 'alone: true, ';

function promised(...phases: readonly string[]) {
  const { definition, findings } = parseSmall(SMALL.replace(FIRST, phases.join('')));
  if (definition === undefined) throw new Error(JSON.stringify(findings));
  return definition;
}

describe('the promise in words', () => {
  const chain = [
    phase('visit', '20 calendar_days', 'receiving.accept'),
    phase('certificate', '10 working_days', 'visiting.pass'),
  ];
  const papers = phase('papers', '30 calendar_days', 'receiving.accept', ALONE);
  const remedied = phase('remedied', '20 calendar_days', 'visiting.note', ALONE);

  it.each([
    ['a chain', chain, '20 ngày + 10 ngày làm việc'],
    ['what reception chooses from', [...chain, papers], '20 ngày + 10 ngày làm việc hoặc 30 ngày'],
    [
      'what a later action begins is no choice of reception',
      [...chain, papers, remedied],
      '20 ngày + 10 ngày làm việc hoặc 30 ngày (sau “Ghi chú”: 20 ngày)',
    ],
    ['nothing else', [remedied], 'sau “Ghi chú”: 20 ngày'],
  ])('%s', (_what, phases, words) => {
    expect(promiseWords(promised(...phases))).toBe(words);
  });
});

it('a summary has the limit in words with its mark, the unit, and what is not there as null', () => {
  const { definition } = parseSmall();
  expect(procedureSummary(definition!)).toMatchObject({
    code: 'QT-90/DMP',
    kind: 'public_service',
    unit: 'Phòng Nghiệp vụ Dược',
    applicants: [],
    validTo: null,
    retired: null,
    limit: '10 ngày làm việc',
    limitMark: 'giả định',
    promise: [{ phase: 'all', limit: '10 working_days', from: 'receiving.accept', alone: false }],
  });
});
