import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DAY_MS, isRefusal, type LocalDay } from '#kernel';
import {
  checkLedger,
  parseCalendar,
  type Interval,
  type Limit,
  type LimitUnit,
  WorkingCalendar,
} from './index.js';
import { Oracle, toYaml, type TestCalendar } from './oracle.spec-helper.js';

const MINUTE = 60_000;
const FULL = '07:00-11:30, 13:30-17:00';
const weekdays = (hours: string): Record<string, string> =>
  Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, hours]));

const CALENDARS: Readonly<Record<string, TestCalendar>> = {
  'office with holidays and make-up Saturdays': {
    zone: 'Asia/Ho_Chi_Minh',
    years: [2025, 2026],
    hours: weekdays(FULL),
    off: [
      '2025-04-30',
      '2025-05-01',
      '2025-05-02',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-02-17',
      '2026-02-18',
    ],
    work: { '2025-04-26': FULL, '2026-01-10': FULL, '2026-02-28': '07:00-11:30' },
  },
  'Saturday mornings and short Fridays': {
    zone: 'Asia/Ho_Chi_Minh',
    years: [2025, 2026],
    hours: { ...weekdays('07:30-11:30, 13:00-16:30'), friday: '13:00-17:00', saturday: '07:30-11:00' },
    off: ['2025-09-01', '2025-09-02', '2026-01-01'],
    work: { '2025-09-07': '08:00-15:00' },
  },
  'mornings only': {
    zone: 'Asia/Ho_Chi_Minh',
    years: [2025, 2026],
    hours: weekdays('07:00-11:30'),
    off: ['2025-09-02'],
    work: {},
  },
  'day and night': {
    zone: 'Asia/Ho_Chi_Minh',
    years: [2025, 2026],
    hours: { ...weekdays('00:00-24:00'), saturday: '00:00-24:00', sunday: '00:00-24:00' },
    off: [],
    work: {},
  },
  'Amsterdam, working through the nights the clocks change': {
    zone: 'Europe/Amsterdam',
    years: [2025, 2026],
    hours: { ...weekdays('09:00-17:00'), sunday: '00:00-06:00' },
    off: ['2025-12-25', '2025-12-26', '2026-04-27'],
    work: { '2026-03-28': '10:00-18:00' },
  },
};

const DAY_LIKE: readonly LimitUnit[] = ['working_days', 'calendar_days', 'months'];

const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.integer({ min: 1, max: 80 }).map((halves): Limit => ({ amount: halves / 2, unit: 'working_days' })),
  ...(
    [
      ['calendar_days', 60],
      ['working_hours', 200],
      ['hours', 900],
      ['minutes', 20_000],
      ['months', 4],
    ] as const
  ).map(([unit, max]) => fc.integer({ min: 1, max }).map((amount): Limit => ({ amount, unit }))),
);

