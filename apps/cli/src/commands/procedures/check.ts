import { isRefusal } from '#kernel';
import { readAgencyFile, readRegimes, workflowCodes } from '#files';
import {
  checkCatalogue,
  inspectProcedure,
  staffing,
  type Check,
  type Finding,
  type ParsedProcedure,
  type Regime,
} from '#procedure';
import type { CommandResult } from '../../command-result.js';
import { refused } from '../../refused.js';
import { parseWorkflows } from './workflow-files.js';

/**
 * `procedures check [PATH…]`: lints, proofs and examples of every file, under every rule regime of its validity and
 * with the people the agency has; then of the files together.
 */
export function checkProcedures(paths: readonly string[]): CommandResult {
  const all = parseWorkflows(paths);
  if (isRefusal(all)) return refused(all);
  const catalogue = checkCatalogue(all, paths.length > 0 ? workflowCodes() : []);
  const regimes = readRegimes();
  const staff = staffing(readAgencyFile().people);
  const procedures = all.map((parsed) => reportOf(parsed, catalogue, regimes, [staff]));
  const findings = procedures.flatMap((report) => report.findings);
  const faulty = distinct(procedures.filter((one) => one.field !== 'HT' && one.findings.length > 0));
  const counts = {
    files: procedures.length,
    procedures: distinct(procedures.filter(({ field }) => field !== null && field !== 'HT')),
    system: distinct(procedures.filter(({ field }) => field === 'HT')),
    proven: distinct(procedures.filter(({ field }) => field !== null && field !== 'HT')) - faulty,
    paths: total(procedures.map(({ paths: walked }) => walked)),
    latePaths: total(procedures.map(({ latePaths }) => latePaths)),
    walks: total(procedures.map(({ walks }) => walks)),
    examples: total(procedures.map(({ examples }) => examples)),
    examplesPassed: total(procedures.map(({ examplesPassed }) => examplesPassed)),
    findings: findings.length,
  };
  return {
    exitCode: findings.length === 0 ? 0 : 1,
    json: { ok: findings.length === 0, counts, procedures },
    text: [HEAD, ...procedures.flatMap(linesOf), summary(counts)].join('\n'),
  };
}

interface Report {
  readonly file: string;
  /** Null when the file could not be read as a procedure. */
  readonly code: string | null;
  readonly issue: number | null;
  /** HT for the quality system's own, which are no administrative procedures. */
  readonly field: string | null;
  readonly paths: number;
  readonly latePaths: number;
  readonly walks: number;
  readonly examples: number;
  readonly examplesPassed: number;
  readonly findings: readonly Finding[];
}

function reportOf(
  parsed: ParsedProcedure,
  catalogue: readonly Finding[],
  regimes: readonly Regime[],
  more: readonly Check[],
): Report {
  const { findings, ...counts } = inspectProcedure(parsed, regimes, more);
  return {
    file: parsed.file,
    code: parsed.definition?.code ?? null,
    issue: parsed.definition?.issue ?? null,
    field: parsed.definition?.field ?? null,
    ...counts,
    findings: [...findings, ...catalogue.filter(({ file }) => file === parsed.file)].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

const HEAD = 'quy trình          kết quả   đường đi  quá hạn  ngẫu nhiên  ví dụ';

function linesOf(report: Report): readonly string[] {
  const { code, issue, file, paths, latePaths, walks, examples, examplesPassed, findings } = report;
  const name = code === null ? file : `${code} lần ${String(issue)}`;
  const verdict = findings.length === 0 ? 'đạt' : `${findings.length} lỗi`;
  const figures = [
    String(paths).padStart(8),
    String(latePaths).padStart(8),
    String(walks).padStart(11),
    `${examplesPassed}/${examples}`.padStart(6),
  ];
  return [
    `${name.padEnd(18)} ${verdict.padEnd(8)} ${figures.join(' ')}`,
    ...findings.map(
      ({ line, column, step, code: fault, message, remedy }) =>
        `  ${file}:${line}:${column} ${fault} ${step === undefined ? '' : `(bước ${step}) `}${message} → ${remedy}`,
    ),
  ];
}

interface Counts {
  readonly files: number;
  readonly procedures: number;
  readonly proven: number;
  readonly system: number;
  readonly paths: number;
  readonly latePaths: number;
  readonly walks: number;
  readonly examples: number;
  readonly findings: number;
}

function summary(counts: Counts): string {
  const { files, procedures, proven, system, paths, latePaths, walks, examples, findings } = counts;
  const verdict = findings === 0 ? 'không lỗi' : `${findings} lỗi`;
  return (
    `Chứng minh ${proven}/${procedures} thủ tục và ${system} quy trình hệ thống (${files} lần ban hành): ` +
    `${paths} đường đi, ${latePaths} đường quá hạn, ${walks} lượt đi ngẫu nhiên tới nơi, ${examples} ví dụ: ${verdict}.`
  );
}

function distinct(reports: readonly Report[]): number {
  return new Set(reports.map(({ code }) => code)).size;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
