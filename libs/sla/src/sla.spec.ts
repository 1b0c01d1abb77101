import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CalendarFiles, projectFolder } from '#files';
import { isRefusal, type Instant } from '#kernel';
import { parseProcedure, type Accepted, type ProcedureDefinition } from '#procedure';
import { advanceClock } from './advance-clock.js';
import { newClock, type ClockState } from './clock-state.js';
import { deadlines, lawfulDue, type DeadlineInputs } from './dues.js';
import { promiseLedger } from './promise-ledger.js';
import { verdictByDate, verdicts } from './verdict.js';

const calendar = CalendarFiles.load().get('vn-state');
const at = (text: string): Instant => {
  const moment = calendar.parseLocal(text);
  if (isRefusal(moment)) throw new Error(moment.message);
  return moment;
};

/** Two chained phases in different units, a restart, a pause and a continue stop. */
const definition: ProcedureDefinition = (() => {
  const source = `
schema: procedure/v1
code: QT-99/DMP
issue: 1
title: Thử
field: DMP
pattern: site_inspection
owner: phong_duoc
validFrom: 2015-11-20
legalBasis: [{ text: thử, confidence: assumption }]
calendar: vn-state
promise:
  phases:
    - { id: visit, limit: 20 calendar_days, from: receiving.accept, source: thử, confidence: assumption }
    - { id: issue, limit: 10 working_days, from: visiting.pass, source: thử, confidence: assumption }
  until: returning
stops:
  supplement: { clock: restart, source: thử, confidence: assumption }
  remedy: { clock: pause, source: thử, confidence: assumption }
  asking: { clock: continue, source: thử, confidence: assumption }
documents: [{ id: form, title: Đơn, required: true }]
start: receiving
steps:
  receiving: { title: a, by: one_stop_officer, unit: mot_cua, within: 4 working_hours, actions: { accept: { label: a, to: visiting } } }
  visiting:
    { title: b, by: specialist, unit: phong_duoc, within: 5 working_days, actions: {
      pass: { label: a, to: drafting }, ask: { label: a, to: asking }, more: { label: a, to: supplement }, mend: { label: a, to: remedy } } }
  supplement: { title: c, by: applicant, within: 15 calendar_days, onOverdue: { to: closed, then: [] }, actions: { send: { label: a, to: visiting } } }
  remedy: { title: d, by: applicant, within: 30 calendar_days, actions: { report: { label: a, to: visiting } } }
  asking: { title: e, by: specialist, unit: phong_duoc, within: 2 working_days, actions: { answer: { label: a, to: visiting } } }
  drafting: { title: f, by: specialist, unit: phong_duoc, within: 2 working_days, actions: { back: { label: a, to: visiting }, issue: { label: a, to: returning } } }
  returning: { title: g, by: one_stop_officer, unit: mot_cua, actions: { hand_over: { label: a, to: handed_over } } }
ends: { handed_over: { title: z }, closed: { title: y }, withdrawn: { title: x } }
examples: []
`;
  const parsed = parseProcedure(source, 'QT-99.issue-1.yaml');
  if (!parsed.definition) throw new Error(JSON.stringify(parsed.findings));
  return parsed.definition;
})();

function move(from: string, action: string, to: string, more: Partial<Accepted> = {}): Accepted {
  return {
    kind: 'accepted',
    action,
    label: action,
    from,
    to,
    moved: true,
    effects: [],
    papersAdded: [],
    assigns: null,
    finishes: false,
    ends: false,
    apology: 'none',
    overdue: false,
    suspended: null,
    rescheduledTo: null,
    ...more,
  };
}

const accepted = (moment: string): ClockState =>
  advanceClock(
    definition,
    newClock(at(moment)),
    move('receiving', 'accept', 'visiting'),
    at(moment),
    calendar,
  );
const step = (clock: ClockState, accept: Accepted, moment: string): ClockState =>
  advanceClock(definition, clock, accept, at(moment), calendar);
const dueOf = (clock: ClockState): string | null => {
  const due = lawfulDue(definition, clock, calendar);
  if (isRefusal(due)) throw new Error(due.message);
  return due.at === null ? null : calendar.formatLocal(due.at);
};

