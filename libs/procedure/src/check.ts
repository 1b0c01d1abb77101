import type { Check } from './checks/checked.js';
import { budgets } from './checks/budget.js';
import {
  approvalWithoutApologyGuard,
  leaderOverTwoDays,
  noUnit,
  serviceDays,
  stopWithoutLimit,
} from './checks/duties.js';
import { loopWithoutExit, noExit, unreachable } from './checks/flow.js';
import {
  duplicateNames,
  papers,
  reservedActions,
  unknownTargets,
  validity,
  withdrawnEnd,
} from './checks/names.js';
import { prove, type ProofReport } from './checks/proofs.js';
import { sortFindings, type Finding, type ParsedProcedure } from './finding.js';

/** Must hold before anything else can be judged. */
const NAME_CHECKS: readonly Check[] = [
  unknownTargets,
  duplicateNames,
  papers,
  reservedActions,
  withdrawnEnd,
  validity,
];
const FLOW_CHECKS: readonly Check[] = [
  unreachable,
  noExit,
  loopWithoutExit,
  noUnit,
  leaderOverTwoDays,
  stopWithoutLimit,
  approvalWithoutApologyGuard,
  serviceDays,
  budgets,
];

/** All lints and proofs of one definition, with what was executed. Findings of reading come first when there are any. */
export function inspectProcedure(parsed: ParsedProcedure): ProofReport {
  const { definition } = parsed;
  const nothing = { paths: 0, latePaths: 0, examples: 0, examplesPassed: 0 };
  if (definition === undefined) return { ...nothing, findings: parsed.findings };
  const checked = { file: parsed.file, locate: parsed.locate, definition };
  const names = NAME_CHECKS.flatMap((check) => check(checked));
  // A misspelt name would make every later check complain about the same line.
  if (names.length > 0)
    return { ...nothing, examples: definition.examples.length, findings: sortFindings(names) };
  const flow = FLOW_CHECKS.flatMap((check) => check(checked));
  const proofs = prove(checked);
  return { ...proofs, findings: sortFindings([...flow, ...proofs.findings]) };
}

/** Lints and proofs of one definition, by line; none when reading already failed (`parsed.findings` says why). */
export function checkProcedure(parsed: ParsedProcedure): readonly Finding[] {
  return parsed.definition === undefined ? [] : inspectProcedure(parsed).findings;
}
