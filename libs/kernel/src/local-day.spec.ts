import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayAfter,
  dayBefore,
  dayOfEpochDay,
  dayOfIso,
  daysBetween,
  dayWords,
  DomainError,
  epochDayOf,
  hourAndDay,
  hourAndWeekday,
  hourOfDay,
  isLocalDay,
  localDay,
  localDayOf,
  mondayOf,
  paperDay,
  parseLocalDay,
  shortDay,
  shortWeekday,
  VIETNAM,
  weekdayOf,
  zoneClock,
} from './index.js';

const anyDay = fc.integer({ min: -690_000, max: 2_900_000 }).map(dayOfEpochDay);

describe('a local day', () => {
  it.each([
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-8-4',
    '26-08-04',
    '04/08/2026',
    '',
    ' 2026-08-04',
    '2026-08-04T00:00',
  ])('is not %p', (text) => {
    expect(parseLocalDay(text)).toBeNull();
    expect(() => localDay(text)).toThrow(DomainError);
  });

  it.each(['2024-02-29', '2026-12-31', '0099-01-01', '0000-02-29', '9999-12-31'])('is %s', (text) => {
    expect(parseLocalDay(text)).toBe(text);
    expect(addDays(localDay(text), 0)).toBe(text);
  });

  it.each([null, undefined, 20_260_804, new Date(0), ['2026-08-04']])('is no other value: %p', (value) => {
    expect(isLocalDay(value)).toBe(false);
  });

  it('of a year, a month and a day of month is refused where the month is shorter', () => {
    expect(localDayOf(2026, 2, 28)).toBe('2026-02-28');
    expect(localDayOf(2026, 2, 29)).toBeNull();
    expect(localDayOf(2026, 0, 1)).toBeNull();
  });

  it('goes over the ends of months and years', () => {
    expect(dayAfter(localDay('2026-12-31'))).toBe('2027-01-01');
    expect(dayBefore(localDay('2024-03-01'))).toBe('2024-02-29');
    expect(daysBetween(localDay('2026-12-31'), localDay('2027-01-01'))).toBe(1);
  });

  it('is the same text after counting to it and back, and texts sort as days do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(addDays(other, -count)).toBe(day);
        expect(daysBetween(day, other)).toBe(count);
        if (day > '0000' && other > '0000' && day.length === other.length)
          expect(day < other).toBe(count > 0);
      }),
    );
  });

  it('stands one weekday further every day, and Monday begins its week', () => {
    expect(weekdayOf(localDay('1970-01-01'))).toBe(4);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(dayAfter(day))).toBe((weekdayOf(day) % 7) + 1);
        expect(weekdayOf(mondayOf(day))).toBe(1);
        const since = daysBetween(mondayOf(day), day);
        expect(since >= 0 && since < 7).toBe(true);
      }),
    );
  });

  it('a month later is the last day where the month is shorter (BLDS Đ.148.3)', () => {
    const later = (day: string, months: number) =>
      dayOfEpochDay(addMonths(epochDayOf(localDay(day)), months));
    expect(later('2026-01-31', 1)).toBe('2026-02-28');
    expect(later('2023-11-30', 3)).toBe('2024-02-29');
    expect(later('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('is printed as Vietnamese papers do', () => {
    const day = localDay('2026-08-09');
    expect([paperDay(day), shortDay(day), dayWords(day)]).toEqual([
      '09/08/2026',
      '09/08',
      'Chủ nhật 09/08/2026',
    ]);
    expect([1, 2, 6, 7].map(shortWeekday)).toEqual(['T2', 'T3', 'T7', 'CN']);
  });
});

describe('a local ISO time', () => {
  const iso = '2026-08-04T17:05:09.120+07:00';

  it('is read, not computed', () => {
    expect(dayOfIso(iso)).toBe('2026-08-04');
    expect(hourAndDay(iso)).toBe('17:05 04/08/2026');
    expect(hourOfDay(iso)).toBe('17:05 ngày 04/08/2026');
    expect(hourAndWeekday(iso)).toBe('17:05 thứ Ba 04/08/2026');
  });

  it('of a moment is what the clock of the zone shows, the early hours of Vietnam included', () => {
    const at = Date.parse('2026-08-03T17:30:59.999Z');
    const [here, there] = [zoneClock(VIETNAM), zoneClock('America/Lima')];
    expect([here.dayOf(at), here.isoOf(at)]).toEqual(['2026-08-04', '2026-08-04T00:30:59.999+07:00']);
    expect([there.dayOf(at), there.isoOf(at)]).toEqual(['2026-08-03', '2026-08-03T12:30:59.999-05:00']);
  });

  it('of a whole second ends in .000 only where it is asked to the millisecond', () => {
    const here = zoneClock(VIETNAM);
    const [whole, broken] = [Date.parse('2026-08-04T10:00:00Z'), Date.parse('2026-08-04T10:00:00.007Z')];
    expect([here.isoOf(whole), here.exactIsoOf(whole)]).toEqual([
      '2026-08-04T17:00:00+07:00',
      '2026-08-04T17:00:00.000+07:00',
    ]);
    expect([here.isoOf(broken), here.exactIsoOf(broken)]).toEqual([
      '2026-08-04T17:00:00.007+07:00',
      '2026-08-04T17:00:00.007+07:00',
    ]);
  });
});
