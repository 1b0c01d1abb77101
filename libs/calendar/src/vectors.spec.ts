import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '#kernel';
import { checkLedger, parseCalendar, parseLimit, WorkingCalendar, type Limit } from './index.js';

const read = (id: string): WorkingCalendar => {
  const file = `config/calendars/${id}.yaml`;
  const calendar = parseCalendar(readFileSync(file, 'utf8'), file);
  if (isRefusal(calendar)) throw new Error(calendar.message);
  return calendar;
};
const state = read('vn-state');

describe('domain.md §1.6, the calendar of the State', () => {
  test.each([
    ['2026-08-21T09:00', '5 working_days', '2026-08-27T17:00:00+07:00', 'Sat 22/8 is a make-up working day'],
    ['2026-08-27T09:00', '3 working_days', '2026-09-04T17:00:00+07:00', '31/8-2/9 off'],
    ['2026-11-20T09:00', '3 working_days', '2026-11-26T17:00:00+07:00', '24/11 off (new holiday)'],
    ['2026-02-13T09:00', '5 working_days', '2026-02-27T17:00:00+07:00', 'Tết 16-20/2'],
    ['2025-12-31T09:00', '2 working_days', '2026-01-06T17:00:00+07:00', '1-2/1 off, year boundary'],
    ['2026-01-08T09:00', '2 working_days', '2026-01-10T17:00:00+07:00', 'make-up Saturday'],
    ['2018-12-28T09:00', '4 working_days', '2019-01-05T17:00:00+07:00', '31/12 swapped to 5/1'],
    ['2025-04-25T09:00', '3 working_days', '2025-04-29T17:00:00+07:00', 'Sat 26/4 worked'],
    ['2026-04-15T09:00', '15 calendar_days', '2026-05-04T17:00:00+07:00', '30/4 holiday, roll'],
    ['2026-08-10T09:00', '20 calendar_days', '2026-09-03T17:00:00+07:00', 'Sun 30/8, roll past 31/8-2/9'],
    [
      '2026-08-21T16:00',
      '8 working_hours',
      '2026-08-22T16:00:00+07:00',
      '1 h Fri + 7 h on the make-up Saturday',
    ],
  ])('%s + %s = %s: %s', (from, limit, due) => {
    expect(answer(state, from, limit)).toBe(due);
  });
});

/** The due date as text; its ledger must be proven by the checker on the way. */
function answer(calendar: WorkingCalendar, from: string, text: string): string {
  const start = calendar.parseLocal(from);
  const limit = parseLimit(text) as Limit;
  if (isRefusal(start)) return start.code;
  const due = calendar.due(start, limit);
  if (isRefusal(due)) return due.code;
  const ledger = calendar.ledger(start, limit);
  if (isRefusal(ledger)) return ledger.code;
  expect(checkLedger(calendar.data, { from: start, limit }, ledger)).toEqual([]);
  return calendar.formatLocal(due.at);
}
