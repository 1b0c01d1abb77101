import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '#kernel';
import { checkLedger, parseCalendar, parseLimit, WorkingCalendar } from './index.js';

const read = (id: string): WorkingCalendar => {
  const file = `config/calendars/${id}.yaml`;
  const calendar = parseCalendar(readFileSync(file, 'utf8'), file);
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
};
const state = read('vn-state');
const gate = read('vn-gate');
const reception = read('vn-reception');

describe('questions about days', () => {
  test('the close of a working day is 17:00; a day off has none', () => {
    expect(local(state, state.closeOf('2026-06-01'))).toBe('2026-06-01T17:00:00+07:00');
    expect(state.closeOf('2026-06-06')).toMatchObject({ code: 'calendar.day_off' });
    expect(state.closeOf('2026-02-31')).toMatchObject({ code: 'time.no_such_date' });
    expect(state.closeOf('2026-6-1')).toMatchObject({ code: 'time.not_a_time' });
    expect(state.closeOf('2028-06-01')).toMatchObject({ code: 'calendar.year_missing' });
  });

  test('an apology for Thu 03/09/2026 must be out by Fri 28/08/2026 (NĐ 118/2025 Đ.19.6)', () => {
    expect(local(state, state.lastWorkingDayBefore(at(state, '2026-09-03T17:00')))).toBe(
      '2026-08-28T17:00:00+07:00',
    );
    expect(local(state, state.lastWorkingDayBefore(at(state, '2026-09-03T00:00')))).toBe(
      '2026-08-28T17:00:00+07:00',
    );
    expect(local(state, state.lastWorkingDayBefore(at(state, '2026-08-24T08:00')))).toBe(
      '2026-08-22T17:00:00+07:00',
    );
    expect(state.lastWorkingDayBefore(at(state, '2010-01-02'))).toMatchObject({
      code: 'calendar.year_missing',
    });
  });

  test('visits on Tuesdays and Thursdays skip a holiday', () => {
    expect(state.nextServiceDay(at(state, '2026-06-01T09:00'), [2, 4])).toBe('2026-06-02');
    expect(state.nextServiceDay(at(state, '2026-06-02T23:00'), [2, 4])).toBe('2026-06-02');
    expect(state.nextServiceDay(at(state, '2026-11-24T09:00'), [2, 4])).toBe('2026-11-26');
    expect(state.nextServiceDay(at(state, '2026-11-24T09:00'), [7])).toMatchObject({
      code: 'calendar.year_missing',
    });
    expect(state.nextServiceDay(at(state, '2026-11-24T09:00'), [])).toMatchObject({
      code: 'calendar.not_a_weekday',
    });
    expect(state.nextServiceDay(at(state, '2026-11-24T09:00'), [0])).toMatchObject({
      code: 'calendar.not_a_weekday',
    });
  });

  test('local date, day and weekday turn at local midnight', () => {
    const [before, after] = [at(state, '2026-05-31T23:59:59.999'), at(state, '2026-06-01')];
    expect([state.dateOf(before), state.dateOf(after)]).toEqual(['2026-05-31', '2026-06-01']);
    expect(state.dayOf(after) - state.dayOf(before)).toBe(1);
    expect([state.weekdayOf(before), state.weekdayOf(after)]).toEqual([7, 1]);
  });

  test('working minutes know the lunch break', () => {
    expect(state.workingMinutesBetween(at(state, '2026-06-01T11:00'), at(state, '2026-06-01T14:00'))).toBe(
      60,
    );
    expect(state.workingMinutesBetween(at(state, '2026-06-02T08:00'), at(state, '2026-06-01T16:00'))).toBe(
      -120,
    );
    expect(state.workingMinutesBetween(0, at(state, '2026-06-01'))).toMatchObject({
      code: 'calendar.year_missing',
    });
  });
});

