import { describe, expect, it } from '@jest/globals';
import { offeredActions, type ActCommand, type DossierFacts } from '../index.js';
import {
  act,
  APPLICANT,
  compileSmall,
  DUE,
  factsIn,
  HEAD,
  LEADER,
  OFFICER,
  SPECIALIST,
} from '../testing/small-procedure.js';

const small = compileSmall();
const at = (text: string): number => Date.parse(`${text}+07:00`);

describe('withdraw (NĐ 118/2025 Điều 21)', () => {
  it.each(['receiving', 'visiting', 'awaiting_supplement', 'approving'])(
    'ends the dossier in %s',
    (state) => {
      const command = { action: 'withdraw', actor: APPLICANT, data: { reason: 'đổi ý' } };
      expect(act(small, factsIn(small, state), command)).toMatchObject({
        to: 'withdrawn',
        moved: true,
        ends: true,
        finishes: true,
      });
    },
  );

  it('needs a reason and the applicant or the one-stop officer', () => {
    const facts = factsIn(small, 'visiting');
    expect(act(small, facts, { action: 'withdraw', actor: OFFICER })).toMatchObject({ code: 'data.missing' });
    expect(act(small, facts, { action: 'withdraw', actor: SPECIALIST })).toMatchObject({
      code: 'actor.wrong_role',
    });
  });

  it('is possible while suspended', () => {
    const facts = factsIn(small, 'visiting', { suspended: 'chờ' });
    expect(act(small, facts, { action: 'withdraw', actor: OFFICER, data: { reason: 'x' } })).toMatchObject({
      to: 'withdrawn',
    });
  });
});

describe('suspend and resume', () => {
  it('keep the step and block everything else', () => {
    const facts = factsIn(small, 'visiting');
    const suspend = act(small, facts, { action: 'suspend', actor: HEAD, data: { reason: 'đơn thư' } });
    expect(suspend).toMatchObject({ to: 'visiting', moved: false, suspended: 'đơn thư' });
    const suspended = { ...facts, suspended: 'đơn thư' };
    expect(act(small, suspended, { action: 'suspend', actor: HEAD, data: { reason: 'x' } })).toMatchObject({
      code: 'dossier.suspended',
      data: { allowed: ['withdraw', 'resume', 'issue_apology'] },
    });
    expect(act(small, suspended, { action: 'resume', actor: LEADER })).toMatchObject({
      suspended: null,
      moved: false,
    });
  });
});

