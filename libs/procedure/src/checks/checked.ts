import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import { findingAt, type Finding, type ParsedProcedure, type Path } from '../definition/finding.js';

/** A well-formed definition with its places in the file: what every check gets. */
export interface Checked extends Pick<ParsedProcedure, 'file' | 'locate'> {
  readonly definition: ProcedureDefinition;
}

/** One lint: all its findings in one definition. */
export type Check = (checked: Checked) => readonly Finding[];

export function fault(checked: Checked, path: Path, code: string, message: string, remedy: string): Finding {
  return findingAt(checked, path, code, message, remedy);
}

/** A possible move out of a step, with its place in the file. */
export interface Exit {
  readonly to: string;
  readonly name: string;
  readonly path: Path;
}

/** All ways out of a step: actions and the move when its budget runs out. Record-only actions are none. */
export function exitsOf(name: string, step: StepDefinition): readonly Exit[] {
  const actions = Object.entries(step.actions)
    .filter(([, { to }]) => to !== name)
    .map(([action, { to }]) => ({ to, name: action, path: ['steps', name, 'actions', action, 'to'] }));
  const overdue = step.onOverdue?.to;
  if (overdue === undefined) return actions;
  return [...actions, { to: overdue, name: 'overdue', path: ['steps', name, 'onOverdue', 'to'] }];
}

export function stepsOf({ definition }: Checked): readonly (readonly [string, StepDefinition])[] {
  return Object.entries(definition.steps);
}

/** States that can be reached from `from`, itself included. */
export function reachableFrom({ steps }: ProcedureDefinition, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const name of seen) {
    const step = steps[name];
    if (step === undefined) continue;
    for (const { to } of exitsOf(name, step)) seen.add(to);
  }
  return seen;
}
