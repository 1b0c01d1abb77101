import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { documentDay, isRefusal, localDay } from '#kernel';
import {
  issueOnDay,
  parseProcedure,
  parseRegimes,
  printHtml,
  printMarkdown,
  printProcedure,
  printSvg,
  type ProcedureDefinition,
} from '../index.js';
import { SMALL } from '../testing/small-procedure.js';
import { wrapped } from './text-width.js';
import { feeWords } from './vietnamese.js';

const ROOT = join(import.meta.dirname, '../../../..');
const regimes = parseRegimes(
  readFileSync(join(ROOT, 'config/regimes/one-stop.yaml'), 'utf8'),
  'one-stop.yaml',
);
if (isRefusal(regimes)) throw new Error(regimes.message);

const read = (source: string): ProcedureDefinition => {
  const { definition, findings } = parseProcedure(source, 'workflows/dmp/QT-90.issue-1.yaml');
  if (!definition) throw new Error(JSON.stringify(findings));
  return definition;
};
const print = (definition: ProcedureDefinition, issues = [definition]) =>
  printProcedure(definition, { regimes, issues });
const small = (from = '', to = '') => {
  expect(SMALL).toContain(from);
  return print(read(SMALL.replace(from, to)));
};
const htmlOf = async (definition: ProcedureDefinition) => {
  const printed = print(definition);
  return printHtml(printed, { diagram: await printSvg(printed) });
};
const workflow = (file: string) => read(readFileSync(join(ROOT, 'workflows', file), 'utf8'));

/** Words of HTML or SVG, one line per element. */
const words = (markup: string) =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The ISO table's rows in Markdown. */
const isoRows = (markdown: string) =>
  (markdown.split('## 5. Các bước thực hiện')[1] ?? '')
    .split('## 6.')[0]!
    .split('\n')
    .filter((line) => /^\| \d/.test(line));

describe('a limit nobody has verified says so', () => {
  const source = 'within: 5 working_days\n    serviceDays';
  const assumed = SMALL.replace(
    source,
    'within: 5 working_days\n    source: chia nội bộ\n    confidence: assumption\n    serviceDays',
  );

  it('in the promise, in the table and in both diagrams', async () => {
    const definition = read(assumed);
    const markdown = printMarkdown(print(definition));
    expect(markdown).toContain('**10 ngày làm việc** **[giả định]**');
    expect(isoRows(markdown)[1]).toContain('5 ngày làm việc **[giả định]**');
    expect(markdown).toContain('(Chuyên viên, 5 ngày làm việc, giả định)');
    const html = await htmlOf(definition);
    expect(html).toContain('5 ngày làm việc <mark>giả định</mark>');
    expect(words(html.slice(html.indexOf('<svg')))).toContain('5 ngày làm việc (giả định)');
  });

  it('and one without a source is marked too, one that was read is not', () => {
    expect(isoRows(printMarkdown(small()))[1]).toContain('5 ngày làm việc **[chưa ghi nguồn]**');
    const verified = read(
      assumed.replace('confidence: assumption\n    serviceDays', 'confidence: verified\n    serviceDays'),
    );
    expect(isoRows(printMarkdown(print(verified)))[1]).toMatch(/\| 5 ngày làm việc \|/);
  });
});

