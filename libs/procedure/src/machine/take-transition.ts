import { transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { Ask, MachineContext } from '../compiled/compiled.js';

/** A state at rest, with the context its guards will look at. */
interface Resting {
  readonly snapshot: AnyMachineSnapshot;
  readonly context: { -readonly [Key in keyof MachineContext]: MachineContext[Key] };
}

/**
 * Working out what a state of a machine is made of costs XState as much again as the transition itself, and is the
 * same for every dossier in it: kept per machine and state.
 */
const RESTING = new WeakMap<AnyStateMachine, Map<string, Resting>>();

/**
 * The state the machine goes to on an event; its own when it ignores the event.
 * @param ask what the guards judge; null: nothing is asked, every guarded transition stays shut
 */
export function takeTransition(
  machine: AnyStateMachine,
  state: string,
  event: string,
  ask: Ask | null,
): string {
  const { snapshot, context } = restingIn(machine, state);
  context.ask = ask;
  try {
    const [next] = transition(machine, snapshot, { type: event });
    return String(next.value);
  } finally {
    context.ask = null;
  }
}

function restingIn(machine: AnyStateMachine, state: string): Resting {
  const states = RESTING.get(machine) ?? new Map<string, Resting>();
  RESTING.set(machine, states);
  const known = states.get(state);
  if (known) return known;
  const context: Resting['context'] = { ask: null };
  const resting = { snapshot: machine.resolveState({ value: state, context }), context };
  states.set(state, resting);
  return resting;
}
