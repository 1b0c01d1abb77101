import { describe, expect, it } from '@jest/globals';
import { isRefusal, refuse } from './refusal.js';

describe('a refusal', () => {
  it('says the message of its code with the words of the case', () => {
    expect(refuse('dossier.busy', { dossier: 'H24.12-1' }, { tries: 3 })).toEqual({
      kind: 'refused',
      code: 'dossier.busy',
      nature: 'conflict',
      message: 'Hồ sơ H24.12-1 đang được nhiều người xử lý cùng lúc; hãy tải lại và thử lại.',
      data: { tries: 3 },
    });
  });

  it('takes no word for a place in a message twice: what a person typed stays as it is', () => {
    expect(refuse('dossier.busy', { dossier: '{dossier}$&' }).message).toContain('Hồ sơ {dossier}$& đang');
  });

  it('is told from everything else', () => {
    expect(isRefusal(refuse('dossier.busy', { dossier: 'x' }))).toBe(true);
    expect([null, undefined, 'refused', 1, {}, { kind: 'changed' }].map(isRefusal)).not.toContain(true);
  });
});

/** Read by the compiler alone: each of these is a fault of types, and a line that is none fails the check. */
export function doNotCompile(): void {
  // @ts-expect-error -- nothing said for {dossier}
  refuse('dossier.busy');
  // @ts-expect-error -- nothing said for {dossier}
  refuse('dossier.busy', {});
  // @ts-expect-error -- the message has no {other}
  refuse('dossier.busy', { dossier: 'x', other: 'y' });
  // @ts-expect-error -- not in the catalogue
  refuse('dossier.bussy', { dossier: 'x' });
}