describe('a budget of the rule regime', () => {
  it('is spelled out for every regime of the validity', () => {
    const markdown = printMarkdown(print(workflow('dmp/QT-08.issue-2.yaml')));
    expect(markdown).toMatch(
      /15 ngày [^|]*hồ sơ nhận từ[^|]*<br>[^|]*từ 01\/7\/2025[^|]*<br>trước đó không quy định/,
    );
  });

  it('names the ways of handing in and the hour of the transfer', () => {
    const printed = small('within: 4 working_hours', 'within: regime.reception');
    expect(printed.steps[0]?.time).toMatchObject([
      { label: 'Nộp trực tiếp, bưu chính', spans: [{ text: '4 giờ làm việc', from: null }] },
      {
        label: 'Nộp trực tuyến',
        spans: [
          { from: localDay('2025-12-31'), to: null, basis: { confidence: 'memory-low' } },
          { from: localDay('2025-07-01'), to: localDay('2025-12-30'), basis: { confidence: 'verified' } },
          { from: null, to: localDay('2025-06-30'), basis: { confidence: 'memory-low' } },
        ],
      },
    ]);
    const handover = small('within: 4 working_hours', 'within: regime.handover');
    expect(new Set(handover.steps[0]?.time[0]?.spans.map((span) => span.text))).toEqual(
      new Set(['trong ngày làm việc; nhận sau 15 giờ: 1 giờ làm việc đầu của ngày làm việc sau']),
    );
  });

  it('leaves out regimes that ended before the issue began or began after it ended', () => {
    const printed = small('validFrom: 2020-01-01', 'validFrom: 2026-01-01\nvalidTo: 2026-03-31');
    expect(printed.forms[0]?.numbers).toMatchObject([
      { text: 'Mẫu 01 TT 03/2025/TT-VPCP', from: null, to: null },
    ]);
  });
});

describe('the ISO table', () => {
  it('has every step once, in walking order, side ways last', () => {
    const rows = isoRows(printMarkdown(small()));
    expect(rows.map((row) => row.split('|').slice(1, 3).join('').trim())).toEqual([
      '1  **Tiếp nhận**',
      '2  **Thẩm định**<br>Chỉ thứ Ba, thứ Năm',
      '3  **Ký**',
      '4  **Trả kết quả**',
      '5  **Chờ bổ sung**',
    ]);
    expect(rows[1]).toContain(
      'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ<br><sub>Mẫu 02 TT 03/2025/TT-VPCP</sub>',
    );
    expect(rows[1]).toContain('biên bản; điểm chấm; kết quả khám; thành phần cần bổ sung');
    expect(rows[2]).toContain('văn bản đã lấy số, đóng dấu');
  });

  it('is complete for every procedure of workflows/', () => {
    const files = readdirSync(join(ROOT, 'workflows'), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.yaml'))) {
      const definition = workflow(file);
      const printed = print(definition);
      expect(printed.steps.map(({ name }) => name).sort()).toEqual(Object.keys(definition.steps).sort());
      expect(printed.steps[0]?.name).toBe(definition.start);
      expect(isoRows(printMarkdown(printed))).toHaveLength(printed.steps.length);
    }
  });
});

it('tells ways on, conditions, stops and who may not', () => {
  const markdown = printMarkdown(small());
  expect(markdown).toContain('| Đạt | đúng ngày được thẩm định tại cơ sở: thứ Ba hoặc thứ Năm |');
  expect(markdown).toContain(
    '| Quá hạn của bước | – | – | soạn thông báo dừng giải quyết | Kết thúc “Dừng” |',
  );
  expect(markdown).toContain(
    '| Bước 5 “Chờ bổ sung” | Tính lại từ đầu khi rời bước **[giả định]** | nhiều nhất 1 lần |',
  );
  expect(markdown).toContain('- “Ký” ở bước 3 “Ký”: không phải người đã xử lý bước 2.');
});

it('says how a procedure ended and what follows', () => {
  const markdown = printMarkdown(print(workflow('kcb/QT-23.issue-1.yaml')));
  expect(markdown).toMatch(/\*\*Chấm dứt\*\* \| Gộp, nay là QT-05\/KCB/);
});

