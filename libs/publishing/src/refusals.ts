import { refuse, type Actor, type Refusal } from '#kernel';
import { type Finding, roleLabel } from '#procedure';
import type { Misplaced } from './placing.js';
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
  const wanted = DECIDERS.map((role) => `“${roleLabel(role)}”`).join(' hoặc ');
  return refuse(
    'actor.wrong_role',
    {
      why: `${actor.id} (“${roleLabel(actor.role)}”) không ${tried} được: việc này của ${wanted}.`,
    },
    { role: actor.role, roles: DECIDERS },
  );
}

/** Faults of a text: the first in the message, all in the data with file, line and remedy. */
export function faulty(tried: string, kind: IssueKind, findings: readonly Finding[]): Refusal {
  return refuse(`${kind}.faulty`, { fault: `Chưa ${tried}: ${inWords(findings)}` }, { findings });
}

/** Faults of a text among its neighbours: the first gives the code. */
export function misplaced(tried: string, findings: Misplaced): Refusal {
  return refuse(findings[0].code, { fault: `Chưa ${tried}: ${inWords(findings)}` }, { findings });
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
    'issue.unknown',
    {
      issue:
        known.length === 0 ? `${code} nào, dù là dự thảo` : `${code} lần ban hành ${issue}. Có: ${there}`,
    },
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
  const words = { tried, issue: issueName(found), next: NEXT[stage] };
  const data = { code, issue, stage, publishedBy };
  if (!isPublished(found)) return refuse('issue.wrong_stage', { ...words, stage: STAGES[stage] }, data);
  const by = publishedBy === null ? '' : ` (${publishedBy})`;
  return refuse('issue.already_published', { ...words, stage: `${STAGES[stage]}${by}` }, data);
}

export function noReader(kind: string, schemas: readonly string[]): Refusal {
  return refuse(
    'issue.unknown_schema',
    { kind, schemas: schemas.map((schema) => `“schema: ${schema}”`).join(', ') },
    { kind, schemas },
  );
}
