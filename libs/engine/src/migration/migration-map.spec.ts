import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { parseProcedure, type ProcedureDefinition } from '#procedure';
import { mapFault } from './map-fault.js';
import { inverse, sameSteps } from './migration-map.js';

const folder = join(projectFolder(), 'workflows', 'dmp');
const issue2 = readFileSync(join(folder, 'QT-08.issue-2.yaml'), 'utf8');
/** Thirty days become twenty. */
const issue3 = issue2
  .replace('issue: 2', 'issue: 3')
  .replace('limit: 30 calendar_days', 'limit: 20 calendar_days')
  .replace('within: 12 working_days', 'within: 5 working_days');
const renamed = (old: string, name: string) => issue3.replaceAll(new RegExp(`\\b${old}\\b`, 'g'), name);

const definitionOf = (source: string): ProcedureDefinition => {
  const { definition, findings } = parseProcedure(source, 'test');
  if (!definition) throw new Error(JSON.stringify(findings));
  return definition;
};
const from = definitionOf(issue2);
const to = definitionOf(issue3);
const states = sameSteps(from, to);
const map = { code: 'QT-08/DMP', from: 2, to: 3, states };

describe('the map of a migration', () => {
  it('of issues that share their steps has no fault, and an inverse', () => {
    expect(Object.keys(states)).toEqual(Object.keys(from.steps));
    expect(mapFault(map, from, to)).toBeNull();
    expect(inverse(map)).toEqual({ code: 'QT-08/DMP', from: 3, to: 2, states });
    expect(mapFault({ ...map, from: 3, to: 2 }, to, from)).toBeNull();
  });

  it('leaves steps out that are not the same thing on both sides', () => {
    const paused = definitionOf(issue3.replace('clock: restart', 'clock: pause'));
    expect(sameSteps(from, paused)).not.toHaveProperty('awaiting_supplement');
    expect(sameSteps(from, definitionOf(renamed('drafting', 'writing')))).not.toHaveProperty('drafting');
  });

  it.each([
    ['an old step nobody knows', { sleeping: 'drafting' }, 'migration.unknown_step', ['states', 'sleeping']],
    ['a new step nobody knows', { drafting: 'sleeping' }, 'migration.unknown_step', ['states', 'drafting']],
    ['an end', { drafting: 'refused' }, 'migration.unknown_step', ['states', 'drafting']],
    [
      'a running clock that would stand',
      { drafting: 'awaiting_remedy' },
      'migration.stop_mismatch',
      ['states', 'drafting'],
    ],
    [
      'a standing clock that would run',
      { awaiting_supplement: 'drafting' },
      'migration.stop_mismatch',
      ['states', 'awaiting_supplement'],
    ],
    [
      'another way of standing',
      { awaiting_supplement: 'appraising' },
      'migration.stop_mismatch',
      ['states', 'awaiting_supplement'],
    ],
    [
      'resolved without a resolution',
      { issuing: 'returning' },
      'migration.finished_step',
      ['states', 'issuing'],
    ],
    [
      'a promise that starts elsewhere',
      { receiving: 'assigning' },
      'migration.promise_start',
      ['states', 'receiving'],
    ],
  ])('%s is a fault with its place', (_, change, code, at) => {
    const fault = mapFault({ ...map, states: { ...states, ...change } }, from, to);
    expect(fault).toMatchObject({ code, data: { at } });
  });

  it('to itself is a fault', () => {
    expect(mapFault({ ...map, to: 2 }, from, from)).toMatchObject({ code: 'migration.same_issue' });
  });

  it('must name a renamed step that separates duties, even with no dossier in it', () => {
    const other = definitionOf(renamed('appraising', 'reviewing'));
    const shared = sameSteps(from, other);
    expect(mapFault({ ...map, states: shared }, from, other)).toMatchObject({
      code: 'migration.forgotten_step',
      message: expect.stringContaining('appraising: reviewing') as unknown,
    });
    expect(mapFault({ ...map, states: { ...shared, appraising: 'reviewing' } }, from, other)).toBeNull();
  });

  it('with two steps into one has no inverse', () => {
    expect(inverse({ ...map, states: { ...states, head_review: 'drafting' } })).toMatchObject({
      code: 'migration.not_reversible',
      data: { steps: ['drafting', 'head_review'], at: ['states', 'head_review'] },
    });
  });
});
