import { formatLimit } from '#calendar';
import { confidenceMark } from '../definition/confidence.js';
import type {
  PhaseDefinition,
  ProcedureDefinition,
  StopDefinition,
  StopPolicy,
} from '../definition/definition.js';
import type { Issues } from './diff-steps.js';
import {
  added,
  byName,
  changed,
  referred,
  removed,
  type FlowChange,
  type Named,
  type Place,
} from './flow-change.js';
import { eventOf, stateName, stateOf } from './words-of-the-diff.js';

/** The promise to the applicant: how long, from what, until where, and what stops it. */
export function promiseChanges({ was, is }: Issues): readonly FlowChange[] {
  const [before, after] = [was.promise, is.promise];
  const promise: Place = { path: ['promise'], subject: 'Lời hẹn' };
  const silence = (definition: ProcedureDefinition): Named => {
    const to = definition.promise.silence?.to;
    return to === undefined ? { name: '', words: null } : stateOf(definition, to);
  };
  return [
    ...byName(byId(before.phases), byId(after.phases), {
      added: (id, phase) => [added('phase.added', ['promise', 'phases', id], phaseWords(phase))],
      removed: (id, phase) => [removed('phase.removed', ['promise', 'phases', id], phaseWords(phase))],
      kept: (id, one, other) => {
        const place: Place = { path: ['promise', 'phases', id], subject: `Giai đoạn “${id}”` };
        return [
          ...changed('phase.limit_changed', place, 'thời hạn', limitWords(one), limitWords(other)),
          ...referred(
            'phase.start_changed',
            place,
            'tính từ việc',
            eventOf(was, one.from),
            eventOf(is, other.from),
          ),
        ];
      },
    }),
    ...referred(
      'promise.until_changed',
      promise,
      'xong khi vào bước',
      stateOf(was, before.until),
      stateOf(is, after.until),
    ),
    ...referred('promise.silence_changed', promise, 'khi im lặng đến hết hạn', silence(was), silence(is)),
  ];
}

const POLICIES: Readonly<Record<StopPolicy, string>> = {
  restart: 'tính lại từ đầu',
  pause: 'tạm ngừng tính',
  continue: 'vẫn tính',
};

/** What the clock of the promise does at a step. */
export function stopChanges({ was, is }: Issues): readonly FlowChange[] {
  const often = ({ atMost }: StopDefinition): string | null =>
    atMost === undefined ? null : `nhiều nhất ${atMost} lần`;
  return byName(was.stops, is.stops, {
    added: (name, { clock }) => [
      added('stop.added', ['stops', name], `điểm dừng ở bước ${stateName(is, name)}: ${POLICIES[clock]}`),
    ],
    removed: (name, { clock }) => [
      removed(
        'stop.removed',
        ['stops', name],
        `điểm dừng ở bước ${stateName(was, name)}: ${POLICIES[clock]}`,
      ),
    ],
    kept: (name, before, after) => {
      const place: Place = { path: ['stops', name], subject: `Điểm dừng ở bước ${stateName(is, name)}` };
      return [
        ...changed('stop.policy_changed', place, 'thời hạn', POLICIES[before.clock], POLICIES[after.clock]),
        ...changed('stop.at_most_changed', place, 'số lần', often(before), often(after)),
      ];
    },
  });
}

function byId(phases: readonly PhaseDefinition[]): Readonly<Record<string, PhaseDefinition>> {
  return Object.fromEntries(phases.map((phase) => [phase.id, phase]));
}

/** With how sure it is: a limit that has been read in its source since is a change worth seeing. */
function limitWords({ limit, alone, confidence }: PhaseDefinition): string {
  const mark = confidenceMark(confidence);
  const days = limit === undefined ? 'theo giấy hẹn' : formatLimit(limit);
  return `${days}${alone ? ', đứng riêng' : ''}${mark === null ? '' : ` [${mark}]`}`;
}

function phaseWords(phase: PhaseDefinition): string {
  return `giai đoạn “${phase.id}” (${limitWords(phase)})`;
}