describe('units at their edges', () => {
  test.each([
    ['2026-06-01T09:00', '2.5 working_days', '2026-06-04T11:30:00+07:00'],
    ['2026-06-01T09:00', '0.5 working_days', '2026-06-02T11:30:00+07:00'],
    ['2026-06-06T09:00', '1 working_days', '2026-06-08T17:00:00+07:00'],
    ['2026-06-01T23:59', '1 working_days', '2026-06-02T17:00:00+07:00'],
    ['2026-01-31T09:00', '1 months', '2026-03-02T17:00:00+07:00'],
    ['2024-01-31T09:00', '1 months', '2024-02-29T17:00:00+07:00'],
    ['2026-05-31T09:00', '1 months', '2026-06-30T17:00:00+07:00'],
    ['2026-06-01T11:00', '1 working_hours', '2026-06-01T14:00:00+07:00'],
    ['2026-06-01T05:00', '1 working_hours', '2026-06-01T08:00:00+07:00'],
    ['2026-06-01T12:00', '1 working_hours', '2026-06-01T14:30:00+07:00'],
    ['2026-06-01T17:00', '1 working_hours', '2026-06-02T08:00:00+07:00'],
    ['2026-06-01T07:00', '8 working_hours', '2026-06-01T17:00:00+07:00'],
    ['2026-06-05T18:00', '72 hours', '2026-06-08T18:00:00+07:00'],
  ])('%s + %s = %s', (from, text, due) => {
    expect(dueOf(state, from, text)).toBe(due);
  });
});

describe('an undecided year', () => {
  test('a due date reaching into it is provisional, one before it is not', () => {
    const limit = { amount: 5, unit: 'working_days' } as const;
    expect(state.due(at(state, '2026-12-28T09:00'), limit)).toMatchObject({
      provisional: expect.stringContaining('2027'),
    });
    expect(state.due(at(state, '2026-12-20T09:00'), limit)).toMatchObject({ provisional: null });
    expect(state.due(at(state, '2027-06-01T09:00'), limit)).toMatchObject({
      provisional: expect.any(String),
    });
    expect(gate.due(at(gate, '2027-06-01T09:00'), limit)).toMatchObject({ provisional: null });
  });
});

describe('the ledger', () => {
  test('names the law, the calendar, the holiday and its decision', () => {
    const ledger = state.ledger(at(state, '2026-08-27T09:00'), { amount: 3, unit: 'working_days' });
    if (isRefusal(ledger)) throw new Error(ledger.message);
    expect(ledger.basis).toEqual([
      'BLDS 2015 Đ.147.2: không tính ngày đầu tiên',
      'BLDS 2015 Đ.148.1: hết hạn khi kết thúc ngày cuối',
      'Lịch vn-state phiên bản 1: Lịch làm việc của cơ quan nhà nước',
      'TB 9441/TB-BNV',
    ]);
    expect(ledger.days.map(({ date, counted, why }) => `${date} ${counted} ${why}`)).toEqual([
      '2026-08-27 0 ngày tiếp nhận, không tính (BLDS Đ.147)',
      '2026-08-28 1 tính',
      '2026-08-29 0 thứ Bảy',
      '2026-08-30 0 Chủ nhật',
      '2026-08-31 0 nghỉ hoán đổi, làm bù ngày 22/08/2026 (TB 9441/TB-BNV)',
      '2026-09-01 0 nghỉ lễ Quốc khánh 2/9 (ngày liền kề) (TB 9441/TB-BNV)',
      '2026-09-02 0 nghỉ lễ Quốc khánh 2/9 (TB 9441/TB-BNV)',
      '2026-09-03 1 tính',
      '2026-09-04 1 tính',
    ]);
  });

  test('shows a make-up day as counted and a roll with its article', () => {
    const made = state.ledger(at(state, '2026-08-21T09:00'), { amount: 1, unit: 'working_days' });
    if (isRefusal(made)) throw new Error(made.message);
    expect(made.days.at(-1)).toEqual({
      date: '2026-08-22',
      counted: 1,
      why: 'làm bù cho ngày 31/08/2026 (TB 9441/TB-BNV)',
    });
    const rolled = state.ledger(at(state, '2026-08-10T09:00'), { amount: 20, unit: 'calendar_days' });
    if (isRefusal(rolled)) throw new Error(rolled.message);
    expect(rolled.days.slice(-5).map(({ date, counted, why }) => `${date} ${counted} ${why}`)).toEqual([
      '2026-08-30 1 tính; ngày cuối rơi vào ngày nghỉ, chuyển sang 03/09/2026 (BLDS Đ.148.5)',
      '2026-08-31 0 nghỉ hoán đổi, làm bù ngày 22/08/2026 (TB 9441/TB-BNV)',
      '2026-09-01 0 nghỉ lễ Quốc khánh 2/9 (ngày liền kề) (TB 9441/TB-BNV)',
      '2026-09-02 0 nghỉ lễ Quốc khánh 2/9 (TB 9441/TB-BNV)',
      '2026-09-03 0 ngày làm việc tiếp theo, hết hạn (BLDS Đ.148.5)',
    ]);
  });

  test('a holiday called a Saturday is caught by name', () => {
    const request = {
      from: at(state, '2026-08-27T09:00'),
      limit: { amount: 3, unit: 'working_days' },
    } as const;
    const ledger = state.ledger(request.from, request.limit);
    if (isRefusal(ledger)) throw new Error(ledger.message);
    const days = ledger.days.map((day) => (day.date === '2026-09-02' ? { ...day, why: 'thứ Bảy' } : day));
    expect(checkLedger(state.data, request, { ...ledger, days })).toEqual([
      expect.stringContaining('Quốc khánh'),
    ]);
  });
});

