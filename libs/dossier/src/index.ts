export { canonicalJson } from './canonical-json.js';
export { AGENCY_CODE, codeOfDigits, dossierCode } from './dossier-code.js';
export {
  CHANNELS,
  chain,
  chainHash,
  genesisHash,
  verifyChain,
  type ChainFault,
  type Channel,
  type EntryKind,
  type EntryOutcome,
  type FinishedOutcome,
  type HistoryEntry,
  type UnhashedEntry,
} from './history-entry.js';
