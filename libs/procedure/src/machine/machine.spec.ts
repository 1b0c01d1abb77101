import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMachine } from 'xstate';
import { toMermaid, toXStateJson, type ActCommand, type DossierFacts } from '../index.js';
import { act, compileSmall, factsIn, TUESDAY, WEDNESDAY } from '../testing/small-procedure.js';
import { PLAIN_WEEK } from '../walking/plain-week.js';

const small = compileSmall();

const anyFacts: fc.Arbitrary<DossierFacts> = fc
  .record({
    state: fc.constantFrom(...small.steps.keys(), ...Object.keys(small.definition.ends)),
    papers: fc.subarray(['form', 'photo']),
    visits: fc.record({ awaiting_supplement: fc.integer({ min: 0, max: 2 }) }),
    overdue: fc.boolean(),
    apology: fc.constantFrom('none' as const, 'owed' as const, 'issued' as const),
  })
  .map((facts) => factsIn(small, facts.state, facts));

/** Everything a rule about people or data could ask for, so that only the machine's own matters remain. */
const DATA = { minutes: 'x', score: 1, findings: 'x', missing_items: ['x'], reason: 'x' };

describe('the machine and decide() agree', () => {
  it('on what every state permits, and on where it leads', () => {
    const actions = [...small.steps.values()].flatMap((step) => [...step.actions.keys()]);
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...actions),
        fc.constantFrom(TUESDAY, WEDNESDAY),
        (facts, action, at) => {
          const plan = small.steps.get(facts.state)?.actions.get(action);
          const actor = { id: 'x', role: plan?.roles[0] ?? 'applicant', unit: plan?.unit ?? '' };
          const command: ActCommand = { kind: 'act', action, data: DATA, actor, at };
          const decision = act(small, facts, command);
          const ask =
            plan === undefined ? null : { procedure: small, facts, command, calendar: PLAIN_WEEK, plan };
          const snapshot = small.machine.resolveState({ value: facts.state, context: { ask } });
          expect({ action, can: snapshot.can({ type: action }) }).toEqual({
            action,
            can: decision.kind === 'accepted',
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('steps are states, ends are final, standing actions stand at the root, guards are named', () => {
    const config = toXStateJson(small) as { states: Record<string, object>; on: object };
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(Object.keys(config.states)).toEqual([
      ...Object.keys(small.definition.steps),
      ...Object.keys(small.definition.ends),
    ]);
    expect(config.states['closed']).toMatchObject({ type: 'final' });
    expect(Object.keys(config.on)).toEqual(['withdraw', 'suspend', 'resume', 'issue_apology']);
    expect(config.states['approving']).toMatchObject({
      on: { approve: { guard: { type: 'apology_settled' } } },
    });
    expect(config.states['awaiting_supplement']).toMatchObject({
      on: { 'expire.step': { target: 'closed' } },
    });
    expect(() => createMachine(config)).not.toThrow();
  });
});

it('Mermaid shows every step and end with its Vietnamese title', () => {
  const diagram = toMermaid(small.definition);
  expect(diagram.startsWith('stateDiagram-v2\n')).toBe(true);
  for (const { title } of Object.values({ ...small.definition.steps, ...small.definition.ends })) {
    expect(diagram).toContain(title);
  }
  expect(diagram).toContain('  awaiting_supplement --> closed : (quá hạn)');
});

it('no source of this library makes actors, timers or stored snapshots of XState', () => {
  const library = join(import.meta.dirname, '..');
  const sources = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(library, file), 'utf8'));
  expect(sources.length).toBeGreaterThan(20);
  for (const source of sources) {
    expect(source).not.toMatch(/createActor|getPersistedSnapshot|\bafter:\s*\{|initialTransition|\binvoke:/);
  }
});
