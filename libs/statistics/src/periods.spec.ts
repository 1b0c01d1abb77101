import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayAfter, localDay, type LocalDay } from '#kernel';
import { PERIOD_KINDS, periodOf, periodsUpTo, reportingPeriod, weeksUpTo } from './periods.js';

const days = fc.integer({ min: 0, max: 20_000 }).map((number) => day(number));
const kinds = fc.constantFrom(...PERIOD_KINDS);

function day(number: number): LocalDay {
  return addDays(localDay('2010-01-01'), number);
}

describe('reporting periods', () => {
  it.each([
    ['quarter', 1, '2026-Q1', 'Quý I/2026', localDay('2025-12-15'), localDay('2026-03-14')],
    ['quarter', 2, '2026-Q2', 'Quý II/2026', localDay('2026-03-15'), localDay('2026-06-14')],
    ['quarter', 3, '2026-Q3', 'Quý III/2026', localDay('2026-06-15'), localDay('2026-09-14')],
    ['quarter', 4, '2026-Q4', 'Quý IV/2026', localDay('2026-09-15'), localDay('2026-12-14')],
    ['year', 1, '2026', 'Năm 2026', localDay('2025-12-15'), localDay('2026-12-14')],
    ['half', 1, '2026-N1', '6 tháng đầu năm 2026', localDay('2025-12-15'), localDay('2026-06-14')],
    ['half', 2, '2026-N2', '6 tháng cuối năm 2026', localDay('2026-06-15'), localDay('2026-12-14')],
    ['month', 1, '2026-T01', 'Tháng 1/2026', localDay('2025-12-15'), localDay('2026-01-14')],
    ['month', 3, '2026-T03', 'Tháng 3/2026', localDay('2026-02-15'), localDay('2026-03-14')],
  ] as const)('%s %i of 2026 is %s, %s: from %s to %s', (kind, number, id, label, from, to) => {
    expect(reportingPeriod(kind, 2026, number)).toEqual({ id, kind, label, from, to });
  });

  it('every day is in exactly the period that says so, and the periods follow without gap or overlap', () => {
    fc.assert(
      fc.property(kinds, days, (kind, on) => {
        const period = periodOf(kind, on);
        expect(period.from <= on && on <= period.to).toBe(true);
        expect(periodOf(kind, period.from)).toEqual(period);
        expect(periodOf(kind, period.to)).toEqual(period);
        expect(periodOf(kind, dayAfter(period.to)).from).toBe(dayAfter(period.to));
      }),
    );
  });

  it('the last ones, newest first, touch each other', () => {
    const last = periodsUpTo('month', localDay('2026-11-22'), 13);
    expect(last.map(({ id }) => id)).toEqual([
      ...['2026-T12', '2026-T11', '2026-T10', '2026-T09', '2026-T08', '2026-T07', '2026-T06'],
      ...['2026-T05', '2026-T04', '2026-T03', '2026-T02', '2026-T01', '2025-T12'],
    ]);
    for (const [index, { from }] of last.slice(0, -1).entries()) {
      expect(from).toBe(dayAfter(last[index + 1]!.to));
    }
  });

  it('weeks run from Monday to Sunday, oldest first', () => {
    expect(weeksUpTo(localDay('2026-11-22'), 2)).toEqual([
      { from: localDay('2026-11-09'), to: localDay('2026-11-15') },
      { from: localDay('2026-11-16'), to: localDay('2026-11-22') },
    ]);
    expect(weeksUpTo(localDay('2026-11-23'), 1)).toEqual([
      { from: localDay('2026-11-23'), to: localDay('2026-11-29') },
    ]);
  });
});
