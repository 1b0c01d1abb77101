import { formatLimit, type Limit } from '#calendar';
import type { Finding } from '../definition/finding.js';
import type { Regime } from '../definition/regime.js';
import { exitsOf, fault, type Check, type Checked } from './checked.js';
import { NOTHING_SPENT, plus, workingDaysAtMost, type Spent } from './conversion.js';

/** Checks of the steps in which the promise does not simply run. */

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

/**
 * The applicant's time is not the agency's; its own is. A stop on a step the agency works itself must say what outside
 * its power it waits for.
 * @returns `procedure.stop_of_own_step`
 */
export const stopOfOwnStep: Check = (checked) =>
  stopped(checked)
    .filter(
      ({ name, waitsFor }) => checked.definition.steps[name]?.by !== 'applicant' && waitsFor === undefined,
    )
    .map(({ name, clock }) =>
      fault(
        checked,
        ['stops', name],
        'procedure.stop_of_own_step',
        `Bước “${name}” do cơ quan làm mà thời hạn lại ${clock === 'pause' ? 'tạm ngừng' : 'tính lại từ đầu'}: chậm của cơ quan bị giấu đi.`,
        'Bỏ khỏi “stops”, hoặc ghi “waitsFor: …” nếu phải chờ điều ngoài tầm của cơ quan.',
      ),
    );

/** Stops that hold the clock or begin it anew. */
function stopped({ definition }: Checked) {
  return Object.entries(definition.stops)
    .map(([name, stop]) => ({ name, ...stop }))
    .filter(({ clock }) => clock !== 'continue');
}

/**
 * Where the regime closes an unanswered dossier (15 days, NĐ 118/2025 Điều 19(5)), a wait for the applicant has a limit
 * and somewhere to go.
 * @returns `procedure.wait_without_end`
 */
export function waitWithoutEnd(regime: Regime | null): Check {
  return (checked) => {
    if (regime?.supplement.wait == null || checked.definition.kind === 'internal') return [];
    return stopped(checked)
      .filter(({ name, clock }) => {
        const step = checked.definition.steps[name];
        const endless = step?.within === undefined || step.onOverdue?.to === undefined;
        return clock === 'restart' && step?.by === 'applicant' && endless;
      })
      .map(({ name }) =>
        fault(
          checked,
          ['steps', name],
          'procedure.wait_without_end',
          `Bước “${name}” chờ người nộp không có hạn hoặc quá hạn không đi đâu (${regime.supplement.source}).`,
          'Thêm “within: regime.supplement_wait” (hoặc hạn của luật chuyên ngành) và “onOverdue: { to: … }”.',
        ),
      );
  };
}

/** The step that may ask for a supplement, and the longest it may take to get there. */
interface Notice {
  readonly step: string;
  readonly stop: string;
  readonly days: number;
}

/**
 * A supplement is asked for in time: within the stop's own days (sector law), else within the regime's
 * (03 working days from reception, NĐ 118/2025 Điều 19(5), NĐ 61/2018 Điều 19(4)).
 * @returns `procedure.notice_over_law` at the step that may ask too late
 */
export function noticeOverLaw(regime: Regime | null): Check {
  return (checked) => {
    const { definition } = checked;
    if (definition.kind === 'internal') return [];
    return notices(checked).flatMap(({ step, stop, days }) => {
      const { noticeWithin, source } = definition.stops[stop] ?? {};
      const rule = regime?.supplement;
      const within = noticeWithin ?? rule?.noticeWithin ?? null;
      if (within === null || days <= workingDaysAtMost(within)) return [];
      return [tooLate(checked, step, days, within, (noticeWithin ? source : rule?.source) ?? '')];
    });
  };
}

function notices(checked: Checked): readonly Notice[] {
  const { promise, steps } = checked.definition;
  const longest = new Map<string, Notice>();
  for (const { from } of promise.phases) {
    const [step = '', action = ''] = from.split('.');
    // Phases that begin later do not begin with a reception.
    if (step !== checked.definition.start) continue;
    walk(checked, steps[step]?.actions[action]?.to ?? '', { spent: NOTHING_SPENT, seen: [] }, (notice) => {
      const known = longest.get(`${notice.step} ${notice.stop}`);
      if (known === undefined || known.days < notice.days)
        longest.set(`${notice.step} ${notice.stop}`, notice);
    });
  }
  return [...longest.values()];
}

function walk(
  checked: Checked,
  name: string,
  { spent, seen }: { readonly spent: Spent; readonly seen: readonly string[] },
  tell: (notice: Notice) => void,
): void {
  const { steps, stops } = checked.definition;
  const step = steps[name];
  if (step?.within === undefined || seen.includes(name) || (stops[name]?.clock ?? 'continue') !== 'continue')
    return;
  const here = { spent: plus(spent, step.within), seen: [...seen, name] };
  const exits = exitsOf(name, step);
  for (const { to } of exits) {
    const asks = stops[to]?.clock === 'restart' && steps[to]?.by === 'applicant' && isSupplement(to);
    if (asks) tell({ step: name, stop: to, days: inWorkingDays(here.spent) });
  }
  for (const { to } of exits) walk(checked, to, here, tell);
}

/** A remedy after a visit is no supplement of papers; the law gives it no day to be asked for. */
function isSupplement(stop: string): boolean {
  return stop.includes('supplement');
}

function inWorkingDays({ workingDays, calendarDays, hours }: Spent): number {
  return workingDays + calendarDays + hours / 8;
}

function tooLate(checked: Checked, name: string, days: number, within: Limit, source: string): Finding {
  return fault(
    checked,
    ['steps', name, 'within'],
    'procedure.notice_over_law',
    `Yêu cầu bổ sung ở bước “${name}” có thể ra sau ${String(days).replace('.', ',')} ngày làm việc; chậm nhất ${formatLimit(within)} (${source}).`,
    'Rút ngắn các bước đến đây; nếu luật chuyên ngành cho lâu hơn thì ghi “noticeWithin” ở “stops” với nguồn.',
  );
}
