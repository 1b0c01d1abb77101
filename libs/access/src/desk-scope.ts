import { DEPARTMENT_WIDE, scopeOf, type HeldPost } from '#identity';
import type { AbleCaller } from './able-caller.js';

/** Turns that belong to a desk: of a unit, of one role in it or of all, given to one of these people or to anybody. */
export interface DeskTurns {
  readonly unit: string;
  /** null: every role. */
  readonly role: string | null;
  /** null: whoever they were given to; the empty name is nobody in particular. */
  readonly assignees: readonly string[] | null;
}

/** Whose turn the dossiers of a desk are; null: everybody's, the whole agency. */
export type DeskScope = readonly DeskTurns[] | null;

/** The desk of a person: the turns of their posts, given to them or to nobody in particular. */
export function ownDesk({ person, able }: AbleCaller): DeskScope {
  const assignees = ['', person.id];
  return able.flatMap(({ role, unit }) => seatsOf(role, unit).map((seat) => ({ ...seat, assignees })));
}

/**
 * The desk of their units, every role of it; for who may see everything by their role, everything. A post that only
 * sees its own step (experts) sees no more of the unit here than anywhere else.
 */
export function unitDesk({ able, capability }: AbleCaller): DeskScope {
  if (able.some((post) => seesEverything(capability, post))) return null;
  return able.flatMap(({ role, unit }): DeskTurns[] => {
    const own = seatsOf(role, unit).map((seat) => ({ ...seat, assignees: null }));
    const whole = scopeOf(capability, { role, unit }) !== 'step' && unit !== '';
    return whole ? [...own, { unit, role: null, assignees: null }] : own;
  });
}

/** Quality monitors and auditors; a leader sees everything too, but the desk of theirs is the leaders'. */
export function seesEverything(capability: AbleCaller['capability'], post: HeldPost): boolean {
  return scopeOf(capability, post) === 'any' && !leads(capability, post);
}

function leads(capability: AbleCaller['capability'], { role, unit }: HeldPost): boolean {
  return DEPARTMENT_WIDE.includes(unit) && scopeOf(capability, { role, unit: '' }) !== 'any';
}

/** A step without unit is anybody's of the role. */
const seatsOf = (role: string, unit: string) => [...new Set([unit, ''])].map((of) => ({ role, unit: of }));
