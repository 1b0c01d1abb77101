import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '#kernel';
import { formatLimit, parseCalendar, parseLimit, type LimitUnit, WorkingCalendar } from './index.js';

const CALENDAR = `id: test
version: 1
title: Thử
zone: Asia/Ho_Chi_Minh
hours:
  monday: 07:00-11:30, 13:30-17:00
years:
  2025: {}
  2026:
    decision: QĐ 1
    off:
      2026-01-01: Tết Dương lịch
    work:
      2026-01-03: làm bù
`;
const state = parseCalendar(
  readFileSync('config/calendars/vn-state.yaml', 'utf8'),
  'vn-state.yaml',
) as WorkingCalendar;
const noon = state.parseLocal('2026-06-01T12:00') as number;

describe('limits', () => {
  test.each([
    ['5 working_days', 5, 'working_days', '5 ngày làm việc'],
    ['2.5 working_days', 2.5, 'working_days', '2,5 ngày làm việc'],
    [' 30  calendar_days ', 30, 'calendar_days', '30 ngày'],
    ['72 hours', 72, 'hours', '72 giờ'],
    ['8 working_hours', 8, 'working_hours', '8 giờ làm việc'],
    ['5 minutes', 5, 'minutes', '5 phút'],
    ['6 months', 6, 'months', '6 tháng'],
  ])('%s', (text, amount, unit, vietnamese) => {
    const limit = parseLimit(text);
    expect(limit).toEqual({ amount, unit });
    expect(formatLimit({ amount, unit: unit as LimitUnit })).toBe(vietnamese);
  });

  test.each([
    ['0 working_days', 'limit.not_positive'],
    ['-1 working_days', 'limit.not_positive'],
    ['0.0 hours', 'limit.not_positive'],
    ['1000000000 working_days', 'limit.too_long'],
    ['1e9 calendar_days', 'limit.too_long'],
    ['1e400 hours', 'limit.too_long'],
    ['36501 working_days', 'limit.too_long'],
    ['2.3 working_days', 'limit.only_halves'],
    ['2.5 hours', 'limit.whole_only'],
    ['1.5 months', 'limit.whole_only'],
    ['5 weeks', 'limit.unknown_unit'],
    ['5 toString', 'limit.unknown_unit'],
    ['NaN hours', 'limit.not_a_limit'],
    ['Infinity hours', 'limit.not_a_limit'],
    ['five working_days', 'limit.not_a_limit'],
    ['2,5 working_days', 'limit.not_a_limit'],
    ['5', 'limit.not_a_limit'],
    ['', 'limit.not_a_limit'],
    ['5 working_days 3 hours', 'limit.not_a_limit'],
  ])('%s is refused: %s', (text, code) => {
    expect(parseLimit(text)).toMatchObject({ kind: 'refused', nature: 'invalid', code });
  });

  test.each([
    [Number.NaN, 'working_days', 'limit.not_positive'],
    [Infinity, 'hours', 'limit.too_long'],
    [0.1, 'working_days', 'limit.only_halves'],
    [5, 'weeks', 'limit.unknown_unit'],
  ])('a limit built by hand, %s %s, is refused by due: %s', (amount, unit, code) => {
    expect(state.due(noon, { amount, unit: unit as LimitUnit })).toMatchObject({ code });
  });
});

