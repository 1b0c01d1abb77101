import { describe, expect, it } from '@jest/globals';
import { inspectProcedure } from '../index.js';
import { parseSmall, SMALL } from '../testing/small-procedure.js';

describe('whatever is done to the lines of a file', () => {
  const lines = SMALL.split('\n');
  const harms: readonly (readonly [string, (i: number) => readonly string[]])[] = [
    ['removed', (i) => lines.toSpliced(i, 1)],
    ['doubled', (i) => lines.toSpliced(i, 0, lines[i] ?? '')],
    ['swapped', (i) => lines.toSpliced(i, 2, lines[i + 1] ?? '', lines[i] ?? '')],
    ['cut', (i) => lines.slice(0, i)],
  ];
  it.each(harms)('%s: findings with places, never an exception', (_name, harm) => {
    for (let i = 0; i < lines.length; i++) {
      const { findings } = inspectProcedure(parseSmall(harm(i).join('\n')));
      for (const { line, column, message, remedy } of findings) {
        expect(Math.min(line, column)).toBeGreaterThan(0);
        expect(message !== '' && remedy !== '').toBe(true);
      }
    }
  });

  it('a tangle of steps is given up in bounded time, with a finding', () => {
    const names = Array.from({ length: 12 }, (_, i) => `s${i}`);
    const steps = names.map((name) => {
      const exits = names.filter((other) => other !== name);
      const actions = exits.map((to) => `      to_${to}: { label: x, to: ${to} }`).join('\n');
      const title = `  ${name}:\n    title: x\n    by: applicant\n    actions:`;
      return `${title}\n${actions}`;
    });
    const source = SMALL.replace('ends:\n', `${steps.join('\n')}\nends:\n`).replace(
      'to: handed_over }',
      'to: s0 }',
    );
    const done = source.replace('      to_s1:', '      done: { label: x, to: handed_over }\n      to_s1:');
    const codes = inspectProcedure(parseSmall(done)).findings.map(({ code }) => code);
    expect(codes).toContain('procedure.too_many_paths');
  });
});
