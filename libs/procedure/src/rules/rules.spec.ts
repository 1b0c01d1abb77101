import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { actionRefusal, compileProcedure, decide, offeredActions, possibleFor } from '../index.js';
import type { Ask, CompiledProcedure, Condition, Knowledge, Rule } from '../compiled/compiled.js';
import { RULES } from './rules.js';
import { STANDING_ACTIONS } from '../compiled/standing-actions.js';
import { compileSmall, factsIn, SPECIALIST, TUESDAY } from '../testing/small-procedure.js';
import { GUARDS } from '../definition/vocabulary.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';

const small = compileSmall();

describe('a legal condition is one entry of the list', () => {
  /** A law that does not exist: nothing is done to a dossier without an applicant's photo. */
  const planted: Rule = {
    name: 'photo_shown',
    asked: 'always',
    article: 'thử',
    needs: ['state'],
    judge: ({ facts, plan }: Ask) =>
      facts.visits['photographed'] === 1
        ? null
        : {
            kind: 'refused',
            nature: 'conflict',
            code: 'deadline.void',
            data: {},
            message: `Không thể “${plan.label}”: chưa chụp ảnh.`,
          },
  };
  const stricter = compileProcedure(small.definition, null, [...RULES, planted]);
  const command = {
    kind: 'act',
    action: 'note',
    data: { findings: 'x' },
    actor: SPECIALIST,
    at: TUESDAY,
  } as const;

  /** What the four readers say of the action `note`. */
  function readersOf(procedure: CompiledProcedure, visits: Record<string, number>) {
    const facts = factsIn(procedure, 'visiting', { visits });
    const decision = decide(procedure, facts, command, PLAIN_WEEK);
    const names = (offers: readonly { readonly action: string }[]) => offers.map(({ action }) => action);
    return {
      decision: decision.kind === 'refused' ? decision.code : decision.kind,
      refusal: actionRefusal(procedure, facts, command, PLAIN_WEEK, TUESDAY)?.code ?? null,
      offered: names(offeredActions(procedure, facts)).includes('note'),
      possible: names(possibleFor(procedure, facts, [SPECIALIST], PLAIN_WEEK, TUESDAY)).includes('note'),
    };
  }

  it('and decide(), the refusal, what is offered and what is possible all know it', () => {
    expect(readersOf(stricter, {})).toEqual({
      decision: 'deadline.void',
      refusal: 'deadline.void',
      offered: false,
      possible: false,
    });
    const allowed = { decision: 'accepted', refusal: null, offered: true, possible: true };
    expect(readersOf(stricter, { photographed: 1 })).toEqual(allowed);
    expect(readersOf(small, {})).toEqual(allowed);
  });

  it.each<[Knowledge, readonly string[]]>([
    ['state', ['decision', 'refusal', 'possible', 'offered']],
    ['who', ['decision', 'refusal', 'possible']],
    ['calendar', ['decision', 'refusal', 'possible']],
    ['papers', ['decision', 'refusal']],
    ['data', ['decision']],
  ])('that needs %s is judged by %j and by nobody who knows less', (needed, readers) => {
    const procedure = compileProcedure(small.definition, null, [...RULES, { ...planted, needs: [needed] }]);
    const { decision, refusal, offered, possible } = readersOf(procedure, {});
    const judged = {
      decision: decision !== 'accepted',
      refusal: refusal !== null,
      possible: !possible,
      offered: !offered,
    };
    expect(Object.entries(judged).flatMap(([reader, judges]) => (judges ? [reader] : []))).toEqual(readers);
  });
});

describe('the list', () => {
  it('has each rule once, and one for every guard and every rule that a standing action names', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const named: readonly Condition[] = [
      ...(Object.keys(GUARDS) as (keyof typeof GUARDS)[]),
      'stop_not_used_up',
      ...Object.values(STANDING_ACTIONS).flatMap(({ rules }) => rules),
    ];
    const onlyNamed = RULES.filter(({ asked }) => asked === 'where_named').map(({ name }) => name);
    expect([...named].sort()).toEqual([...onlyNamed].sort());
  });

  it('has one standing action for every deed', () => {
    const deeds = Object.values(STANDING_ACTIONS).map(({ deed }) => deed);
    expect([...deeds].sort()).toEqual(['apologises', 'resumes', 'suspends', 'withdraws']);
  });

  it('says of each rule what it needs to know: judged without the rest, it never looks for it', () => {
    const plans = [...small.steps.values()].flatMap((step) =>
      [...step.actions.values()].map((plan) => ({ state: step.name, plan })),
    );
    const standing = [...small.standing.values(), ...small.belated.values(), small.unknownAction];
    const all = [...plans, ...standing.map((plan) => ({ state: 'approving', plan }))];
    const situations = [
      {},
      { apology: 'owed', overdue: true } as const,
      { suspended: 'chờ', finished: true },
      { papers: [], dueLawful: null, actedIn: { visiting: ['chi'] } },
    ];
    let judged = 0;
    for (const { plan, state } of all) {
      for (const situation of situations) {
        for (const rule of plan.rules.decision) {
          const ask = {
            procedure: small,
            plan,
            facts: factsIn(small, state, situation),
            ...fullCommand(plan),
          };
          expect(rule.judge(hiding(ask, rule.needs))).toEqual(rule.judge(ask));
          judged++;
        }
      }
    }
    expect(judged).toBeGreaterThan(300);
  });

  it('is printed in docs/transition.md, in its order', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../docs/transition.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')));
    expect(cells.map(([, name, needs, , article]) => ({ name, needs, article }))).toEqual(
      RULES.map(({ name, needs, article }) => ({ name, needs: needs.join(', '), article })),
    );
  });
});

function fullCommand(plan: Ask['plan']): Pick<Ask, 'command' | 'calendar'> {
  const data = { ...Object.fromEntries(plan.needs.map((field) => [field, 'x'])), papers: ['form'] };
  return {
    command: { kind: 'act', action: plan.name, data, actor: { ...SPECIALIST, id: 'chi' }, at: TUESDAY },
    calendar: PLAIN_WEEK,
  };
}

const PARTS: Readonly<Record<string, readonly Knowledge[]>> = {
  papers: ['papers'],
  actor: ['who'],
  data: ['data', 'papers'],
  at: ['calendar'],
  weekdayOf: ['calendar'],
  lastWorkingDayBefore: ['calendar'],
  closeOf: ['calendar'],
  dateOf: ['calendar'],
};

/** The question as one sees it who knows only so much: to look for anything else is an error. */
function hiding(ask: Ask, needs: readonly Knowledge[]): Ask {
  const shown = <T extends object>(whole: T): T =>
    new Proxy(whole, {
      get: (target, key) => {
        const known = (PARTS[String(key)] ?? ['state']).some((part) => needs.includes(part));
        if (!known) throw new Error(`needs ${needs.join()}, looks for ${String(key)}`);
        return Reflect.get(target, key) as unknown;
      },
    });
  const { facts, command, calendar } = ask;
  return { ...ask, facts: shown(facts), command: shown(command), calendar: shown(calendar) };
}
