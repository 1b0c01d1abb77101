import { documentDay } from '#kernel';
import { CONFIDENCE_LEGEND, confidenceMark } from '../definition/confidence.js';
import {
  cell,
  lines,
  NOTHING,
  paragraph,
  table,
  type Block,
  type Cell,
  type Line,
  type Section,
} from './blocks.js';
import type { Basis, Claim, PrintedForm, PrintedProcedure, PrintedStep, Span } from './printed.js';
import { capital, period, stepNumbers } from './vietnamese.js';

/** The print-out as headed blocks, the same for paper and for screens. */
export function sectionsOf(printed: PrintedProcedure): readonly Section[] {
  return [
    { title: 'Thông tin chung', blocks: [{ kind: 'facts', rows: facts(printed) }] },
    { title: 'Căn cứ pháp lý', blocks: [{ kind: 'list', items: printed.legalBasis.map(said) }] },
    { title: 'Thời hạn giải quyết', blocks: promise(printed) },
    { title: 'Thành phần hồ sơ', blocks: papers(printed) },
    { title: 'Các bước thực hiện', blocks: [steps(printed)] },
    { title: 'Lưu đồ', blocks: [{ kind: 'diagram' }] },
    { title: 'Rẽ nhánh, điều kiện và quá hạn', blocks: branches(printed) },
    { title: 'Dừng và tính lại thời hạn', blocks: stops(printed) },
    { title: 'Không kiêm nhiệm', blocks: duties(printed) },
    { title: 'Biểu mẫu', blocks: forms(printed) },
    { title: 'Hồ sơ lưu', blocks: records(printed) },
    { title: 'Ghi chú', blocks: orNone(printed.notes.length, list(printed.notes)) },
    { title: 'Các lần ban hành', blocks: [issues(printed)] },
    { title: 'Mức tin cậy', blocks: [paragraph(CONFIDENCE_LEGEND)] },
  ];
}

/** A claim with its mark and its source. */
function said(claim: Claim): Line {
  return [claim.text, ...doubt(claim), ...source(claim)];
}

function doubt(basis: Basis | null): Line {
  const mark = basis === null ? null : confidenceMark(basis.confidence);
  return mark === null ? [] : [' ', { mark }];
}

function source({ source: from }: Basis): Line {
  return from === null ? [] : [' ', { aside: `Nguồn: ${from}` }];
}

const NO_RULE = 'không quy định';

/** “15 ngày (hồ sơ nhận từ 01/7/2025)”, then “trước đó không quy định”: one line a span. */
function spanLines(spans: readonly Span[], none: string): Cell {
  return spans.map((span, i) => {
    const { text, from, basis } = span;
    if (spans.length === 1) return [text ?? none, ...doubt(basis)];
    if (i > 0) return [`${when(span)} ${text ?? none}`, ...doubt(basis)];
    return [text ?? none, ...doubt(basis), from === null ? '' : ` (hồ sơ nhận từ ${documentDay(from)});`];
  });
}

function when({ from, to }: Span): string {
  if (from === null) return 'trước đó';
  return to === null ? `từ ${documentDay(from)}` : `từ ${documentDay(from)} đến ${documentDay(to)}`;
}

function facts(printed: PrintedProcedure): readonly (readonly [string, Cell])[] {
  const { validFrom, validTo, changes, retired, fee, result, internal } = printed;
  const into = retired?.into ? `, nay là ${retired.into}` : '';
  return [
    ['Hiệu lực', cell(`${capital(period(validFrom, validTo))} (theo ngày nhận hồ sơ)`)],
    ...(retired
      ? [
          [
            'Chấm dứt',
            [[`${capital(retired.how)}${into}. ${retired.reason}`, ...doubt(retired), ...source(retired)]],
          ] as const,
        ]
      : []),
    ...(changes === null ? [] : [['Nội dung thay đổi', cell(changes)] as const]),
    ['Lĩnh vực', cell(printed.field)],
    ['Loại quy trình', cell(printed.patterns)],
    ['Đơn vị chủ trì', cell(printed.owner)],
    ['Đối tượng thực hiện', cell(internal ? 'Nội bộ hệ thống quản lý chất lượng' : printed.applicants)],
    ['Phí, lệ phí', fee ? [said(fee)] : cell(internal ? 'Không' : 'Chưa có số liệu')],
    ['Kết quả', result ? [said(result)] : cell(internal ? 'Không' : 'Chưa có số liệu')],
    ['Lịch làm việc', cell(printed.calendar)],
  ];
}

function promise({ phases, alternatives, until, silence, apology }: PrintedProcedure): readonly Block[] {
  const rows = phases.map((phase, i) => [
    cell(String(i + 1)),
    [[{ strong: phase.text }, ...doubt(phase)]],
    cell(phase.from),
    cell(phase.source ?? ''),
  ]);
  return [
    table('phases', [alternatives ? 'Trường hợp' : 'Giai đoạn', 'Thời hạn', 'Tính từ', 'Nguồn'], rows),
    ...(alternatives
      ? [
          paragraph(
            'Thời hạn đứng riêng là toàn bộ lời hẹn khi việc ấy xảy ra, không cộng với thời hạn khác.',
          ),
        ]
      : []),
    paragraph(`Xong khi vào ${until}.`),
    ...(silence ? [paragraph(...said(silence))] : []),
    ...(apology.length > 0
      ? [paragraph('Khi quá hạn: ', ...inOneLine(spanLines(apology, NO_RULE)), '.')]
      : []),
  ];
}

function inOneLine(cellLines: Cell): Line {
  return cellLines.flatMap((line, i) => (i === 0 ? line : [i === 1 ? ' ' : '; ', ...line]));
}

