import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseProcedure, type ProcedureDefinition } from '#procedure';
import { draftRefusal, draftsAwaited, RESULT_DRAFT } from './index.js';

const FOLDER = join(import.meta.dirname, '../../../workflows');
const definitions = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parseProcedure(readFileSync(join(FOLDER, file), 'utf8'), file).definition ?? []);

const gpp = definitions.find(({ code, issue }) => code === 'QT-08/DMP' && issue === 2);
if (!gpp) throw new Error('no QT-08/DMP');
const codeIn = (state: string, finished = false): string | null =>
  draftsAwaited(gpp, { state, finished })?.code ?? null;

describe('what is drawn up for signature', () => {
  it('has a name that no procedure uses for a paper', () => {
    expect(definitions.length).toBeGreaterThan(100);
    const taken = definitions.filter(({ documents }) => documents.some(({ id }) => id === RESULT_DRAFT));
    expect(taken).toEqual([]);
  });

  it('comes after reception and before the signature, not while the applicant is waited for', () => {
    const open = Object.keys(gpp.steps).filter(
      (state) => codeIn(state, state === gpp.promise.until) === null,
    );
    expect(open).toEqual([
      ...['assigning', 'appraising', 'inspecting', 'reinspecting', 'drafting', 'head_review'],
      'drafting_refusal',
    ]);
    expect(codeIn('handed_over', true)).toBe('drafts.not_now');
  });

  it('can be brought in every public procedure that a leader signs', () => {
    const signed = definitions.filter(
      ({ kind, steps }) =>
        kind === 'public_service' && Object.values(steps).some(({ by }) => by === 'leader'),
    );
    expect(signed.length).toBeGreaterThan(90);
    const without = signed.filter((definition) => leadUp(definition).length === 0);
    expect(without.map(({ code, issue }) => `${code}/${issue}`)).toEqual([]);
  });

  it('is the work of the step: of its role in its unit', () => {
    const ask = (role: string, unit: string) =>
      draftRefusal(gpp, { state: 'drafting' }, { role, unit })?.code ?? null;
    expect(ask('specialist', 'phong_duoc')).toBeNull();
    expect(ask('specialist', 'phong_y')).toBe('drafts.not_your_step');
    expect(ask('head_of_department', 'phong_duoc')).toBe('drafts.not_your_step');
    expect(ask('leader', 'lanh_dao')).toBe('drafts.not_your_step');
  });
});

/** Steps from which a dossier goes to a leader and in which a draft may be brought. */
function leadUp(definition: ProcedureDefinition): readonly string[] {
  const { steps } = definition;
  return Object.entries(steps)
    .filter(([, { actions }]) => Object.values(actions).some(({ to }) => steps[to]?.by === 'leader'))
    .map(([state]) => state)
    .filter((state) => draftsAwaited(definition, { state, finished: false }) === null);
}