describe('moments', () => {
  test.each([
    ['2026-02-31', 'time.no_such_date'],
    ['2026-02-31T09:00', 'time.no_such_date'],
    ['2025-02-29', 'time.no_such_date'],
    ['2026-13-01T09:00', 'time.no_such_date'],
    ['2026-00-10', 'time.no_such_date'],
    ['2026-06-01T25:00', 'time.not_a_time'],
    ['2026-06-01T09:60', 'time.not_a_time'],
    ['2026-06-01T9:00', 'time.not_a_time'],
    ['2026-06-01T09:00+25:00', 'time.not_a_time'],
    ['2026-06-01+07:00', 'time.not_a_time'],
    ['01/06/2026', 'time.not_a_time'],
    ['mai', 'time.not_a_time'],
    ['', 'time.not_a_time'],
  ])('%s is refused: %s', (text, code) => {
    expect(state.parseLocal(text)).toMatchObject({ kind: 'refused', code });
  });

  test.each([
    ['2026-06-01', '2026-06-01T00:00:00+07:00'],
    ['2026-06-01T09:00', '2026-06-01T09:00:00+07:00'],
    ['2026-06-01 09:00:30', '2026-06-01T09:00:30+07:00'],
    ['2026-06-01T09:00:30.1234567', '2026-06-01T09:00:30.123+07:00'],
    ['2026-06-01T09:00Z', '2026-06-01T16:00:00+07:00'],
    ['2026-06-01T09:00+0200', '2026-06-01T14:00:00+07:00'],
    ['2026-06-01T23:30-05', '2026-06-02T11:30:00+07:00'],
    ['2024-02-29T23:59', '2024-02-29T23:59:00+07:00'],
  ])('%s is %s', (text, formatted) => {
    expect(state.formatLocal(state.parseLocal(text) as number)).toBe(formatted);
  });
});

describe('years and stops', () => {
  test.each([
    ['2009-12-31T09:00', 5, 'working_days'],
    ['2028-01-01T00:00', 1, 'hours'],
    ['2027-12-31T09:00', 1, 'working_days'],
    ['2026-06-01T09:00', 3000, 'working_days'],
    ['2026-06-01T09:00', 3000, 'calendar_days'],
    ['2026-06-01T09:00', 30, 'months'],
    ['2027-12-31T23:00', 2, 'hours'],
    ['2027-12-31T16:00', 2, 'working_hours'],
  ])('%s + %s %s: the year has no calendar', (from, amount, unit) => {
    const due = state.due(state.parseLocal(from) as number, { amount, unit: unit as LimitUnit });
    expect(due).toMatchObject({ code: 'calendar.year_missing', data: { first: 2010, last: 2027 } });
    expect(isRefusal(due) && due.message).toContain('2010–2027');
  });

  test('stops to the end of the calendar leave no due date, also when they begin in it', () => {
    const stops = [{ from: noon, to: state.parseLocal('2031-01-01') as number }];
    for (const unit of ['working_days', 'calendar_days', 'working_hours', 'hours', 'months'] as const) {
      expect(state.due(noon, { amount: 5, unit }, stops)).toMatchObject({ code: 'calendar.year_missing' });
    }
  });

  test.each([
    [{ from: noon, to: noon - 1 }, 'stop.inverted'],
    [{ from: noon, to: Infinity }, 'stop.not_an_interval'],
    [{ from: Number.NaN, to: noon }, 'stop.not_an_interval'],
  ])('stop %j is refused: %s', (stop, code) => {
    expect(state.due(noon, { amount: 5, unit: 'working_days' }, [stop])).toMatchObject({ code });
    expect(state.ledger(noon, { amount: 5, unit: 'working_days' }, [stop])).toMatchObject({ code });
  });

  test('an empty stop and stops before the start or after the due date change nothing', () => {
    const limit = { amount: 5, unit: 'working_days' } as const;
    const far = 40 * 86_400_000;
    const stops = [
      { from: noon + 86_400_000, to: noon + 86_400_000 },
      { from: noon - far, to: noon - 1 },
      { from: noon + far, to: noon + 2 * far },
    ];
    expect(state.due(noon, limit, stops)).toEqual(state.due(noon, limit));
  });

  test('a start that is not a number is refused', () => {
    expect(state.due(Number.NaN, { amount: 5, unit: 'hours' })).toMatchObject({ code: 'time.not_a_time' });
  });
});

