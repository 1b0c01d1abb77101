import type { Instant, LocalDay } from '#kernel';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A role in a unit, without who holds it. */
export interface Seat {
  /** A role of the procedure vocabulary, or `administrator`. */
  readonly role: string;
  readonly unit: string;
}

/** A seat somebody holds; both days are counted. */
export interface Post extends Seat {
  readonly from: LocalDay;
  /** Last day; null while none is set. */
  readonly to: LocalDay | null;
}

export interface PersonWithPosts extends Person {
  readonly posts: readonly Post[];
  /** Login of the account; null without one. */
  readonly login: string | null;
  readonly disabled: boolean;
  readonly mustChange: boolean;
}

/** The acting person holds the absent one's posts between two local days, both counted. */
export interface Substitution {
  readonly id: string;
  readonly absent: Person;
  readonly acting: Person;
  /** Only this post; null for all of them. */
  readonly seat: Seat | null;
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly reason: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** Set when it was ended before its last day. */
  readonly ended: { readonly by: string; readonly at: Instant } | null;
}

/** What a person may act as today: a seat of their own, or one in which they stand in for somebody. */
export interface HeldPost extends Seat {
  /** The absent person; null for a post of one's own. */
  readonly onBehalfOf: Person | null;
  /** Last day on which it is held; null without end. */
  readonly until: LocalDay | null;
}

/** All that decides what a person may act as. */
export interface Standing {
  readonly person: Person;
  readonly posts: readonly Post[];
  /** Substitutions in which this person is the acting one, with the posts of the absent person. */
  readonly standsInFor: readonly (Substitution & { readonly absentPosts: readonly Post[] })[];
}
