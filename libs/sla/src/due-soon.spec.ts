import { describe, expect, it } from '@jest/globals';
import { VIETNAM } from '#kernel';
import { dueDays } from './due-soon.js';

const at = (iso: string): number => Date.parse(`${iso}+07:00`);

describe('due soon', () => {
  it.each(['2026-08-10T00:00:00', '2026-08-10T06:59:59', '2026-08-10T23:59:59'])(
    'at %s is until the end of the third day after the local one',
    (now) => {
      expect(dueDays(VIETNAM, at(now))).toEqual({
        today: at('2026-08-10T00:00:00'),
        tomorrow: at('2026-08-11T00:00:00'),
        soon: at('2026-08-14T00:00:00'),
      });
    },
  );

  it('has midnights of its zone, also where clocks are put forward in between', () => {
    const { today, soon } = dueDays('Europe/Berlin', Date.parse('2026-03-28T12:00:00+01:00'));
    expect(today).toBe(Date.parse('2026-03-28T00:00:00+01:00'));
    expect(soon).toBe(Date.parse('2026-04-01T00:00:00+02:00'));
  });
});
