import { describe, expect, it } from '@jest/globals';
import { csv, HEADER, read } from './logs.js';

const ROW = 'c1,2026-03-05T17:00,2026-03-04T09:00,Check,2026-03-02T08:00,an';

/** Content, refusal, and what its data must say of the place. */
const BAD_CSV: readonly [string, string | Buffer, string, Record<string, unknown>][] = [
  ['an empty file', '', 'log.empty', {}],
  ['blank lines only', '\n \n', 'log.empty', {}],
  ['a header alone', `${HEADER}\n`, 'log.empty', {}],
  ['a quote that never closes', csv(ROW, 'c2,"2026', ROW, ROW), 'log.broken_quote', { line: 3 }],
  ['a quote inside a cell', csv(ROW, ROW, ROW.replace('Check', 'Che"ck')), 'log.broken_quote', { line: 4 }],
  ['text behind a quote', csv(ROW.replace('Check', '"Check"ed')), 'log.broken_quote', { line: 2 }],
  ['a cell too many', csv(ROW, `${ROW},more`), 'log.row_length', { line: 3 }],
  ['a cell too few', csv(ROW, '', 'c1,x'), 'log.row_length', { line: 4 }],
  [
    'a header twice',
    `${HEADER},concept:name\n${ROW},x\n`,
    'log.duplicate_column',
    { column: 'concept:name', line: 1 },
  ],
  [
    'no deadline column',
    csv(ROW).replace('case:deadline', 'deadline'),
    'log.missing_column',
    { missing: ['case:deadline'] },
  ],
  [
    'another separator',
    csv(ROW).replaceAll(',', ';'),
    'log.missing_column',
    { found: [HEADER.replaceAll(',', ';')] },
  ],
  [
    'no such day',
    csv(ROW, ROW.replace('2026-03-02', '2026-02-31')),
    'log.bad_time',
    { line: 3, column: 'time:timestamp' },
  ],
  [
    'no time at all',
    csv(ROW.replace('2026-03-05T17:00', 'soon')),
    'log.bad_time',
    { column: 'case:deadline' },
  ],
  [
    'a year of another age',
    csv(ROW.replace('2026-03-04T09:00', '0206-03-04')),
    'log.bad_time',
    { column: 'case:enddate' },
  ],
  [
    'an event without time',
    csv(ROW.replace('2026-03-02T08:00', '')),
    'log.missing_value',
    { column: 'time:timestamp' },
  ],
  [
    'a case without promise',
    csv(ROW.replace('2026-03-05T17:00', ' ')),
    'log.missing_value',
    { column: 'case:deadline', line: 2 },
  ],
  ['an event of no case', csv(ROW.replace('c1', '')), 'log.missing_value', { column: 'case:concept:name' }],
  [
    'a case with two deadlines',
    csv(ROW, ROW, ROW.replace('2026-03-05', '2026-03-06')),
    'log.case_contradiction',
    { line: 4, firstLine: 2, column: 'case:deadline', case: 'c1' },
  ],
  [
    'a control character',
    csv(ROW, ROW.replace('Check', 'Che\u0000ck')),
    'log.bad_character',
    { line: 3, character: 'U+0000' },
  ],
  [
    'Latin-1',
    Buffer.from(csv(ROW, ROW.replace('Check', 'Caf\u00e9')), 'latin1'),
    'log.not_utf8',
    { line: 3 },
  ],
  ['UTF-16', Buffer.from(`\ufeff${csv(ROW)}`, 'utf16le'), 'log.not_utf8', { line: 1 }],
];

const TRACE =
  '<log><trace><string key="concept:name" value="c1"/><date key="deadline" value="2026-03-05T17:00:00+07:00"/>' +
  '<event><string key="concept:name" value="Check"/><string key="org:resource" value="an"/>' +
  '<date key="time:timestamp" value="2026-03-02T08:00:00+07:00"/></event></trace></log>';

const BAD_XES: readonly [string, string, string, Record<string, unknown>][] = [
  ['CSV under another name', csv(ROW), 'log.empty', {}],
  ['another root', '<bpmn/>', 'log.not_xes', { line: 1 }],
  ['an element not closed', TRACE.replace('</trace>', ''), 'log.not_xes', {}],
  ['elements crossed', '<log>\n<trace>\n</log></trace>', 'log.not_xes', { line: 3 }],
  ['a bare ampersand', TRACE.replace('Check', 'A & B'), 'log.not_xes', {}],
  ['an unknown entity', TRACE.replace('Check', '&bomb;'), 'log.not_xes', {}],
  ['a document type', `<!DOCTYPE log [<!ENTITY a "b">]>${TRACE}`, 'log.not_xes', {}],
  ['a comment not closed', `${TRACE}<!-- `, 'log.not_xes', {}],
  ['no trace', '<log/>', 'log.empty', {}],
  ['a quote not closed', TRACE.replace('"Check"', '"Check'), 'log.not_xes', {}],
  [
    'an attribute twice',
    TRACE.replace('<event>', '<event><string key="concept:name" value="x"/>'),
    'log.duplicate_column',
    {},
  ],
  [
    'no deadline anywhere',
    TRACE.replace('deadline', 'due'),
    'log.missing_column',
    { missing: ['case:deadline'] },
  ],
  [
    'a bad time',
    TRACE.replace('2026-03-02T08', '2026-03-02T25'),
    'log.bad_time',
    { column: 'time:timestamp' },
  ],
];

describe('a log that cannot be replayed is refused with the place of the fault', () => {
  it.each(BAD_CSV)('CSV: %s', async (_, content, code, data) => {
    expect(await read(content)).toMatchObject({ kind: 'refused', code, data });
  });

  it.each(BAD_XES)('XES: %s', async (_, content, code, data) => {
    expect(await read(content, 'xes')).toMatchObject({ kind: 'refused', code, data });
  });

  it('names file, line and column in the words for people', async () => {
    const refusal = await read(csv(ROW, ROW.replace('2026-03-02', '2026-02-31')));
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/log\.csv:3, cột «time:timestamp».*31|2026-02-31/),
    });
  });

  it('refuses a zone that does not exist', async () => {
    expect(await read(csv(ROW), 'csv', 'Europe/Atlantis')).toMatchObject({ code: 'log.unknown_zone' });
  });
});