describe('promise', () => {
  it('has no date before its start event', () => {
    expect(dueOf(newClock(at('2026-08-03T09:00')))).toBeNull();
  });

  it('chains its phases: the second counts from the end of the first until its own event happens', () => {
    // 3/8 + 20 days = Sunday 23/8 → Monday 24/8; + 10 working days over 31/8–2/9 = Thursday 10/9.
    const clock = accepted('2026-08-03T09:00');
    expect(dueOf(clock)).toBe('2026-09-10T17:00:00+07:00');
    const passed = step(clock, move('visiting', 'pass', 'drafting'), '2026-08-11T09:00');
    expect(dueOf(passed)).toBe('2026-08-24T17:00:00+07:00');
  });

  it('late in the first phase buys no time in the second', () => {
    const start = accepted('2026-08-03T09:00');
    const late = step(start, move('visiting', 'pass', 'drafting'), '2026-09-04T09:00');
    expect(dueOf(late)).toBe(dueOf(start));
    expect(dueOf(late)).toBe('2026-09-10T17:00:00+07:00');
  });

  it('a suspension after the notional end of the first phase moves the date too', () => {
    const start = accepted('2026-08-03T09:00');
    const suspended = { moved: false, suspended: 'x' };
    const stopped = step(start, move('visiting', 'suspend', 'visiting', suspended), '2026-08-25T00:00');
    const going = step(stopped, move('visiting', 'resume', 'visiting', { moved: false }), '2026-08-27T00:00');
    // Two working days stopped: 10/9 → Monday 14/9.
    expect(dueOf(going)).toBe('2026-09-14T17:00:00+07:00');
  });

  it('a restart stop ended by the clock is time nobody used, not a promise broken meanwhile', () => {
    const waiting = step(
      accepted('2026-08-03T09:00'),
      move('visiting', 'more', 'supplement'),
      '2026-08-21T00:00',
    );
    const given = step(waiting, move('supplement', 'expire.step', 'visiting'), '2026-09-05T00:00');
    expect(given.pauses).toEqual([{ from: at('2026-08-21T00:00'), to: at('2026-09-05T00:00') }]);
    expect(given.run).toBe(1);
  });

  it('going back over a start event does not start the phase again', () => {
    const passed = step(
      accepted('2026-08-03T09:00'),
      move('visiting', 'pass', 'drafting'),
      '2026-08-11T09:00',
    );
    const back = step(passed, move('drafting', 'back', 'visiting'), '2026-08-12T09:00');
    const again = step(back, move('visiting', 'pass', 'drafting'), '2026-08-14T09:00');
    expect(dueOf(again)).toBe(dueOf(passed));
  });

  it('stands still in a restart stop and starts from zero after it, also when the second phase ran', () => {
    const waiting = step(
      accepted('2026-08-03T09:00'),
      move('visiting', 'more', 'supplement'),
      '2026-08-05T09:00',
    );
    expect(dueOf(waiting)).toBeNull();
    const sent = step(waiting, move('supplement', 'send', 'visiting'), '2026-08-12T09:00');
    expect(dueOf(sent)).toBe(dueOf(accepted('2026-08-12T09:00')));
    expect(sent.run).toBe(2);
  });

  it('a pause stop moves it by exactly the days it took; a continue stop by none', () => {
    const start = accepted('2026-08-03T09:00');
    const paused = step(start, move('visiting', 'mend', 'remedy'), '2026-08-04T00:00');
    const back = step(paused, move('remedy', 'report', 'visiting'), '2026-08-11T00:00');
    const ledger = promiseLedger(definition, back, calendar);
    if (isRefusal(ledger)) throw new Error(ledger.message);
    // 20 days with 7 stopped: 30/8 is a Sunday before the holidays → 3/9.
    expect(calendar.formatLocal(ledger[0]?.ledger.due ?? 0)).toBe('2026-09-03T17:00:00+07:00');
    const asked = step(start, move('visiting', 'ask', 'asking'), '2026-08-04T09:00');
    expect(dueOf(asked)).toBe(dueOf(start));
  });

  it('a stop that begins after the promise was broken heals nothing', () => {
    const late = step(
      accepted('2026-08-03T09:00'),
      move('visiting', 'more', 'supplement', { overdue: true }),
      '2026-10-01T09:00',
    );
    expect(late.open).toEqual([]);
  });

  it('two suspensions cost what they took together, and nothing when taken back at once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (gap, length) => {
        const start = accepted('2026-08-03T09:00');
        const from = at('2026-08-04T08:00') + gap * 60_000;
        const to = from + length * 60_000;
        const suspended = { moved: false, suspended: 'x' };
        const stopped = advanceClock(
          definition,
          start,
          move('visiting', 'suspend', 'visiting', suspended),
          from,
          calendar,
        );
        const going = advanceClock(
          definition,
          stopped,
          move('visiting', 'resume', 'visiting', { moved: false }),
          to,
          calendar,
        );
        const [before, after] = [
          lawfulDue(definition, start, calendar),
          lawfulDue(definition, going, calendar),
        ];
        if (isRefusal(before) || isRefusal(after)) throw new Error('no due');
        if (length === 0) expect(after.at).toBe(before.at);
        expect(after.at ?? 0).toBeGreaterThanOrEqual(before.at ?? Infinity);
        expect(going.pauses).toEqual([{ from, to }]);
      }),
    );
  });
});

