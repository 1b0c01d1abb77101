import type { ProcedureDefinition } from './definition.js';
import { findingAt, sortFindings, type Finding, type ParsedProcedure } from './finding.js';

type Readable = ParsedProcedure & { readonly definition: ProcedureDefinition };

/**
 * Checks across files: a dossier must find exactly one issue for its day of reception, and a file must be found
 * under the name of what it holds. Files that could not be read are passed over.
 * @returns `procedure.duplicate_issue`, `procedure.validity_overlap`, `procedure.file_name`, `procedure.field_mismatch`
 */
export function checkCatalogue(all: readonly ParsedProcedure[]): readonly Finding[] {
  const readable = all.filter((parsed): parsed is Readable => parsed.definition !== undefined);
  const findings = readable.flatMap((parsed, i) => [
    ...readable.slice(0, i).flatMap((earlier) => between(earlier, parsed)),
    ...misfiled(parsed),
  ]);
  return sortFindings(findings);
}

/** Faults of two issues of one code, reported at the second. */
function between(one: Readable, two: Readable): readonly Finding[] {
  const [a, b] = [one.definition, two.definition];
  if (a.code !== b.code) return [];
  if (a.issue === b.issue) {
    const message = `Lần ban hành ${b.issue} của ${b.code} đã có ở ${one.file}.`;
    return [
      findingAt(two, ['issue'], 'procedure.duplicate_issue', message, 'Đổi số lần ban hành hoặc bỏ một tệp.'),
    ];
  }
  const overlap = b.validFrom <= (a.validTo ?? OPEN) && a.validFrom <= (b.validTo ?? OPEN);
  if (!overlap) return [];
  const message =
    `Hiệu lực ${period(b)} chồng lên ${period(a)} của lần ban hành ${a.issue} (${one.file}): ` +
    'hồ sơ nhận trong ngày chung không biết theo lần nào.';
  const remedy = 'Đặt “validTo” của lần ban hành trước là ngày liền trước “validFrom” của lần sau.';
  return [findingAt(two, ['validFrom'], 'procedure.validity_overlap', message, remedy)];
}

const OPEN = '9999-12-31';

function period({ validFrom, validTo }: ProcedureDefinition): string {
  return `${validFrom} – ${validTo ?? 'nay'}`;
}

function misfiled(parsed: Readable): readonly Finding[] {
  const { code, issue, field } = parsed.definition;
  const [number = '', suffix = ''] = code.split('/');
  const findings: Finding[] = [];
  if (suffix !== field) {
    const message = `Mã ${code} không thuộc lĩnh vực ${field}.`;
    findings.push(
      findingAt(parsed, ['field'], 'procedure.field_mismatch', message, `Viết “field: ${suffix}”.`),
    );
  }
  const wanted = `${folderOf(suffix)}/${number}.issue-${issue}.yaml`;
  const found = parsed.file.replaceAll('\\', '/').split('/').slice(-2).join('/');
  if (found !== wanted) {
    const message = `Tệp “${found}” chứa ${code} lần ban hành ${issue}.`;
    findings.push(findingAt(parsed, ['code'], 'procedure.file_name', message, `Đặt tệp tại ${wanted}.`));
  }
  return findings;
}

/** GĐ → gd: the folder of a field. */
function folderOf(field: string): string {
  return field.toLowerCase().replaceAll('đ', 'd');
}
