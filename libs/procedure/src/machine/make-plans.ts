import { DomainError } from '#kernel';
import type { ActionPlan, CompiledProcedure, MachineGuard, Rule } from '../compiled/compiled.js';
import type { ActionDefinition, ProcedureDefinition } from '../definition/definition.js';
import type { Regime } from '../definition/regime.js';
import { rulesOf } from '../rules/rules.js';
import { STANDING_ACTIONS, type StandingAction } from '../compiled/standing-actions.js';

/** Where an action stands. */
interface Place {
  readonly definition: ProcedureDefinition;
  readonly regime: Regime | null;
  readonly rules: readonly Rule[];
  readonly stepName: string;
}

/** What an action of a step is, whatever the dossier. @throws DomainError `procedure.not_compilable` without the step */
export function planAction(
  { definition, regime, rules, stepName }: Place,
  name: string,
  action: ActionDefinition,
): ActionPlan {
  const step = definition.steps[stepName];
  if (step === undefined) throw new DomainError('procedure.not_compilable', `no step ${stepName}`);
  const recordOnly = action.to === stepName;
  const atMost = recordOnly ? undefined : timesPermitted(definition, action.to, regime);
  const byApplicant = step.by === 'applicant';
  const roles = byApplicant ? ['applicant', 'one_stop_officer'] : [step.by];
  const unit = byApplicant ? null : (step.unit ?? null);
  const guards: readonly MachineGuard[] =
    atMost === undefined ? action.if : [...action.if, 'stop_not_used_up'];
  return {
    name,
    label: action.label,
    told: action.told,
    known: true,
    to: recordOnly ? null : action.to,
    needs: action.needs,
    notBySameAs: action.notBySameAs,
    roles,
    unit,
    guards,
    effects: action.then,
    serviceDays: step.serviceDays ?? [],
    stop: atMost === undefined ? null : { step: action.to, atMost },
    standing: null,
    rules: rulesOf(guards, rules),
    offered: { action: name, label: action.label, roles, unit, needs: action.needs },
  };
}

/** How often a stop may be entered: by the definition, and where the wait is the regime's, by the regime. */
function timesPermitted(
  { stops, steps }: ProcedureDefinition,
  stop: string,
  regime: Regime | null,
): number | undefined {
  const own = stops[stop]?.atMost;
  if (regime === null || own === undefined || steps[stop]?.withinRegime !== 'supplement_wait') return own;
  return Math.min(own, regime.supplement.atMost);
}

/** What is the same in every procedure. */
export function planStandingActions(
  rules: readonly Rule[],
): Pick<CompiledProcedure, 'standing' | 'belated' | 'unknownAction'> {
  const standing = new Map<string, ActionPlan>();
  const belated = new Map<string, ActionPlan>();
  for (const [name, action] of Object.entries<StandingAction>(STANDING_ACTIONS)) {
    const plan = planStanding(name, action, rules);
    standing.set(name, plan);
    if (action.belated === null) continue;
    const { needs } = action.belated;
    belated.set(name, { ...plan, needs, offered: { ...plan.offered, needs } });
  }
  return { standing, belated, unknownAction: planUnknown(rules) };
}

function planStanding(name: string, action: StandingAction, rules: readonly Rule[]): ActionPlan {
  const { label, roles, needs, effects, to } = action;
  return {
    name,
    label,
    to,
    needs,
    roles,
    effects,
    known: true,
    told: 'act',
    notBySameAs: [],
    unit: null,
    guards: [],
    serviceDays: [],
    stop: null,
    standing: action,
    rules: rulesOf(action.rules, rules),
    offered: { action: name, label, roles, unit: null, needs },
  };
}

function planUnknown(rules: readonly Rule[]): ActionPlan {
  return {
    name: '',
    label: '',
    to: null,
    needs: [],
    roles: [],
    effects: [],
    known: false,
    told: 'finding',
    notBySameAs: [],
    unit: null,
    guards: [],
    serviceDays: [],
    stop: null,
    standing: null,
    rules: rulesOf([], rules),
    offered: { action: '', label: '', roles: [], unit: null, needs: [] },
  };
}