describe.each(Object.entries(CALENDARS))('%s', (_name, definition) => {
  const calendar = load(definition);
  const oracle = new Oracle(definition);
  const start = instant(calendar, `${definition.years[0]}-01-01`);
  // A year before the end leaves room for the longest term and its stops.
  const from = fc.integer({ min: 0, max: 450 * 1440 }).map((minute) => start + minute * MINUTE);
  const stop = fc
    .tuple(
      fc.integer({ min: -3 * 1440, max: 40 * 1440 }),
      fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 20 * 1440 })),
    )
    .map(([offset, length]) => ({ offset: offset * MINUTE, length: length * MINUTE }));
  const at = (moment: number, stops: readonly { offset: number; length: number }[]): Interval[] =>
    stops.map(({ offset, length }) => ({ from: moment + offset, to: moment + offset + length }));

  test('due equals the oracle, with and without stops, and the checker proves every ledger', () => {
    fc.assert(
      fc.property(from, limit, fc.array(stop, { maxLength: 4 }), (moment, term, drawn) => {
        const stops = at(moment, drawn);
        const due = calendar.due(moment, term, stops);
        const expected = oracle.due(moment, term, stops);
        const found = isRefusal(due) ? due.code : due.at;
        expect(found).toBe(expected ?? 'calendar.year_missing');
        if (isRefusal(due)) return;
        const ledger = calendar.ledger(moment, term, stops);
        if (isRefusal(ledger)) throw new Error(ledger.message);
        expect(ledger.due).toBe(due.at);
        expect(checkLedger(calendar.data, { from: moment, limit: term, stops }, ledger)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('a term in days never ends while the clock stands still', () => {
    const inDays = limit.filter(({ unit }) => DAY_LIKE.includes(unit));
    // Often 0: a stop that begins or ends exactly with the close.
    const minutes = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 * 1440 }));
    // Stops around the very moment at which the term would end, and around the one it is moved to.
    const around = fc.array(fc.tuple(minutes, minutes), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(from, inDays, fc.array(stop, { maxLength: 1 }), around, (moment, term, drawn, near) => {
        const stops = at(moment, drawn);
        for (const [before, after] of near) {
          const end = calendar.due(moment, term, stops);
          if (isRefusal(end)) throw new Error(end.message);
          const close = Math.ceil(end.at / MINUTE) * MINUTE;
          stops.push({ from: close - before * MINUTE, to: close + after * MINUTE });
        }
        const due = calendar.due(moment, term, stops);
        if (isRefusal(due)) throw new Error(due.message);
        expect(due.at).toBe(oracle.due(moment, term, stops));
        expect(stops.filter((stop) => stop.from < due.at && due.at <= stop.to)).toEqual([]);
        const ledger = calendar.ledger(moment, term, stops);
        if (isRefusal(ledger)) throw new Error(ledger.message);
        expect(checkLedger(calendar.data, { from: moment, limit: term, stops }, ledger)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the checker catches a tampered ledger', () => {
    const tamperings = fc.constantFrom('due', 'counted', 'drop', 'date', 'limit', 'basis', 'provisional');
    fc.assert(
      fc.property(
        from,
        limit,
        fc.array(stop, { maxLength: 2 }),
        tamperings,
        fc.nat(),
        (moment, term, drawn, how, pick) => {
          const stops = at(moment, drawn);
          const ledger = calendar.ledger(moment, term, stops);
          if (isRefusal(ledger)) throw new Error(ledger.message);
          const row = pick % ledger.days.length;
          const days = ledger.days.map((day, i) => {
            if (i !== row) return day;
            return {
              ...day,
              counted: day.counted + (how === 'counted' ? 0.25 : 0),
              date: how === 'date' ? ('2025-01-32' as LocalDay) : day.date,
            };
          });
          const forged = {
            ...ledger,
            due: ledger.due + (how === 'due' ? MINUTE : 0),
            days: how === 'drop' ? days.filter((_, i) => i !== row) : days,
            basis: how === 'basis' ? [] : ledger.basis,
            provisional: how === 'provisional' ? 'có lẽ' : ledger.provisional,
          };
          const asked: Limit = how === 'limit' ? { ...term, amount: term.amount + 30 } : term;
          expect(checkLedger(calendar.data, { from: moment, limit: asked, stops }, forged)).not.toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('inverse: N working days after the first day lie between from and due', () => {
    const whole = !hasShortDays(definition);
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 60 }), (moment, amount) => {
        const due = dueAt(calendar, moment, amount, 'working_days');
        const days = oracle.workingDaysBetween(moment, due);
        // Half days make a term of N days span more than N of them.
        if (whole) expect(days).toBe(amount);
        else expect(days).toBeGreaterThanOrEqual(amount);
      }),
      { numRuns: 80 },
    );
  });

  test('a later start or a longer limit never ends earlier', () => {
    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 5 * 1440 }), limit, (moment, later, term) => {
        const first = dueAt(calendar, moment, term.amount, term.unit);
        expect(dueAt(calendar, moment + later * MINUTE, term.amount, term.unit)).toBeGreaterThanOrEqual(
          first,
        );
        const more = term.unit === 'working_days' ? 0.5 : 1;
        expect(dueAt(calendar, moment, term.amount + more, term.unit)).toBeGreaterThanOrEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('terms in working hours and hours add up', () => {
    const size = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        from,
        size,
        size,
        fc.constantFrom<LimitUnit>('working_hours', 'hours'),
        (moment, a, b, unit) => {
          const inTwo = dueAt(calendar, dueAt(calendar, moment, a, unit), b, unit);
          expect(inTwo).toBe(dueAt(calendar, moment, a + b, unit));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('working minutes between two moments are those the oracle counts, with the sign of the direction', () => {
    fc.assert(
      fc.property(from, fc.integer({ min: 0, max: 30 * 1440 }), (moment, minutes) => {
        const to = moment + minutes * MINUTE;
        const counted = oracle.workingMinutes(moment, to);
        expect(calendar.workingMinutesBetween(moment, to)).toBe(counted);
        expect((calendar.workingMinutesBetween(to, moment) as number) + counted).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('local text and instants are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: start, max: start + 600 * DAY_MS }), (moment) => {
        expect(calendar.parseLocal(calendar.formatLocal(moment))).toBe(moment);
        expect(calendar.formatLocal(moment).startsWith(calendar.dateOf(moment))).toBe(true);
      }),
    );
  });
});

test('terms in whole working days add up where all days are whole', () => {
  const office: TestCalendar = {
    zone: 'Asia/Ho_Chi_Minh',
    years: [2025, 2026],
    hours: weekdays(FULL),
    off: ['2025-09-02'],
    work: { '2025-09-06': FULL },
  };
  const calendar = load(office);
  const start = instant(calendar, '2025-01-01');
  const size = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 1440 }), size, size, (minute, a, b) => {
      const moment = start + minute * MINUTE;
      const inTwo = dueAt(calendar, dueAt(calendar, moment, a, 'working_days'), b, 'working_days');
      expect(inTwo).toBe(dueAt(calendar, moment, a + b, 'working_days'));
    }),
  );
});

/** Short days beside whole ones; mornings alone are whole days. */
function hasShortDays({ hours, work }: TestCalendar): boolean {
  const short = [...Object.values(hours), ...Object.values(work)].map((span) => span.slice(-5) <= '12:00');
  return short.includes(true) && short.includes(false);
}

function load(definition: TestCalendar): WorkingCalendar {
  const calendar = parseCalendar(toYaml(definition), 'test.yaml');
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
}

function instant(calendar: WorkingCalendar, text: string): number {
  const at = calendar.parseLocal(text);
  if (isRefusal(at)) throw new Error(at.message);
  return at;
}

function dueAt(calendar: WorkingCalendar, from: number, amount: number, unit: LimitUnit): number {
  const due = calendar.due(from, { amount, unit });
  if (isRefusal(due)) throw new Error(due.message);
  return due.at;
}
