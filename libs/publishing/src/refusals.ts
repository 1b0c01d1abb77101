import { refuse, type Actor, type Refusal } from '#kernel';
import { ROLES, type Finding } from '#procedure';
import { isPublished, issueName, type IssueKind, type Stage, type StoredIssue } from './issue.js';

export const STAGES: Readonly<Record<Stage, string>> = {
  draft: 'dự thảo',
  checked: 'đã kiểm tra',
  approved: 'đã duyệt',
  published: 'đã ban hành',
  retired: 'đã chấm dứt',
};

/** Who may approve, publish and end issues. */
export const DECIDERS: readonly string[] = ['quality_monitor', 'leader'];

/** @returns `actor.wrong_role` unless a leader or the quality monitor acts. */
export function notADecider(actor: Actor, tried: string): Refusal | null {
  if (DECIDERS.includes(actor.role)) return null;
  const names: Readonly<Record<string, string>> = ROLES;
  const wanted = DECIDERS.map((role) => `“${names[role] ?? role}”`).join(' hoặc ');
  return refuse(
    'forbidden',
    'actor.wrong_role',
    `${actor.id} (“${names[actor.role] ?? actor.role}”) không ${tried} được: việc này của ${wanted}.`,
    { role: actor.role, roles: DECIDERS },
  );
}

/** Faults of a text: the first in the message, all in the data with file, line and remedy. */
export function faulty(tried: string, kind: IssueKind, findings: readonly Finding[]): Refusal {
  return refuse('invalid', `${kind}.faulty`, `Chưa ${tried}: ${inWords(findings)}`, { findings });
}

/** Faults of a text among its neighbours: the first gives the code. */
export function misplaced(tried: string, kind: IssueKind, findings: readonly Finding[]): Refusal {
  const code = findings[0]?.code ?? `${kind}.faulty`;
  return refuse('conflict', code, `Chưa ${tried}: ${inWords(findings)}`, { findings });
}

function inWords(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  const more = findings.length > 1 ? ` (và ${findings.length - 1} lỗi nữa)` : '';
  return `${first.file}:${first.line}: ${first.message} → ${first.remedy}${more}`;
}

export function unknownIssue(code: string, issue: number, known: readonly StoredIssue[]): Refusal {
  const there = known.map((one) => `${one.issue} (${STAGES[one.stage]})`).join(', ');
  return refuse(
    'not_found',
    'issue.unknown',
    known.length === 0
      ? `Không có ${code} nào, dù là dự thảo.`
      : `Không có ${code} lần ban hành ${issue}. Có: ${there}.`,
    { code, issue, known: known.map((one) => ({ issue: one.issue, stage: one.stage })) },
  );
}

const NEXT: Readonly<Record<Stage, string>> = {
  draft: 'sửa hết lỗi rồi nộp lại dự thảo để kiểm tra',
  checked: 'một người khác người soạn duyệt',
  approved: 'ban hành',
  published: 'soạn lần ban hành mới, hoặc đặt ngày kết thúc',
  retired: 'soạn lần ban hành mới',
};

/** @returns `issue.already_published`, or `issue.wrong_stage` with what is possible now. */
export function wrongStage(tried: string, found: StoredIssue): Refusal {
  const { code, issue, stage, publishedBy } = found;
  const by = publishedBy === null ? '' : ` (${publishedBy})`;
  return refuse(
    'conflict',
    isPublished(found) ? 'issue.already_published' : 'issue.wrong_stage',
    `Không ${tried} được ${issueName(found)}: ${STAGES[stage]}${isPublished(found) ? by : ''}. Việc làm được bây giờ: ${NEXT[stage]}.`,
    { code, issue, stage, publishedBy },
  );
}

export function noReader(kind: string, schemas: readonly string[]): Refusal {
  return refuse(
    'invalid',
    'issue.unknown_schema',
    `Không đọc được loại văn bản «${kind}». Đọc được: ${schemas.map((schema) => `“schema: ${schema}”`).join(', ')}.`,
    { kind, schemas },
  );
}
