import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarFiles, projectFolder } from '#files';
import { compileProcedure, parseProcedure } from '#procedure';
import { newClock } from '#sla';
import type { Surveyed } from '../dossiers/dossier-record.js';
import { effectOn, isHurt } from './effect.js';
import { ImpactCounter } from './impact.js';
import { movedTo, type Target } from './moved-dossier.js';

const folder = join(projectFolder(), 'workflows', 'dmp');
const issue2 = readFileSync(join(folder, 'QT-08.issue-2.yaml'), 'utf8');
/** Thirty days become twenty. */
const issue3 = issue2
  .replace('issue: 2', 'issue: 3')
  .replace('limit: 30 calendar_days', 'limit: 20 calendar_days')
  .replace('within: 12 working_days', 'within: 5 working_days');
const calendar = CalendarFiles.load().get('vn-state');
const definitionOf = (source: string) => {
  const { definition } = parseProcedure(source, 'test');
  if (!definition) throw new Error('unreadable');
  return definition;
};
const at = (local: string) => Date.parse(`${local}+07:00`);

const from = definitionOf(issue2.replace('regime.supplement_wait', '30 calendar_days'));
const to = definitionOf(issue3.replace('regime.supplement_wait', '5 working_days'));
const states = Object.fromEntries(Object.keys(from.steps).map((step) => [step, step]));
const target: Target = { rules: { procedure: compileProcedure(to), calendar }, from, states };

/** Received on Monday 2026-08-03 at nine, promised for 2026-09-03 (30 days, off 2/9), or for 2026-08-24 under issue 3. */
const received = at('2026-08-03T09:00');
const dossier = (
  more: Partial<Surveyed['facts']> = {},
  clock: Partial<Surveyed['clock']> = {},
): Surveyed => ({
  agency: 'H00.01',
  code: 'H00.01-260803-0001',
  procedure: 'QT-08/DMP',
  issue: 2,
  channel: 'direct',
  openedAt: received,
  receivedAt: received,
  facts: {
    state: 'drafting',
    papers: [],
    visits: { receiving: 1, assigning: 1, appraising: 1, drafting: 1 },
    actedIn: { appraising: ['chi'] },
    assigned: {},
    overdue: false,
    apology: 'none',
    rescheduled: false,
    suspended: null,
    finished: false,
    dueLawful: at('2026-09-03T17:00'),
    ...more,
  },
  clock: { ...newClock(received), phase: 0, phaseStartedAt: received, run: 1, ...clock },
  role: 'specialist',
  unit: 'phong_duoc',
  dueCurrent: at('2026-09-03T17:00'),
  rescheduledTo: null,
  provisional: null,
  deadlines: {},
});

describe('a dossier under other rules', () => {
  it('is promised from the same moment with the other limit; what has happened stays', () => {
    const now = at('2026-08-10T09:00');
    const moved = movedTo(dossier(), target, now);
    expect(moved).toMatchObject({
      issue: 3,
      facts: { dueLawful: at('2026-08-24T17:00'), actedIn: { appraising: ['chi'] } },
      dueCurrent: at('2026-08-24T17:00'),
      deadlines: { promise: at('2026-08-24T17:00') },
    });
    expect(effectOn(dossier(), target, now)).toMatchObject({
      becomesLate: false,
      owesLetter: false,
      stays: null,
    });
  });

  it('becomes late, owing a letter, when the other date has passed already', () => {
    const effect = effectOn(dossier(), target, at('2026-08-25T09:00'));
    expect(effect).toMatchObject({ becomesLate: true, owesLetter: true });
    expect(isHurt(effect)).toBe(true);
    const settled = effectOn(dossier({ apology: 'issued' }), target, at('2026-08-25T09:00'));
    expect(settled).toMatchObject({ becomesLate: true, owesLetter: false });
  });

  it('broken before, swept or not, keeps its date and is not made late', () => {
    for (const facts of [{ overdue: true }, {}]) {
      const effect = effectOn(dossier(facts), target, at('2026-09-04T09:00'));
      expect(effect).toMatchObject({
        becomesLate: false,
        after: { facts: { dueLawful: at('2026-09-03T17:00') } },
      });
    }
  });

  it('standing still has no date to move; the budget of its step may close it at once', () => {
    const stop = { since: at('2026-08-05T09:00'), kind: 'step', policy: 'restart' } as const;
    const waiting = dossier(
      { state: 'awaiting_supplement', dueLawful: null },
      { open: [stop], stepEnteredAt: at('2026-08-05T09:00') },
    );
    const soon = effectOn(waiting, target, at('2026-08-10T09:00'));
    expect(soon).toMatchObject({ stepSpent: false, after: { facts: { dueLawful: null } } });
    const effect = effectOn(waiting, target, at('2026-08-20T09:00'));
    expect(effect).toMatchObject({ becomesLate: false, stepSpent: true, leavesStep: true });
    expect(isHurt(effect)).toBe(true);
  });

  it('without a place in the target, or dates beyond the calendars, stays', () => {
    const now = at('2026-08-10T09:00');
    expect(effectOn(dossier({ state: 'elsewhere' }), target, now)).toMatchObject({
      stays: 'unmapped',
      after: null,
    });
    const years = definitionOf(
      issue3
        .replace('20 calendar_days', '9000 calendar_days')
        .replace('regime.supplement_wait', '5 working_days'),
    );
    const long = { ...target, rules: { calendar, procedure: compileProcedure(years) } };
    expect(effectOn(dossier(), long, now)).toMatchObject({ stays: 'uncomputable', after: null });
  });

  it('carries visits and people over to the new names', () => {
    const map = { ...states, appraising: 'drafting' };
    expect(movedTo(dossier(), { ...target, states: map }, at('2026-08-10T09:00'))).toMatchObject({
      facts: { visits: { receiving: 1, assigning: 1, drafting: 2 }, actedIn: { drafting: ['chi'] } },
    });
  });
});

describe('the impact', () => {
  it('adds effects up', () => {
    const counter = new ImpactCounter();
    const now = at('2026-08-25T09:00');
    const waiting = dossier({ dueLawful: null }, { phaseStartedAt: null, phase: -1 });
    for (const one of [
      dossier(),
      dossier(),
      dossier({ overdue: true }),
      waiting,
      dossier({ state: 'elsewhere' }),
    ])
      counter.add(effectOn(one, target, now), calendar);
    expect(counter.impact()).toMatchObject({
      examined: 5,
      moved: 2,
      earlier: 2,
      later: 0,
      shifts: [{ days: -10, dossiers: 2 }],
      becomeLate: 2,
      lettersOwed: 2,
      unmapped: { elsewhere: 1 },
      uncomputable: 0,
      lateExamples: ['H00.01-260803-0001', 'H00.01-260803-0001'],
    });
  });
});
