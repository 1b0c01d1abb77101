import { isRefusal, type Refusal } from '#kernel';
import type { CompiledProcedure } from '../compiled/compiled.js';
import { actionThat } from '../compiled/standing-actions.js';
import { beginWalk, PROMISE_LATE, STEP_OVERDUE, takeStep, type Decide, type Walk } from './walk.js';

/** More paths than this nobody can read; the procedure is too tangled to be proved. */
export const MOST_PATHS = 5_000;
/** Dead ends count as well: some seconds of work, then the proof gives up. Ours take fewer than 500. */
const MOST_DECISIONS = 40_000;

export interface PathReport {
  /** Simple paths from the first step to an end, each executed once through `decide()`. */
  readonly paths: number;
  /** The same paths, with the promise broken at each place where it runs. */
  readonly latePaths: number;
  /** Actions a path could not take although the right people tried with everything given. */
  readonly refused: readonly { readonly state: string; readonly action: string; readonly refusal: Refusal }[];
  /** Moves that finish a late dossier while no apology is owed or issued. */
  readonly withoutApology: readonly { readonly state: string; readonly action: string }[];
  readonly tooMany: boolean;
}

/**
 * Walks every simple path (no step twice) through `decide()`, once in time and once for every place at which the
 * promise can break; where a letter is owed and blocks the way it is issued.
 */
export function walkAllPaths(procedure: CompiledProcedure, decideIt: Decide): PathReport {
  return new PathWalker(procedure, decideIt).report();
}

/** Ends reached from a situation. */
type Explored = Pick<PathReport, 'paths' | 'latePaths'>;

/**
 * All that `decide()` can tell apart about a walk over steps entered once each. When the promise broke is not part of
 * it, only that it did: from the same situation every further move has been executed already, and is only counted.
 * Without this the paths of one clinic licence take 961 decisions instead of 244.
 */
function situationOf({ facts, at, due }: Walk, visited: Visited): string {
  const { state, overdue, apology, rescheduled, finished, dueLawful } = facts;
  const clock = `${dueLawful === null} ${due === null} ${due !== null && at >= due}`;
  return `${state} ${visited} ${overdue} ${apology} ${rescheduled} ${finished} ${clock}`;
}

/** Steps entered so far, a bit each: compared and copied a hundred thousand times. */
type Visited = bigint;

class PathWalker {
  private paths = 0;
  private latePaths = 0;
  private decisions = 0;
  private readonly explored = new Map<string, Explored>();
  private readonly bits: ReadonlyMap<string, bigint>;
  private readonly refused = new Map<string, PathReport['refused'][number]>();
  private readonly withoutApology = new Map<string, PathReport['withoutApology'][number]>();

  constructor(
    private readonly procedure: CompiledProcedure,
    private readonly decideIt: Decide,
  ) {
    const states = [...procedure.steps.keys(), ...Object.keys(procedure.definition.ends)];
    this.bits = new Map(states.map((name, i) => [name, 1n << BigInt(i)]));
  }

  report(): PathReport {
    const papers = this.procedure.definition.documents.map(({ id }) => id);
    const start = beginWalk(this.procedure, papers);
    this.follow(start, this.bit(start.facts.state));
    return {
      paths: this.paths,
      latePaths: this.latePaths,
      refused: [...this.refused.values()],
      withoutApology: [...this.withoutApology.values()],
      tooMany: this.tooMany(),
    };
  }

  private follow(walk: Walk, visited: Visited): void {
    const { facts } = walk;
    if (this.tooMany()) return;
    if (!this.procedure.steps.has(facts.state)) {
      if (facts.overdue) this.latePaths++;
      else this.paths++;
      return;
    }
    const situation = situationOf(walk, visited);
    const known = this.explored.get(situation);
    if (known !== undefined) {
      this.paths += known.paths;
      this.latePaths += known.latePaths;
      return;
    }
    const { paths, latePaths } = this;
    this.followOn(walk, visited);
    this.explored.set(situation, { paths: this.paths - paths, latePaths: this.latePaths - latePaths });
  }

  private bit(state: string): Visited {
    return this.bits.get(state) ?? 0n;
  }

  private followOn(walk: Walk, visited: Visited): void {
    const { facts } = walk;
    for (const { token, to } of this.moves(facts.state)) {
      if ((visited & this.bit(to)) !== 0n) continue;
      const next = this.take(walk, token);
      if (next !== null) this.follow(next, visited | this.bit(next.facts.state));
    }
    if (facts.dueLawful === null || facts.overdue || facts.finished) return;
    const late = this.take(walk, PROMISE_LATE);
    if (late !== null) this.follow(late, visited);
  }

  private take(walk: Walk, token: string): Walk | null {
    this.decisions++;
    const first = takeStep(this.procedure, walk, token, this.decideIt);
    const blocked = isRefusal(first.decision) && first.decision.code === 'apology.owed';
    const { decision, walk: next } = blocked
      ? takeStep(this.procedure, this.apologise(walk), token, this.decideIt)
      : first;
    const { state } = walk.facts;
    const key = `${state}.${token}`;
    if (isRefusal(decision)) {
      this.refused.set(key, { state, action: token, refusal: decision });
      return null;
    }
    const owes = this.procedure.owesLetters && this.promiseBroken(walk);
    if (decision.finishes && owes && decision.apology === 'none') {
      this.withoutApology.set(key, { state, action: token });
    }
    return next;
  }

  private apologise(walk: Walk): Walk {
    return takeStep(this.procedure, walk, actionThat('apologises'), this.decideIt).walk;
  }

  /** By the clock, not by the dossier's own mark: the proof must not lean on what it proves. */
  private promiseBroken({ at, due }: Walk): boolean {
    return due !== null && at >= due;
  }

  private moves(state: string): readonly { readonly token: string; readonly to: string }[] {
    const step = this.procedure.steps.get(state);
    if (step === undefined) return [];
    const actions = [...step.actions.values()].flatMap(({ name, to }) =>
      to === null ? [] : [{ token: name, to }],
    );
    const { within, onOverdue } = step.definition;
    const overdue = within === undefined ? undefined : onOverdue?.to;
    return overdue === undefined ? actions : [...actions, { token: STEP_OVERDUE, to: overdue }];
  }

  private tooMany(): boolean {
    return this.paths > MOST_PATHS || this.decisions > MOST_DECISIONS;
  }
}
