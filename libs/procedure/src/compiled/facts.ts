import { CLOCK_ACTOR } from '#kernel';
import type { CompiledProcedure } from './compiled.js';
import type { Accepted, DossierFacts } from './decision.js';
import { isStanding } from './standing-actions.js';

/** A dossier that has just been opened: in the first step, promise not started. */
export function initialFacts(procedure: CompiledProcedure, papers: readonly string[]): DossierFacts {
  const { start } = procedure.definition;
  return {
    state: start,
    papers: [...new Set(papers)],
    visits: { [start]: 1 },
    actedIn: {},
    assigned: {},
    overdue: false,
    apology: 'none',
    rescheduled: false,
    suspended: null,
    finished: false,
    dueLawful: null,
  };
}

/**
 * The facts after an accepted decision, as far as the transition alone determines them.
 * `dueLawful` is carried over unchanged: only the clocks know it.
 * @param actorId who acted; the clock leaves no trace in `actedIn`.
 */
export function factsAfter(facts: DossierFacts, accepted: Accepted, actorId: string): DossierFacts {
  const { from, to, moved } = accepted;
  const acted = facts.actedIn[from] ?? [];
  // What the law allows at every step is no work on the step: issuing its letter must not bar a leader from signing.
  const worked = actorId !== CLOCK_ACTOR.id && !isStanding(accepted.action);
  const newcomer = worked && !acted.includes(actorId);
  return {
    state: to,
    papers: accepted.papersAdded.length > 0 ? [...facts.papers, ...accepted.papersAdded] : facts.papers,
    visits: moved ? { ...facts.visits, [to]: (facts.visits[to] ?? 0) + 1 } : facts.visits,
    actedIn: newcomer ? { ...facts.actedIn, [from]: [...acted, actorId] } : facts.actedIn,
    assigned: assignedAfter(facts, accepted),
    overdue: accepted.overdue,
    apology: accepted.apology,
    rescheduled: facts.rescheduled || accepted.rescheduledTo !== null,
    suspended: accepted.suspended,
    finished: facts.finished || accepted.finishes,
    dueLawful: facts.dueLawful,
  };
}

function assignedAfter({ assigned }: DossierFacts, { assigns }: Accepted): DossierFacts['assigned'] {
  return assigns === null ? assigned : { ...assigned, [assigns.role]: assigns.person };
}
