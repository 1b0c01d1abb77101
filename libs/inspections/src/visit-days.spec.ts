import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hoursOn } from '#calendar';
import { addDays, isLocalDay, localDay, weekdayOf } from '#kernel';
import type { OnSiteStep } from './on-site-steps.js';
import { onSiteSteps } from './on-site-steps.js';
import { procedureOf, stateCalendar } from './rules.spec-helper.js';
import { halfRefusal, halvesOf, visitDayRefusal, visitDays } from './visit-days.js';

const calendar = stateCalendar();
const step = (weekdays: readonly number[]): OnSiteStep => ({
  name: 'inspecting',
  title: 'Thẩm định tại cơ sở',
  unit: 'phong_duoc',
  role: 'specialist',
  weekdays,
  onServiceDays: true,
});
const TUE_THU = step([2, 4]);

describe('days on which a step may be visited', () => {
  it('are the ones a walk through the years finds, by weekday and by the file of the calendar', () => {
    const days = fc.integer({ min: 0, max: 5 * 365 }).map((ahead) => addDays(localDay('2021-01-01'), ahead));
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    fc.assert(
      fc.property(days, weekdays, fc.integer({ min: 1, max: 12 }), (from, allowed, count) => {
        const expected: string[] = [];
        for (let ahead = 0; ahead < 400 && expected.length < count; ahead++) {
          const day = addDays(from, ahead);
          const iso = new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
          if (allowed.includes(iso) && hoursOn(calendar.data, day, iso).length > 0) expected.push(day);
        }
        const found = visitDays(step(allowed), calendar, from, count);
        expect(found).toEqual(expected);
        for (const day of found) expect(visitDayRefusal(step(allowed), calendar, day, from)).toBeNull();
      }),
    );
  });

  it.each([
    [
      localDay('2026-08-12'),
      'visit.not_service_day',
      [localDay('2026-08-13'), localDay('2026-08-18'), localDay('2026-08-20')],
    ],
    [
      localDay('2026-08-06'),
      'visit.past',
      [localDay('2026-08-11'), localDay('2026-08-13'), localDay('2026-08-18')],
    ],
    // A Tuesday and a make-up Saturday around the National Day of 2026.
    [
      localDay('2026-09-01'),
      'visit.day_off',
      [localDay('2026-09-03'), localDay('2026-09-08'), localDay('2026-09-10')],
    ],
    [
      localDay('2026-08-16'),
      'visit.day_off',
      [localDay('2026-08-18'), localDay('2026-08-20'), localDay('2026-08-25')],
    ],
  ])('%s is refused (%s) with the next three', (day, code, possible) => {
    const refusal = visitDayRefusal(TUE_THU, calendar, day, localDay('2026-08-10'));
    expect(refusal).toMatchObject({ code, data: { possible } });
    expect(refusal?.message).toMatch(/thứ (Ba|Năm) \d\d\/\d\d\/2026/);
  });

  it('names the holiday', () => {
    expect(
      visitDayRefusal(TUE_THU, calendar, localDay('2026-09-01'), localDay('2026-08-10'))?.message,
    ).toContain('Quốc khánh');
  });

  it('says that the calendar ends instead of guessing', () => {
    expect(visitDayRefusal(TUE_THU, calendar, localDay('2061-08-11'), localDay('2026-08-10'))?.code).toBe(
      'calendar.year_missing',
    );
  });
});

describe('halves of a day', () => {
  it('are both on a working day, none on a day off', () => {
    expect(halvesOf(calendar, localDay('2026-08-13'))).toEqual(['morning', 'afternoon']);
    expect(halvesOf(calendar, localDay('2026-08-15'))).toEqual([]);
  });

  it('are over when their hours are', () => {
    const at = (time: string) => Date.parse(`2026-08-13T${time}:00+07:00`);
    expect(halfRefusal(calendar, localDay('2026-08-13'), 'morning', at('11:29'))).toBeNull();
    expect(halfRefusal(calendar, localDay('2026-08-13'), 'morning', at('11:30'))?.code).toBe('visit.past');
    expect(halfRefusal(calendar, localDay('2026-08-13'), 'afternoon', at('16:59'))).toBeNull();
    expect(halfRefusal(calendar, localDay('2026-08-13'), 'afternoon', at('17:00'))?.code).toBe('visit.past');
    expect(halfRefusal(calendar, localDay('2026-08-15'), 'morning', at('08:00'))?.code).toBe(
      'visit.no_such_half',
    );
  });
});

describe('local days', () => {
  it('have the weekday of the calendar', () => {
    expect(weekdayOf(localDay('2026-08-13'))).toBe(calendar.weekdayOf(Date.parse('2026-08-13T05:00:00Z')));
    expect([isLocalDay('2026-02-30'), isLocalDay('13/08/2026'), isLocalDay(localDay('2028-02-29'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('steps done on site', () => {
  it('are those with service days and those a visit is announced for', () => {
    const gpp = onSiteSteps(procedureOf('dmp/QT-08.issue-2.yaml').definition);
    expect([...gpp.keys()]).toEqual(['inspecting', 'reinspecting']);
    expect(gpp.get('inspecting')).toMatchObject({
      unit: 'phong_duoc',
      weekdays: [2, 4],
      onServiceDays: true,
    });
    const clinic = onSiteSteps(procedureOf('kcb/QT-03.issue-1.yaml', localDay('2014-03-03')).definition);
    expect([...clinic.keys()]).toEqual(['inspecting', 'revisiting']);
    expect(clinic.get('inspecting')).toMatchObject({ onServiceDays: false });
  });

  it('at the border are none: ships are seen when they come', () => {
    expect([...onSiteSteps(procedureOf('yt/QT-01.issue-1.yaml').definition).keys()]).toEqual([]);
  });
});
