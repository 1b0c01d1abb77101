import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run counts`: what the house promised not to grow again, counted over the production code. Each line prints what was
 * found beside what is allowed; the places are named when there are more. Comments do not count: they may speak of what was.
 */
const root = join(import.meta.dirname, '../..');
const production = execSync('git ls-files apps libs', { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !/\.spec\.tsx?$|\.generated\.ts$|\.d\.ts$|\/testing\//.test(file))
  .map((file) => ({ file, code: withoutComments(readFileSync(join(root, file), 'utf8')) }));

const apps = ({ file }) => file.startsWith('apps/');
const elsewhereThan =
  (...homes) =>
  ({ file }) =>
    !homes.some((home) => file.startsWith(home));

const COUNTS = [
  {
    what: 'places that put an engine together (`new Engine(`)',
    most: 1,
    in: () => true,
    pattern: /new Engine\(/g,
  },
  {
    what: 'files of apps/ that hold a database pool',
    most: 0,
    in: apps,
    pattern: /\b(POOL|Pool|pool)\b|from 'pg'/g,
    perFile: true,
  },
  {
    what: "files that name 'issue_apology', its table included",
    most: 3,
    in: () => true,
    pattern: /['"`]issue_apology['"`]|\bissue_apology:/g,
    perFile: true,
  },
  {
    what: 'day arithmetic by hand outside LocalDay',
    most: 0,
    in: elsewhereThan('libs/kernel/src/'),
    pattern:
      /86_?400_?000|24 \* 60 \* 60|T00:00:00|toISOString\(\)\s*\.slice\(0, 10\)|\.(get|set)UTC(Date|Day|Month|FullYear)\(|split\('-'\)\s*\.reverse\(\)/g,
  },
];

let failed = 0;
for (const { what, most, pattern, perFile = false, ...count } of COUNTS) {
  const places = production.filter(count.in).flatMap(({ file, code }) => {
    const found = [...code.matchAll(pattern)].map(({ index }) => `${file}:${lineOf(code, index)}`);
    return perFile ? found.slice(0, 1) : found;
  });
  console.log(`${String(places.length).padStart(3)} (at most ${most})  ${what}`);
  if (places.length <= most) continue;
  failed++;
  for (const place of places) console.log(`       ${place}`);
}
process.exitCode = failed === 0 ? 0 : 1;

/** Blanked, so that lines keep their numbers. */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}

function lineOf(text, index) {
  return text.slice(0, index).split('\n').length;
}
