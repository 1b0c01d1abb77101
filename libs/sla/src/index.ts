export { newClock, type ClockState, type OpenStop, type StopKind } from './clock-state.js';
export { advanceClock } from './advance-clock.js';
export { deadlines, lawfulDue, type DeadlineInputs, type Deadlines, type LawfulDue } from './dues.js';
export { verdictByDate, verdicts, type PromisedDates, type Verdict, type Verdicts } from './verdict.js';
export { promiseLedger, type PhaseLedger } from './promise-ledger.js';
export { DUE_SOON_DAYS, dueDays, type DueDays } from './due-soon.js';
