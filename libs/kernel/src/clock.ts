/** A moment: milliseconds since 1970-01-01T00:00Z. Local dates exist only inside `calendar`. */
export type Instant = number;

/** The only source of business time; SQL never asks the database for it. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };
