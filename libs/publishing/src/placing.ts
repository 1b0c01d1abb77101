import { dayAfter, type LocalDay } from '#kernel';
import type { Finding } from '#procedure';
import { isPublished, issueName, type IssueHeader, type IssueKind, type StoredIssue } from './issue.js';
import type { ReadIssue } from './ports.js';

/** An issue that could be read. */
export type Readable = ReadIssue & { readonly header: IssueHeader };

/** Where its faults are shown: the file it came from, or the stored text's name. */
export interface Placed {
  readonly file: string;
  readonly read: Readable;
}

type Reason = 'issue_already_published' | 'issue_out_of_order' | 'validity_reversed' | 'validity_overlap';

/** A fault of where an issue stands; its code refuses the issue. */
export type PlacingFinding = Finding & { readonly code: `${IssueKind}.${Reason}` };

/** At least one of them. */
export type Misplaced = readonly [PlacingFinding, ...PlacingFinding[]];

export function isMisplaced(findings: readonly PlacingFinding[]): findings is Misplaced {
  return findings.length > 0;
}

/**
 * Faults of an issue among the published ones of its code: a number is used once, numbers follow days, and no day
 * belongs to two issues. An open predecessor is no fault: it ends the day before.
 * @returns `<kind>.issue_already_published`, `<kind>.issue_out_of_order`, `<kind>.validity_reversed`, `<kind>.validity_overlap`
 */
export function placingFindings(placed: Placed, issues: readonly StoredIssue[]): readonly PlacingFinding[] {
  const { header } = placed.read;
  const others = issues.filter(isPublished);
  const same = others.find(({ issue }) => issue === header.issue);
  if (same !== undefined) return [alreadyPublished(placed, same, others)];
  return [...reversed(placed), ...others.flatMap((other) => between(placed, other))];
}

/** @returns `<kind>.successor_unknown` when the text hands over to a code that was never published. */
export async function successorFindings(
  placed: Placed,
  exists: (code: string) => Promise<boolean>,
): Promise<readonly Finding[]> {
  const { successor, code } = placed.read.header;
  if (successor === null || (successor !== code && (await exists(successor)))) return [];
  return [
    finding(
      placed,
      ['retired', 'successor'],
      `${placed.read.header.kind}.successor_unknown`,
      successor === code
        ? `${code} không thể tự thay thế mình.`
        : `Chưa có lần ban hành nào của ${successor} để tiếp nối ${code}.`,
      'Sửa mã, hoặc ban hành thủ tục tiếp nối trước; nếu ngoài danh mục thì viết bằng lời ở “into”.',
    ),
  ];
}

/** The published issue that ends when one begins on its first day, if it does not say itself when it ends. */
export function openPredecessor(header: IssueHeader, issues: readonly StoredIssue[]): StoredIssue | null {
  return issues.find((other) => isPublished(other) && givesWay(other, header)) ?? null;
}

function givesWay(other: StoredIssue, header: IssueHeader): boolean {
  return other.validTo === null && other.issue < header.issue && other.validFrom < header.validFrom;
}

function between(placed: Placed, other: StoredIssue): readonly PlacingFinding[] {
  const { header } = placed.read;
  const until = (day: LocalDay | null): string => day ?? OPEN;
  const overlaps = header.validFrom <= until(other.validTo) && other.validFrom <= until(header.validTo);
  const theirs = `${issueName(other)} (${other.validFrom} – ${other.validTo ?? 'nay'})`;
  if (overlaps && !givesWay(other, header)) {
    const earlier = other.validFrom < header.validFrom;
    return [
      at(
        placed,
        [earlier || header.validTo === null ? 'validFrom' : 'validTo'],
        'validity_overlap',
        `Hiệu lực ${header.validFrom} – ${header.validTo ?? 'nay'} chồng lên ${theirs}.`,
        earlier && other.validTo !== null
          ? `Đặt “validFrom” từ ${dayAfter(other.validTo)} trở đi, hoặc kết thúc lần ban hành ${other.issue} sớm hơn.`
          : `Đặt “validTo” trước ${other.validFrom}, hoặc “validFrom” sau hiệu lực của lần ban hành ${other.issue}.`,
      ),
    ];
  }
  if (other.issue < header.issue === other.validFrom < header.validFrom) return [];
  return [
    at(
      placed,
      ['issue'],
      'issue_out_of_order',
      `Lần ban hành ${header.issue} có hiệu lực từ ${header.validFrom}, ngược thứ tự với ${theirs}.`,
      'Đánh số lần ban hành theo thứ tự ngày có hiệu lực.',
    ),
  ];
}

const OPEN = '9999-12-31';

function reversed(placed: Placed): readonly PlacingFinding[] {
  const { validFrom, validTo } = placed.read.header;
  if (validTo === null || validTo >= validFrom) return [];
  const message = `Hiệu lực kết thúc ${validTo} trước khi bắt đầu ${validFrom}.`;
  return [at(placed, ['validTo'], 'validity_reversed', message, 'Sửa một trong hai ngày.')];
}

function alreadyPublished(
  placed: Placed,
  same: StoredIssue,
  published: readonly StoredIssue[],
): PlacingFinding {
  const next = Math.max(...published.map(({ issue }) => issue)) + 1;
  return at(
    placed,
    ['issue'],
    'issue_already_published',
    `${issueName(same)} đã ban hành, hiệu lực từ ${same.validFrom}, và không sửa được nữa.`,
    `Viết “issue: ${next}”.`,
  );
}

function at(
  placed: Placed,
  path: readonly string[],
  reason: Reason,
  message: string,
  remedy: string,
): PlacingFinding {
  return finding(placed, path, `${placed.read.header.kind}.${reason}`, message, remedy);
}

function finding<Code extends string>(
  { file, read }: Placed,
  path: readonly string[],
  code: Code,
  message: string,
  remedy: string,
): Finding & { readonly code: Code } {
  return { file, ...read.locate(path), code, message, remedy };
}
