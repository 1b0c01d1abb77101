import type { Instant } from '#kernel';

/** What went wrong lately under one key (a login, an address). */
export interface Failures {
  readonly count: number;
  /** The last of them; null without any. */
  readonly last: Instant | null;
}

/** How patience runs out; times in milliseconds. */
export interface LockRule {
  /** So many failures cost nothing. */
  readonly free: number;
  /** Failures older than this are forgotten. */
  readonly memory: number;
  readonly firstDelay: number;
  readonly longestDelay: number;
}

const MINUTE = 60_000;

/** A person who mistypes waits half a minute after the fifth time; a guesser gets a few hundred tries a day. */
export const LOGIN_RULE: LockRule = {
  free: 5,
  memory: 24 * 60 * MINUTE,
  firstDelay: MINUTE / 2,
  longestDelay: 15 * MINUTE,
};

/** An office shares one address: more patience, shorter memory. */
export const ADDRESS_RULE: LockRule = {
  free: 30,
  memory: 60 * MINUTE,
  firstDelay: MINUTE / 2,
  longestDelay: 15 * MINUTE,
};

/** Until when nobody may try under a key: the delay doubles with every failure beyond the free ones. */
export function lockedUntil({ count, last }: Failures, rule: LockRule): Instant | null {
  if (last === null || count < rule.free) return null;
  const delay = Math.min(rule.firstDelay * 2 ** Math.min(count - rule.free, 30), rule.longestDelay);
  return last + delay;
}
