import { fault, type Check, type Checked } from './checked.js';
import { budgets } from './budget.js';
import { leaderOverTwoDays, noUnit, serviceDays } from './duties.js';
import { approvalByAppraiser, approvalWithoutApologyGuard, finishWithoutApologyGuard } from './signing.js';
import { noticeOverLaw, stopOfOwnStep, stopWithoutLimit, waitWithoutEnd } from './stops.js';
import { loopWithoutExit, noExit, unreachable } from './flow.js';
import {
  duplicateNames,
  papers,
  reservedActions,
  unknownTargets,
  validity,
  withdrawnEnd,
  retirement,
} from './names.js';
import { prove, proveFlow, type ProofReport } from './proofs.js';
import type { ProcedureDefinition } from '../definition/definition.js';
import { sortFindings, type Finding, type ParsedProcedure } from '../definition/finding.js';
import type { Regime } from '../definition/regime.js';
import { regimesOf, underRegime } from '../regimes/under-regime.js';

/** Must hold before anything else can be judged. */
const NAME_CHECKS: readonly Check[] = [
  unknownTargets,
  duplicateNames,
  papers,
  reservedActions,
  retirement,
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
  stopOfOwnStep,
  approvalWithoutApologyGuard,
  finishWithoutApologyGuard,
  approvalByAppraiser,
  serviceDays,
  budgets,
];

/**
 * All lints and proofs of one definition, with what was executed. Findings of reading come first when there are any.
 * Examples and counts are those of the newest regime the issue lives under; older regimes are proved as well where
 * they change anything.
 * @param regimes rule regimes by day of reception; without any only definitions that name none can be proved
 * @param more checks that need to know something outside the file, e.g. `staffing(people)`
 */
export function inspectProcedure(
  parsed: ParsedProcedure,
  regimes: readonly Regime[] = [],
  more: readonly Check[] = [],
): ProofReport {
  const { definition } = parsed;
  if (definition === undefined) return { ...NOTHING_PROVED, findings: parsed.findings };
  const written = { file: parsed.file, locate: parsed.locate, definition };
  const names = [...NAME_CHECKS.flatMap((check) => check(written)), ...withoutRegime(written, regimes)];
  // A misspelt name would make every later check complain about the same line.
  if (names.length > 0) {
    return { ...NOTHING_PROVED, examples: definition.examples.length, findings: sortFindings(names) };
  }
  const [newest = null, ...older] = distinctRegimes(definition, regimes);
  const checked = { ...written, definition: underRegime(definition, newest) };
  const flow = flowChecks(newest, more).flatMap((check) => check(checked));
  const proofs = prove({ ...written, regime: newest });
  const earlier = older.flatMap((regime) => proveFlow({ ...written, regime }));
  return { ...proofs, findings: unique(sortFindings([...flow, ...proofs.findings, ...earlier])) };
}

/**
 * Reading, names and flow, without walking a single path: a hundred times quicker, and enough for texts that were
 * proved when the release was made.
 */
export function lintProcedure(
  parsed: ParsedProcedure,
  regimes: readonly Regime[] = [],
  more: readonly Check[] = [],
): readonly Finding[] {
  const { definition } = parsed;
  if (definition === undefined) return parsed.findings;
  const written = { file: parsed.file, locate: parsed.locate, definition };
  const names = [...NAME_CHECKS.flatMap((check) => check(written)), ...withoutRegime(written, regimes)];
  if (names.length > 0) return sortFindings(names);
  const newest = regimesOf(definition, regimes).at(-1) ?? null;
  const checked = { ...written, definition: underRegime(definition, newest) };
  return sortFindings(flowChecks(newest, more).flatMap((check) => check(checked)));
}

/** Those of the definition alone, those of the regime it will mostly live under, and the caller's. */
function flowChecks(regime: Regime | null, more: readonly Check[]): readonly Check[] {
  return [...FLOW_CHECKS, waitWithoutEnd(regime), noticeOverLaw(regime), ...more];
}

const NOTHING_PROVED = { paths: 0, latePaths: 0, walks: 0, examples: 0, examplesPassed: 0 };

/** @returns `procedure.no_regime` when a budget is left to a regime and none covers the validity. */
function withoutRegime(checked: Checked, regimes: readonly Regime[]): readonly Finding[] {
  const { definition } = checked;
  const step = Object.entries(definition.steps).find(([, { withinRegime }]) => withinRegime !== undefined);
  if (step === undefined || regimesOf(definition, regimes).length > 0) return [];
  const message = `“regime.${step[1].withinRegime ?? ''}”: không có thời kỳ pháp luật nào cho hiệu lực từ ${definition.validFrom}.`;
  const remedy = 'Thêm thời kỳ vào config/regimes/, hoặc ghi thời hạn cụ thể.';
  return [fault(checked, ['steps', step[0], 'within'], 'procedure.no_regime', message, remedy)];
}

/**
 * Newest first; of regimes under which this definition behaves alike only the newest. One that merely lacks the wait
 * for supplements lets the clock do less and people the same: its walks are among those of the newer one.
 */
function distinctRegimes(definition: ProcedureDefinition, regimes: readonly Regime[]): readonly Regime[] {
  const waits = Object.values(definition.steps).some((step) => step.withinRegime === 'supplement_wait');
  const seen = new Set<string>();
  return regimesOf(definition, regimes)
    .toReversed()
    .filter(({ apology, supplement }) => {
      const owed = String(apology.owed);
      const wait = waits && supplement.wait !== null ? JSON.stringify(supplement.wait) : '';
      const behaviour = wait === '' && seen.has(owed) ? owed : `${owed} ${wait}`;
      if (seen.has(behaviour)) return false;
      seen.add(behaviour).add(owed);
      return true;
    });
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ line, column, code, message }) => {
    const key = `${line}:${column} ${code} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Lints and proofs of one definition, by line; none when reading already failed (`parsed.findings` says why). */
export function checkProcedure(parsed: ParsedProcedure, regimes: readonly Regime[] = []): readonly Finding[] {
  return parsed.definition === undefined ? [] : inspectProcedure(parsed, regimes).findings;
}