function papers({ papers: all }: PrintedProcedure): readonly Block[] {
  const rows = all.map(({ title, required }, i) => [
    cell(String(i + 1)),
    cell(title),
    cell(required ? 'bắt buộc' : 'không bắt buộc'),
  ]);
  return orNone(all.length, table('papers', ['TT', 'Giấy tờ', 'Phải nộp'], rows));
}

function steps({ steps: all }: PrintedProcedure): Block {
  const columns = ['TT', 'Bước công việc', 'Trách nhiệm', 'Đơn vị', 'Thời gian', 'Biểu mẫu', 'Hồ sơ lưu'];
  const rows = all.map((step) => [
    cell(String(step.number)),
    [
      [{ strong: step.title }],
      ...(step.serviceDays.length > 0 ? [[`Chỉ ${step.serviceDays.join(', ')}`]] : []),
    ],
    cell(step.role),
    cell(step.unit ?? NOTHING),
    timeLines(step),
    step.forms.length > 0 ? step.forms.flatMap(formInShort) : cell(NOTHING),
    orDash(step.records.length > 0 ? [step.records.join('; ')] : []),
  ]);
  return table('steps', columns, rows);
}

/** Also for the diagram's readers: every regime of the issue, the newest first. */
function timeLines({ time }: PrintedStep): Cell {
  return time.flatMap(({ label, spans }) => {
    const [first = [], ...more] = spanLines(spans, spans.length === 1 ? 'không có hạn của bước' : NO_RULE);
    return [label === null ? first : [`${label}: `, ...first], ...more];
  });
}

/** The number of the newest regime; section “Biểu mẫu” has the others. */
function formInShort({ name, numbers }: PrintedForm): Cell {
  const number = numbers[0]?.text ?? null;
  return number === null ? [[name]] : [[name], [{ aside: number }]];
}

function orDash(texts: readonly string[]): Cell {
  return texts.length === 0 ? cell(NOTHING) : lines(texts);
}

function branches({ steps: all, rights }: PrintedProcedure): readonly Block[] {
  const columns = ['Việc', 'Điều kiện', 'Phải ghi', 'Hệ quả', 'Chuyển đến'];
  const groups = all.map(({ number, title, branches: ways }) => ({
    title: `${number}. ${title}`,
    rows: ways.map(({ label, conditions, asks, effects, to }) => ({
      cells: [
        cell(label),
        orDash(conditions),
        orDash(asks.length > 0 ? [asks.join('; ')] : []),
        orDash(effects),
        cell(to === null ? 'giữ nguyên bước' : capital(to)),
      ],
    })),
  }));
  const everywhere = rights.map(({ label, roles, needs, law }): Line => [
    { strong: label },
    `: ${roles}${needs.length > 0 ? `; phải ghi ${needs.join(', ')}` : ''} `,
    { aside: law },
  ]);
  return [
    { kind: 'table', id: 'branches', columns, groups },
    paragraph('Ở bước nào cũng được:'),
    { kind: 'list', items: everywhere },
  ];
}

function stops({ stops: all }: PrintedProcedure): readonly Block[] {
  const rows = all.map(({ step, clock, atMost, ...basis }) => [
    cell(step),
    [[capital(clock), ...doubt(basis)]],
    cell(atMost === null ? 'không giới hạn' : `nhiều nhất ${atMost} lần`),
    cell(basis.source ?? ''),
  ]);
  return orNone(all.length, table('stops', ['Bước', 'Thời hạn giải quyết', 'Số lần', 'Nguồn'], rows));
}

function duties({ duties: all }: PrintedProcedure): readonly Block[] {
  const items = all.map(
    ({ action, step, notBy }) => `“${action}” ở ${step}: không phải người đã xử lý ${notBy}.`,
  );
  return orNone(all.length, list(items));
}

function forms({ forms: all }: PrintedProcedure): readonly Block[] {
  const rows = all.map(({ name, numbers, steps: used }, i) => [
    cell(String(i + 1)),
    cell(name),
    spanLines(numbers, 'không có số mẫu'),
    cell(used.length === 0 ? 'theo hồ sơ' : capital(stepNumbers(used))),
  ]);
  return orNone(all.length, table('forms', ['TT', 'Biểu mẫu', 'Số mẫu', 'Dùng ở'], rows));
}

function records({ records: all }: PrintedProcedure): readonly Block[] {
  const rows = all.map(({ name, steps: made }, i) => [
    cell(String(i + 1)),
    cell(capital(name)),
    cell(capital(stepNumbers(made))),
  ]);
  return [
    ...orNone(all.length, table('records', ['TT', 'Hồ sơ', 'Ghi ở'], rows)),
    paragraph(
      'Mỗi việc đều vào nhật ký hồ sơ: ai làm, lúc nào, theo lần ban hành nào; nhật ký không sửa, không xóa.',
    ),
  ];
}

function issues({ code, issue: own, issues: all }: PrintedProcedure): Block {
  const rows = all.map(({ issue, validFrom, validTo, limit, changes }) => [
    cell(issue === own ? { strong: `${issue} (bản này)` } : String(issue)),
    cell(capital(period(validFrom, validTo))),
    [[limit.text, ...doubt(limit)]],
    cell(changes ?? NOTHING),
    cell({ command: `npx dunghen procedures print ${code} --issue ${issue}` }),
  ]);
  return table('issues', ['Lần', 'Hiệu lực', 'Thời hạn', 'Nội dung thay đổi', 'Cách in'], rows);
}

function list(texts: readonly string[]): Block {
  return { kind: 'list', items: texts.map((text) => [text]) };
}

function orNone(count: number, block: Block): readonly Block[] {
  return count === 0 ? [paragraph('Không có.')] : [block];
}
