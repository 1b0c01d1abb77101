import { weekdayName } from '#kernel';
import type { ActionDefinition, ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import { EFFECTS, GUARDS } from '../definition/vocabulary.js';
import type { PrintedBranch, PrintedDuty, PrintedStop } from './printed.js';
import { capital, joinedWith, stepNumbers } from './vietnamese.js';
import { dataLabel, stateTitle } from '../definition/labels.js';

/** Names of steps and ends as the print-out calls them. */
export interface Names {
  /** “bước 3 “Thẩm định hồ sơ””, “kết thúc “Từ chối””. */
  state(name: string): string;
  numbers(names: readonly string[]): readonly number[];
}

export function namesOf(definition: ProcedureDefinition, order: readonly string[]): Names {
  return {
    state: (name) => {
      const step = definition.steps[name];
      if (step) return `bước ${order.indexOf(name) + 1} “${step.title}”`;
      return `kết thúc “${stateTitle(definition, name)}”`;
    },
    numbers: (wanted) => wanted.map((name) => order.indexOf(name) + 1).sort((a, b) => a - b),
  };
}

/** Every way on from a step: by its actions, then by the clock. */
export function branchesOf(
  name: string,
  step: StepDefinition,
  definition: ProcedureDefinition,
  names: Names,
): readonly PrintedBranch[] {
  const byPeople = Object.values(step.actions).map((action) => ({
    label: action.label,
    overdue: false,
    conditions: conditionsOf(name, action, step, definition, names),
    asks: action.needs.map(dataLabel),
    effects: action.then.map((effect) => EFFECTS[effect]),
    to: action.to === name ? null : names.state(action.to),
  }));
  if (step.onOverdue === undefined) return byPeople;
  const { to, then } = step.onOverdue;
  const byClock = {
    label: 'Quá hạn của bước',
    overdue: true,
    conditions: [],
    asks: [],
    effects: then.map((effect) => EFFECTS[effect]),
    to: to === undefined ? null : names.state(to),
  };
  return [...byPeople, byClock];
}

function conditionsOf(
  from: string,
  action: ActionDefinition,
  { serviceDays = [] }: StepDefinition,
  { stops }: ProcedureDefinition,
  names: Names,
): readonly string[] {
  const days = joinedWith(serviceDays.map(weekdayName), 'hoặc');
  const guards = action.if.map((guard) =>
    guard === 'on_service_day' && days !== '' ? `${GUARDS[guard]}: ${days}` : GUARDS[guard],
  );
  const atMost = action.to === from ? undefined : stops[action.to]?.atMost;
  const others = names.numbers(action.notBySameAs);
  return [
    ...guards,
    ...(atMost === undefined ? [] : [`chưa dùng hết ${atMost} lần được phép`]),
    ...(others.length === 0 ? [] : [`không phải người đã xử lý ${stepNumbers(others)}`]),
  ];
}

const CLOCKS = {
  restart: 'tính lại từ đầu khi rời bước',
  pause: 'thời gian ở bước này không tính',
  continue: 'thời hạn vẫn chạy',
} as const;

export function stopsOf({ stops }: ProcedureDefinition, names: Names): readonly PrintedStop[] {
  return Object.entries(stops).map(([step, { clock, atMost = null, source, confidence }]) => ({
    step: capital(names.state(step)),
    clock: CLOCKS[clock],
    atMost,
    source,
    confidence,
  }));
}

export function dutiesOf(
  { steps }: ProcedureDefinition,
  order: readonly string[],
  names: Names,
): readonly PrintedDuty[] {
  return order.flatMap((name) =>
    Object.values(steps[name]?.actions ?? {})
      .filter(({ notBySameAs }) => notBySameAs.length > 0)
      .map(({ label, notBySameAs }) => ({
        action: label,
        step: names.state(name),
        notBy: stepNumbers(names.numbers(notBySameAs)),
      })),
  );
}
