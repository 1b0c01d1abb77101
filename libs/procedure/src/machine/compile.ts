import { setup, type AnyStateMachine } from 'xstate';
import { DomainError } from '#kernel';
import type {
  ActionPlan,
  CompiledProcedure,
  MachineContext,
  MachineGuard,
  Rule,
  StepPlan,
} from '../compiled/compiled.js';
import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import { planAction, planStandingActions } from './make-plans.js';
import type { Regime } from '../definition/regime.js';
import { underRegime } from '../regimes/under-regime.js';
import { RULES } from '../rules/rules.js';
import { STANDING_ACTIONS, WITHDRAWN, type StandingAction } from '../compiled/standing-actions.js';

/** Event under which the budget of a step runs out. */
export const STEP_EXPIRED = 'expire.step';
/** Event under which an unanswered promise runs out where silence is consent. */
export const PROMISE_LAPSED = 'expire.promise';

/** The machine as plain data; also what the visualizer gets. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: string;
  readonly context: MachineContext;
  readonly on: Readonly<Record<string, TransitionConfig>>;
  readonly states: Readonly<Record<string, StateConfig>>;
}

interface StateConfig {
  readonly description: string;
  readonly type?: 'final';
  readonly on?: Readonly<Record<string, TransitionConfig>>;
}

interface TransitionConfig {
  readonly description: string;
  readonly target?: string;
  readonly reenter?: boolean;
  readonly guard?: { readonly type: string; readonly params?: { readonly of: readonly MachineGuard[] } };
}

/**
 * Makes a checked definition ready for `decide()`: all that does not depend on a dossier is worked out here.
 * @param regime general rules of the day of reception; needed when the definition names `regime.…`
 * @param rules what is asked before anything may happen; tests plant one more
 * @throws DomainError `procedure.needs_regime`, or `procedure.not_compilable` for a definition that would not have passed the checks.
 */
export function compileProcedure(
  written: ProcedureDefinition,
  regime: Regime | null = null,
  rules: readonly Rule[] = RULES,
): CompiledProcedure {
  refuseBrokenTargets(written);
  const definition = underRegime(written, regime);
  const steps = new Map<string, StepPlan>();
  for (const [name, step] of Object.entries(definition.steps)) {
    const actions = new Map<string, ActionPlan>();
    for (const [action, body] of Object.entries(step.actions)) {
      actions.set(action, planAction({ definition, regime, rules, stepName: name }, action, body));
    }
    steps.set(name, { name, definition: step, actions });
  }
  const owesLetters = definition.kind === 'public_service' && (regime?.apology.owed ?? true);
  return {
    definition,
    regime,
    owesLetters,
    steps,
    ...planStandingActions(rules),
    machine: buildMachine(machineConfig(definition, steps), rules),
  };
}

/** The machine's configuration as JSON, for the XState visualizer and for people who read XState. */
export function toXStateJson(procedure: CompiledProcedure): object {
  return machineConfig(procedure.definition, procedure.steps);
}

function machineConfig(definition: ProcedureDefinition, steps: ReadonlyMap<string, StepPlan>): MachineConfig {
  const id = `${definition.code}.issue-${definition.issue}`;
  const states: Record<string, StateConfig> = {};
  for (const { name, definition: step, actions } of steps.values()) {
    const on: Record<string, TransitionConfig> = {};
    for (const plan of actions.values()) on[plan.name] = transitionConfig(plan, name);
    if (step.onOverdue?.to !== undefined) {
      on[STEP_EXPIRED] = { description: 'Quá hạn của bước', target: step.onOverdue.to, reenter: true };
    }
    states[name] = { description: step.title, on };
  }
  for (const [name, end] of Object.entries(definition.ends)) {
    states[name] = { description: end.title, type: 'final' };
  }
  const on: Record<string, TransitionConfig> = {};
  const { silence } = definition.promise;
  if (silence !== undefined) {
    on[PROMISE_LAPSED] = { description: 'Hết thời hạn không trả lời', target: `.${silence.to}` };
  }
  for (const [name, { label, to }] of Object.entries<StandingAction>(STANDING_ACTIONS)) {
    on[name] = to === null ? { description: label } : { description: label, target: `.${to}` };
  }
  return { id, initial: definition.start, context: { ask: null }, on, states };
}

/** A record-only action targets its own step without entering it anew. */
function transitionConfig(plan: ActionPlan, step: string): TransitionConfig {
  const [first, ...more] = plan.guards;
  const description = plan.label;
  const target = plan.to ?? step;
  if (first === undefined) return { description, target };
  const guard = more.length === 0 ? { type: first } : { type: 'all', params: { of: plan.guards } };
  return { description, target, guard };
}

/** Guards of the machine are the rules of those names; without a question (no `ask`) nothing is permitted. */
function buildMachine(config: MachineConfig, rules: readonly Rule[]): AnyStateMachine {
  const judges = new Map(rules.map(({ name, judge }) => [name, judge]));
  const asked =
    (name: MachineGuard) =>
    ({ context }: { context: MachineContext }) =>
      context.ask !== null && judges.get(name)?.(context.ask) === null;
  const builder = setup({
    types: { context: {} as MachineContext, events: {} as { type: string } },
    guards: {
      required_papers_present: asked('required_papers_present'),
      on_service_day: asked('on_service_day'),
      apology_settled: asked('apology_settled'),
      stop_not_used_up: asked('stop_not_used_up'),
      all: ({ context }, params: { readonly of: readonly MachineGuard[] }) =>
        params.of.every((name) => asked(name)({ context })),
    },
  });
  return builder.createMachine(config as unknown as Parameters<typeof builder.createMachine>[0]);
}

/** XState reports a bad target in its own words, and a missing `withdrawn` only when somebody withdraws. */
function refuseBrokenTargets(definition: ProcedureDefinition): void {
  const { steps, ends } = definition;
  const { until, silence } = definition.promise;
  const targets = [definition.start, until, WITHDRAWN, ...(silence === undefined ? [] : [silence.to])];
  for (const step of Object.values(steps)) {
    targets.push(...Object.values(step.actions).map((action) => action.to), ...overdueTarget(step));
  }
  const missing = targets.filter((name) => !Object.hasOwn(steps, name) && !Object.hasOwn(ends, name));
  if (missing.length === 0) return;
  throw new DomainError(
    'procedure.not_compilable',
    `${definition.code} names states it does not have: ${missing.join(', ')}`,
    { code: definition.code, issue: definition.issue, missing },
  );
}

function overdueTarget(step: StepDefinition): readonly string[] {
  return step.onOverdue?.to === undefined ? [] : [step.onOverdue.to];
}
