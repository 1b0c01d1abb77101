import { formatLimit, type LedgerDay, type WorkingCalendar } from '#calendar';
import { confidenceMark, type Confidence } from '#procedure';
import type { PhaseLedger } from '#sla';

/** A phase of the promise with its days, in local times. */
export interface LedgerPhase {
  readonly phase: string;
  readonly limit: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly mark: string | null;
  readonly startedAt: string;
  readonly due: string;
  readonly provisional: string | null;
  readonly basis: readonly string[];
  readonly days: readonly LedgerDay[];
}

/** The phases of a promise with their days, in local times. */
export function ledgerPhases(
  phases: readonly PhaseLedger[],
  calendar: WorkingCalendar,
): readonly LedgerPhase[] {
  return phases.map(({ phase, limit, source, confidence, startedAt, ledger }) => ({
    phase,
    limit: formatLimit(limit),
    source,
    confidence,
    mark: confidenceMark(confidence),
    startedAt: calendar.formatLocal(startedAt),
    due: calendar.formatLocal(ledger.due),
    provisional: ledger.provisional,
    basis: ledger.basis,
    days: ledger.days,
  }));
}