describe('the page', () => {
  const HOSTILE = `<img src=x onerror="alert('1')"> & </style>`;
  const hostile = (): ProcedureDefinition => ({
    ...read(SMALL),
    title: HOSTILE,
    code: '"} </style><script>',
    notes: [HOSTILE],
    steps: Object.fromEntries(
      Object.entries(read(SMALL).steps).map(([name, step]) => [name, { ...step, title: HOSTILE }]),
    ),
  });

  it('escapes whatever a definition says', async () => {
    const html = await htmlOf(hostile());
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(words(html)).toContain(
      `<img src=x onerror="alert('1')"> &`.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    );
  });

  it('Markdown takes no markup from it either', () => {
    const markdown = printMarkdown({ ...print(hostile()), title: 'a | b *c* <b>' });
    expect(markdown).not.toContain('<img');
    expect(markdown).toContain('a \\| b \\*c\\* &lt;b>');
  });

  it('needs nothing from elsewhere and repeats the head of a table on every page', async () => {
    const html = await htmlOf(read(SMALL));
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import/);
    expect(html).toMatch(/@page \{ size: A4;/);
    expect(html).toContain('thead { display: table-header-group; }');
  });
});

describe('the flowchart', () => {
  it.each(['dmp/QT-08.issue-2.yaml', 'kcb/QT-16.issue-3.yaml', 'gd/QT-12.issue-2.yaml'])(
    'of %s has every step once, with its number and title',
    async (file) => {
      const printed = print(workflow(file));
      const svg = await printSvg(printed);
      expect(svg).not.toMatch(/NaN|undefined/);
      const titles = [...svg.matchAll(/<g class="node (?:work|wait)"[^>]*><title>([^<]*)<\/title>/g)].map(
        ([, title]) => title,
      );
      expect(titles.sort()).toEqual(printed.steps.map(({ number, title }) => `${number}. ${title}`).sort());
      for (const { number, title } of printed.steps) expect(words(svg)).toContain(`${number}. ${title}`);
    },
  );

  it('is the same picture every time', async () => {
    const printed = small();
    expect(await printSvg(printed)).toBe(await printSvg(printed));
  });

  it('a tall one is cut into pages that meet without a gap', async () => {
    const svg = await printSvg(print(workflow('gd/QT-12.issue-2.yaml')));
    const views = [...svg.matchAll(/viewBox="-4 ([-\d.]+) [\d.]+ ([\d.]+)"/g)].map(([, y, h]) => [
      Number(y),
      Number(h),
    ]);
    expect(views.length).toBeGreaterThan(1);
    views.slice(1).forEach(([top], i) => expect(top).toBeCloseTo(views[i]![0]! + views[i]![1]!, 0));
  });
});

describe('small words', () => {
  it.each([
    [localDay('2025-07-01'), '01/7/2025'],
    [localDay('2018-03-08'), '08/3/2018'],
    [localDay('2022-02-15'), '15/02/2022'],
  ])('%s is written %s', (date, written) => {
    expect(documentDay(date)).toBe(written);
  });

  it.each([
    [{ amount: 1000000 }, '1.000.000 đồng'],
    [{ amount: 130, currency: 'USD' as const, note: 'mỗi tàu' }, '130 USD (mỗi tàu)'],
    [{ amount: 0 }, 'Không thu'],
  ])('fee %j is %s', (fee, written) => {
    expect(feeWords({ source: 'thử', confidence: 'verified', ...fee })).toBe(written);
  });

  it('wraps into few lines of about equal length', () => {
    expect(wrapped('một hai ba bốn năm sáu', 15)).toEqual(['một hai ba', 'bốn năm sáu']);
    expect(wrapped('một', 15)).toEqual(['một']);
  });

  it('the issue of a day is the one in force, else the last that was, else the first', () => {
    const issues = [
      { issue: 2, validFrom: localDay('2020-01-01'), validTo: localDay('2021-12-31') },
      { issue: 1, validFrom: localDay('2015-01-01'), validTo: localDay('2019-12-31') },
    ];
    expect(
      [localDay('2014-01-01'), localDay('2016-01-01'), localDay('2020-06-01'), localDay('2026-01-01')].map(
        (on) => issueOnDay(issues, on)?.issue,
      ),
    ).toEqual([1, 1, 2, 2]);
    expect(issueOnDay([], localDay('2020-01-01'))).toBeNull();
  });
});
