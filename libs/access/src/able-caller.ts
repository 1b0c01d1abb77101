import type { Capability, HeldPost, Person } from '#identity';

/** A caller whom the access table lets use a capability. */
export interface AbleCaller {
  readonly person: Person;
  /** null where a trusted header names the actor (test, bench): whether that post may act is the engine's to say. */
  readonly session: object | null;
  readonly capability: Capability;
  /** The posts that give the capability, own ones first, or the one the request names; never empty. */
  readonly able: readonly [HeldPost, ...HeldPost[]];
}
