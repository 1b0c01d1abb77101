import type { Field } from '#procedure';
import type { Register, RegisterEntry, RegisterGroup } from './register.js';
import type { RegisterIssue } from './rows.js';

/** Something in the register that is not as it must be and that no anomaly tells. */
export interface RegisterFinding {
  /** Stable, `register.reason`. */
  readonly code: string;
  readonly message: string;
  readonly rows: readonly string[];
}

/** How the register counts up. */
export interface RegisterCounts {
  readonly rows: number;
  /** TTHC: every row outside the system's own documents. */
  readonly publicServices: number;
  readonly system: number;
  readonly byField: Readonly<Partial<Record<Field, number>>>;
}

export function countRegister({ groups }: Register): RegisterCounts {
  const byField = Object.fromEntries(groups.map(({ field, rows }) => [field, rows.length]));
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const system = byField['HT'] ?? 0;
  return { rows, publicServices: rows - system, system, byField };
}

/** The counts, the codes, and every departure from the rule that no anomaly names. Empty: nothing was repaired silently. */
export function checkRegister(register: Register): readonly RegisterFinding[] {
  return [...counts(register), ...codes(register), ...anomalyIds(register), ...untold(register)];
}

/** Codes that have no stored issue, and stored codes that are not in the register. */
export function checkAgainstIssues(
  register: Register,
  issues: readonly RegisterIssue[],
): readonly RegisterFinding[] {
  const stored = new Set(issues.map(({ code }) => code));
  const listed = new Set(register.groups.flatMap(({ rows }) => rows.map(({ code }) => code)));
  const missing = [...listed].filter((code) => !stored.has(code));
  const unlisted = [...stored].filter((code) => !listed.has(code));
  return [
    ...finding('register.without_issue', missing, 'dòng của danh mục chưa có lần ban hành nào được lưu'),
    ...finding('register.unlisted', unlisted, 'mã có lần ban hành nhưng không có trong danh mục'),
  ];
}

function finding(code: string, rows: readonly string[], what: string): readonly RegisterFinding[] {
  return rows.length > 0 ? [{ code, message: `${rows.length} ${what}: ${rows.join(', ')}.`, rows }] : [];
}

function counts(register: Register): readonly RegisterFinding[] {
  const { byField } = countRegister(register);
  const fields = new Set([...Object.keys(byField), ...Object.keys(register.counts)]) as Set<Field>;
  return [...fields]
    .filter((field) => byField[field] !== register.counts[field])
    .map((field) => ({
      code: 'register.wrong_count',
      message: `Lĩnh vực ${field} có ${byField[field] ?? 0} dòng, phải có ${register.counts[field] ?? 0}.`,
      rows: [],
    }));
}

/** A TTHC bears the code of its field, a document of the system bears none. */
function codes({ groups }: Register): readonly RegisterFinding[] {
  const stray = groups.flatMap(({ field, rows }) =>
    rows.map(({ code }) => code).filter((code) => (code.split('/')[1] ?? 'HT') !== field),
  );
  return finding('register.wrong_field', stray, 'mã không thuộc lĩnh vực của nhóm');
}

function anomalyIds({ anomalies }: Register): readonly RegisterFinding[] {
  const wrong = anomalies.filter(({ id }, i) => id !== `D${String(i + 1).padStart(2, '0')}`);
  return wrong.map(({ id }) => ({
    code: 'register.anomaly_order',
    message: `Ghi chú bất thường ${id} không đúng thứ tự liên tiếp từ D01.`,
    rows: [],
  }));
}

/** Departures that no anomaly of a fitting kind names. */
function untold(register: Register): readonly RegisterFinding[] {
  const { groups, anomalies } = register;
  const rows = groups.flatMap((group) => group.rows);
  const oddRows = rows.filter((row, i) => {
    const told = anomalies.filter((one) => one.rows.includes(row.code)).map(({ kind }) => kind);
    return departures(row, rows[i - 1]).some((kinds) => !kinds.some((kind) => told.includes(kind)));
  });
  const oddGroups = groups.filter((group, i) => {
    const told = anomalies.filter(({ fields }) => fields.includes(group.field)).map(({ kind }) => kind);
    return groupDepartures(group, groups[i - 1]).some((kind) => !told.includes(kind));
  });
  return [
    ...finding(
      'register.untold',
      oddRows.map(({ code }) => code),
      'dòng in khác lệ mà không có ghi chú bất thường',
    ),
    ...finding(
      'register.untold_group',
      oddGroups.map(({ field }) => field),
      'nhóm in khác lệ mà không có ghi chú bất thường',
    ),
  ];
}

/** How a row departs from the rule: per departure the kinds of anomaly that may tell it. */
function departures(
  { no, code, printed, title, marks, clause, appendix }: RegisterEntry,
  before: RegisterEntry | undefined,
): readonly (readonly string[])[] {
  const [first, ...later] = marks;
  return [
    ...(no === numberAfter(before?.no) ? [] : [['numbering']]),
    ...(printed === code ? [] : [['code', 'code_format']]),
    ...(first === 'X' && !later.includes('x') ? [] : [['issue_mark']]),
    ...(clause === null ? [['clause_column']] : []),
    ...(appendix === null ? [['missing']] : []),
    ...(appendix && appendix.code !== printed ? [['code']] : []),
    ...(appendix && appendix.title !== title ? [['title_words', 'title_typo']] : []),
    ...(appendix && !appendix.no.endsWith('.') ? [['numbering']] : []),
  ];
}

function groupDepartures(group: RegisterGroup, before: RegisterGroup | undefined): readonly string[] {
  return [
    ...(group.number === numberAfter(before?.number) ? [] : ['numbering']),
    ...(group.clausePrinted.length > 1 ? ['clause_column'] : []),
    ...(group.appendixTitle.toLocaleUpperCase('vi') === group.title ? [] : ['field_name']),
  ];
}

function numberAfter(before = '0.'): string {
  return `${Number.parseInt(before, 10) + 1}.`;
}
