import type { Limit } from '#calendar';
import { formatLimit } from '#calendar';
import { fault, stepsOf, type Check } from './checked.js';
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
