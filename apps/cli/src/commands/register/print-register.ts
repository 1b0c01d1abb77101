import { writeFile } from 'node:fs/promises';
import { isLocalDay, isRefusal, refuse, type LocalDay, type Refusal } from '#kernel';
import { readControlledDocuments, readRegisterFile } from '#files';
import {
  checkAgainstIssues,
  checkRegister,
  countRegister,
  currentTable,
  registerJson,
  registerMarkdown,
  registerRows,
  registerWorkbook,
  seedTable,
  type Register,
  type RegisterFinding,
  type RegisterIssue,
  type RegisterRow,
} from '#register';
import { localToday } from '../procedures/today.js';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { parseWorkflows } from '../procedures/workflow-files.js';

export interface RegisterOptions {
  readonly current?: boolean;
  readonly markdown?: boolean;
  readonly xlsx?: string;
  readonly on?: string;
  readonly check?: boolean;
}

/** `register`: the printed list beside the issues the files define; `--xlsx` writes it as a workbook. */
export async function printRegister(options: RegisterOptions): Promise<CommandResult> {
  const issues = definedIssues();
  return isRefusal(issues) ? refused(issues) : registerOf(issues, options);
}

/** The same beside issues that have been read. */
export async function registerOf(
  issues: readonly RegisterIssue[],
  options: RegisterOptions,
): Promise<CommandResult> {
  const on = options.on ?? localToday();
  if (!isLocalDay(on)) {
    return refused(refuse('time.no_such_date', { date: on, advice: '; hãy viết như 2026-11-22' }));
  }
  const register = readRegisterFile();
  const rows = registerRows(register, issues, on);
  const findings = [...checkRegister(register), ...checkAgainstIssues(register, issues)];
  if (options.check === true) return checked(register, findings);
  if (options.xlsx !== undefined) return written(options.xlsx, register, rows, on);
  return {
    exitCode: 0,
    json: registerJson(register, rows, on, findings),
    text: asText(register, rows, on, options),
  };
}

function asText(
  register: Register,
  rows: readonly RegisterRow[],
  on: LocalDay,
  { current = false, markdown = false }: RegisterOptions,
): string {
  if (markdown) return registerMarkdown(register, rows, on);
  return (current ? currentTable(register, rows) : seedTable(register)).join('\n');
}

function checked(register: Register, findings: readonly RegisterFinding[]): CommandResult {
  const counts = countRegister(register);
  const { rows, system, publicServices, byField } = counts;
  const fields = Object.entries(byField).map(([field, count]) => `${field} ${count}`);
  return {
    exitCode: findings.length === 0 ? 0 : 1,
    json: { ok: findings.length === 0, counts, anomalies: register.anomalies.length, findings },
    text: [
      `${rows} dòng: ${system} tài liệu hệ thống, ${publicServices} thủ tục hành chính (${fields.join(', ')}).`,
      `${register.anomalies.length} ghi chú bất thường; ${findings.length} lỗi.`,
      ...findings.map(({ code, message }) => `${code}: ${message}`),
    ].join('\n'),
  };
}

async function written(
  file: string,
  register: Register,
  rows: readonly RegisterRow[],
  on: LocalDay,
): Promise<CommandResult> {
  const workbook = await registerWorkbook(register, rows, on);
  try {
    await writeFile(file, workbook);
  } catch (error) {
    const why = (error as Error).message;
    return refused(refuse('register.not_written', { file, why }, { file }));
  }
  return {
    exitCode: 0,
    json: { file, rows: rows.length, bytes: workbook.length },
    text: `Đã ghi ${file}: ${rows.length} dòng.`,
  };
}

/** What `workflows/` and `config/documents/` define; a file that cannot be read is the business of `procedures check`. */
export function definedIssues(): readonly RegisterIssue[] | Refusal {
  const procedures = parseWorkflows();
  if (isRefusal(procedures)) return procedures;
  return [
    ...procedures.flatMap(({ definition }) => (definition === undefined ? [] : [definition])),
    ...readControlledDocuments().map(({ document }) => document),
  ];
}
