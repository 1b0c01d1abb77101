import type { CompiledProcedure } from '../compiled/compiled.js';
import { actionThat, STANDING_ACTIONS } from '../compiled/standing-actions.js';
import { beginWalk, PROMISE_LATE, STEP_OVERDUE, takeStep, type Decide, type Walk } from './walk.js';

/** Walks per procedure; chosen so that all issue files together stay within seconds. */
const WALKS = 12;
/** A walk that has not ended by then only shows that it could go on. */
const LONGEST = 40;

export interface Wandering {
  /** Walks that reached an end. */
  readonly ended: number;
  /** States in which a walk found nothing that anybody could do. */
  readonly stuck: readonly string[];
}

/**
 * Walks any way that people and the clock may take, loops and interruptions included, until an end. Where simple
 * paths prove what is written, these look for combinations nobody wrote: a supplement used up, then a fault found
 * late, then a suspension. The same procedure always gets the same walks.
 */
export function walkAtRandom(procedure: CompiledProcedure, decideIt: Decide): Wandering {
  const random = seeded(procedure.definition.code.length * 1_000 + procedure.definition.issue);
  const papers = procedure.definition.documents.map(({ id }) => id);
  const stuck = new Set<string>();
  let ended = 0;
  for (let i = 0; i < WALKS; i++) {
    let walk: Walk | null = beginWalk(procedure, papers);
    for (let step = 0; walk !== null && step < LONGEST && procedure.steps.has(walk.facts.state); step++) {
      const { state } = walk.facts;
      walk = anyMove(procedure, walk, random, decideIt);
      if (walk === null) stuck.add(state);
    }
    if (walk !== null && !procedure.steps.has(walk.facts.state)) ended++;
  }
  return { ended, stuck: [...stuck] };
}

/** The first move, in a random order, that is not refused; null when all are. */
function anyMove(
  procedure: CompiledProcedure,
  walk: Walk,
  random: () => number,
  decideIt: Decide,
): Walk | null {
  for (const token of shuffled(movesOf(procedure, walk), random)) {
    const { decision, walk: next } = takeStep(procedure, walk, token, decideIt);
    if (decision.kind === 'accepted') return next;
  }
  return null;
}

const WHILE_SUSPENDED = Object.entries(STANDING_ACTIONS)
  .filter(([, { whileSuspended, to }]) => whileSuspended && to === null)
  .map(([name]) => name);

/** Withdrawal is always possible and would end every walk at once: it counts as no way out here. */
function movesOf(procedure: CompiledProcedure, { facts }: Walk): readonly string[] {
  if (facts.suspended !== null) return WHILE_SUSPENDED;
  const step = procedure.steps.get(facts.state);
  if (step === undefined) return [];
  const clock = step.definition.within === undefined ? [] : [STEP_OVERDUE];
  const promise = facts.dueLawful === null || facts.overdue || facts.finished ? [] : [PROMISE_LATE];
  const interruptions = facts.finished ? [] : [actionThat('suspends')];
  const owed = facts.apology === 'owed' ? [actionThat('apologises')] : [];
  return [...step.actions.keys(), ...clock, ...promise, ...interruptions, ...owed];
}

function shuffled(given: readonly string[], random: () => number): readonly string[] {
  const tokens = [...given];
  for (let i = tokens.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [tokens[i], tokens[j]] = [tokens[j] ?? '', tokens[i] ?? ''];
  }
  return tokens;
}

/** mulberry32: small, and good enough to choose among moves. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
