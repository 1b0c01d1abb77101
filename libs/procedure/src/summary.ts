import { confidenceMark, weakest } from './confidence.js';
import type { ProcedureDefinition } from './definition.js';
import { UNITS } from './vocabulary.js';
import { promiseWords } from './words.js';

/** One line of a list of procedures: an issue, its validity, and its limit with how sure it is. */
export type ProcedureSummary = ReturnType<typeof procedureSummary>;

/** @param definition with the days it is really valid, where these are known */
export function procedureSummary(definition: ProcedureDefinition) {
  const { code, issue, title, kind, field, pattern, alsoPatterns, owner } = definition;
  const { validFrom, validTo = null, calendar, applicants, retired = null } = definition;
  const promise = definition.promise.phases.map(({ id, limit, from, source, confidence, alone = false }) => ({
    phase: id,
    limit: limit === undefined ? null : `${limit.amount} ${limit.unit}`,
    from,
    alone,
    source,
    confidence,
  }));
  const confidence = weakest(promise.map((phase) => phase.confidence));
  return {
    ...{ code, issue, title, kind, field, pattern, alsoPatterns },
    ...{ owner, unit: UNITS[owner], validFrom, validTo, calendar, applicants, retired },
    limit: promiseWords(definition),
    limitMark: confidenceMark(confidence),
    confidence,
    promise,
  };
}
