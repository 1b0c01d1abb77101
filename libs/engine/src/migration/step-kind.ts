import type { ProcedureDefinition, StopPolicy } from '#procedure';

/** How the promise runs in a step. */
export function stopPolicy({ stops }: ProcedureDefinition, step: string): StopPolicy {
  return stops[step]?.clock ?? 'continue';
}

/** Entering this step is “đã xử lý xong”. */
export function finishesThere({ promise }: ProcedureDefinition, step: string): boolean {
  return promise.until === step;
}