describe('deadlines', () => {
  const inputs: DeadlineInputs = {
    step: 'visiting',
    channel: 'direct',
    dueLawful: at('2026-09-03T17:00'),
    rescheduledTo: null,
    overdue: false,
    finished: false,
    suspended: false,
    apologySettled: false,
    at: at('2026-08-03T09:00'),
  };
  const all = (more: Partial<DeadlineInputs> = {}, clock = accepted('2026-08-03T09:00')) => {
    const found = deadlines(definition, clock, { ...inputs, ...more }, calendar);
    if (isRefusal(found)) throw new Error(found.message);
    return Object.fromEntries(
      Object.entries(found).map(([name, moment]) => [name, calendar.formatLocal(moment)]),
    );
  };

  it('the warning leaves one whole working day to write a timely letter, across the holidays', () => {
    // Due Thursday 3/9; 31/8–2/9 off: the letter is in time until Friday 28/8, so the warning is on Thursday 27/8.
    expect(all()).toEqual({
      warning: '2026-08-27T17:00:00+07:00',
      promise: '2026-09-03T17:00:00+07:00',
      step: '2026-08-10T17:00:00+07:00',
    });
  });

  it('a settled letter needs no warning; the rescheduled date is watched', () => {
    expect(all({ apologySettled: true, rescheduledTo: at('2026-09-08T17:00') })).toMatchObject({
      reappointment: '2026-09-08T17:00:00+07:00',
    });
    expect(all({ apologySettled: true })).not.toHaveProperty('warning');
  });

  // peer defect 13 (Camunda, KIE): timers burst on resume, SLA pending for ever.
  it('peer defect 13: suspended, nothing is armed but nothing is lost: resuming arms what is left', () => {
    expect(all({ suspended: true, dueLawful: null })).toEqual({});
    const start = accepted('2026-08-03T09:00');
    const suspend = { moved: false, suspended: 'x' };
    const stopped = step(start, move('visiting', 'suspend', 'visiting', suspend), '2026-08-04T00:00');
    const going = step(stopped, move('visiting', 'resume', 'visiting', { moved: false }), '2026-08-06T00:00');
    expect(all({}, going)).toMatchObject({ step: '2026-08-12T17:00:00+07:00' });
  });

  // peer defect 1 (DIGIT): time counted twice after a same-state action, escalation fires early.
  it('peer defect 1: a record-only action changes no deadline', () => {
    const start = accepted('2026-08-03T09:00');
    const noted = step(start, move('visiting', 'note', 'visiting', { moved: false }), '2026-08-06T09:00');
    expect(all({}, noted)).toEqual(all({}, start));
  });

  // peer defect 10 (OpenCPS): a budget that fired is armed again, or fires minutes after it was set.
  it('peer defect 10: a spent budget is not armed again in the same stay', () => {
    const spent = step(
      accepted('2026-08-03T09:00'),
      move('visiting', 'expire.step', 'visiting', { moved: false }),
      '2026-08-10T17:00',
    );
    expect(all({}, spent)).not.toHaveProperty('step');
    const anew = step(spent, move('visiting', 'ask', 'asking'), '2026-08-11T09:00');
    expect(all({ step: 'asking' }, anew)).toMatchObject({ step: '2026-08-13T17:00:00+07:00' });
  });

  it('nothing is left to miss once it is finished', () => {
    expect(all({ finished: true, step: 'returning' })).toEqual({});
  });
});

