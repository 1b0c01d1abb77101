import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isRefusal } from '#kernel';
import { amendCalendar, type CalendarChange } from './amend.js';
import { changedDays } from './compare.js';
import { parseCalendar, type WorkingCalendar } from './working-calendar.js';

const text = readFileSync('config/calendars/vn-state.yaml', 'utf8');
const change = (given: Partial<CalendarChange>): CalendarChange => ({
  kind: 'off',
  from: '2027-02-11',
  to: '2027-02-12',
  name: 'Tết Nguyên Đán',
  decision: 'TB 99/TB-BNV',
  ...given,
});

function amended(...changes: readonly CalendarChange[]): { text: string; calendar: WorkingCalendar } {
  const done = amendCalendar(text, 'vn-state.yaml', changes);
  if (isRefusal(done)) throw new Error(done.message);
  return done;
}

const codeOf = (...changes: readonly CalendarChange[]) => {
  const done = amendCalendar(text, 'vn-state.yaml', changes);
  return isRefusal(done) ? done.code : null;
};

describe('a calendar with one decision more', () => {
  it('takes days off with their paper, keeps every comment and every other day, and is the next version', () => {
    const { text: after, calendar } = amended(change({}));
    const before = parseCalendar(text, 'vn-state.yaml') as WorkingCalendar;
    expect(calendar.version).toBe(before.version + 1);
    expect(calendar.isWorkingDay('2027-02-11')).toBe(false);
    expect(calendar.data.off.get('2027-02-12')).toEqual({ name: 'Tết Nguyên Đán', decision: 'TB 99/TB-BNV' });
    const [had, has] = [[...before.data.off.keys()], [...calendar.data.off.keys()]];
    expect(has.filter((day) => !had.includes(day))).toEqual(['2027-02-11', '2027-02-12']);
    expect(had.filter((day) => !has.includes(day))).toEqual([]);
    const comments = (of: string) => of.split('\n').filter((line) => line.trim().startsWith('#'));
    expect(comments(after).map((line) => line.trim())).toEqual(comments(text).map((line) => line.trim()));
    expect(after.indexOf('2027-02-10')).toBeLessThan(after.indexOf('2027-02-11'));
    expect(after.indexOf('2027-02-12')).toBeLessThan(after.indexOf('2027-04-16'));
  });

  it('a make-up day is worked, a day off becomes ordinary, the agency closes for a flood', () => {
    const saturday = amended(change({ kind: 'work', from: '2027-02-20', to: '2027-02-20', name: 'làm bù' }));
    expect(saturday.calendar.isWorkingDay('2027-02-20')).toBe(true);
    const ordinary = amended(change({ kind: 'ordinary', from: '2027-02-10', to: '2027-02-10' }));
    expect(ordinary.calendar.isWorkingDay('2027-02-10')).toBe(true);
    const closed = amended(
      change({ kind: 'closure', from: '2026-09-28', to: '2026-09-29', name: 'bão số 5' }),
    );
    expect(closed.calendar.data.closures.get('2026-09-29')).toEqual({
      name: 'bão số 5',
      decision: 'TB 99/TB-BNV',
    });
    expect(closed.calendar.isWorkingDay('2026-09-28')).toBe(false);
    const swapped = amended(
      change({ kind: 'off', from: '2027-02-11', to: '2027-02-11' }),
      change({ kind: 'work', from: '2027-02-11', to: '2027-02-11' }),
    );
    expect(swapped.calendar.isWorkingDay('2027-02-11')).toBe(true);
  });

  it('a year becomes decided by its notice, which then stands for its days that name none', () => {
    const whole = { from: '2027-01-01', to: '2027-12-31', name: 'Lịch nghỉ năm 2027' };
    const { calendar } = amended(change({ ...whole, kind: 'decided' }));
    const before = parseCalendar(text, 'vn-state.yaml') as WorkingCalendar;
    expect(calendar.data.years.at(-1)).toEqual({ year: 2027, decided: true, decision: 'TB 99/TB-BNV' });
    expect(calendar.data.off.get('2027-02-08')?.decision).toBe('TB 99/TB-BNV');
    expect(calendar.data.off.get('2027-04-16')?.decision).toBe('BLLĐ 2019 Đ.112');
    expect(changedDays(before.data, calendar.data)[0]).toMatchObject({ ...whole, kind: 'decided' });
    expect(codeOf(change({ ...whole, kind: 'decided', to: '2027-12-30' }))).toBe('calendar.no_such_year');
    expect(codeOf(change({ kind: 'decided', from: '2031-01-01', to: '2031-12-31' }))).toBe(
      'calendar.no_such_year',
    );
  });

  it('tells what two versions say differently, day by day, and nothing of two that agree', () => {
    const before = parseCalendar(text, 'vn-state.yaml') as WorkingCalendar;
    const { calendar } = amended(
      change({}),
      change({ kind: 'closure', from: '2026-08-22', to: '2026-08-22', name: 'bão số 5' }),
      change({ kind: 'ordinary', from: '2027-02-10', to: '2027-02-10' }),
    );
    const told = changedDays(before.data, calendar.data).map(({ kind, from }) => `${from} ${kind}`);
    // The closure wins over the make-up day of 22 August.
    expect(told).toEqual([
      ...['2026-08-22 closure', '2027-02-10 ordinary', '2027-02-11 off', '2027-02-12 off'],
    ]);
    expect(changedDays(before.data, before.data)).toEqual([]);
  });

  it('refuses periods that are none, years the calendar has not, and what the file cannot say', () => {
    expect(codeOf(change({ from: '2027-02-30', to: '2027-03-01' }))).toBe('calendar.bad_period');
    expect(codeOf(change({ from: '2027-02-12', to: '2027-02-11' }))).toBe('calendar.bad_period');
    expect(codeOf(change({ from: '2026-01-01', to: '2026-12-31' }))).toBe('calendar.bad_period');
    expect(codeOf(change({ kind: 'closure', from: '2031-01-05', to: '2031-01-05' }))).toBe(
      'calendar.wrong_year',
    );
    expect(codeOf(change({ from: '2031-01-05', to: '2031-01-05' }))).toMatch(/^calendar\./);
  });
});
