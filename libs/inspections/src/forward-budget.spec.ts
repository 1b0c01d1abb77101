import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isRefusal, localDay, type Instant } from '#kernel';
import { finishAfter, lastDayInTime, lateness, type Promised } from './forward-budget.js';
import { onSiteSteps } from './on-site-steps.js';
import { procedureOf, stateCalendar } from './rules.spec-helper.js';
import { visitDays } from './visit-days.js';

const calendar = stateCalendar();

function site(path: string, stepName: string, due: Instant | null = null): Promised {
  const procedure = procedureOf(path);
  const step = onSiteSteps(procedure.definition).get(stepName);
  if (step === undefined) throw new Error(`${stepName} is not on site`);
  return { procedure, calendar, channel: 'direct', step, due };
}

/** Every way forward without entering a step twice, each with its own end; the earliest of them. */
function bruteFinish({ procedure: { definition }, step }: Promised, from: Instant): Instant | null {
  const ends: Instant[] = [];
  const walk = (name: string, at: Instant, seen: readonly string[]): void => {
    if (name === definition.promise.until) return void ends.push(at);
    for (const { to } of Object.values(definition.steps[name]?.actions ?? {})) {
      if (seen.includes(to) || (definition.stops[to]?.clock ?? 'continue') !== 'continue') continue;
      const within = to === definition.promise.until ? undefined : definition.steps[to]?.within;
      const end = within ? calendar.due(at, within) : { at };
      if (isRefusal(end)) throw new Error(end.message);
      walk(to, end.at, [...seen, to]);
    }
  };
  walk(step.name, from, [step.name]);
  return ends.length === 0 ? null : Math.min(...ends);
}

const SITES = [
  ['dmp/QT-08.issue-2.yaml', 'inspecting'],
  ['dmp/QT-08.issue-2.yaml', 'reinspecting'],
  ['dmp/QT-06.issue-2.yaml', 'inspecting'],
  ['kcb/QT-03.issue-3.yaml', 'inspecting'],
  ['atvstp/QT-09.issue-2.yaml', 'inspecting'],
] as const;

describe('the earliest end after a visit', () => {
  it('goes through drafting, review, signature and number', () => {
    const finish = finishAfter(
      site('dmp/QT-08.issue-2.yaml', 'inspecting'),
      Date.parse('2026-08-13T17:00:00+07:00'),
    );
    expect(finish).toMatchObject({ steps: ['drafting', 'head_review', 'approving', 'issuing'] });
    // Friday, Monday, Tuesday–Wednesday, Thursday morning.
    expect(calendar.formatLocal((finish as { at: number }).at)).toMatch(/^2026-08-20T11:/);
  });

  it('is the least of all ways, whatever the day', () => {
    const hours = fc
      .integer({ min: 0, max: 400 * 24 })
      .map((n) => Date.parse('2025-08-01T00:00:00Z') + n * 3_600_000);
    fc.assert(
      fc.property(fc.constantFrom(...SITES), hours, ([path, name], from) => {
        const one = site(path, name);
        const finish = finishAfter(one, from);
        expect(isRefusal(finish)).toBe(false);
        expect((finish as { at: number } | null)?.at ?? null).toBe(bruteFinish(one, from));
      }),
      { numRuns: 150 },
    );
  });
});

describe('lateness of a visit', () => {
  const due = Date.parse('2026-09-02T17:00:00+07:00');
  const gpp = site('dmp/QT-08.issue-2.yaml', 'inspecting', due);

  it('after the due date, or with too little left for the steps behind it', () => {
    expect(lateness(gpp, localDay('2026-09-03'))).toMatchObject({ code: 'after_due' });
    expect(lateness(gpp, localDay('2026-08-27'))).toMatchObject({ code: 'budget' });
    expect(lateness(gpp, localDay('2026-08-13'))).toBeNull();
  });

  it('is said with the steps and both dates', () => {
    const late = lateness(gpp, localDay('2026-08-27'));
    expect((late as { why: string }).why).toMatch(/Lãnh đạo Sở ký.*sau ngày hẹn trả 02\/09\/2026/);
  });

  it('does not exist while no promise runs', () => {
    expect(lateness({ ...gpp, due: null }, localDay('2026-12-01'))).toBeNull();
    expect(lastDayInTime({ ...gpp, due: null }, localDay('2026-08-10'))).toEqual({
      day: null,
      why: 'no_promise',
    });
  });

  it('of a dossier whose day has passed is every day', () => {
    expect(lastDayInTime(gpp, localDay('2026-09-03'))).toEqual({ day: null, why: 'too_late' });
  });

  it('the last day in time is the last of all days that are', () => {
    const dues = fc.integer({ min: 0, max: 60 }).map((n) => addDays(localDay('2026-08-10'), n));
    fc.assert(
      fc.property(fc.constantFrom(...SITES), dues, ([path, name], day) => {
        const one = { ...site(path, name), due: Date.parse(`${day}T17:00:00+07:00`) };
        const days = visitDays(one.step, calendar, localDay('2026-08-05'), 80);
        const inTime = days.filter((visit) => lateness(one, visit) === null);
        expect(lastDayInTime(one, localDay('2026-08-05')).day).toBe(inTime.at(-1) ?? null);
      }),
      { numRuns: 60 },
    );
  });
});
