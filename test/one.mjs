import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run test:one -- PATH…`: the suites whose path contains PATH, and anything else Jest takes (`-t NAME`). What stands
 * beside the code in libs/ and apps/ runs from its sources at once; a suite of test/ starts its server from the build,
 * which is made anew without the pages (those only when there are none yet).
 */
const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
if (given.length === 0) {
  console.error(
    'Which suite? npm run test:one -- libs/calendar, or test/e2e/desk.spec.ts -t "part of a name"',
  );
  process.exit(2);
}

const besideTheCode = given.filter((one) => !one.startsWith('-')).some((one) => /^(libs|apps)\//.test(one));
if (!besideTheCode) {
  run('npm', ['run', '-s', 'build:server']);
  if (!existsSync(join(root, 'dist/web'))) run('npm', ['run', '-s', 'build:web']);
}
run(process.execPath, [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
  ...given,
  // Takes a list: last, or it would take the paths.
  ...(besideTheCode ? ['--selectProjects', 'libs'] : []),
]);

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
