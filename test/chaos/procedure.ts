import type { Actor } from '#kernel';

export const PROCEDURE = 'QT-99/YT';
export const PAPERS = ['declaration'];

/** Minutes a dossier may stay in a step before the clock acts; the checks compute with these, not with the engine. */
export const BUDGETS: Readonly<Record<string, number>> = {
  receiving: 3,
  examining: 2,
  rechecking: 2,
  approving: 2,
};
export const PROMISE_MINUTES = 7;

/** On the calendar of the border gate, open at every hour, so that minutes are minutes. */
export const DEFINITION = `
schema: procedure/v1
code: ${PROCEDURE}
issue: 1
title: Quy trình thử sức bền (chỉ dùng trong test/chaos)
field: YT
pattern: event_log
owner: tt_kiem_dich
validFrom: 2020-01-01
legalBasis:
  - { text: không có; quy trình để thử, confidence: assumption }
calendar: vn-gate
promise:
  phases:
    - { id: check, limit: ${PROMISE_MINUTES} minutes, from: receiving.accept, source: thử, confidence: assumption }
  until: returning
documents:
  - { id: declaration, title: Tờ khai, required: true }
start: receiving
steps:
  receiving:
    title: Tiếp nhận
    by: one_stop_officer
    unit: mot_cua
    within: ${BUDGETS['receiving']} minutes
    onOverdue: { then: [alert_head] }
    actions:
      accept: { label: Tiếp nhận, to: examining, if: [required_papers_present], then: [issue_receipt] }
      refuse: { label: Từ chối, to: refused, needs: [reason], then: [letter_refusal] }
  examining:
    title: Kiểm tra
    by: quarantine_officer
    unit: tt_kiem_dich
    within: ${BUDGETS['examining']} minutes
    onOverdue: { to: rechecking, then: [alert_head] }
    actions:
      pass: { label: Đạt, to: approving, needs: [findings] }
      recheck: { label: Kiểm tra lại, to: rechecking, needs: [reason] }
  rechecking:
    title: Kiểm tra lại
    by: quarantine_officer
    unit: tt_kiem_dich
    within: ${BUDGETS['rechecking']} minutes
    onOverdue: { then: [alert_head] }
    actions:
      pass: { label: Đạt, to: approving, needs: [findings] }
  approving:
    title: Lãnh đạo ký
    by: leader
    unit: lanh_dao
    within: ${BUDGETS['approving']} minutes
    onOverdue: { then: [alert_leader] }
    actions:
      approve: { label: Ký, to: returning, if: [apology_settled], then: [number_and_seal, notify_applicant] }
      send_back: { label: Trả lại, to: examining, needs: [reason] }
  returning:
    title: Trả kết quả
    by: one_stop_officer
    unit: mot_cua
    actions:
      hand_over: { label: Trả kết quả, to: handed_over, needs: [receiver], then: [record_handover] }
ends:
  handed_over: { title: Đã trả kết quả }
  refused: { title: Từ chối }
  withdrawn: { title: Người nộp rút hồ sơ }
examples:
  - name: đi thẳng
    given: { documents: [declaration] }
    when: [accept, pass, approve, hand_over]
    ends: handed_over
`;

const officer: Actor = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };
const inspector: Actor = { id: 'minh', role: 'quarantine_officer', unit: 'tt_kiem_dich' };
const leader: Actor = { id: 'ha', role: 'leader', unit: 'lanh_dao' };

/** Who takes an action with what; absent actions are never taken by the clients. */
export function moveOf(
  action: string,
  today: () => string,
): { actor: Actor; data: Record<string, unknown> } | null {
  const reason = 'thử sức bền';
  switch (action) {
    case 'accept':
      return { actor: officer, data: {} };
    case 'refuse':
    case 'withdraw':
      return { actor: officer, data: { reason } };
    case 'pass':
      return { actor: inspector, data: { findings: 'không có gì bất thường' } };
    case 'recheck':
      return { actor: inspector, data: { reason } };
    case 'approve':
      return { actor: leader, data: {} };
    case 'send_back':
      return { actor: leader, data: { reason } };
    case 'issue_apology':
      return { actor: leader, data: { reason, newDue: today() } };
    case 'hand_over':
      return { actor: officer, data: { receiver: 'người nộp' } };
    default:
      return null;
  }
}

/** How eager the clients are: forward more often than back, so that dossiers arrive and others are left to the clock. */
export const EAGERNESS: Readonly<Record<string, number>> = {
  refuse: 0.05,
  issue_apology: 0.3,
  withdraw: 0.03,
  recheck: 0.2,
  send_back: 0.15,
};
