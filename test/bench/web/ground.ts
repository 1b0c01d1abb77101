import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import { readAgencyFile } from '#files';
import { givePost, hirePerson, openAccount, openSession, seatWords, type IdentityDeps } from '#identity';
import { isRefusal, type Refusal } from '#kernel';
import { migrate } from '#persistence';
import { assemble, startEmbeddedServer, startScratchServer, type EmbeddedServer } from '#runtime';
import { ROLES, UNITS } from '#procedure';
import { fillManyDossiers } from '../../builders/fill-many.js';
import { createSystem, TestClock } from '../../builders/system.js';
import { MOMENT } from '../walk.js';

export const AGENCY = 'H00.01';

/** Whose desks are measured: a person, a post, and why. */
export const PEOPLE = {
  specialist: { id: 'chi', post: 'specialist@phong_duoc' },
  oneStop: { id: 'lan', post: 'one_stop_officer@mot_cua' },
  head: { id: 'binh', post: 'head_of_department@phong_duoc' },
  leader: { id: 'dung', post: 'leader@lanh_dao' },
  monitor: { id: 'iso', post: 'quality_monitor@van_thu' },
} as const;
export type Visitor = keyof typeof PEOPLE;

/** Procedures of several units and how many of a hundred dossiers are theirs; a few big, some small. */
const SHARES = {
  'QT-08/DMP': 38,
  'QT-12/DMP': 6,
  'QT-10/DMP': 6,
  'QT-03/KCB': 18,
  'QT-10/KCB': 14,
  'QT-01/YHCT': 10,
  'QT-02/GĐ': 8,
} as const;

/** A server with production's durability, filled; and a session of everybody who is measured. */
export interface WebGround {
  readonly url: string;
  readonly owner: pg.Pool;
  readonly dossiers: number;
  /** Null when the folder was filled before. */
  readonly fillSeconds: number | null;
  readonly cookies: Readonly<Record<Visitor, string>>;
  close(): Promise<void>;
}

export async function prepareWebGround(
  dossiers: number,
  folder: string | null,
  log: (line: string) => void,
): Promise<WebGround> {
  const server = await serverOn(folder);
  const owner = new pg.Pool({ connectionString: server.url, max: 2 });
  owner.on('error', () => undefined);
  try {
    await migrate(server.url);
    const there = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM dossier');
    const found = there.rows[0]?.n ?? 0;
    const fillSeconds = found > 0 ? null : await fill(server.url, dossiers, log);
    if (found > 0) log(`${found} dossiers are there already`);
    const counted = await owner.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM dossier WHERE ended_at IS NULL',
    );
    const cookies = await peopleWithSessions(server.url);
    const close = async (): Promise<void> => {
      await owner.end();
      await server.stop();
    };
    return { url: server.url, owner, dossiers: counted.rows[0]?.n ?? 0, fillSeconds, cookies, close };
  } catch (error) {
    await owner.end();
    await server.stop();
    throw error;
  }
}

async function serverOn(folder: string | null): Promise<EmbeddedServer> {
  if (folder === null) return startScratchServer();
  await mkdir(folder, { recursive: true });
  return startEmbeddedServer({ folder });
}

async function fill(url: string, count: number, log: (line: string) => void): Promise<number> {
  const clock = new TestClock(MOMENT);
  const system = await createSystem(url, clock, { agency: AGENCY, poolSize: 4 });
  try {
    log(`filling ${count} open dossiers`);
    const begun = performance.now();
    const shares = await Promise.all(
      Object.entries(SHARES).map(async ([code, percent]) => {
        const procedure = await system.procedures.inForce(AGENCY, code, clock.now());
        if (!procedure) throw new Error(`${code} is not in force`);
        return {
          percent,
          rules: { procedure, calendar: system.calendars.get(procedure.definition.calendar) },
        };
      }),
    );
    await fillManyDossiers({ url, agency: AGENCY, shares, count, until: clock.now(), log });
    return (performance.now() - begun) / 1000;
  } finally {
    await system.close();
  }
}

async function peopleWithSessions(url: string): Promise<WebGround['cookies']> {
  const runtime = await assemble({ on: url, poolSize: 2, agency: AGENCY, clock: new TestClock(MOMENT) });
  const deps = runtime.identity({ id: AGENCY, zone: readAgencyFile().zone });
  try {
    const cookies: Partial<Record<Visitor, string>> = {};
    for (const [visitor, { id, post }] of Object.entries(PEOPLE)) {
      cookies[visitor as Visitor] = await sessionOf(deps, id, post);
    }
    return cookies as Record<Visitor, string>;
  } finally {
    await runtime.close();
  }
}

async function sessionOf(deps: IdentityDeps, id: string, post: string): Promise<string> {
  const [role = '', unit = ''] = post.split('@');
  if (!(await deps.accounts.find(AGENCY, id))) {
    done(await hirePerson(deps, { id, name: `Người ${id}`, by: 'bench' }));
    const words = seatWords(ROLES, UNITS);
    done(await givePost(deps, words, { person: id, role, unit, from: '2026-01-01', by: 'bench' }));
    done(await openAccount(deps, { person: id, login: id, by: 'bench' }));
  }
  const account = await deps.accounts.find(AGENCY, id);
  if (!account) throw new Error(`${id} has no account`);
  await deps.accounts.setPassword(
    AGENCY,
    id,
    { hash: account.hash ?? '', mustChange: false, why: 'password_changed' },
    { at: deps.clock.now(), by: 'bench', what: 'bench', person: id, data: {} },
  );
  const { token } = await openSession(
    deps,
    { ...account, mustChange: false },
    { address: '127.0.0.1', userAgent: 'bench' },
  );
  return `dunghen_session=${token}`;
}

function done<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(`${value.code}: ${value.message}`);
  return value;
}