describe('verdict', () => {
  it.each([
    ['2026-09-02T23:59', 'early'],
    ['2026-09-03T00:00', 'on_time'],
    ['2026-09-03T23:59', 'on_time'],
    ['2026-09-04T00:00', 'late'],
  ])('finished %s against 2026-09-03 is %s by date', (finished, verdict) => {
    expect(verdictByDate(at(finished), at('2026-09-03T17:00'), calendar)).toBe(verdict);
  });

  it('after hours on the due date: on time by date, late by the moment', () => {
    const due = at('2026-09-03T17:00');
    const found = verdicts(at('2026-09-03T17:30'), { original: due, lawful: due, current: due }, calendar);
    expect(found).toMatchObject({ byDate: 'on_time', byInstant: 'late' });
  });

  it('finished while the promise stood still: nothing was missed', () => {
    const found = verdicts(
      at('2026-12-01T09:00'),
      { original: at('2026-09-03T17:00'), lawful: null, current: null },
      calendar,
    );
    expect(found).toEqual({
      byDate: 'on_time',
      byInstant: 'on_time',
      againstOriginal: 'on_time',
      againstCurrent: 'on_time',
    });
  });
});

describe('a phase that stands alone', () => {
  const source = readFileSync(join(projectFolder(), 'workflows/dmp/QT-16.issue-2.yaml'), 'utf8');
  const { definition: drugBusiness } = parseProcedure(source, 'workflows/dmp/QT-16.issue-2.yaml');
  if (drugBusiness === undefined) throw new Error('unreadable');

  const after = (clock: ClockState, from: string, action: string, to: string, when: string): ClockState =>
    advanceClock(drugBusiness, clock, move(from, action, to), at(when), calendar);
  const dueOf = (clock: ClockState): string => {
    const due = lawfulDue(drugBusiness, clock, calendar);
    if (isRefusal(due) || due.at === null) throw new Error('no due');
    return calendar.formatLocal(due.at).slice(0, 10);
  };
  const opened = newClock(at('2026-08-03T08:00'));

  it('received with a visit: 20 days, then 10 working days', () => {
    const clock = after(opened, 'receiving', 'accept', 'assigning', '2026-08-03T09:00');
    // 23 August is a Sunday, so the visit is due on the 24th; ten working days from there pass 31/8–2/9.
    expect(dueOf(clock)).toBe('2026-09-10');
  });

  it('received without one: 30 days from the receipt, not the chain', () => {
    const clock = after(opened, 'receiving', 'accept_without_visit', 'assigning_papers', '2026-08-03T09:00');
    expect(dueOf(clock)).toBe('2026-09-03');
    const ledger = promiseLedger(drugBusiness, clock, calendar);
    expect(isRefusal(ledger) ? [] : ledger.map(({ phase }) => phase)).toEqual(['papers_only']);
  });

  it('a supplement begins the same one anew', () => {
    const accepted = after(
      opened,
      'receiving',
      'accept_without_visit',
      'assigning_papers',
      '2026-08-03T09:00',
    );
    const asked = after(
      accepted,
      'appraising_papers',
      'request_supplement',
      'awaiting_papers_supplement',
      '2026-08-05T09:00',
    );
    const again = after(
      asked,
      'awaiting_papers_supplement',
      'supplement',
      'appraising_papers',
      '2026-08-10T09:00',
    );
    expect(dueOf(again)).toBe('2026-09-09');
  });

  it('a remedy report begins 20 days of its own, which a later pass does not prolong', () => {
    const accepted = after(opened, 'receiving', 'accept', 'assigning', '2026-08-03T09:00');
    const waiting = after(accepted, 'inspecting', 'remedy', 'awaiting_remedy', '2026-08-13T09:00');
    const reported = after(
      waiting,
      'awaiting_remedy',
      'report_remedy',
      'reviewing_remedy',
      '2026-08-20T09:00',
    );
    expect(dueOf(reported)).toBe('2026-09-09');
    expect(dueOf(after(reported, 'reinspecting', 'pass', 'convening', '2026-08-27T09:00'))).toBe(
      '2026-09-09',
    );
  });
});
