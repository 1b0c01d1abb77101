import { isRefusal, type Instant, type Refusal } from '#kernel';
import type { Ledger, Limit, WorkingCalendar } from '#calendar';
import type { Confidence, ProcedureDefinition } from '#procedure';
import type { ClockState } from './clock-state.js';

/** The day ledger of one phase of a promise. */
export interface PhaseLedger {
  readonly phase: string;
  readonly limit: Limit;
  readonly source: string;
  /** How sure we are of the limit: shown beside it unless verified. */
  readonly confidence: Confidence;
  readonly startedAt: Instant;
  readonly ledger: Ledger;
}

/**
 * The printable proof of the lawful due date: the running phase day by day with its pauses, then the phases that
 * follow it. Empty before the promise starts and for appointments given from outside; while the promise stands
 * still it shows the days as they would count from the last start.
 */
export function promiseLedger(
  definition: ProcedureDefinition,
  clock: ClockState,
  calendar: WorkingCalendar,
): PhaseLedger[] | Refusal {
  const found: PhaseLedger[] = [];
  let startedAt = clock.phaseStartedAt;
  if (startedAt === null) return found;
  for (const [index, phase] of definition.promise.phases.entries()) {
    if (index < clock.phase || !phase.limit || (phase.alone && index > clock.phase)) continue;
    const ledger = calendar.ledger(startedAt, phase.limit, clock.pauses);
    if (isRefusal(ledger)) return ledger;
    found.push({
      phase: phase.id,
      limit: phase.limit,
      source: phase.source,
      confidence: phase.confidence,
      startedAt,
      ledger,
    });
    startedAt = ledger.due;
    if (phase.alone) break;
  }
  return found;
}
