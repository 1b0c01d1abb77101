import { isRefusal } from '#kernel';
import { codeIn, readWorkflowFiles, workflowCodes } from '#files';
import { checkCatalogue, parseProcedure, type CatalogueEntry, type Finding } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import type { FileReport } from './check-file.js';
import { checkInParallel } from './check-in-parallel.js';
import { workflowFiles } from './workflow-files.js';

/**
 * `procedures check [PATH…]`: lints, proofs and examples of every file, under every rule regime of its validity and
 * with the people the agency has; then of the files together.
 */
export async function checkProcedures(paths: readonly string[]): Promise<CommandResult> {
  const files = workflowFiles(paths);
  if (isRefusal(files)) return refused(files);
  const reports = await checkInParallel(files);
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  const entries = reports.map(({ file, header }) => ({
    file,
    definition: header,
    locate: (path: Parameters<ReturnType<typeof parseProcedure>['locate']>[0]) =>
      parseProcedure(sources.get(file) ?? '', file).locate(path),
  }));
  const neighbours = paths.length > 0 ? neighboursOf(reports) : [];
  const catalogue = checkCatalogue([...entries, ...neighbours], paths.length > 0 ? workflowCodes() : []);
  const procedures = reports.map((report) => withCatalogue(report, catalogue));
  const findings = procedures.flatMap((report) => report.findings);
  const tthc = procedures.filter(({ field }) => field !== null && field !== 'HT');
  const counts = {
    files: procedures.length,
    procedures: distinct(tthc),
    proven: distinct(tthc) - distinct(tthc.filter((one) => one.findings.length > 0)),
    system: distinct(procedures.filter(({ field }) => field === 'HT')),
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

/** The other issues of the same codes under `workflows/`: one file checked alone still has its place among them. */
function neighboursOf(reports: readonly FileReport[]): readonly CatalogueEntry[] {
  const own = new Set(reports.map(({ code, issue }) => `${code ?? ''} ${String(issue)}`));
  const codes = new Set(reports.map(({ code }) => code));
  return readWorkflowFiles()
    .filter(({ source }) => codes.has(codeIn(source) ?? null))
    .map(({ path, source }) => parseProcedure(source, path))
    .filter(({ definition: one }) => one !== undefined && !own.has(`${one.code} ${one.issue}`));
}

type Report = Omit<FileReport, 'header'>;

function withCatalogue(full: FileReport, catalogue: readonly Finding[]): Report {
  const { file, code, issue, field, paths, latePaths, walks, examples, examplesPassed } = full;
  const report = { file, code, issue, field, paths, latePaths, walks, examples, examplesPassed };
  const across = catalogue.filter((finding) => finding.file === file);
  return { ...report, findings: [...full.findings, ...across].sort((a, b) => a.line - b.line) };
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
