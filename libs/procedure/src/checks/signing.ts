import type { ProcedureDefinition } from '../definition/definition.js';
import type { Finding } from '../definition/finding.js';
import type { Role } from '../definition/vocabulary.js';
import { WITHDRAWN } from '../compiled/standing-actions.js';
import { fault, reachableFrom, stepsOf, type Check, type Checked } from './checked.js';

/** Checks of the signature: what must be settled before it, and who may not give it. */

/**
 * A late dossier does not pass the leader without its letter (NĐ 118/2025 Điều 19(6)): every action of a leader
 * that moves on, not back, is guarded by `apology_settled`.
 * @returns `procedure.approval_without_apology_guard`
 */
export const approvalWithoutApologyGuard: Check = (checked) =>
  stepsOf(checked)
    .filter(([, { by }]) => by === 'leader' && checked.definition.kind === 'public_service')
    .flatMap(([name, step]) =>
      Object.entries(step.actions)
        .filter(
          ([, { to, if: guards }]) =>
            !guards.includes('apology_settled') && movesOn(checked.definition, name, to),
        )
        .map(([action]) =>
          fault(
            checked,
            ['steps', name, 'actions', action],
            'procedure.approval_without_apology_guard',
            `“${action}” của lãnh đạo cho hồ sơ quá hạn đi tiếp khi chưa có văn bản xin lỗi.`,
            'Thêm “if: [apology_settled]”.',
          ),
        ),
    );

/** Sending back means: to a step written earlier, from which the dossier can come here again. */
function movesOn(definition: ProcedureDefinition, from: string, to: string): boolean {
  if (to === from) return false;
  const order = Object.keys(definition.steps);
  const earlier = order.includes(to) && order.indexOf(to) < order.indexOf(from);
  return !earlier || !reachableFrom(definition, to).has(from);
}

/**
 * Whoever finishes a dossier, leader or not: once the promise has started, no chain of people's actions reaches the
 * result or an end without passing one that asks whether the letter is settled (NĐ 118/2025 Điều 19(6)).
 * @returns `procedure.finish_without_apology_guard` at the action that finishes
 */
export const finishWithoutApologyGuard: Check = (checked) => {
  const { definition } = checked;
  // A log only records what another office did; its steps have no signature to guard.
  const recorded = definition.pattern === 'event_log';
  if (recorded || definition.kind === 'internal' || definition.promise.silence !== undefined) return [];
  const found = new Map<string, Finding>();
  const seen = new Set(startsOf(definition));
  for (const name of seen) {
    const step = definition.steps[name];
    for (const [action, { to, if: guards }] of Object.entries(step?.actions ?? {})) {
      if (guards.includes('apology_settled') || to === WITHDRAWN) continue;
      if (to === definition.promise.until || !Object.hasOwn(definition.steps, to)) {
        found.set(`${name}.${action}`, unguarded(checked, name, action));
      } else {
        seen.add(to);
      }
    }
  }
  return [...found.values()];
};

function startsOf({ promise, steps }: ProcedureDefinition): readonly string[] {
  return promise.phases.flatMap(({ from }) => {
    const [step = '', action = ''] = from.split('.');
    const to = steps[step]?.actions[action]?.to;
    return to === undefined || to === promise.until ? [] : [to];
  });
}

function unguarded(checked: Checked, step: string, action: string): Finding {
  return fault(
    checked,
    ['steps', step, 'actions', action],
    'procedure.finish_without_apology_guard',
    `“${action}” kết thúc hồ sơ mà trên đường tới đó không việc nào hỏi đã xin lỗi chưa.`,
    'Thêm “if: [apology_settled]” vào việc ký, hoặc vào chính việc này.',
  );
}

/** Who judges a dossier, as opposed to who receives, numbers or signs it. */
const APPRAISERS: readonly Role[] = [
  'specialist',
  'medical_assessor',
  'forensic_examiner',
  'expert',
  'council_secretary',
];

/**
 * Appraiser ≠ approver: a leader's action that lets a dossier go on bars those who appraised it.
 * @returns `procedure.approval_by_appraiser`
 */
export const approvalByAppraiser: Check = (checked) => {
  const { definition } = checked;
  const appraised = Object.values(definition.steps).some(({ by }) => APPRAISERS.includes(by));
  if (!appraised || definition.kind === 'internal') return [];
  return stepsOf(checked)
    .filter(([, { by }]) => by === 'leader')
    .flatMap(([name, step]) =>
      Object.entries(step.actions)
        .filter(([, { to, notBySameAs }]) => notBySameAs.length === 0 && movesOn(definition, name, to))
        .filter(([, { to }]) => !workFollows(definition, to))
        .map(([action]) =>
          fault(
            checked,
            ['steps', name, 'actions', action],
            'procedure.approval_by_appraiser',
            `Người đã thẩm định có thể tự ký “${action}”.`,
            'Thêm “notBySameAs: [các bước thẩm định, dự thảo]”.',
          ),
        ),
    );
};

/** A leader who sends a team out decides nothing yet: a signature is what no appraisal follows. */
function workFollows(definition: ProcedureDefinition, to: string): boolean {
  return [...reachableFrom(definition, to)].some((name) => {
    const by = definition.steps[name]?.by;
    return by !== undefined && APPRAISERS.includes(by);
  });
}