describe('issue_apology (NĐ 118/2025 Điều 19(6))', () => {
  const letter = (facts: Partial<DossierFacts>, time: string, newDue: unknown, actor = LEADER) =>
    act(small, factsIn(small, 'visiting', facts), {
      action: 'issue_apology',
      actor,
      at: at(time),
      data: { reason: 'thiếu người', newDue },
    });

  it('in time moves the current promise to the close of the new date', () => {
    // Due Tuesday 17 March: the letter must be out by the close of Monday the 16th.
    const decision = letter({}, '2026-03-16T17:00:00', '2026-03-20');
    expect(decision).toMatchObject({
      apology: 'issued',
      rescheduledTo: at('2026-03-20T17:00:00'),
      effects: ['notify_applicant'],
      moved: false,
    });
  });

  it('a minute later it is issued but moves nothing', () => {
    expect(letter({}, '2026-03-16T17:01:00', '2026-03-20')).toMatchObject({
      apology: 'issued',
      rescheduledTo: null,
    });
  });

  it('after a weekend the last working day counts', () => {
    const monday = { dueLawful: at('2026-03-16T17:00:00') };
    expect(letter(monday, '2026-03-13T17:00:00', '2026-03-20')).toMatchObject({
      rescheduledTo: at('2026-03-20T17:00:00'),
    });
    expect(letter(monday, '2026-03-14T09:00:00', '2026-03-20')).toMatchObject({ rescheduledTo: null });
  });

  it('pays the debt of a broken promise without moving it', () => {
    const broken = { overdue: true, apology: 'owed' } as const;
    expect(letter(broken, '2026-03-18T09:00:00', '2026-03-20')).toMatchObject({
      apology: 'issued',
      rescheduledTo: null,
    });
    // Also while the promise stands still.
    expect(letter({ ...broken, dueLawful: null }, '2026-03-18T09:00:00', '2026-03-20')).toMatchObject({
      apology: 'issued',
    });
  });

  describe('of a dossier that was finished late', () => {
    const owing = { overdue: true, apology: 'owed', finished: true } as const;
    const belated = (state: string, facts: Partial<DossierFacts>, data: ActCommand['data'], actor = LEADER) =>
      act(small, factsIn(small, state, facts), {
        action: 'issue_apology',
        actor,
        data,
        at: at('2026-03-18T09:00:00'),
      });
    const ENDED = Object.keys(small.definition.ends)[0] ?? '';

    it.each(['visiting', ENDED])('needs no day, keeps the state %s and ends nothing again', (state) => {
      expect(belated(state, owing, { reason: 'thiếu người' })).toMatchObject({
        apology: 'issued',
        rescheduledTo: null,
        effects: ['notify_applicant'],
        from: state,
        to: state,
        moved: false,
        ends: false,
        finishes: false,
      });
    });

    it('names no new day: there is nothing left to appoint', () => {
      const data = { reason: 'thiếu người', newDue: '2026-03-20' };
      expect(belated(ENDED, owing, data)).toMatchObject({ nature: 'invalid', code: 'apology.no_date' });
    });

    it('still wants a reason and the right role', () => {
      expect(belated(ENDED, owing, {})).toMatchObject({
        code: 'data.missing',
        data: { missing: ['reason'] },
      });
      expect(belated(ENDED, owing, { reason: 'x' }, SPECIALIST)).toMatchObject({ code: 'actor.wrong_role' });
    });

    it('is the only thing an ended dossier offers, and only while it is owed', () => {
      const offered = (apology: DossierFacts['apology']) =>
        offeredActions(small, factsIn(small, ENDED, { ...owing, apology })).map(({ action, needs }) => [
          action,
          needs,
        ]);
      expect(offered('owed')).toEqual([['issue_apology', ['reason']]]);
      expect(offered('issued')).toEqual([]);
      expect(belated(ENDED, { ...owing, apology: 'issued' }, { reason: 'x' })).toMatchObject({
        code: 'dossier.ended',
      });
      expect(
        act(small, factsIn(small, ENDED, owing), { action: 'withdraw', actor: APPLICANT }),
      ).toMatchObject({
        code: 'dossier.ended',
        data: { allowed: ['issue_apology'] },
      });
    });
  });

  it('is refused a second time', () => {
    for (const facts of [{ apology: 'issued' as const }, { rescheduled: true }]) {
      expect(letter(facts, '2026-03-10T09:00:00', '2026-03-20')).toMatchObject({
        code: 'apology.already_issued',
      });
    }
  });

  it('is refused without a promise', () => {
    expect(letter({ dueLawful: null }, '2026-03-10T09:00:00', '2026-03-20')).toMatchObject({
      code: 'apology.no_promise',
    });
    expect(letter({ finished: true }, '2026-03-10T09:00:00', '2026-03-20')).toMatchObject({
      code: 'apology.no_promise',
    });
  });

  it.each([
    ['the due date itself', '2026-03-17'],
    ['an earlier day', '2026-03-12'],
    ['a Saturday', '2026-03-21'],
  ])('%s is a bad date', (_name, newDue) => {
    expect(letter({}, '2026-03-10T09:00:00', newDue)).toMatchObject({
      code: 'apology.bad_date',
      nature: 'invalid',
    });
  });

  it('a day in the past is a bad date even for a late dossier', () => {
    const late = { overdue: true, apology: 'owed' } as const;
    expect(letter(late, '2026-03-25T09:00:00', '2026-03-20')).toMatchObject({ code: 'apology.bad_date' });
  });

  it('a date that does not exist is of the wrong kind; the role is asked first', () => {
    expect(letter({}, '2026-03-10T09:00:00', '2026-02-31')).toMatchObject({ code: 'data.wrong_type' });
    expect(letter({}, '2026-03-10T09:00:00', 20260320)).toMatchObject({ code: 'data.wrong_type' });
    expect(letter({}, '2026-03-10T09:00:00', '2026-03-20', SPECIALIST)).toMatchObject({
      code: 'actor.wrong_role',
    });
  });

  it('counts the day of a due moment at midnight as the day that ends there', () => {
    const midnight = { dueLawful: at('2026-03-18T00:00:00') };
    expect(letter(midnight, '2026-03-16T16:00:00', '2026-03-18')).toMatchObject({
      rescheduledTo: at('2026-03-18T17:00:00'),
    });
  });
});

it('DUE of the fixtures is a Tuesday', () => {
  expect(new Date(DUE).getUTCDay()).toBe(2);
});
