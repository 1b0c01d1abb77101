import type { Effect, Role } from './vocabulary.js';

/** Actions the law gives at every step; no procedure has to write them down. */
export interface StandingAction {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly needs: readonly string[];
  readonly effects: readonly Effect[];
  /** End entered by the action; null when it only records a fact. */
  readonly to: string | null;
  /** May be taken while the dossier is suspended. */
  readonly whileSuspended: boolean;
  readonly law: string;
}

export const WITHDRAWN = 'withdrawn';

export const STANDING_ACTIONS = {
  withdraw: {
    label: 'Rút hồ sơ',
    roles: ['applicant', 'one_stop_officer'],
    needs: ['reason'],
    effects: [],
    to: WITHDRAWN,
    whileSuspended: true,
    law: 'NĐ 118/2025/NĐ-CP Điều 21',
  },
  suspend: {
    label: 'Tạm dừng xử lý',
    roles: ['head_of_department', 'leader'],
    needs: ['reason'],
    effects: [],
    to: null,
    whileSuspended: false,
    law: 'trạng thái 8 “Dừng xử lý”; căn cứ dừng do tỉnh quy định (docs/adr/0007)',
  },
  resume: {
    label: 'Tiếp tục xử lý',
    roles: ['head_of_department', 'leader'],
    needs: [],
    effects: [],
    to: null,
    whileSuspended: true,
    law: 'nội bộ',
  },
  issue_apology: {
    label: 'Phát hành văn bản xin lỗi',
    roles: ['leader', 'clerk'],
    needs: ['reason', 'newDue'],
    effects: ['notify_applicant'],
    to: null,
    whileSuspended: true,
    law: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
} as const satisfies Record<string, StandingAction>;

/**
 * The letter of a dossier that was finished late: there is no day left to appoint anew, the apology itself stays owed
 * until it is issued, also after the result has been handed over (docs/adr/0018).
 */
export const BELATED_APOLOGY = {
  ...STANDING_ACTIONS.issue_apology,
  needs: ['reason'],
} as const satisfies StandingAction;

export type StandingActionName = keyof typeof STANDING_ACTIONS;

export function isStanding(action: string): action is StandingActionName {
  return Object.hasOwn(STANDING_ACTIONS, action);
}
