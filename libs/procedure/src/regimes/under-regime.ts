import type { Limit } from '#calendar';
import { DomainError, type LocalDay } from '#kernel';
import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import type { Sourced } from '../definition/sourced.js';
import type { Regime } from '../definition/regime.js';

/** The regime of a local day of reception, or null before the first. Regimes do not overlap. */
export function regimeOn(regimes: readonly Regime[], date: LocalDay): Regime | null {
  return regimes.find(({ from, to }) => from <= date && date <= (to ?? '9999-12-31')) ?? null;
}

/** Regimes of which at least one day lies within the validity of the issue, oldest first. */
export function regimesOf(definition: ProcedureDefinition, regimes: readonly Regime[]): readonly Regime[] {
  const { validFrom, validTo = '9999-12-31' } = definition;
  return regimes.filter(({ from, to }) => from <= validTo && validFrom <= (to ?? '9999-12-31'));
}

/**
 * The definition with the budgets its regime sets (`within: regime.…`) filled in.
 * @throws DomainError `procedure.needs_regime` when it names one and none is given.
 */
export function underRegime(definition: ProcedureDefinition, regime: Regime | null): ProcedureDefinition {
  const named = Object.values(definition.steps).some(({ withinRegime }) => withinRegime !== undefined);
  if (!named) return definition;
  if (regime === null) {
    throw new DomainError('procedure.needs_regime', `${definition.code} has budgets set by a rule regime`, {
      code: definition.code,
      issue: definition.issue,
    });
  }
  const steps = Object.entries(definition.steps).map(([name, step]) => [name, filled(step, regime)] as const);
  return { ...definition, steps: Object.fromEntries(steps) };
}

function filled(step: StepDefinition, { reception, handover, supplement }: Regime): StepDefinition {
  switch (step.withinRegime) {
    case undefined:
      return step;
    case 'reception': {
      const { direct, online, post } = reception;
      const byChannel = { direct: direct.limit, online: online.limit, post: post.limit };
      return { ...step, within: direct.limit, byChannel, ...sourceOf(step, direct) };
    }
    case 'handover':
      return { ...step, within: SAME_DAY, handover, ...sourceOf(step, handover) };
    case 'supplement_wait':
      return { ...step, within: supplement.wait ?? undefined, ...sourceOf(step, supplement) };
  }
}

/** What the transfer takes at most of a promise. */
const SAME_DAY: Limit = { amount: 1, unit: 'working_days' };

function sourceOf(step: StepDefinition, { source, confidence }: Sourced): Partial<Sourced> {
  return { source: step.source ?? source, confidence: step.confidence ?? confidence };
}
