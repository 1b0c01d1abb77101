import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isRefusal, localDay, type LocalDay } from '#kernel';
import {
  compileProcedure,
  decide,
  inspectProcedure,
  parseProcedure,
  regimeOn,
  regimesOf,
  underRegime,
} from '../index.js';
import { accepted, act, factsIn, DUE, SMALL, SPECIALIST, parseSmall } from '../testing/small-procedure.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';
import { parseRegimes } from './parse-regimes.js';
import type { Regime } from '../definition/regime.js';

const FILE = join(import.meta.dirname, '../../../../config/regimes/one-stop.yaml');
const text = readFileSync(FILE, 'utf8');

function read(source = text): readonly Regime[] {
  const regimes = parseRegimes(source, 'one-stop.yaml');
  if (isRefusal(regimes)) throw new Error(regimes.message);
  return regimes;
}

describe('the rule regimes of config/', () => {
  it.each([
    [localDay('2010-05-05'), 'qd-93-2007'],
    [localDay('2015-05-04'), 'qd-93-2007'],
    [localDay('2015-11-20'), 'qd-09-2015'],
    [localDay('2018-06-20'), 'qd-09-2015'],
    [localDay('2018-06-21'), 'nd-61-2018'],
    [localDay('2025-06-30'), 'nd-61-2018'],
    [localDay('2025-07-01'), 'nd-118-2025'],
    [localDay('2025-09-15'), 'tt-03-2025'],
    [localDay('2025-12-30'), 'tt-03-2025'],
    [localDay('2025-12-31'), 'nd-367-2025'],
    [localDay('2026-06-30'), 'nd-367-2025'],
    [localDay('2026-07-01'), 'nd-224-2026'],
    [localDay('2026-11-22'), 'nd-224-2026'],
  ])('received on %s: %s', (day, id) => {
    expect(regimeOn(read(), day)?.id).toBe(id);
  });

  it('close an unanswered dossier after 15 days from 1 July 2025, never before', () => {
    for (const { from, supplement } of read()) {
      expect(supplement.wait).toEqual(
        from >= localDay('2025-07-01') ? { amount: 15, unit: 'calendar_days' } : null,
      );
    }
  });

  it('claim nothing as read from 31 December 2025, as NĐ 367/2025 was not found', () => {
    const unread = read().filter(({ from }) => from >= localDay('2025-12-31'));
    expect(unread.map(({ id }) => id)).toEqual(['nd-367-2025', 'nd-224-2026']);
    for (const { title, reception, ...rules } of unread) {
      expect(title).toContain('NĐ 367/2025');
      expect(title).toContain('chưa tìm thấy');
      const all = [...Object.values(reception), rules.handover, rules.supplement, rules.apology];
      expect(all.map(({ confidence }) => confidence)).not.toContain('verified');
    }
  });

  it('number the apology and control slips as the circular of the day does', () => {
    expect(regimeOn(read(), localDay('2024-01-02'))?.forms).toMatchObject({
      control: 'Mẫu 05 TT 01/2018/TT-VPCP',
    });
    expect(regimeOn(read(), localDay('2026-01-05'))?.forms).toMatchObject({
      closure: 'Mẫu 05 TT 03/2025/TT-VPCP',
      control: 'Mẫu 06 TT 03/2025/TT-VPCP',
    });
  });

  it.each([
    ['a gap', text.replace('to: 2015-05-04', 'to: 2015-05-03'), 'regime.not_consecutive'],
    ['an overlap', text.replace('to: 2018-06-20', 'to: 2018-07-20'), 'regime.not_consecutive'],
    ['an unknown key', text.replace('reschedules:', 'reshedules:'), 'regime.not_readable'],
    ['a bad limit', text.replace('wait: 15 calendar_days', 'wait: 15 dayz'), 'regime.not_readable'],
    ['no YAML', 'regimes: [', 'regime.not_readable'],
  ])('%s is refused with file and line', (_what, source, code) => {
    const refusal = parseRegimes(source, 'one-stop.yaml');
    if (!isRefusal(refusal)) throw new Error('accepted');
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(/^one-stop\.yaml:\d+: /);
  });
});

