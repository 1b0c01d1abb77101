import { describe, expect, it } from '@jest/globals';
import { dayFault, typedDay } from './day-fault.js';

/** Tuesdays and Thursdays of August 2026; the 13th is taken out as a holiday. */
const VISITS = ['2026-08-04', '2026-08-06', '2026-08-11', '2026-08-18', '2026-08-20', '2026-08-25'];
const need = (days: readonly string[] | null) => ({
  choices: days === null ? null : days.map((value) => ({ value, label: value })),
});

describe('a day that was typed', () => {
  it.each([
    ['29/11/2026', '2026-11-29'],
    ['5-8-2026', '2026-08-05'],
    [' 05.08.2026 ', '2026-08-05'],
    ['31/02/2026', null],
    ['29/02/2028', '2028-02-29'],
    ['2026-08-05', null],
    ['hôm nay', null],
  ])('%s is read as %s', (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  it('passes when it is offered, or when any day will do', () => {
    expect(dayFault(need(VISITS), '2026-08-11')).toBeNull();
    expect(dayFault(need(null), '2026-08-09')).toBeNull();
    expect(dayFault(need(VISITS), undefined)).toBeNull();
    expect(dayFault(need(VISITS), '')).toBeNull();
  });

  it.each([
    ['2026-08-09', 'Ngày Chủ nhật 09/08/2026 là ngày nghỉ cuối tuần.'],
    ['2026-08-12', 'Ngày thứ Tư 12/08/2026 không phải ngày làm việc này, chỉ làm vào thứ Ba, thứ Năm.'],
    ['2026-08-13', 'Ngày thứ Năm 13/08/2026 là ngày nghỉ theo lịch làm việc.'],
    ['2026-08-03', 'Ngày thứ Hai 03/08/2026 sớm quá, ngày sớm nhất là thứ Ba 04/08/2026.'],
    ['2027-01-05', 'Ngày thứ Ba 05/01/2027 xa quá, chỉ chọn được đến thứ Ba 25/08/2026.'],
    ['31/02/2026', 'Không đọc được ngày “31/02/2026”'],
  ])('%s is not wiped but answered', (day, why) => {
    expect(dayFault(need(VISITS), day)).toContain(why);
  });

  it('names the nearest days that can be chosen, in order', () => {
    expect(dayFault(need(VISITS), '2026-08-12')).toContain(
      'Gần đó chọn được: thứ Năm 06/08/2026; thứ Ba 11/08/2026; thứ Ba 18/08/2026.',
    );
    expect(dayFault(need([]), '2026-08-12')).toContain('không có ngày nào phù hợp');
  });
});
