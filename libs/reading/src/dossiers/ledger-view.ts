import { formatLimit, type WorkingCalendar } from '#calendar';
import { confidenceMark } from '#procedure';
import type { PhaseLedger } from '#sla';

/** The phases of a promise with their days, in local times. */
export function ledgerPhases(phases: readonly PhaseLedger[], calendar: WorkingCalendar) {
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
