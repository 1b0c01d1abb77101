export { type ApprovalReading, approvalReading } from './approvals/approval-reading.js';
export { approvalRow, type ApprovalRow, stepRow } from './approvals/approval-view.js';
export type { DeskLine, StoredFacts } from './desk/desk-line.js';
export { type DeskRow, deskRow, onlooker, type Onlooker } from './desk/desk-row.js';
export { type ActionOffer, asksForDraft, needsOf, type OfferFrom } from './dossiers/action-offer.js';
export { clockView, type ClockView, stepView, type StepView } from './dossiers/clock-view.js';
export { counterAt } from './dossiers/counter-at.js';
export {
  dossierDetail,
  type DossierDetail,
  dossierView,
  type DossierView,
  entryView,
  type EntryView,
  type PromiseView,
} from './dossiers/dossier-view.js';
export { printLedger } from './dossiers/ledger-print.js';
export { type LedgerPhase, ledgerPhases } from './dossiers/ledger-view.js';
export { lettersWaiting, type WaitingLetter } from './dossiers/letters-waiting.js';
export { maskedApplicant } from './dossiers/masked.js';
export { stopOffer } from './dossiers/stop-offer.js';
export { POST_ROLES, postRoleLabel, postWords } from './labels/post-words.js';
export { peopleIn, type ToldEntry, toldEntry } from './story/history-words.js';
export { maskName } from './story/mask-name.js';
export { promiseChanges } from './story/promise-changes.js';
export { promiseChangeView, type PromiseChangeView } from './story/promise-words.js';
export { type PublicStory, publicStory } from './story/public-story.js';
export { readingView, type ReadingView } from './story/reading-words.js';
