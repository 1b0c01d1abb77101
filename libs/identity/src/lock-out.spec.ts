import { describe, expect, it } from '@jest/globals';
import { ADDRESS_RULE, lockedUntil, LOGIN_RULE } from './lock-out.js';

describe('lock-out', () => {
  it('costs nothing at first, then doubles up to a quarter of an hour', () => {
    const waits = [0, 4, 5, 6, 7, 8, 9, 10, 50, 10_000].map((count) =>
      lockedUntil({ count, last: 0 }, LOGIN_RULE),
    );
    expect(waits).toEqual([null, null, 30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000, 900_000]);
  });

  it('leaves a guesser of one login about a hundred tries a day', () => {
    const dayMs = 86_400_000;
    let tries = 0;
    for (let at = 0; at < dayMs; tries++) at = lockedUntil({ count: tries + 1, last: at }, LOGIN_RULE) ?? at;
    expect(tries).toBeLessThan(120);
  });

  it('has more patience with an office behind one address', () => {
    expect(lockedUntil({ count: 29, last: 0 }, ADDRESS_RULE)).toBeNull();
    expect(lockedUntil({ count: 30, last: 0 }, ADDRESS_RULE)).toBe(30_000);
    expect(lockedUntil({ count: 30, last: null }, ADDRESS_RULE)).toBeNull();
  });
});
