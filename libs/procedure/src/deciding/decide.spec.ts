import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel';
import { decide, factsAfter, initialFacts, offeredActions } from '../index.js';
import {
  accepted,
  act,
  APPLICANT,
  compileSmall,
  factsIn,
  LEADER,
  OFFICER,
  SPECIALIST,
  TUESDAY,
  WEDNESDAY,
} from '../testing/small-procedure.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';

const small = compileSmall();
const passData = { minutes: 'BB-1', score: 95 };

describe('an accepted action', () => {
  it('moves to its target with its effects', () => {
    expect(act(small, factsIn(small, 'receiving'), { action: 'accept', actor: OFFICER })).toEqual({
      kind: 'accepted',
      action: 'accept',
      label: 'Nhận',
      from: 'receiving',
      to: 'visiting',
      moved: true,
      effects: ['issue_receipt'],
      papersAdded: [],
      finishes: false,
      ends: false,
      apology: 'none',
      overdue: false,
      suspended: null,
      rescheduledTo: null,
      assigns: null,
    });
  });

  it('counts papers given with it, each once', () => {
    const facts = factsIn(small, 'receiving', { papers: [] });
    const data = { papers: ['form', 'form', 'photo'] };
    expect(act(small, facts, { action: 'accept', actor: OFFICER, data })).toMatchObject({
      kind: 'accepted',
      papersAdded: ['form', 'photo'],
    });
  });

  it('that leads to its own step only records: no move, no new visit', () => {
    const facts = factsIn(small, 'visiting', { visits: { visiting: 1 } });
    const decision = accepted(
      act(small, facts, { action: 'note', actor: SPECIALIST, data: { findings: 'x' } }),
    );
    expect(decision).toMatchObject({ to: 'visiting', moved: false, finishes: false });
    const after = factsAfter(facts, decision, SPECIALIST.id);
    expect(after.visits).toEqual({ visiting: 1 });
    expect(after.actedIn).toEqual({ visiting: ['chi'] });
  });

  it('finishes on entering promise.until, and only once', () => {
    const approve = act(small, factsIn(small, 'approving'), { action: 'approve', actor: LEADER });
    expect(approve).toMatchObject({ to: 'returning', finishes: true, ends: false });
    const finished = factsIn(small, 'returning', { finished: true });
    expect(act(small, finished, { action: 'hand_over', actor: OFFICER })).toMatchObject({
      to: 'handed_over',
      finishes: false,
      ends: true,
    });
  });

  it('of the applicant may be recorded by a one-stop officer', () => {
    const facts = factsIn(small, 'awaiting_supplement', { dueLawful: null });
    for (const actor of [APPLICANT, OFFICER]) {
      expect(act(small, facts, { action: 'supplement', actor })).toMatchObject({ to: 'visiting' });
    }
  });
});

