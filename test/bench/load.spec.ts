import { describe, expect, it } from '@jest/globals';
import { perSecond } from './load.js';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('a measured load', () => {
  it('goes on when the work runs out, and what refilling takes is not measured', async () => {
    let stock = 3;
    const refills: number[] = [];
    const caller = async (): Promise<boolean> => {
      if (stock === 0) return false;
      stock--;
      await pause(5);
      return true;
    };
    const begun = performance.now();
    const load = await perSecond([caller, caller], 0.2, async (rate, seconds) => {
      refills.push(rate);
      await pause(150);
      stock += Math.ceil(rate * seconds * 0.4) + 1;
    });
    expect(refills.length).toBeGreaterThanOrEqual(2);
    // Two callers of five milliseconds each do at most four hundred a second; with the pauses it would be half of that.
    const whole = (performance.now() - begun) / 1000;
    const units = load.rate * 0.2;
    expect(load.rate).toBeGreaterThan((units / whole) * 1.5);
    expect(load.rate).toBeLessThanOrEqual(410);
    expect(load.p50).toBeLessThan(150);
  });

  it('ends in words when nothing more comes', async () => {
    const dry = (): Promise<boolean> => Promise.resolve(false);
    await expect(perSecond([dry], 1, () => Promise.resolve())).rejects.toThrow('nothing left to do');
  });
});
