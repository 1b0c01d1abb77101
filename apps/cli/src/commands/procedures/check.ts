import { isRefusal } from '#kernel';
import { checkCatalogue, inspectProcedure, type Finding, type ParsedProcedure } from '#procedure';
import type { CommandResult } from '../../command-result.js';
import { refused } from '../../refused.js';
import { parseWorkflows } from './workflow-files.js';

/** `procedures check [PATH…]`: lints, proofs and examples of every file, and of the files together. */
export function checkProcedures(paths: readonly string[]): CommandResult {
  const all = parseWorkflows(paths);
  if (isRefusal(all)) return refused(all);
  const catalogue = checkCatalogue(all);
  const procedures = all.map((parsed) => reportOf(parsed, catalogue));
  const findings = procedures.flatMap((report) => report.findings);
  const counts = {
    procedures: procedures.length,
    paths: total(procedures.map(({ paths: walked }) => walked)),
    latePaths: total(procedures.map(({ latePaths }) => latePaths)),
    examples: total(procedures.map(({ examples }) => examples)),
    examplesPassed: total(procedures.map(({ examplesPassed }) => examplesPassed)),
    findings: findings.length,
  };
  return {
    exitCode: findings.length === 0 ? 0 : 1,
    json: { ok: findings.length === 0, counts, procedures },
    text: [...procedures.flatMap(linesOf), summary(counts)].join('\n'),
  };
}

interface Report {
  readonly file: string;
  /** Null when the file could not be read as a procedure. */
  readonly code: string | null;
  readonly issue: number | null;
  readonly paths: number;
  readonly latePaths: number;
  readonly examples: number;
  readonly examplesPassed: number;
  readonly findings: readonly Finding[];
}

function reportOf(parsed: ParsedProcedure, catalogue: readonly Finding[]): Report {
  const { findings, ...counts } = inspectProcedure(parsed);
  return {
    file: parsed.file,
    code: parsed.definition?.code ?? null,
    issue: parsed.definition?.issue ?? null,
    ...counts,
    findings: [...findings, ...catalogue.filter(({ file }) => file === parsed.file)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

function linesOf(report: Report): readonly string[] {
  const { code, issue, file, paths, latePaths, examples, examplesPassed, findings } = report;
  const name = code === null ? file : `${code} lần ${String(issue)}`;
  const verdict = findings.length === 0 ? 'đạt' : `${findings.length} lỗi`;
  return [
    `${name.padEnd(18)} ${verdict}; ${paths} đường đi, ${latePaths} đường quá hạn, ${examplesPassed}/${examples} ví dụ đạt`,
    ...findings.map(
      ({ line, column, step, code: fault, message, remedy }) =>
        `  ${file}:${line}:${column} ${fault} ${step === undefined ? '' : `(bước ${step}) `}${message} → ${remedy}`,
    ),
  ];
}

function summary(counts: { procedures: number; paths: number; examples: number; findings: number }): string {
  const { procedures, paths, examples, findings } = counts;
  const verdict = findings === 0 ? 'không lỗi' : `${findings} lỗi`;
  return `${procedures} tệp, ${paths} đường đi, ${examples} ví dụ: ${verdict}.`;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
