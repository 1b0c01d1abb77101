import type { Effect, Role } from '../definition/vocabulary.js';

/** Rules that are asked only of the standing actions that name them in `rules` (`rules.ts`). */
export type StandingCondition =
  'before_the_result' | 'suspended_now' | 'first_apology' | 'promise_to_apologise_for' | 'new_date_lawful';

/** What a standing action does to the facts, beside moving the dossier. Each is done by exactly one of them. */
export type StandingDeed = 'withdraws' | 'suspends' | 'resumes' | 'apologises';

/** Actions the law gives at every step; no procedure has to write them down. */
export interface StandingAction {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly needs: readonly string[];
  readonly effects: readonly Effect[];
  /** End entered by the action; null when it only records a fact. */
  readonly to: string | null;
  readonly deed: StandingDeed;
  /** What it is asked beside what is asked of every action. */
  readonly rules: readonly StandingCondition[];
  /** May be taken while the dossier is suspended. */
  readonly whileSuspended: boolean;
  /**
   * What it needs once the dossier is finished. It then stays possible as long as the dossier owes its letter, after the
   * end too (docs/adr/0018). null: it changes nothing by the finish, and is over with the end.
   */
  readonly belated: { readonly needs: readonly string[] } | null;
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
    deed: 'withdraws',
    rules: ['before_the_result'],
    whileSuspended: true,
    belated: null,
    law: 'NĐ 118/2025/NĐ-CP Điều 21',
  },
  suspend: {
    label: 'Tạm dừng xử lý',
    roles: ['head_of_department', 'leader'],
    needs: ['reason'],
    effects: [],
    to: null,
    deed: 'suspends',
    rules: [],
    whileSuspended: false,
    belated: null,
    law: 'trạng thái 8 “Dừng xử lý”; căn cứ dừng do tỉnh quy định (docs/adr/0007)',
  },
  resume: {
    label: 'Tiếp tục xử lý',
    roles: ['head_of_department', 'leader'],
    needs: [],
    effects: [],
    to: null,
    deed: 'resumes',
    rules: ['suspended_now'],
    whileSuspended: true,
    belated: null,
    law: 'nội bộ',
  },
  issue_apology: {
    label: 'Phát hành văn bản xin lỗi',
    roles: ['leader', 'clerk'],
    needs: ['reason', 'newDue'],
    effects: ['notify_applicant'],
    to: null,
    deed: 'apologises',
    rules: ['first_apology', 'promise_to_apologise_for', 'new_date_lawful'],
    whileSuspended: true,
    // Finished late, there is no day left to appoint anew; the apology itself stays owed until it is issued.
    belated: { needs: ['reason'] },
    law: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
} as const satisfies Record<string, StandingAction>;

export type StandingActionName = keyof typeof STANDING_ACTIONS;

export function isStanding(action: string): action is StandingActionName {
  return Object.hasOwn(STANDING_ACTIONS, action);
}

/** What an action does to the facts; null when it is not a standing one. Nobody else spells the names of the table. */
export function deedOf(action: string): StandingDeed | null {
  return isStanding(action) ? STANDING_ACTIONS[action].deed : null;
}

const NAMES = new Map(
  Object.entries(STANDING_ACTIONS).map(([name, { deed }]) => [deed, name as StandingActionName]),
);

/** The standing action of that deed. */
export function actionThat(deed: StandingDeed): StandingActionName {
  const name = NAMES.get(deed);
  if (name === undefined) throw new Error(`no standing action ${deed}`);
  return name;
}
