import { isRefusal, type Instant, type Refusal } from '#kernel';
import { lawfulDue } from '#sla';
import type { DossierFacts, ProcedureDefinition } from '#procedure';
import type { Surveyed } from '../dossiers/dossier-record.js';
import { deadlinesOf, latest, turnOf, type Rules } from '../dossiers/transition.js';

/** A target of a move: other rules (issue, calendar) and what the steps are called there. */
export interface Target {
  readonly rules: Rules;
  /** The issue the dossier is pinned to now. */
  readonly from: ProcedureDefinition;
  /** Old step → new step; null: steps keep their names. */
  readonly states: Readonly<Record<string, string>> | null;
}

/**
 * The dossier as it stands under other rules. Pure. What has happened stays as it happened: when the promise started,
 * what was paused, who acted, what broke; only where it stands and what is due from here on are told anew.
 * @returns null when its step has no place in the target
 */
export function movedTo<R extends Surveyed>(
  record: R,
  { rules, from, states }: Target,
  at: Instant,
): R | Refusal | null {
  const { definition } = rules.procedure;
  const state = states === null ? record.facts.state : states[record.facts.state];
  if (state === undefined) return null;
  const clock = { ...record.clock, phase: phaseIn(definition, from, record.clock.phase) };
  const due = isBroken(record, at)
    ? { at: record.facts.dueLawful, provisional: record.provisional }
    : lawfulDue(definition, clock, rules.calendar);
  if (isRefusal(due)) return due;
  const facts = { ...renamed(record.facts, states), state, dueLawful: due.at };
  const moved = { facts, clock, rescheduledTo: record.rescheduledTo, channel: record.channel };
  const deadlines = deadlinesOf(moved, at, rules);
  if (isRefusal(deadlines)) return deadlines;
  return {
    ...record,
    ...turnOf(rules, state),
    issue: definition.issue,
    facts,
    clock,
    dueCurrent: latest(due.at, record.rescheduledTo),
    provisional: due.provisional,
    deadlines,
  };
}

/** Broken, whether or not a sweeper has said so yet: no other rules heal it. */
export function isBroken({ facts }: Surveyed, at: Instant): boolean {
  return facts.overdue || (facts.dueLawful !== null && facts.dueLawful < at);
}

/** Visits and who acted follow the steps, so that “only once” and separation of duties hold on the other side. */
function renamed(facts: DossierFacts, states: Target['states']): DossierFacts {
  if (states === null || Object.keys(facts.visits).every((step) => (states[step] ?? step) === step))
    return facts;
  const visits: Record<string, number> = {};
  for (const [step, times] of Object.entries(facts.visits)) {
    const name = states[step] ?? step;
    visits[name] = (visits[name] ?? 0) + times;
  }
  const actedIn: Record<string, readonly string[]> = {};
  for (const [step, people] of Object.entries(facts.actedIn)) {
    const name = states[step] ?? step;
    actedIn[name] = [...new Set([...(actedIn[name] ?? []), ...people])];
  }
  return { ...facts, visits, actedIn };
}

/** The running phase by its name; one the target does not have counts as its last. −1 before the promise starts. */
function phaseIn(to: ProcedureDefinition, from: ProcedureDefinition, phase: number): number {
  if (phase < 0) return phase;
  const id = from.promise.phases[phase]?.id;
  const same = to.promise.phases.findIndex((one) => one.id === id);
  return same >= 0 ? same : Math.min(phase, to.promise.phases.length - 1);
}
