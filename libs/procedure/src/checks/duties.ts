import type { Limit } from '#calendar';
import { formatLimit } from '#calendar';
import type { ProcedureDefinition } from '../definition.js';
import { fault, reachableFrom, stepsOf, type Check } from './checked.js';
import { workingDaysAtMost } from './conversion.js';

/** Checks of who answers for a step and what the law ties to it. */

const LEADER_DAYS = 2;

/** Work of an officer is done in a unit; only the applicant has none. @returns `procedure.no_unit` */
export const noUnit: Check = (checked) =>
  stepsOf(checked)
    .filter(([, { by, unit }]) => by !== 'applicant' && unit === undefined)
    .map(([name]) =>
      fault(
        checked,
        ['steps', name],
        'procedure.no_unit',
        `Bước “${name}” không ghi đơn vị thực hiện.`,
        'Thêm “unit: …”.',
      ),
    );

/**
 * A stop that may come any number of times moves the promise without end.
 * @returns `procedure.stop_without_limit`
 */
export const stopWithoutLimit: Check = (checked) =>
  Object.entries(checked.definition.stops)
    .filter(([, { clock, atMost }]) => clock !== 'continue' && atMost === undefined)
    .map(([name]) =>
      fault(
        checked,
        ['stops', name],
        'procedure.stop_without_limit',
        `Bước “${name}” làm ngừng thời hạn mà không giới hạn số lần.`,
        'Thêm “atMost: 1” hoặc số lần luật cho phép.',
      ),
    );

/** A leader has at most two working days after submission (seed 000). @returns `procedure.leader_over_two_days` */
export const leaderOverTwoDays: Check = (checked) =>
  stepsOf(checked)
    .filter(([, { by, within }]) => by === 'leader' && tooLong(within))
    .map(([name, { within }]) =>
      fault(
        checked,
        ['steps', name, 'within'],
        'procedure.leader_over_two_days',
        `Lãnh đạo ký trong ${LEADER_DAYS} ngày làm việc; bước “${name}” để ${within === undefined ? 'không hạn' : formatLimit(within)}.`,
        `Viết “within: ${LEADER_DAYS} working_days” hoặc ngắn hơn.`,
      ),
    );

function tooLong(within: Limit | undefined): boolean {
  return within === undefined || workingDaysAtMost(within) > LEADER_DAYS;
}

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
 * `on_service_day` without days can never be kept; days without the guard bind nobody.
 * @returns `procedure.no_service_days`, `procedure.service_days_unused`
 */
export const serviceDays: Check = (checked) =>
  stepsOf(checked).flatMap(([name, step]) => {
    const guarded = Object.values(step.actions).some((action) => action.if.includes('on_service_day'));
    const days = step.serviceDays?.length ?? 0;
    if (guarded === days > 0) return [];
    const path = ['steps', name, ...(guarded ? [] : ['serviceDays'])];
    return guarded
      ? [
          fault(
            checked,
            path,
            'procedure.no_service_days',
            `Bước “${name}” có điều kiện on_service_day nhưng không ghi ngày nào.`,
            'Thêm “serviceDays: [2, 4]” (1 = thứ Hai … 7 = Chủ nhật).',
          ),
        ]
      : [
          fault(
            checked,
            path,
            'procedure.service_days_unused',
            `Bước “${name}” ghi serviceDays nhưng không việc nào dùng on_service_day.`,
            'Thêm “if: [on_service_day]” vào việc phải làm đúng ngày.',
          ),
        ];
  });
