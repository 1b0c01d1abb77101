import { confidenceMark, weakest } from '../definition/confidence.js';
import type { Confidence, ProcedureDefinition, RetirementDefinition } from '../definition/definition.js';
import { UNITS } from '../definition/vocabulary.js';
import { promiseWords } from './words.js';

/** A phase of the promise and where its limit comes from. */
export interface PhaseSummary {
  readonly phase: string;
  readonly limit: string | null;
  readonly from: string;
  readonly alone: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

/** One line of a list of procedures: an issue, its validity, and its limit with how sure it is. */
export interface ProcedureSummary extends Pick<
  ProcedureDefinition,
  | 'code'
  | 'issue'
  | 'title'
  | 'kind'
  | 'field'
  | 'pattern'
  | 'alsoPatterns'
  | 'owner'
  | 'validFrom'
  | 'calendar'
  | 'applicants'
> {
  readonly unit: (typeof UNITS)[ProcedureDefinition['owner']];
  readonly validTo: string | null;
  readonly retired: RetirementDefinition | null;
  readonly limit: string;
  readonly limitMark: string | null;
  readonly confidence: Confidence;
  readonly promise: readonly PhaseSummary[];
}

/** @param definition with the days it is really valid, where these are known */
export function procedureSummary(definition: ProcedureDefinition): ProcedureSummary {
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
    code,
    issue,
    title,
    kind,
    field,
    pattern,
    alsoPatterns,
    owner,
    unit: UNITS[owner],
    validFrom,
    validTo,
    calendar,
    applicants,
    retired,
    limit: promiseWords(definition),
    limitMark: confidenceMark(confidence),
    confidence,
    promise,
  };
}
