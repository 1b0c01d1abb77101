import { REFUSALS, type Entry } from '#kernel';
import { STATUS } from './problem.js';

/** The whole of docs/refusals.md. */
export function refusalsPage(): string {
  const entries = Object.entries<Entry>(REFUSALS).sort(([a], [b]) => (a < b ? -1 : 1));
  const areas = [...new Set(entries.map(([code]) => areaOf(code)))];
  return [
    '# Refusals',
    '',
    'Printed by `npm run refusals` from `libs/kernel/src/refusals/`; do not edit. A test compares them.',
    '',
    'Every expected “no” has a code, which stays; a nature, which the server answers as the HTTP status beside it and the',
    'command line as exit code 1; and one message, in which the words in braces differ from one time to the next.',
    '',
    ...areas.flatMap((area) => [
      `## ${area}`,
      '',
      ...entries.filter(([code]) => areaOf(code) === area).map(([code, entry]) => line(code, entry)),
      '',
    ]),
  ].join('\n');
}

const areaOf = (code: string): string => code.split('.')[0] ?? code;

function line(code: string, { nature, message, meaning, law }: Entry): string {
  const more = [meaning, law].filter((words) => words !== undefined).map((words) => ` (${words})`);
  return `- \`${code}\` ${nature}, ${STATUS[nature]}: \`${message}\`${more.join('')}`;
}
