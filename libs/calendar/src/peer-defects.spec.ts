import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '#kernel';
import { parseCalendar, parseLimit, type Interval, type Limit, WorkingCalendar } from './index.js';

const state = load(readFileSync('config/calendars/vn-state.yaml', 'utf8'));

/** A plain office of five days with the given hours, without holidays. */
function office(hours: string): WorkingCalendar {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => `  ${day}: ${hours}`);
  const head = ['id: office', 'version: 1', 'title: Thử', 'zone: Asia/Ho_Chi_Minh', 'hours:', ...days];
  return load([...head, 'years:', '  2026: {}', '  2027: {}', '  2028: {}', '  2029: {}'].join('\n'));
}

describe('peer defect 4: a day is a day, whatever its hours, and nothing is rounded up', () => {
  test.each([
    ['07:00-11:00', '2026-06-03T11:00:00+07:00'],
    ['08:00-12:00, 13:00-16:00', '2026-06-03T16:00:00+07:00'],
    ['00:00-23:00', '2026-06-03T23:00:00+07:00'],
  ])('two working days of %s end at the close of the second', (hours, due) => {
    expect(dueOf(office(hours), '2026-06-01T08:00', '2 working_days')).toBe(due);
  });

  test.each([
    ['2026-06-01T09:00', '1 working_hours', '2026-06-01T10:00:00+07:00'],
    ['2026-06-01T09:07:31', '1 working_hours', '2026-06-01T10:07:31+07:00'],
    ['2026-06-01T09:00', '30 minutes', '2026-06-01T09:30:00+07:00'],
    ['2026-06-01T09:00:00.001', '1 hours', '2026-06-01T10:00:00.001+07:00'],
  ])('%s + %s is %s to the millisecond', (from, limit, due) => {
    expect(dueOf(state, from, limit)).toBe(due);
  });
});

describe('peer defect 5: the search has no horizon but the years of the calendar', () => {
  test('700 working days reach almost three years ahead', () => {
    // 52 weeks of five days a year and nothing off: 700 days are 140 weeks.
    expect(dueOf(office('07:00-11:30, 13:30-17:00'), '2026-01-05T08:00', '700 working_days')).toBe(
      '2028-09-11T17:00:00+07:00',
    );
  });

  test('a service day more than 360 days away is found', () => {
    const text = [
      'id: rare\nversion: 1\ntitle: Thử\nzone: Asia/Ho_Chi_Minh\nhours:\n  monday: 07:00-11:30\nyears:\n  2026: {}',
      '  2027:\n    work:\n      2027-12-04: làm bù',
    ].join('\n');
    const rare = load(text);
    expect(rare.nextServiceDay(at(rare, '2026-01-05T08:00'), [6])).toBe('2027-12-04');
  });
});

describe('peer defect 6: the hours written in the calendar are the hours used', () => {
  test('07:00-11:30 as the only hours closes at 11:30', () => {
    expect(dueOf(office('07:00-11:30'), '2026-06-01T08:00', '1 working_days')).toBe(
      '2026-06-02T11:30:00+07:00',
    );
  });

  test('07:30-11:30, 13:00-16:30 moves the lunch break and the close', () => {
    const calendar = office('07:30-11:30, 13:00-16:30');
    expect(dueOf(calendar, '2026-06-01T11:00', '1 working_hours')).toBe('2026-06-01T13:30:00+07:00');
    expect(dueOf(calendar, '2026-06-01T16:00', '1 working_hours')).toBe('2026-06-02T08:00:00+07:00');
    expect(dueOf(calendar, '2026-06-01T08:00', '1.5 working_days')).toBe('2026-06-03T11:30:00+07:00');
    expect(dueOf(calendar, '2026-06-01T08:00', '1 working_days')).toBe('2026-06-02T16:30:00+07:00');
  });
});

