import { describe, expect, it } from '@jest/globals';
import { isRefusal, refuse } from '#kernel';
import { parseMigrationMap } from './migration-file.js';

const GOOD = `# Chuyển sang lần 3
schema: migration/v1
code: QT-08/DMP
from: 2
to: 3
states:
  receiving: receiving
  appraising: reviewing
`;

describe('a migration/v1 file', () => {
  it('reads, and places a refusal on its line', () => {
    const file = parseMigrationMap(GOOD, 'm.yaml');
    if (isRefusal(file)) throw new Error(file.message);
    expect(file.map).toEqual({
      code: 'QT-08/DMP',
      from: 2,
      to: 3,
      states: { receiving: 'receiving', appraising: 'reviewing' },
    });
    const about = (at: string[]) => file.place(refuse('migration.not_readable', { why: 'Sai.' }, { at }));
    expect(about(['states', 'appraising'])).toMatchObject({ message: 'm.yaml:8: Sai.', data: { line: 8 } });
    expect(about(['states'])).toMatchObject({ data: { file: 'm.yaml', line: 6 } });
    // A step that is not there: the nearest place that is.
    expect(about(['states', 'inspecting'])).toMatchObject({ data: { line: 6 } });
    expect(file.place(refuse('migration.not_readable', { why: 'Sai.' })).message).toBe('Sai.');
  });

  it.each([
    ['', 1, 'migration.not_readable'],
    ['[1, 2]', 1, 'migration.not_readable'],
    [GOOD.replace('migration/v1', 'migration/v2'), 2, 'migration.not_readable'],
    [GOOD.replace('from: 2', 'from: hai'), 4, 'migration.not_readable'],
    [GOOD.replace('to: 3', 'to: 0'), 5, 'migration.not_readable'],
    [GOOD.replace('code: QT-08/DMP', 'code: [a]'), 3, 'migration.not_readable'],
    [GOOD.replace('states:', 'state:'), 6, 'migration.not_readable'],
    [GOOD.replace('appraising: reviewing', 'appraising:'), 8, 'migration.not_readable'],
    [GOOD.replace('appraising: reviewing', 'receiving: reviewing'), 8, 'migration.duplicate_step'],
    [GOOD.replace('to: 3', 'to: 3: 4'), 5, 'migration.not_readable'],
    [GOOD.replace('appraising: reviewing', 'appraising: [a, b]'), 8, 'migration.not_readable'],
  ])('%#: refused with file and line', (source, line, code) => {
    const refusal = parseMigrationMap(source, 'm.yaml');
    expect(refusal).toMatchObject({ code, data: { file: 'm.yaml', line } });
    expect(isRefusal(refusal) && refusal.message).toMatch(`m.yaml:${line}: `);
  });
});
