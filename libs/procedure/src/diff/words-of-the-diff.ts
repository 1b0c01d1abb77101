import { formatLimit } from '#calendar';
import { weekdayName } from '#kernel';
import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import {
  APPLICANTS,
  EFFECTS,
  GUARDS,
  PATTERNS,
  REGIME_LIMITS,
  RETIREMENTS,
  ROLES,
  UNITS,
} from '../definition/vocabulary.js';
import type { Named } from './flow-change.js';
import { dataLabel, stateTitle } from '../definition/labels.js';

/** Vietnamese for every part of a definition that two issues may differ in; null where there is nothing. */

/** A step or an end of one issue, for comparing by name. */
export function stateOf(definition: ProcedureDefinition, name: string): Named {
  return { name, words: stateName(definition, name) };
}

/** Title of a step or an end of one issue. */
export function stateName(definition: ProcedureDefinition, state: string): string {
  return `“${stateTitle(definition, state)}”`;
}

export function budgetWords({ within, withinRegime }: StepDefinition): string | null {
  if (withinRegime !== undefined) return `theo thời kỳ pháp luật (${REGIME_LIMITS[withinRegime]})`;
  return within === undefined ? null : formatLimit(within);
}

export function roleWords({ by }: StepDefinition): string {
  return ROLES[by];
}

export function unitWords({ unit }: StepDefinition): string | null {
  return unit === undefined ? null : UNITS[unit];
}

export function stepWords(step: StepDefinition): string {
  const budget = budgetWords(step);
  const unit = unitWords(step);
  const facts = [roleWords(step), ...(unit === null ? [] : [unit]), ...(budget === null ? [] : [budget])];
  return `bước “${step.title}” (${facts.join(', ')})`;
}

export function overdueOf(definition: ProcedureDefinition, { onOverdue }: StepDefinition): Named {
  if (onOverdue === undefined) return { name: '', words: null };
  const { to, then } = onOverdue;
  const effects = [...then].sort();
  const way = to === undefined ? [] : [`chuyển sang ${stateName(definition, to)}`];
  const words = list([...way, ...effects.map((effect) => EFFECTS[effect])]);
  return { name: [to, ...effects].join(','), words };
}

export function daysWords({ serviceDays = [] }: StepDefinition): string | null {
  return list(serviceDays.map(weekdayName));
}

export function guardWords(guards: readonly (keyof typeof GUARDS)[]): string | null {
  return set(guards.map((guard) => GUARDS[guard]));
}

export function effectWords(effects: readonly (keyof typeof EFFECTS)[]): string | null {
  return set(effects.map((effect) => EFFECTS[effect]));
}

export function needWords(needs: readonly string[]): string | null {
  return set(needs.map(dataLabel));
}

export function separationOf(definition: ProcedureDefinition, steps: readonly string[]): Named {
  const sorted = [...steps].sort();
  return { name: sorted.join(','), words: list(sorted.map((step) => stateName(definition, step))) };
}

/** `step.action` as people read it. */
export function eventOf(definition: ProcedureDefinition, event: string): Named {
  const [step = '', action = ''] = event.split('.');
  const label = definition.steps[step]?.actions[action]?.label ?? action;
  return { name: event, words: `“${label}” ở bước ${stateName(definition, step)}` };
}

export function feeWords({ fee }: ProcedureDefinition): string | null {
  if (fee === undefined) return null;
  const { amount, currency = 'VND', note } = fee;
  const words =
    amount === 0
      ? 'không thu'
      : `${amount.toLocaleString('vi-VN')} ${currency === 'VND' ? 'đồng' : currency}`;
  return note === undefined ? words : `${words} (${note})`;
}

export function resultWords({ result }: ProcedureDefinition): string | null {
  return result === undefined ? null : `“${result.title}”, có giá trị ${result.validity}`;
}

export function applicantWords({ applicants }: ProcedureDefinition): string {
  return set(applicants.map((applicant) => APPLICANTS[applicant])) ?? 'bất kỳ ai';
}

export function patternWords({ pattern, alsoPatterns }: ProcedureDefinition): string {
  return [pattern, ...alsoPatterns].map((name) => PATTERNS[name]).join(' + ');
}

export function retirementWords({ retired }: ProcedureDefinition): string | null {
  if (retired === undefined) return null;
  const to = retired.successor ?? retired.into;
  return `${RETIREMENTS[retired.how]}${to === undefined ? '' : `, nay là ${to}`}`;
}

/** In one order, as the order of writing means nothing. */
function set(words: readonly string[]): string | null {
  return list([...words].sort((a, b) => a.localeCompare(b, 'vi')));
}

function list(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join(', ');
}