describe('a budget left to the regime', () => {
  const source = SMALL.replace('within: 15 calendar_days', 'within: regime.supplement_wait').replace(
    'within: 5 working_days',
    'within: 3 working_days',
  );
  const { definition } = parseSmall(source);
  const wait = (day: LocalDay) =>
    underRegime(definition!, regimeOn(read(), day)).steps['awaiting_supplement']?.within;

  it('is the one of the day of reception', () => {
    expect(wait(localDay('2024-03-01'))).toBeUndefined();
    expect(wait(localDay('2026-03-01'))).toEqual({ amount: 15, unit: 'calendar_days' });
  });

  it('is proved under every regime of the validity', () => {
    expect(regimesOf(definition!, read()).map(({ id }) => id)).toEqual(
      ['qd-09-2015', 'nd-61-2018', 'nd-118-2025', 'tt-03-2025', 'nd-367-2025', 'nd-224-2026'].slice(
        1 - Number(definition!.validFrom < localDay('2018-06-21')),
      ),
    );
    expect(inspectProcedure(parseSmall(source), read()).findings).toEqual([]);
  });

  it('without any regime is a finding, not an exception', () => {
    expect(inspectProcedure(parseSmall(source)).findings).toMatchObject([
      { code: 'procedure.no_regime', step: 'awaiting_supplement' },
    ]);
    expect(() => compileProcedure(definition!)).toThrow(/budgets set by a rule regime/);
  });

  it('an unknown word is a bad limit', () => {
    const parsed = parseSmall(SMALL.replace('within: 15 calendar_days', 'within: regime.suplement'));
    expect(parsed.findings).toMatchObject([{ code: 'procedure.bad_limit' }]);
  });
});

describe('a broken promise', () => {
  const late = { kind: 'expire', deadline: 'promise', at: DUE } as const;
  const under = (day: LocalDay) => compileProcedure(parseSmall().definition!, regimeOn(read(), day));

  it.each([
    [localDay('2014-01-06'), 'none'],
    [localDay('2016-01-04'), 'owed'],
    [localDay('2026-03-03'), 'owed'],
  ])('received on %s: letter %s', (day, apology) => {
    const procedure = under(day);
    const decision = decide(procedure, factsIn(procedure, 'visiting'), late, PLAIN_WEEK);
    expect(accepted(decision)).toMatchObject({ overdue: true, apology });
  });

  it('of an internal case owes nobody a letter', () => {
    const procedure = compileProcedure(
      parseSmall(SMALL.replace('field: DMP', 'field: DMP\nkind: internal')).definition!,
    );
    const decision = decide(procedure, factsIn(procedure, 'visiting'), late, PLAIN_WEEK);
    expect(accepted(decision)).toMatchObject({ overdue: true, apology: 'none', effects: ['alert_leader'] });
  });
});

describe('silence as consent', () => {
  const source = SMALL.replace(
    '  until: returning\n',
    '  until: returning\n  silence: { to: closed, source: thử, confidence: assumption }\n',
  );
  const { definition, findings } = parseProcedure(source, 'workflows/dmp/QT-90.issue-1.yaml');
  if (definition === undefined) throw new Error(JSON.stringify(findings));
  const procedure = compileProcedure(definition);
  const lapse = { kind: 'expire', deadline: 'promise', at: DUE } as const;

  it('ends an unanswered dossier on time, without a letter', () => {
    const decision = decide(procedure, factsIn(procedure, 'visiting'), lapse, PLAIN_WEEK);
    expect(accepted(decision)).toMatchObject({
      to: 'closed',
      finishes: true,
      ends: true,
      overdue: false,
      apology: 'none',
    });
  });

  it('does not end one whose clock stands still, nor one already answered', () => {
    const waiting = { ...factsIn(procedure, 'awaiting_supplement'), dueLawful: null };
    expect(decide(procedure, waiting, lapse, PLAIN_WEEK)).toMatchObject({ code: 'deadline.void' });
    const answered = { ...factsIn(procedure, 'returning'), finished: true };
    expect(decide(procedure, answered, lapse, PLAIN_WEEK)).toMatchObject({ code: 'deadline.void' });
  });

  it('an answer in time is taken as ever', () => {
    const asked = act(procedure, factsIn(procedure, 'visiting'), {
      action: 'ask',
      actor: SPECIALIST,
      data: { missing_items: ['Ảnh'] },
    });
    expect(accepted(asked).to).toBe('awaiting_supplement');
  });

  it('must name an end', () => {
    const lost = parseProcedure(
      source.replace('to: closed, source', 'to: visiting, source'),
      'x/QT-90.issue-1.yaml',
    );
    expect(inspectProcedure(lost).findings).toMatchObject([{ code: 'procedure.unknown_target' }]);
  });
});
