export * from './definition.js';
export * from './decision.js';
export * from './vocabulary.js';
export type { CalendarAnswers, CompiledProcedure } from './compiled.js';
export type { Finding, ParsedProcedure } from './finding.js';
export type { ProofReport } from './checks/proofs.js';
export { findingAt } from './finding.js';
export { parseProcedure } from './parse.js';
export { checkProcedure, inspectProcedure } from './check.js';
export { checkCatalogue } from './check-catalogue.js';
export { compileProcedure, toXStateJson } from './compile.js';
export { decide } from './decide.js';
export { offeredActions } from './offered-actions.js';
export { factsAfter, initialFacts } from './facts.js';
export { toMermaid } from './mermaid.js';
export { procedureSchema } from './schema.js';
export { isStanding, STANDING_ACTIONS } from './standing-actions.js';
export { parseRegimes } from './regimes/parse-regimes.js';
export {
  APOLOGY_RULE,
  regimeOn,
  regimesOf,
  underRegime,
  type HandoverRule,
  type ReceptionChannel,
  type Regime,
} from './regimes/regime.js';
export { staffing, type StaffMember } from './checks/staffing.js';
export type { Check } from './checks/checked.js';
export { flowDiff } from './diff/flow-diff.js';
export type { FlowChange, FlowChangeKind } from './diff/flow-change.js';
