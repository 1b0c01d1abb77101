import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/**
 * `npm run test:node24 [-- PATH…]`: builds and runs the suite with another Node.js than the one installed. Its binary
 * comes as an npm package into a cache folder; it is no dependency, nobody who only installs this program downloads it.
 * The first argument is the major version, what follows goes to Jest.
 */
const [version = '24', ...asked] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache', `node-${version}`);
const parcel = `node-${process.platform}-${process.arch}`;
const folder = join(cache, 'node_modules', parcel, 'bin');

if (!existsSync(folder)) {
  const options = ['--prefix', cache, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  must(spawnSync('npm', ['install', ...options, `${parcel}@${version}`], { stdio: 'inherit' }));
}
// Whatever is started by name, the tests' own child processes included, is the Node of this folder.
const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` };
const told = spawnSync('node', ['--version'], { env, encoding: 'utf8' });
must(told);
console.log(`Node ${told.stdout.trim()}`);

const suite = spawn('npm', ['test', ...(asked.length > 0 ? ['--', ...asked] : [])], {
  cwd: root,
  env,
  stdio: 'inherit',
});
suite.on('exit', (code) => process.exit(code ?? 1));

function must({ status, error }) {
  if (status === 0) return;
  console.error(error?.message ?? `npm ended with ${status}`);
  process.exit(status ?? 1);
}