describe('a refusal', () => {
  const cases: readonly (readonly [string, string, () => unknown])[] = [
    [
      'dossier.ended',
      'conflict',
      () => act(small, factsIn(small, 'closed'), { action: 'accept', actor: OFFICER }),
    ],
    [
      'dossier.finished',
      'conflict',
      () =>
        act(small, factsIn(small, 'returning', { finished: true }), {
          action: 'withdraw',
          actor: APPLICANT,
          data: { reason: 'x' },
        }),
    ],
    [
      'dossier.suspended',
      'conflict',
      () =>
        act(small, factsIn(small, 'receiving', { suspended: 'chờ' }), { action: 'accept', actor: OFFICER }),
    ],
    [
      'dossier.not_suspended',
      'conflict',
      () => act(small, factsIn(small, 'receiving'), { action: 'resume', actor: LEADER }),
    ],
    [
      'action.not_allowed',
      'conflict',
      () => act(small, factsIn(small, 'receiving'), { action: 'pass', actor: OFFICER }),
    ],
    [
      'action.not_allowed',
      'conflict',
      () => act(small, factsIn(small, 'receiving'), { action: 'constructor', actor: OFFICER }),
    ],
    [
      'actor.wrong_role',
      'forbidden',
      () => act(small, factsIn(small, 'receiving'), { action: 'accept', actor: LEADER }),
    ],
    [
      'actor.wrong_unit',
      'forbidden',
      () =>
        act(small, factsIn(small, 'visiting'), {
          action: 'pass',
          actor: { ...SPECIALIST, unit: 'phong_y' },
          data: passData,
        }),
    ],
    [
      'actor.separation_of_duties',
      'forbidden',
      () =>
        act(small, factsIn(small, 'approving', { actedIn: { visiting: ['a', 'dung'] } }), {
          action: 'approve',
          actor: LEADER,
        }),
    ],
    [
      'data.missing',
      'invalid',
      () =>
        act(small, factsIn(small, 'visiting'), {
          action: 'pass',
          actor: SPECIALIST,
          data: { minutes: '  ' },
        }),
    ],
    [
      'data.wrong_type',
      'invalid',
      () =>
        act(small, factsIn(small, 'visiting'), {
          action: 'pass',
          actor: SPECIALIST,
          data: { minutes: 7, score: 'chín mươi' },
        }),
    ],
    [
      'data.wrong_type',
      'invalid',
      () =>
        act(small, factsIn(small, 'receiving'), {
          action: 'accept',
          actor: OFFICER,
          data: { papers: 'form' },
        }),
    ],
    [
      'papers.unknown',
      'invalid',
      () =>
        act(small, factsIn(small, 'receiving'), {
          action: 'accept',
          actor: OFFICER,
          data: { papers: ['x'] },
        }),
    ],
    [
      'papers.missing',
      'conflict',
      () =>
        act(small, factsIn(small, 'receiving', { papers: ['photo'] }), { action: 'accept', actor: OFFICER }),
    ],
    [
      'service_day.not_today',
      'conflict',
      () =>
        act(small, factsIn(small, 'visiting'), {
          action: 'pass',
          actor: SPECIALIST,
          data: passData,
          at: WEDNESDAY,
        }),
    ],
    [
      'apology.owed',
      'conflict',
      () =>
        act(small, factsIn(small, 'approving', { overdue: true, apology: 'owed' }), {
          action: 'approve',
          actor: LEADER,
        }),
    ],
    [
      'supplement.too_many',
      'conflict',
      () =>
        act(small, factsIn(small, 'visiting', { visits: { awaiting_supplement: 1 } }), {
          action: 'ask',
          actor: SPECIALIST,
          data: { missing_items: ['ảnh'] },
        }),
    ],
  ];

  it.each(cases)('%s is %s and says what is possible now', (code, nature, ask) => {
    const refusal = ask() as { message: string };
    expect(refusal).toMatchObject({ kind: 'refused', code, nature, data: { allowed: expect.any(Array) } });
    expect(refusal.message).toContain('Lúc này có thể: ');
  });

  it('names the missing papers by title, the missing data and the weekdays allowed', () => {
    const noForm = act(small, factsIn(small, 'receiving', { papers: [] }), {
      action: 'accept',
      actor: OFFICER,
    });
    expect(noForm).toMatchObject({ data: { missing: ['form'] }, message: expect.stringContaining('“Đơn”') });
    const noData = act(small, factsIn(small, 'visiting'), { action: 'pass', actor: SPECIALIST });
    expect(noData).toMatchObject({ data: { missing: ['minutes', 'score'] } });
    const visit = { action: 'pass', actor: SPECIALIST, data: passData, at: WEDNESDAY };
    expect(act(small, factsIn(small, 'visiting'), visit)).toMatchObject({
      data: { serviceDays: [2, 4], allowed: ['note', 'ask', 'withdraw', 'suspend', 'issue_apology'] },
      message: expect.stringContaining('thứ Ba, thứ Năm'),
    });
  });

  it('asks in a fixed order: state, role, unit, duties, data, papers, guards', () => {
    const facts = factsIn(small, 'approving', {
      apology: 'owed',
      actedIn: { visiting: ['x'] },
      suspended: 'chờ',
    });
    const wrong = {
      action: 'approve',
      actor: { id: 'x', role: 'clerk', unit: 'van_thu' },
      data: { papers: ['?'] },
    };
    const codes = [
      act(small, facts, wrong),
      act(small, { ...facts, suspended: null }, wrong),
      act(small, { ...facts, suspended: null }, { ...wrong, actor: { ...wrong.actor, role: 'leader' } }),
      act(small, { ...facts, suspended: null }, { ...wrong, actor: { ...LEADER, id: 'x' } }),
      act(small, { ...facts, suspended: null }, { ...wrong, actor: LEADER }),
      act(small, { ...facts, suspended: null }, { action: 'approve', actor: LEADER }),
    ].map((decision) => (decision.kind === 'refused' ? decision.code : decision.kind));
    expect(codes).toEqual([
      'dossier.suspended',
      'actor.wrong_role',
      'actor.wrong_unit',
      'actor.separation_of_duties',
      'papers.unknown',
      'apology.owed',
    ]);
  });
});

describe('offeredActions', () => {
  const names = (state: string, more = {}, at?: number) =>
    offeredActions(small, factsIn(small, state, more), PLAIN_WEEK, at).map(({ action }) => action);

  it('holds back what the dossier or the day refuses, not what papers could still mend', () => {
    expect(names('receiving', { papers: [], dueLawful: null })).toEqual(['accept', 'withdraw', 'suspend']);
    expect(names('visiting', {}, TUESDAY)).toContain('pass');
    expect(names('visiting', {}, WEDNESDAY)).not.toContain('pass');
    expect(names('visiting', {})).toContain('pass');
    expect(names('visiting', { visits: { awaiting_supplement: 1 } })).not.toContain('ask');
    expect(names('approving', { apology: 'owed', overdue: true })).toEqual([
      'send_back',
      'withdraw',
      'suspend',
      'issue_apology',
    ]);
    expect(names('visiting', { suspended: 'chờ' })).toEqual(['withdraw', 'resume', 'issue_apology']);
    expect(names('returning', { finished: true })).toEqual(['hand_over', 'suspend']);
    expect(names('closed')).toEqual([]);
  });
});

it('facts in a state the procedure does not have are a fault, not a refusal', () => {
  const facts = { ...initialFacts(small, []), state: 'nowhere' };
  const command = { kind: 'act', action: 'accept', actor: OFFICER, data: {}, at: TUESDAY } as const;
  expect(() => decide(small, facts, command, PLAIN_WEEK)).toThrow(DomainError);
});