describe('calendar files', () => {
  test.each([
    [
      'a date listed twice',
      ['2026-01-01: Tết Dương lịch', '2026-01-01: A\n      2026-01-01: B'],
      'duplicate_key',
      13,
    ],
    ['a duplicate key', ['title: Thử', 'title: Thử\nid: khác'], 'duplicate_key', 4],
    ['a day both off and worked', ['2026-01-03', '2026-01-01'], 'day_conflict', 14],
    ['hours without a dash', ['07:00-11:30,', '07:00 11:30,'], 'bad_hours', 6],
    ['hours with one digit', ['07:00-11:30', '7:00-11:30'], 'bad_hours', 6],
    ['hours that end before they begin', ['07:00-11:30', '11:30-07:00'], 'bad_hours', 6],
    ['overlapping hours', ['13:30-17:00', '11:00-17:00'], 'bad_hours', 6],
    ['hours past midnight', ['13:30-17:00', '13:30-24:30'], 'bad_hours', 6],
    ['31 February', ['2026-01-01', '2026-02-31'], 'no_such_date', 12],
    ['a date of another year', ['2026-01-01', '2025-01-01'], 'wrong_year', 12],
    ['a gap between years', ['2025', '2024'], 'year_gap', 9],
    ['something that is no year', ['2025: {}', 'soon: {}'], 'bad_year', 8],
    ['an unknown key', ['decision: QĐ 1', 'quyetdinh: QĐ 1'], 'unknown_key', 10],
    ['an unknown weekday', ['monday', 'mon'], 'unknown_key', 6],
    ['no title', ['title: Thử\n', ''], 'missing_key', 1],
    ['a version that is no number', ['version: 1', 'version: một'], 'bad_value', 2],
    ['a zone that does not exist', ['Asia/Ho_Chi_Minh', 'Asia/Da_Nang'], 'unknown_zone', undefined],
    ['broken YAML', ['title: Thử', 'title: "Thử'], 'not_yaml', undefined],
    ['a nameless day', ['Tết Dương lịch', '{ decision: QĐ 2 }'], 'missing_key', 12],
    [
      'a closure without decision',
      ['years:', 'closures:\n  - { from: 2026-01-05, to: 2026-01-06, name: kho }\nyears:'],
      'missing_key',
      8,
    ],
  ])('%s is refused with its line', (_what, [old, replacement], code, line) => {
    const text = CALENDAR.replace(old!, replacement!);
    expect(text).not.toBe(CALENDAR);
    const refusal = parseCalendar(text, 'x.yaml');
    expect(refusal).toMatchObject({ kind: 'refused', code: `calendar.${code}` });
    if (!isRefusal(refusal)) return;
    expect(refusal.message).toContain('x.yaml');
    if (line !== undefined) expect([refusal.message, refusal.data.line]).toEqual([refusal.message, line]);
  });

  test.each(['', 'null', '[]', '7', '"text"', 'years: {}\nhours: {}'])('%j is no calendar', (text) => {
    expect(parseCalendar(text, 'x.yaml')).toMatchObject({ kind: 'refused' });
  });

  test('JSON is read too', () => {
    const json = JSON.stringify({
      id: 'j',
      version: 2,
      title: 'J',
      zone: 'Asia/Ho_Chi_Minh',
      hours: { monday: '07:00-11:30' },
      years: { 2026: { off: { '2026-01-05': 'nghỉ' } } },
    });
    const calendar = parseCalendar(json, 'j.json');
    expect(isRefusal(calendar) ? calendar.message : calendar.isWorkingDay('2026-01-12')).toBe(true);
  });

  test('a closure of the agency beats the week and a make-up day, and is named in the ledger', () => {
    const closure = 'closures:\n  - { from: 2026-01-03, to: 2026-01-05, name: kiểm kê, decision: QĐ 9 }\n';
    const calendar = parseCalendar(CALENDAR + closure, 'x.yaml') as WorkingCalendar;
    expect(calendar.isWorkingDay('2026-01-03')).toBe(false);
    const from = calendar.parseLocal('2025-12-29T09:00') as number;
    const ledger = calendar.ledger(from, { amount: 1, unit: 'working_days' });
    if (isRefusal(ledger)) throw new Error(ledger.message);
    expect(calendar.formatLocal(ledger.due)).toBe('2026-01-12T17:00:00+07:00');
    expect(ledger.days.find(({ date }) => date === '2026-01-05')?.why).toBe('cơ quan nghỉ: kiểm kê (QĐ 9)');
    expect(ledger.basis).toContain('QĐ 9');
  });
});
