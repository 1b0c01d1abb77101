import { isRefusal } from '#kernel';
import { compileProcedure } from '../machine/compile.js';
import type { CompiledProcedure } from '../compiled/compiled.js';
import type { Accepted, ActCommand, Decision, DossierFacts } from '../compiled/decision.js';
import { decide } from '../deciding/decide.js';
import { initialFacts } from '../compiled/facts.js';
import type { ParsedProcedure } from '../definition/finding.js';
import { parseProcedure } from '../text/parse.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';

/** A procedure with one of everything, for the tests of this library. */
export const SMALL = `schema: procedure/v1
code: QT-90/DMP
issue: 1
title: Thủ tục thử
field: DMP
pattern: site_inspection
owner: phong_duoc
validFrom: 2020-01-01
legalBasis:
  - { text: Không có, confidence: assumption }
calendar: vn-state
promise:
  phases:
    - { id: all, limit: 10 working_days, from: receiving.accept, source: thử, confidence: assumption }
  until: returning
stops:
  awaiting_supplement: { clock: restart, atMost: 1, source: thử, confidence: assumption }
documents:
  - { id: form, title: Đơn, required: true }
  - { id: photo, title: Ảnh, required: false }
start: receiving
steps:
  receiving:
    title: Tiếp nhận
    by: one_stop_officer
    unit: mot_cua
    within: 4 working_hours
    actions:
      accept: { label: Nhận, to: visiting, if: [required_papers_present], then: [issue_receipt] }
  visiting:
    title: Thẩm định
    by: specialist
    unit: phong_duoc
    within: 5 working_days
    serviceDays: [2, 4]
    onOverdue: { then: [alert_head] }
    actions:
      pass: { label: Đạt, to: approving, if: [on_service_day], needs: [minutes, score] }
      note: { label: Ghi chú, to: visiting, needs: [findings] }
      ask: { label: Yêu cầu bổ sung, to: awaiting_supplement, needs: [missing_items], then: [letter_supplement] }
  awaiting_supplement:
    title: Chờ bổ sung
    by: applicant
    within: 15 calendar_days
    onOverdue: { to: closed, then: [letter_closure] }
    actions:
      supplement: { label: Nộp bổ sung, to: visiting }
  approving:
    title: Ký
    by: leader
    unit: lanh_dao
    within: 2 working_days
    actions:
      approve: { label: Ký, to: returning, if: [apology_settled], notBySameAs: [visiting], then: [number_and_seal] }
      send_back: { label: Trả lại, to: visiting, needs: [reason] }
  returning:
    title: Trả kết quả
    by: one_stop_officer
    unit: mot_cua
    actions:
      hand_over: { label: Trả, to: handed_over }
ends:
  handed_over: { title: Đã trả }
  withdrawn: { title: Rút }
  closed: { title: Dừng }
examples:
  - name: thẳng
    when: [accept, pass, approve, hand_over]
    ends: handed_over
`;

export function parseSmall(source = SMALL): ParsedProcedure {
  return parseProcedure(source, 'workflows/dmp/QT-90.issue-1.yaml');
}

export function compileSmall(source = SMALL): CompiledProcedure {
  const { definition, findings } = parseSmall(source);
  if (definition === undefined) throw new Error(JSON.stringify(findings));
  return compileProcedure(definition);
}

/** Line of the first occurrence of a text, from 1. */
export function lineOf(source: string, text: string): number {
  const at = source.indexOf(text);
  if (at < 0) throw new Error(`no ${text}`);
  return source.slice(0, at).split('\n').length;
}

/** Tuesday 3 March 2026, 09:00; Vietnam. */
export const TUESDAY = Date.parse('2026-03-03T09:00:00+07:00');
export const WEDNESDAY = Date.parse('2026-03-04T09:00:00+07:00');
/** Lawful due moment of the tests: Tuesday 17 March 2026, 17:00. */
export const DUE = Date.parse('2026-03-17T17:00:00+07:00');

export const OFFICER = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };
export const SPECIALIST = { id: 'chi', role: 'specialist', unit: 'phong_duoc' };
export const HEAD = { id: 'binh', role: 'head_of_department', unit: 'phong_duoc' };
export const LEADER = { id: 'dung', role: 'leader', unit: 'lanh_dao' };
export const APPLICANT = { id: 'minh', role: 'applicant', unit: '' };

/** Facts in a state of the small procedure, complete papers, promise running. */
export function factsIn(
  procedure: CompiledProcedure,
  state: string,
  more: Partial<DossierFacts> = {},
): DossierFacts {
  return { ...initialFacts(procedure, ['form']), state, dueLawful: DUE, ...more };
}

/** One action in a plain week. */
export function act(
  procedure: CompiledProcedure,
  facts: DossierFacts,
  command: Partial<ActCommand> & Pick<ActCommand, 'action' | 'actor'>,
): Decision {
  return decide(procedure, facts, { kind: 'act', data: {}, at: TUESDAY, ...command }, PLAIN_WEEK);
}

/** The accepted decision; fails the test with the refusal otherwise. */
export function accepted(decision: Decision): Accepted {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.code} ${decision.message}`);
  return decision;
}
