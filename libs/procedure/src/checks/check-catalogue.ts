import { dayAfter } from '#kernel';
import type { ProcedureDefinition } from '../definition/definition.js';
import { suggestion } from '../text/suggest.js';
import { findingAt, sortFindings, type Finding, type ParsedProcedure } from '../definition/finding.js';

/** What the checks across files need of one of them. */
export interface CatalogueEntry extends Pick<ParsedProcedure, 'file' | 'locate'> {
  readonly definition?:
    Pick<ProcedureDefinition, 'code' | 'issue' | 'field' | 'validFrom' | 'validTo' | 'retired'> | undefined;
}

type Readable = CatalogueEntry & { readonly definition: NonNullable<CatalogueEntry['definition']> };

/**
 * Checks across files: a dossier must find exactly one issue for its day of reception, and a file must be found
 * under the name of what it holds. Files that could not be read are passed over.
 * @param known codes of procedures that are not among these, e.g. when one file is checked alone
 * @returns `procedure.duplicate_issue`, `procedure.validity_overlap`, `procedure.file_name`, `procedure.field_mismatch`,
 *   `procedure.retired_not_last`, `procedure.unknown_successor`
 */
export function checkCatalogue(
  all: readonly CatalogueEntry[],
  known: readonly string[] = [],
): readonly Finding[] {
  const readable = all.filter((parsed): parsed is Readable => parsed.definition !== undefined);
  const findings = readable.flatMap((parsed, i) => [
    ...readable.slice(0, i).flatMap((earlier) => between(earlier, parsed)),
    ...misfiled(parsed),
    ...lostSuccessor(parsed, readable, known),
    ...outOfLine(parsed, readable),
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
  if (givesWay(a, b) || givesWay(b, a)) return [];
  const overlap = b.validFrom <= (a.validTo ?? OPEN) && a.validFrom <= (b.validTo ?? OPEN);
  if (!overlap) return [];
  const message =
    `Hiệu lực ${period(b)} chồng lên ${period(a)} của lần ban hành ${a.issue} (${one.file}): ` +
    'hồ sơ nhận trong ngày chung không biết theo lần nào.';
  const remedy = 'Đặt “validTo” của lần ban hành trước là ngày liền trước “validFrom” của lần sau.';
  return [findingAt(two, ['validFrom'], 'procedure.validity_overlap', message, remedy)];
}

type Header = Readable['definition'];

/** An issue without an end is ended, the day before, by the next that begins after it. */
function givesWay(earlier: Header, later: Header): boolean {
  return earlier.validTo === undefined && earlier.issue < later.issue && earlier.validFrom < later.validFrom;
}

/**
 * Issues of a code are numbered without a hole and follow each other day by day; the last one ends only with a reason.
 * @returns `procedure.issue_skipped`, `procedure.validity_gap`, `procedure.ended_without_reason`
 */
function outOfLine(parsed: Readable, all: readonly Readable[]): readonly Finding[] {
  const { code, issue, validFrom, validTo, retired } = parsed.definition;
  const siblings = all.map(({ definition }) => definition).filter((one) => one.code === code);
  const found: Finding[] = [];
  const before = siblings.find((one) => one.issue === issue - 1);
  if (issue > 1 && before === undefined) {
    const message = `Có lần ban hành ${issue} mà không có lần ${issue - 1} của ${code}.`;
    found.push(findingAt(parsed, ['issue'], 'procedure.issue_skipped', message, 'Đánh số liền nhau.'));
  }
  if (before?.validTo !== undefined && before.validTo < validFrom && dayAfter(before.validTo) !== validFrom) {
    const message = `Từ ${dayAfter(before.validTo)} đến trước ${validFrom} không lần ban hành nào của ${code} có hiệu lực.`;
    const remedy = `Đặt “validFrom: ${dayAfter(before.validTo)}”.`;
    found.push(findingAt(parsed, ['validFrom'], 'procedure.validity_gap', message, remedy));
  }
  if (validTo !== undefined && retired === undefined && !siblings.some((one) => one.issue > issue)) {
    const message = `${code} hết hiệu lực ${validTo} mà không nói vì sao và nộp vào đâu thay.`;
    const remedy = 'Thêm “retired: { how, reason, source, confidence }”, hoặc bỏ “validTo”.';
    found.push(findingAt(parsed, ['validTo'], 'procedure.ended_without_reason', message, remedy));
  }
  return found;
}

const OPEN = '9999-12-31';

function period({ validFrom, validTo }: Readable['definition']): string {
  return `${validFrom} – ${validTo ?? 'nay'}`;
}

function misfiled(parsed: Readable): readonly Finding[] {
  const { code, issue, field } = parsed.definition;
  const [number = '', suffix = ''] = code.split('/');
  const findings: Finding[] = [];
  if ((suffix === '' ? 'HT' : suffix) !== field) {
    const message = `Mã ${code} không thuộc lĩnh vực ${field}.`;
    findings.push(
      findingAt(parsed, ['field'], 'procedure.field_mismatch', message, `Viết “field: ${suffix || 'HT'}”.`),
    );
  }
  const wanted = `${folderOf(suffix || 'HT')}/${number}.issue-${issue}.yaml`;
  const found = parsed.file.replaceAll('\\', '/').split('/').slice(-2).join('/');
  if (found !== wanted) {
    const message = `Tệp “${found}” chứa ${code} lần ban hành ${issue}.`;
    findings.push(findingAt(parsed, ['code'], 'procedure.file_name', message, `Đặt tệp tại ${wanted}.`));
  }
  return findings;
}

/** A successor is a procedure that exists, and an issue that says nothing follows it is the last of its code. */
function lostSuccessor(
  parsed: Readable,
  all: readonly Readable[],
  known: readonly string[],
): readonly Finding[] {
  const { code, issue, retired } = parsed.definition;
  if (retired === undefined) return [];
  const later = all.find(({ definition }) => definition.code === code && definition.issue > issue);
  if (later !== undefined) {
    const message = `${code} lần ban hành ${issue} ghi “retired” nhưng còn lần ban hành ${later.definition.issue} (${later.file}).`;
    const remedy = 'Chuyển mục “retired” sang lần ban hành cuối cùng.';
    return [findingAt(parsed, ['retired'], 'procedure.retired_not_last', message, remedy)];
  }
  const { successor } = retired;
  const codes = new Set([...known, ...all.map(({ definition }) => definition.code)]);
  if (successor === undefined || codes.has(successor)) return [];
  const message = `Không có quy trình “${successor}” để kế tục ${code}.`;
  const remedy = suggestion(successor, [...codes]);
  return [findingAt(parsed, ['retired', 'successor'], 'procedure.unknown_successor', message, remedy)];
}

/** GĐ → gd: the folder of a field. */
function folderOf(field: string): string {
  return field.toLowerCase().replaceAll('đ', 'd');
}
