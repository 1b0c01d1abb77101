import { formatLimit } from '#calendar';
import type { PhaseDefinition, ProcedureDefinition } from '../definition/definition.js';

export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/**
 * The promise in short: a chain “10 ngày + 5 ngày”; what reception chooses from “60 ngày hoặc 20 ngày”; and in brackets
 * what another action may put in its place, “30 ngày (sau “Nộp báo cáo khắc phục”: 20 ngày)”.
 */
export function promiseWords(definition: Pick<ProcedureDefinition, 'promise' | 'start' | 'steps'>): string {
  const { promise, start, steps } = definition;
  const chain = promise.phases.filter(({ alone }) => !alone).map(limitWords);
  const alone = promise.phases.filter((phase) => phase.alone);
  const atReception = alone.filter(({ from }) => from.startsWith(`${start}.`)).map(limitWords);
  const later = alone
    .filter(({ from }) => !from.startsWith(`${start}.`))
    .map((phase) => `sau “${actionLabel(steps, phase.from)}”: ${limitWords(phase)}`);
  const first = [...(chain.length > 0 ? [chain.join(' + ')] : []), ...atReception].join(' hoặc ');
  if (later.length === 0) return first;
  return first === '' ? later.join('; ') : `${first} (${later.join('; ')})`;
}

function limitWords({ limit }: PhaseDefinition): string {
  return limit === undefined ? 'theo giấy hẹn' : formatLimit(limit);
}

/** @param event `step.action` */
function actionLabel(steps: ProcedureDefinition['steps'], event: string): string {
  const [step = '', action = ''] = event.split('.');
  return steps[step]?.actions[action]?.label ?? event;
}
