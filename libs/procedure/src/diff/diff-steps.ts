import type { ActionDefinition, ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import { added, byName, changed, referred, removed, type FlowChange, type Place } from './flow-change.js';
import {
  budgetWords,
  daysWords,
  effectWords,
  guardWords,
  needWords,
  overdueOf,
  roleWords,
  separationOf,
  stateName,
  stateOf,
  stepWords,
  unitWords,
} from './words-of-the-diff.js';

/** Two issues of one procedure: what it was, what it is. */
export interface Issues {
  readonly was: ProcedureDefinition;
  readonly is: ProcedureDefinition;
}

/** Steps by name: a step whose name changed is another step, one whose title changed is the same. */
export function stepChanges(issues: Issues): readonly FlowChange[] {
  return byName(issues.was.steps, issues.is.steps, {
    added: (name, step) => [added('step.added', ['steps', name], stepWords(step))],
    removed: (name, step) => [removed('step.removed', ['steps', name], stepWords(step))],
    kept: (name, was, is) => keptStep(issues, name, was, is),
  });
}

function keptStep(
  issues: Issues,
  name: string,
  was: StepDefinition,
  is: StepDefinition,
): readonly FlowChange[] {
  const path = ['steps', name];
  const place: Place = { path, subject: `Bước “${is.title}”` };
  return [
    ...changed('step.retitled', { ...place, subject: '' }, 'tên bước', `“${was.title}”`, `“${is.title}”`),
    ...changed('step.role_changed', place, 'người chịu trách nhiệm', roleWords(was), roleWords(is)),
    ...changed('step.unit_changed', place, 'đơn vị', unitWords(was), unitWords(is)),
    ...changed('step.budget_changed', place, 'thời hạn của bước', budgetWords(was), budgetWords(is)),
    ...changed('step.service_days_changed', place, 'ngày được làm', daysWords(was), daysWords(is)),
    ...referred(
      'step.overdue_changed',
      place,
      'khi quá hạn của bước',
      overdueOf(issues.was, was),
      overdueOf(issues.is, is),
    ),
    ...actionChanges(issues, path, was, is),
  ];
}

function actionChanges(
  issues: Issues,
  step: readonly string[],
  was: StepDefinition,
  is: StepDefinition,
): readonly FlowChange[] {
  const words = (definition: ProcedureDefinition, title: string, { label, to }: ActionDefinition): string =>
    `việc “${label}” ở bước “${title}”, đi tới ${stateName(definition, to)}`;
  return byName(was.actions, is.actions, {
    added: (name, action) => [
      added('action.added', [...step, 'actions', name], words(issues.is, is.title, action)),
    ],
    removed: (name, action) => [
      removed('action.removed', [...step, 'actions', name], words(issues.was, was.title, action)),
    ],
    kept: (name, before, after) =>
      keptAction(
        issues,
        { path: [...step, 'actions', name], subject: `Bước “${is.title}”, việc “${after.label}”` },
        before,
        after,
      ),
  });
}

function keptAction(
  { was, is }: Issues,
  place: Place,
  before: ActionDefinition,
  after: ActionDefinition,
): readonly FlowChange[] {
  return [
    ...changed('action.retitled', place, 'tên việc', `“${before.label}”`, `“${after.label}”`),
    ...referred('action.target_changed', place, 'đi tới', stateOf(was, before.to), stateOf(is, after.to)),
    ...changed('action.guards_changed', place, 'điều kiện', guardWords(before.if), guardWords(after.if)),
    ...changed(
      'action.needs_changed',
      place,
      'dữ liệu phải có',
      needWords(before.needs),
      needWords(after.needs),
    ),
    ...changed('action.effects_changed', place, 'hệ quả', effectWords(before.then), effectWords(after.then)),
    ...referred(
      'action.separation_changed',
      place,
      'không được là người đã làm',
      separationOf(was, before.notBySameAs),
      separationOf(is, after.notBySameAs),
    ),
  ];
}
