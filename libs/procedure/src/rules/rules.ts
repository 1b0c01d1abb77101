import type { Refusal } from '#kernel';
import { firstApology, newDateLawful, promiseToApologiseFor } from './apology.js';
import type { Ask, Condition, Knowledge, Reader, Rule } from '../compiled/compiled.js';
import { apologySettled, onServiceDay, requiredPapersPresent, stopNotUsedUp } from './guards.js';
import { dutiesSeparated, roleAnswers, unitAnswers } from './rules-of-the-actor.js';
import { dataGiven, dataOfRightKind, papersKnown } from './rules-of-the-data.js';
import {
  actionOfTheStep,
  beforeTheResult,
  dossierRuns,
  notSuspended,
  suspendedNow,
} from './rules-of-the-state.js';

/**
 * Everything the law and the agency's own order ask before something may happen to a dossier, in the order in which it
 * is asked: the first broken rule answers. `decide()`, the refusal, what is offered and what is possible read this list
 * and no other, each as far as it knows enough (`READERS`). A new condition is one more entry (docs/adr/0021).
 */
export const RULES: readonly Rule[] = [
  {
    name: 'dossier_runs',
    asked: 'always',
    needs: ['state'],
    judge: dossierRuns,
    article: 'NĐ 118/2025/NĐ-CP Điều 19(6); docs/adr/0018',
  },
  {
    name: 'before_the_result',
    asked: 'where_named',
    needs: ['state'],
    judge: beforeTheResult,
    article: 'NĐ 118/2025/NĐ-CP Điều 21',
  },
  {
    name: 'not_suspended',
    asked: 'always',
    needs: ['state'],
    judge: notSuspended,
    article: 'trạng thái 8 “Dừng xử lý”; docs/adr/0007',
  },
  {
    name: 'suspended_now',
    asked: 'where_named',
    needs: ['state'],
    judge: suspendedNow,
    article: 'nội bộ',
  },
  {
    name: 'action_of_the_step',
    asked: 'always',
    needs: ['state'],
    judge: actionOfTheStep,
    article: 'quy trình đã ban hành',
  },
  {
    name: 'role_answers',
    asked: 'always',
    needs: ['who'],
    judge: roleAnswers,
    article: 'NĐ 118/2025/NĐ-CP Điều 36(5), Điều 5(1)',
  },
  {
    name: 'unit_answers',
    asked: 'always',
    needs: ['who'],
    judge: unitAnswers,
    article: 'quy trình đã ban hành',
  },
  {
    name: 'duties_separated',
    asked: 'always',
    needs: ['who', 'state'],
    judge: dutiesSeparated,
    article: 'nguyên tắc bốn mắt của quy trình ISO',
  },
  {
    name: 'data_given',
    asked: 'always',
    needs: ['data'],
    judge: dataGiven,
    article: 'quy trình đã ban hành',
  },
  {
    name: 'data_of_right_kind',
    asked: 'always',
    needs: ['data'],
    judge: dataOfRightKind,
    article: 'nội bộ',
  },
  {
    name: 'papers_known',
    asked: 'always',
    needs: ['data'],
    judge: papersKnown,
    article: 'NĐ 118/2025/NĐ-CP Điều 5(1)',
  },
  {
    name: 'required_papers_present',
    asked: 'where_named',
    needs: ['papers'],
    judge: requiredPapersPresent,
    article: 'NĐ 118/2025/NĐ-CP Điều 17(1), 17(3)',
  },
  {
    name: 'on_service_day',
    asked: 'where_named',
    needs: ['calendar'],
    judge: onServiceDay,
    article: 'lịch thẩm định của cơ quan',
  },
  {
    name: 'apology_settled',
    asked: 'where_named',
    needs: ['state'],
    judge: apologySettled,
    article: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
  {
    name: 'stop_not_used_up',
    asked: 'where_named',
    needs: ['state'],
    judge: stopNotUsedUp,
    article: 'NĐ 118/2025/NĐ-CP Điều 16(3)',
  },
  {
    name: 'first_apology',
    asked: 'where_named',
    needs: ['state'],
    judge: firstApology,
    article: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
  {
    name: 'promise_to_apologise_for',
    asked: 'where_named',
    needs: ['state'],
    judge: promiseToApologiseFor,
    article: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
  {
    name: 'new_date_lawful',
    asked: 'where_named',
    needs: ['state', 'data', 'calendar'],
    judge: newDateLawful,
    article: 'NĐ 118/2025/NĐ-CP Điều 19(6)',
  },
];

/**
 * Who reads the rules and what each knows when it asks. A form that is not filled in yet has no data; an offer is made to
 * whoever may come, and missing papers hide nothing from it, since they may come with the action.
 */
export const READERS: Readonly<Record<Reader, readonly Knowledge[]>> = {
  decision: ['state', 'who', 'papers', 'data', 'calendar'],
  refusal: ['state', 'who', 'papers', 'calendar'],
  possible: ['state', 'who', 'calendar'],
  offered: ['state', 'calendar'],
  offered_any_day: ['state'],
};

/** The rules of one action for each reader, in their order: worked out once per procedure. */
export function rulesOf(
  conditions: readonly Condition[],
  rules: readonly Rule[],
): Readonly<Record<Reader, readonly Rule[]>> {
  const asked = rules.filter((rule) => rule.asked === 'always' || conditions.includes(rule.name));
  const readBy = (reader: Reader) =>
    asked.filter(({ needs }) => needs.every((one) => READERS[reader].includes(one)));
  return {
    decision: readBy('decision'),
    refusal: readBy('refusal'),
    possible: readBy('possible'),
    offered: readBy('offered'),
    offered_any_day: readBy('offered_any_day'),
  };
}

/** The refusal of the first rule that is broken, of those the reader can judge; null when all are kept. */
export function firstBroken(ask: Ask, reader: Reader): Refusal | null {
  for (const { judge } of ask.plan.rules[reader]) {
    const refusal = judge(ask);
    if (refusal !== null) return refusal;
  }
  return null;
}
