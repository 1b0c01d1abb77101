/** A moment: milliseconds since 1970-01-01T00:00Z. Which `LocalDay` it falls on, a zone says. */
export type Instant = number;

/** The only source of business time; SQL never asks the database for it. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };
