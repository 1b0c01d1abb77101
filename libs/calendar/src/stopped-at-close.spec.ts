import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '#kernel';
import {
  checkLedger,
  parseCalendar,
  parseLimit,
  type Interval,
  type Ledger,
  type Limit,
  type WorkingCalendar,
} from './index.js';

const state = parseCalendar(
  readFileSync('config/calendars/vn-state.yaml', 'utf8'),
  'vn-state.yaml',
) as WorkingCalendar;

/** Counted out on Saturday 6 June 2026, rolled to Monday the 8th. */
const ROLLED = ['2026-06-04T09:00', '2 calendar_days'] as const;
const MONDAY_TO_WEDNESDAY = span('2026-06-08T09:00', '2026-06-10T09:00');
/** Friday the 5th counts 7/8, so that Friday the 12th is reached with parts to spare. */
const SURPLUS = ['2026-06-04T09:00', '5 working_days'] as const;
const ONE_HOUR = span('2026-06-05T08:00', '2026-06-05T09:00');

describe('a term never ends while the clock stands still', () => {
  test('stopped on the day it was rolled to, it ends with the day on which the clock resumes', () => {
    expect(dueOf(...ROLLED)).toBe('2026-06-08T17:00:00+07:00');
    expect(dueOf(...ROLLED, MONDAY_TO_WEDNESDAY)).toBe('2026-06-10T17:00:00+07:00');
    expect(rowsOf(...ROLLED, MONDAY_TO_WEDNESDAY)).toEqual([
      '2026-06-04 0 ngày tiếp nhận, không tính (BLDS Đ.147)',
      '2026-06-05 1 tính',
      '2026-06-06 1 tính; ngày cuối rơi vào ngày nghỉ, chuyển sang 08/06/2026 (BLDS Đ.148.5)',
      '2026-06-07 0 Chủ nhật',
      '2026-06-08 0 ngày làm việc tiếp theo (BLDS Đ.148.5); tạm dừng 09:00–24:00',
      '2026-06-09 0 tạm dừng 00:00–24:00',
      '2026-06-10 0 tạm dừng 00:00–09:00; hết hạn: ngày làm việc đầu tiên sau khi hết tạm dừng',
    ]);
  });

  test('surplus parts reach the limit on a day that closes inside a stop', () => {
    const stop = span('2026-06-12T10:00', '2026-06-16T10:00');
    expect(dueOf(...SURPLUS, ONE_HOUR)).toBe('2026-06-12T17:00:00+07:00');
    expect(dueOf(...SURPLUS, ONE_HOUR, stop)).toBe('2026-06-16T17:00:00+07:00');
    expect(rowsOf(...SURPLUS, ONE_HOUR, stop).slice(-5)).toEqual([
      '2026-06-12 0.375 tính; tạm dừng 10:00–24:00; đủ thời hạn nhưng đang tạm dừng nên chưa hết hạn',
      '2026-06-13 0 thứ Bảy; tạm dừng 00:00–24:00',
      '2026-06-14 0 Chủ nhật; tạm dừng 00:00–24:00',
      '2026-06-15 0 tạm dừng 00:00–24:00',
      '2026-06-16 0 tạm dừng 00:00–10:00; hết hạn: ngày làm việc đầu tiên sau khi hết tạm dừng',
    ]);
  });

  test('a stop that ends exactly at the close moves the end on; one that begins there does not', () => {
    expect(dueOf(...SURPLUS, ONE_HOUR, span('2026-06-12T10:00', '2026-06-12T17:00'))).toBe(
      '2026-06-15T17:00:00+07:00',
    );
    expect(dueOf(...ROLLED, span('2026-06-08T09:00', '2026-06-09T17:00'))).toBe('2026-06-10T17:00:00+07:00');
    expect(dueOf(...ROLLED, span('2026-06-08T17:00', '2026-06-10T09:00'))).toBe('2026-06-08T17:00:00+07:00');
    expect(dueOf(...ROLLED, span('2026-06-08T09:00', '2026-06-08T16:59'))).toBe('2026-06-08T17:00:00+07:00');
  });

  test('a chain of two stops moves the end twice, past days off', () => {
    const second = span('2026-06-10T16:00', '2026-06-13T08:00');
    expect(dueOf(...ROLLED, second, MONDAY_TO_WEDNESDAY)).toBe('2026-06-15T17:00:00+07:00');
  });

  test('a make-up Saturday on which the term ends keeps its name', () => {
    const august = span('2026-08-21T10:00', '2026-08-21T18:00');
    const early = span('2026-08-20T07:00', '2026-08-20T08:00');
    expect(rowsOf('2026-08-19T09:00', '1 working_days', early, august).slice(-2)).toEqual([
      '2026-08-21 0.375 tính; tạm dừng 10:00–18:00; đủ thời hạn nhưng đang tạm dừng nên chưa hết hạn',
      '2026-08-22 0 làm bù cho ngày 31/08/2026 (TB 9441/TB-BNV); hết hạn: ngày làm việc đầu tiên sau khi hết tạm dừng',
    ]);
  });

  test('a half day that would end at noon inside a stop ends at the close of the same day', () => {
    const parts = [
      ONE_HOUR,
      span('2026-06-08T07:00', '2026-06-08T08:00'),
      span('2026-06-09T09:30', '2026-06-09T18:00'),
    ];
    expect(dueOf('2026-06-04T09:00', '2.5 working_days', ...parts)).toBe('2026-06-10T11:30:00+07:00');
    expect(
      rowsOf('2026-06-04T09:00', '2.5 working_days', ...parts, span('2026-06-10T16:00', '2026-06-10T18:00')),
    ).toContain('2026-06-10 0.5 tính');
    const noon = span('2026-06-10T11:00', '2026-06-10T12:00');
    expect(dueOf('2026-06-04T09:00', '2.5 working_days', ...parts, noon)).toBe('2026-06-10T17:00:00+07:00');
    expect(rowsOf('2026-06-04T09:00', '2.5 working_days', ...parts, noon).at(-1)).toBe(
      '2026-06-10 0.444444 tính; tạm dừng 11:00–12:00; hết hạn: ngày làm việc đầu tiên sau khi hết tạm dừng',
    );
  });

  test('months, and a stop that outlasts the calendar', () => {
    const start = '2026-05-07T09:00';
    expect(dueOf(start, '1 months')).toBe('2026-06-08T17:00:00+07:00');
    expect(dueOf(start, '1 months', MONDAY_TO_WEDNESDAY)).toBe('2026-06-10T17:00:00+07:00');
    expect(dueOf(...ROLLED, span('2026-06-08T09:00', '2031-01-01'))).toBe('calendar.year_missing');
    expect(dueOf(...ROLLED, span('2026-06-08T09:00', '2027-12-31T17:00'))).toBe('calendar.year_missing');
  });

  test('terms to the exact moment are as before', () => {
    expect(dueOf('2026-06-08T08:00', '8 working_hours', MONDAY_TO_WEDNESDAY)).toBe(
      '2026-06-11T08:00:00+07:00',
    );
    expect(dueOf('2026-06-08T08:00', '2 hours', MONDAY_TO_WEDNESDAY)).toBe('2026-06-10T10:00:00+07:00');
  });
});

