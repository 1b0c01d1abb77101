import type { ActionDefinition, ProcedureDefinition, StepDefinition } from '../definition/definition.js';

type ActionInV1 = Omit<ActionDefinition, 'told'>;
type StepInV1 = Omit<StepDefinition, 'actions'> & { readonly actions: Readonly<Record<string, ActionInV1>> };

/** A definition as `procedure/v1` shows it, for callers who were promised that shape. */
export type ProcedureInV1 = Omit<ProcedureDefinition, 'schema' | 'steps'> & {
  readonly schema: 'procedure/v1';
  readonly steps: Readonly<Record<string, StepInV1>>;
};

export function inV1(definition: ProcedureDefinition): ProcedureInV1 {
  const steps = Object.entries(definition.steps).map(([name, step]) => [name, stepInV1(step)] as const);
  return { ...definition, schema: 'procedure/v1', steps: Object.fromEntries(steps) };
}

function stepInV1(step: StepDefinition): StepInV1 {
  const actions = Object.entries(step.actions).map(
    ([name, { label, to, if: guards, needs, then, notBySameAs }]) => {
      const action: ActionInV1 = { label, to, if: guards, needs, then, notBySameAs };
      return [name, action] as const;
    },
  );
  return { ...step, actions: Object.fromEntries(actions) };
}
