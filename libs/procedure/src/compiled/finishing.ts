import { DomainError } from '#kernel';
import type { CompiledProcedure } from './compiled.js';
import type { DossierFacts } from './decision.js';

/** "Đã xử lý xong" is reached by entering `promise.until` or any end for the first time (domain.md §1.5). */
export function finishes(procedure: CompiledProcedure, facts: DossierFacts, to: string): boolean {
  return !facts.finished && (to === procedure.definition.promise.until || !procedure.steps.has(to));
}

/** @throws DomainError `procedure.unknown_state`: the row and the procedure it is pinned to contradict each other. */
export function refuseUnknownState(procedure: CompiledProcedure, { state }: DossierFacts): void {
  if (procedure.steps.has(state) || Object.hasOwn(procedure.definition.ends, state)) return;
  const { code, issue } = procedure.definition;
  throw new DomainError('procedure.unknown_state', `${code} issue ${issue} has no state ${state}`, {
    code,
    issue,
    state,
  });
}
