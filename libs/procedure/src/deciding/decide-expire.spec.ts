import { describe, expect, it } from '@jest/globals';
import { decide, type DeadlineName, type DossierFacts } from '../index.js';
import { compileSmall, DUE, factsIn, SMALL } from '../testing/small-procedure.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';

const small = compileSmall();

function expire(deadline: DeadlineName, state: string, more: Partial<DossierFacts> = {}, at = DUE) {
  return decide(small, factsIn(small, state, more), { kind: 'expire', deadline, at }, PLAIN_WEEK);
}

describe('the budget of a step', () => {
  it('alerts only, when the step says no more', () => {
    expect(expire('step', 'visiting')).toMatchObject({
      moved: false,
      to: 'visiting',
      effects: ['alert_head'],
    });
    expect(expire('step', 'approving')).toMatchObject({ moved: false, effects: [] });
  });

  it('moves and may end the dossier', () => {
    expect(expire('step', 'awaiting_supplement', { dueLawful: null })).toMatchObject({
      action: 'expire.step',
      to: 'closed',
      moved: true,
      finishes: true,
      ends: true,
      effects: ['letter_closure'],
    });
  });

  it('moves nothing while the dossier is suspended', () => {
    expect(expire('step', 'awaiting_supplement', { suspended: 'chờ' })).toMatchObject({
      moved: false,
      to: 'awaiting_supplement',
      suspended: 'chờ',
      effects: ['alert_head'],
    });
  });

  it('may send a dossier back to the same step, which is a move', () => {
    const again = compileSmall(
      SMALL.replace('onOverdue: { then: [alert_head] }', 'onOverdue: { to: visiting, then: [] }'),
    );
    const facts = factsIn(again, 'visiting');
    expect(decide(again, facts, { kind: 'expire', deadline: 'step', at: DUE }, PLAIN_WEEK)).toMatchObject({
      to: 'visiting',
      moved: true,
    });
  });
});

describe('the promise', () => {
  it('warns the head', () => {
    expect(expire('warning', 'visiting')).toMatchObject({
      moved: false,
      effects: ['alert_head'],
      overdue: false,
    });
  });

  it('broken: overdue for good, a letter is owed', () => {
    expect(expire('promise', 'visiting')).toMatchObject({
      overdue: true,
      apology: 'owed',
      effects: ['letter_apology', 'alert_leader'],
    });
  });

  it('broken after a timely letter: overdue, nothing owed', () => {
    expect(expire('promise', 'visiting', { apology: 'issued', rescheduled: true })).toMatchObject({
      overdue: true,
      apology: 'issued',
      effects: ['alert_leader'],
    });
  });

  it('broken again after a reschedule only alerts', () => {
    const facts = { overdue: true, apology: 'issued' as const, rescheduled: true };
    expect(expire('reappointment', 'visiting', facts)).toMatchObject({
      effects: ['alert_leader'],
      moved: false,
    });
  });

  it('breaks also while suspended', () => {
    expect(expire('promise', 'visiting', { suspended: 'chờ' })).toMatchObject({
      overdue: true,
      suspended: 'chờ',
    });
  });
});

describe('a deadline the dossier has outrun is void', () => {
  const cases: readonly (readonly [string, () => unknown])[] = [
    ['ended', () => expire('step', 'closed')],
    ['finished', () => expire('promise', 'returning', { finished: true })],
    ['step without budget', () => expire('step', 'returning')],
    ['promise standing still', () => expire('promise', 'awaiting_supplement', { dueLawful: null })],
    ['warning before the start', () => expire('warning', 'receiving', { dueLawful: null })],
    ['already overdue', () => expire('promise', 'visiting', { overdue: true, apology: 'owed' })],
    ['warning when overdue', () => expire('warning', 'visiting', { overdue: true })],
    ['promise moved later meanwhile', () => expire('promise', 'visiting', {}, DUE - 1)],
    ['never rescheduled', () => expire('reappointment', 'visiting')],
  ];
  it.each(cases)('%s', (_name, ask) => {
    expect(ask()).toMatchObject({ kind: 'refused', code: 'deadline.void', nature: 'conflict' });
  });
});
