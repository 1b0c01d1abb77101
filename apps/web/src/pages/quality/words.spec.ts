import { describe, expect, it } from '@jest/globals';
import { percent } from './words.js';

describe('percentages on the page', () => {
  it.each([
    [99.9, '99,9 %'],
    [100, '100 %'],
    [50, '50,0 %'],
    [0, '0 %'],
    [null, 'không phát sinh'],
  ])('%s is shown as %s, not rounded again', (given, shown) => {
    expect(percent({ percent: given })).toBe(shown);
  });
});
