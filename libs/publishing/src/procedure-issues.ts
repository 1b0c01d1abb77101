import {
  enoughExamples,
  inspectProcedure,
  parseProcedure,
  READABLE_SCHEMAS,
  staffing,
  type ProcedureDefinition,
  type Regime,
} from '#procedure';
import type { IssueHeader } from './issue.js';
import type { IssueReader } from './ports.js';

/**
 * Texts of procedures, held against everything a procedure must satisfy and against the people who must work it.
 * @param regimes rule regimes under which they are proved
 */
export function procedureIssues(regimes: readonly Regime[]): IssueReader {
  return {
    kind: 'procedure',
    schemas: READABLE_SCHEMAS,
    read: (source, file) => {
      const parsed = parseProcedure(source, file);
      const { definition, findings, locate } = parsed;
      return {
        ...(definition ? { header: headerOf(definition) } : {}),
        findings,
        locate,
        check: (people) => inspectProcedure(parsed, regimes, [staffing(people), enoughExamples]).findings,
      };
    },
  };
}

function headerOf(definition: ProcedureDefinition): IssueHeader {
  const { code, issue, title, field, validFrom, validTo = null, retired } = definition;
  const successor = retired?.successor ?? null;
  return { kind: 'procedure', code, issue, title, field, validFrom, validTo, successor };
}