describe('the checker knows the rule by itself', () => {
  const [from, limit] = [at(ROLLED[0]), limitOf(ROLLED[1])];
  const faults = (ledger: Ledger): readonly string[] =>
    checkLedger(state.data, { from, limit, stops: [MONDAY_TO_WEDNESDAY] }, ledger);

  test('an end inside the stop, and one later than it need be', () => {
    expect(faults(ledgerOf(from, limit, []))).toContain('Giờ hẹn rơi vào lúc đồng hồ không chạy.');
    const late = ledgerOf(from, limit, [span('2026-06-08T09:00', '2026-06-11T09:00')]);
    expect(faults(late)).toEqual(['Thời hạn đã hết trước giờ hẹn ngày 2026-06-11.']);
  });

  test('an end at the very close with which the stop ends', () => {
    const stops = [span('2026-06-08T09:00', '2026-06-08T17:00')];
    const ledger = ledgerOf(from, limit, []);
    expect(checkLedger(state.data, { from, limit, stops }, ledger)).toContain(
      'Giờ hẹn rơi vào lúc đồng hồ không chạy.',
    );
  });

  test('rows that do not explain themselves', () => {
    const ledger = ledgerOf(from, limit, [MONDAY_TO_WEDNESDAY]);
    expect(faults(ledger)).toEqual([]);
    const silent = ledger.days.map((day) => ({ ...day, why: 'tính' }));
    expect(faults({ ...ledger, days: silent })).toEqual([
      'Ngày 2026-06-08 không hết hạn vì tạm dừng, sổ ghi "tính".',
      'Ngày 2026-06-09 không hết hạn vì tạm dừng, sổ ghi "tính".',
      'Dòng cuối không nêu hết hạn sau khi hết tạm dừng.',
    ]);
  });
});

function at(text: string): number {
  const moment = state.parseLocal(text);
  if (isRefusal(moment)) throw new Error(moment.message);
  return moment;
}

function span(from: string, to: string): Interval {
  return { from: at(from), to: at(to) };
}

function limitOf(text: string): Limit {
  const limit = parseLimit(text);
  if (isRefusal(limit)) throw new Error(limit.message);
  return limit;
}

function ledgerOf(from: number, limit: Limit, stops: readonly Interval[]): Ledger {
  const ledger = state.ledger(from, limit, stops);
  if (isRefusal(ledger)) throw new Error(ledger.message);
  return ledger;
}

function dueOf(from: string, limit: string, ...stops: readonly Interval[]): string {
  const due = state.due(at(from), limitOf(limit), stops);
  return isRefusal(due) ? due.code : state.formatLocal(due.at);
}

/** The rows as text; the checker must prove them on the way. */
function rowsOf(from: string, text: string, ...stops: readonly Interval[]): readonly string[] {
  const limit = limitOf(text);
  const ledger = ledgerOf(at(from), limit, stops);
  expect(checkLedger(state.data, { from: at(from), limit, stops }, ledger)).toEqual([]);
  return ledger.days.map(({ date, counted, why }) => `${date} ${counted} ${why}`);
}
