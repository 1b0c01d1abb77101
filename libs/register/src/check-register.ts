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

/** Departures that no anomaly names. */
function untold(register: Register): readonly RegisterFinding[] {
  const told = new Set(register.anomalies.flatMap(({ rows }) => rows));
  const toldFields = new Set(register.anomalies.flatMap(({ fields }) => fields));
  const rows = register.groups.flatMap((group) => group.rows);
  const oddRows = rows.filter((row, i) => isOdd(row, rows[i - 1]) && !told.has(row.code));
  const oddGroups = register.groups.filter(
    (group, i) => isOddGroup(group, register.groups[i - 1]) && !toldFields.has(group.field),
  );
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

function isOdd(row: RegisterEntry, before: RegisterEntry | undefined): boolean {
  const { no, code, printed, title, marks, clause, appendix } = row;
  const expected = `${Number.parseInt(before?.no ?? '0', 10) + 1}.`;
  const [first, ...later] = marks;
  return (
    no !== expected ||
    printed !== code ||
    first !== 'X' ||
    later.some((mark) => mark === 'x') ||
    clause === null ||
    appendix?.code !== code ||
    appendix.title !== title ||
    !appendix.no.endsWith('.')
  );
}

function isOddGroup(group: RegisterGroup, before: RegisterGroup | undefined): boolean {
  const expected = `${Number.parseInt(before?.number ?? '0', 10) + 1}.`;
  return (
    group.number !== expected ||
    group.clausePrinted.length > 1 ||
    group.appendixTitle.toLocaleUpperCase('vi') !== group.title
  );
}
