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
export type { Agency, StaffMember } from './agency/agency.js';
export { staffToday } from './agency/staff-today.js';
export {
  ApprovalsReader,
  type ApprovalsAnswer,
  type ApprovalsReaderDeps,
  type DeskTodayAnswer,
} from './approvals/approvals-reader.js';
export type {
  Approvals,
  AwaitingSignature,
  LettersAfterEnd,
  SigningSeat,
  TodaysWork,
  TodaysWorkAsked,
} from './approvals/ports.js';
export {
  ApplicantsTurnReader,
  type ApplicantsTurnAnswer,
  type ApplicantsTurnDeps,
} from './desk/applicants-turn.js';
export { DeskReader, type DeskAnswer, type DeskAsked, type DeskReaderDeps } from './desk/desk-reader.js';
export {
  SHOWS,
  type ApplicantsTurn,
  type DeskCount,
  type DeskCounters,
  type DeskCursor,
  type DeskDays,
  type DeskFilter,
  type DeskPage,
  type DeskQuestion,
  type Desks,
  type DeskSeat,
  type PageAhead,
  type PageBounds,
  type Show,
  type WaitingForApplicant,
} from './desk/ports.js';
export {
  DossierReader,
  type ActedEntry,
  type DossierLedger,
  type DossierLetters,
  type DossierList,
  type DossierReaderDeps,
} from './dossiers/dossier-reader.js';
export type {
  DossierFilter,
  Dossiers,
  Letter,
  NumberedResult,
  PageCursor,
  Queue,
  QueueCounters,
} from './dossiers/ports.js';
export { QueueReader, type QueueReaderDeps, type QueueView } from './dossiers/queue-reader.js';
export { searchWords, type SearchWords } from './dossiers/search-words.js';
export { FOUR_DIGITS, wrongDigits } from './lookup/four-digits.js';
export { LookUp, type LookedUp, type LookUpDeps } from './lookup/look-up.js';
export type { FailuresBefore, Lookups, LookupTry, TriedKey } from './lookup/ports.js';
export { DossierPage, type DossierPageDeps, type DossierPageView } from './page/dossier-page.js';
export { FiguresNow, type FiguresNowDeps } from './statistics/figures-now.js';
export {
  FiguresReader,
  type FigureAsked,
  type FiguresReaderDeps,
  type PeriodAsked,
  type TrendAsked,
} from './statistics/figures-reader.js';
export type {
  FigureAnswer,
  FormAnswer,
  OnTimeAnswer,
  PeriodChoice,
  TrendAnswer,
} from './statistics/figures-view.js';
export {
  GROUPINGS,
  TODAY_LISTS,
  type DayRange,
  type FigureDossier,
  type FigurePage,
  type FigureQuestion,
  type Figures,
  type Group,
  type Grouping,
  type PublishedIssue,
  type PublishedIssues,
  type TodayList,
  type TodayQuestion,
} from './statistics/ports.js';
export {
  TodayReader,
  type TodayAnswer,
  type TodayDossiers,
  type TodayReaderDeps,
} from './statistics/today-reader.js';
export {
  DossierStory,
  type DossierHistory,
  type DossierStoryDeps,
  type ToldHistoryEntry,
} from './story/dossier-story.js';