describe('peer defect 11: a suspension is neither truncated away nor counted twice', () => {
  const mondayToTuesday = span('2026-06-08T16:00', '2026-06-09T15:00');

  test('Monday 16:00 to Tuesday 15:00 costs exactly one working day', () => {
    expect(dueOf(state, '2026-06-04T09:00', '5 working_days')).toBe('2026-06-11T17:00:00+07:00');
    expect(dueOf(state, '2026-06-04T09:00', '5 working_days', [mondayToTuesday])).toBe(
      '2026-06-12T17:00:00+07:00',
    );
  });

  test('two one-hour stops on separate days cost one day together, a third none more', () => {
    const stops = [
      span('2026-06-05T08:00', '2026-06-05T09:00'),
      span('2026-06-09T08:00', '2026-06-09T09:00'),
    ];
    const third = span('2026-06-10T08:00', '2026-06-10T09:00');
    expect(dueOf(state, '2026-06-04T09:00', '5 working_days', stops)).toBe('2026-06-12T17:00:00+07:00');
    expect(dueOf(state, '2026-06-04T09:00', '5 working_days', [...stops, third])).toBe(
      '2026-06-12T17:00:00+07:00',
    );
  });

  test('overlapping stops are one stop; their order does not matter', () => {
    const inside = span('2026-06-09T08:00', '2026-06-09T09:00');
    const due = dueOf(state, '2026-06-04T09:00', '5 working_days', [
      inside,
      mondayToTuesday,
      mondayToTuesday,
    ]);
    expect(due).toBe('2026-06-12T17:00:00+07:00');
  });

  test('a stop outside working hours costs a working-day term nothing, a calendar-day term a day', () => {
    const night = [span('2026-06-08T18:00', '2026-06-09T06:00')];
    expect(dueOf(state, '2026-06-04T09:00', '5 working_days', night)).toBe('2026-06-11T17:00:00+07:00');
    expect(dueOf(state, '2026-06-04T09:00', '7 calendar_days', night)).toBe('2026-06-12T17:00:00+07:00');
  });

  test('working hours and hours are extended by exactly the time stopped', () => {
    const stop = [span('2026-06-05T10:00', '2026-06-05T14:00')];
    expect(dueOf(state, '2026-06-05T09:00', '3 working_hours', stop)).toBe('2026-06-05T16:00:00+07:00');
    expect(dueOf(state, '2026-06-05T09:00', '3 hours', stop)).toBe('2026-06-05T16:00:00+07:00');
  });

  test('half a day of the limit survives a stopped morning', () => {
    const morning = [span('2026-06-08T07:00', '2026-06-08T11:30')];
    expect(dueOf(state, '2026-06-05T09:00', '0.5 working_days')).toBe('2026-06-08T11:30:00+07:00');
    expect(dueOf(state, '2026-06-05T09:00', '0.5 working_days', morning)).toBe('2026-06-09T11:30:00+07:00');
  });

  test('half a day that ends with a short morning is not undone by a stop after it', () => {
    const afternoon = [span('2026-06-08T12:00', '2026-06-08T16:01')];
    const calendar = office('09:00-17:00');
    expect(dueOf(calendar, '2026-06-05T09:00', '0.5 working_days', afternoon)).toBe(
      '2026-06-08T12:00:00+07:00',
    );
  });

  test('the stops stay in the ledger', () => {
    const ledger = state.ledger(at(state, '2026-06-04T09:00'), limitOf('5 working_days'), [mondayToTuesday]);
    if (isRefusal(ledger)) throw new Error(ledger.message);
    expect(ledger.days.map(({ date, counted, why }) => `${date} ${counted} ${why}`)).toEqual([
      '2026-06-04 0 ngày tiếp nhận, không tính (BLDS Đ.147)',
      '2026-06-05 1 tính',
      '2026-06-06 0 thứ Bảy',
      '2026-06-07 0 Chủ nhật',
      '2026-06-08 0.875 tính; tạm dừng 16:00–24:00',
      '2026-06-09 0.25 tính; tạm dừng 00:00–15:00',
      '2026-06-10 1 tính',
      '2026-06-11 1 tính',
      '2026-06-12 1 tính',
    ]);
  });
});

test('peer defect 14: one working day is the next working day, not 24 business hours', () => {
  expect(dueOf(state, '2026-06-01T09:00', '1 working_days')).toBe('2026-06-02T17:00:00+07:00');
  expect(dueOf(state, '2026-06-05T09:00', '1 working_days')).toBe('2026-06-08T17:00:00+07:00');
});

describe('peer defect 15: the days no library knows', () => {
  test.each([
    [
      'second National Day',
      ['2021-09-03', '2022-09-01', '2023-09-01', '2024-09-03', '2025-09-01', '2026-09-01'],
    ],
    [
      'days given in place of a weekend',
      ['2016-05-03', '2018-09-03', '2022-04-11', '2023-05-03', '2026-04-27'],
    ],
    [
      'swapped days',
      ['2015-01-02', '2018-12-31', '2019-04-29', '2024-04-29', '2025-05-02', '2026-01-02', '2026-08-31'],
    ],
    ['Day of Vietnamese Culture', ['2026-11-24']],
  ])('%s: off', (_what, dates) => {
    for (const date of dates) expect([date, state.isWorkingDay(date)]).toEqual([date, false]);
  });

  test('make-up Saturdays are worked', () => {
    const saturdays = [
      ...['2010-02-27', '2012-02-04', '2013-05-04', '2014-04-26', '2014-09-06', '2014-12-27', '2015-02-14'],
      ...['2015-04-25', '2019-01-05', '2019-05-04', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'],
    ];
    for (const date of saturdays) {
      expect([date, state.isWorkingDay(date)]).toEqual([date, true]);
      expect(state.weekdayOf(at(state, `${date}T09:00`))).toBe(6);
    }
  });
});

function load(text: string): WorkingCalendar {
  const calendar = parseCalendar(text, 'calendar.yaml');
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
}

function at(calendar: WorkingCalendar, text: string): number {
  const moment = calendar.parseLocal(text);
  if (isRefusal(moment)) throw new Error(moment.message);
  return moment;
}

function span(from: string, to: string): Interval {
  return { from: at(state, from), to: at(state, to) };
}

function limitOf(text: string): Limit {
  const limit = parseLimit(text);
  if (isRefusal(limit)) throw new Error(limit.message);
  return limit;
}

function dueOf(calendar: WorkingCalendar, from: string, limit: string, stops?: readonly Interval[]): string {
  const due = calendar.due(at(calendar, from), limitOf(limit), stops);
  return isRefusal(due) ? due.code : calendar.formatLocal(due.at);
}