describe('the other calendars', () => {
  test('reception has the holidays of the State and Saturday mornings, which count for half a day', () => {
    expect([...reception.data.off]).toEqual([...state.data.off]);
    expect([...reception.data.work]).toEqual([...state.data.work]);
    expect(reception.isWorkingDay('2026-06-06')).toBe(true);
    expect(local(reception, reception.closeOf('2026-06-06'))).toBe('2026-06-06T11:30:00+07:00');
    expect(dueOf(reception, '2026-06-05T09:00', '0.5 working_days')).toBe('2026-06-06T11:30:00+07:00');
    expect(dueOf(reception, '2026-06-05T09:00', '1.5 working_days')).toBe('2026-06-08T17:00:00+07:00');
  });

  test('the border gate never closes; a day there ends with its last millisecond', () => {
    expect(dueOf(gate, '2026-02-16T22:00', '8 working_hours')).toBe('2026-02-17T06:00:00+07:00');
    const due = gate.due(at(gate, '2026-02-16T22:00'), { amount: 1, unit: 'working_days' });
    if (isRefusal(due)) throw new Error(due.message);
    expect(gate.formatLocal(due.at)).toBe('2026-02-17T23:59:59.999+07:00');
    expect(due.day).toBe(gate.dayOf(at(gate, '2026-02-17')));
  });
});

test('summer time: an hour skipped is no working time, an hour repeated is two', () => {
  const text =
    'id: ams\nversion: 1\ntitle: A\nzone: Europe/Amsterdam\nhours:\n  sunday: 00:00-06:00\nyears:\n  2026: {}\n';
  const calendar = parseCalendar(text, 'ams.yaml') as WorkingCalendar;
  const minutes = (day: string): unknown =>
    calendar.workingMinutesBetween(at(calendar, day), at(calendar, `${day}T12:00`));
  expect([minutes('2026-03-22'), minutes('2026-03-29'), minutes('2026-10-25')]).toEqual([360, 300, 420]);
  expect(calendar.formatLocal(at(calendar, '2026-03-29T02:30'))).toBe('2026-03-29T03:00:00+02:00');
  expect(calendar.formatLocal(at(calendar, '2026-10-25T02:30'))).toBe('2026-10-25T02:30:00+02:00');
  expect(calendar.formatLocal(at(calendar, '2031-07-01T12:00'))).toBe('2031-07-01T12:00:00+02:00');
});

function at(calendar: WorkingCalendar, text: string): number {
  const moment = calendar.parseLocal(text);
  if (isRefusal(moment)) throw new Error(moment.message);
  return moment;
}

function local(calendar: WorkingCalendar, moment: unknown): string {
  return typeof moment === 'number' ? calendar.formatLocal(moment) : JSON.stringify(moment);
}

function dueOf(calendar: WorkingCalendar, from: string, text: string): string {
  const limit = parseLimit(text);
  if (isRefusal(limit)) return limit.code;
  const due = calendar.due(at(calendar, from), limit);
  return isRefusal(due) ? due.code : calendar.formatLocal(due.at);
}
