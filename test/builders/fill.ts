import type { Pool, PoolClient } from 'pg';
import { chain, dossierCode, genesisHash, type UnhashedEntry } from '#dossier';
import type { Applicant, Rules } from '#engine';
import { type AgencyId, DAY_MS, type Instant, isRefusal } from '#kernel';
import { insertWhole, type WholeDossier } from '#persistence';
import { Random } from '../chaos/random.js';
import { applicant } from './fill/names.js';
import { pathsToSteps, walk, type Trajectory } from './fill/trajectory.js';

export interface Filling {
  readonly pool: Pool;
  readonly agency: AgencyId;
  /** Every dossier under this issue and its regime; the issue must be stored. */
  readonly rules: Rules;
  readonly count: number;
  /** Dossiers stand as swept at this moment. */
  readonly until: Instant;
  /** Opened on the working days of so many calendar days before; more than the limit leaves some overdue. */
  readonly days?: number;
  readonly seed?: number;
}

const MINUTE = 60_000;
const BATCH = 1_000;
const LANES = 3;
/** Different lives; dossiers beyond that many share a life, never a name, a code or a chain. */
export const LIVES = 1_500;

/**
 * Fills an agency with open dossiers of one issue in every step they can be unresolved in, as the engine would have
 * left them: facts, clocks, deadlines and hash-chained history. The same seed gives the same dossiers.
 * @returns their codes, in order
 */
export async function fillOpenDossiers(filling: Filling): Promise<string[]> {
  const { pool, agency, rules, count, seed = 42 } = filling;
  const random = new Random(seed);
  const lives = livesOf(filling, random);
  const days = await takeNumbers(pool, agency, lives, count);
  const codes: string[] = [];
  let made = 0;
  const lane = async (): Promise<void> => {
    while (made < count) {
      const batch: WholeDossier[] = [];
      for (; batch.length < BATCH && made < count; made++) {
        const life = lives[made % lives.length];
        if (!life) throw new Error('there is no life to live');
        const date = rules.calendar.dateOf(life.record.openedAt);
        const code = dossierCode(agency, date, days.next(date));
        batch.push(named(life, code, applicant(random)));
        codes.push(code);
      }
      await commit(pool, (client) => insertWhole(client, batch));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return codes.sort();
}

/** As many different lives as are wanted, in turn through every step a dossier can be unresolved in. */
export function livesOf(
  { agency, rules, count, until, days = 35 }: Omit<Filling, 'pool'>,
  random: Random,
): Trajectory[] {
  const paths = [...pathsToSteps(rules.procedure.definition).values()];
  const lives: Trajectory[] = [];
  while (lives.length < Math.min(count, LIVES)) {
    const turn = lives.length % paths.length;
    const path = paths[turn];
    if (!path)
      throw new Error(`no dossier of ${rules.procedure.definition.code} gets anywhere in ${days} days`);
    const life = lifeAlong(path, { agency, rules, until, days }, random);
    if (life) lives.push(life);
    // A step further away than the days there are.
    else paths.splice(turn, 1);
  }
  return lives;
}

function lifeAlong(
  path: readonly string[],
  { agency, rules, until, days }: Required<Pick<Filling, 'agency' | 'rules' | 'until' | 'days'>>,
  random: Random,
): Trajectory | null {
  for (let attempt = 0; attempt < 500; attempt++) {
    const openedAt = officeMoment(rules, until, days, random);
    const life = openedAt === null ? null : walk(rules, agency, { path, openedAt, until }, random);
    if (life) return life;
  }
  return null;
}

/** A moment in office hours of a working day; null for a day off. */
function officeMoment({ calendar }: Rules, until: Instant, days: number, random: Random): Instant | null {
  const date = calendar.dateOf(until - Math.floor(random.between(0, days + 1)) * DAY_MS);
  const close = calendar.closeOf(date);
  if (isRefusal(close)) return null;
  // Up to three hours before the close: the afternoon, when most people have the time to come.
  const at = close - Math.floor(random.between(10, 180)) * MINUTE;
  return at < until ? at : null;
}

/** The same life under another name: every entry again, chained from its own beginning. */
function named({ record, entries }: Trajectory, code: string, who: Applicant): WholeDossier {
  let hash = genesisHash(record.agency, code);
  const told = entries.map((known) => {
    const entry: UnhashedEntry & { hash?: string } = { ...known };
    delete entry.hash;
    const commandId = entry.commandId === null ? null : `${code}/${entry.commandId}`;
    const data = entry.kind === 'opened' ? { ...entry.data, applicant: who } : entry.data;
    const link = chain(hash, { ...entry, dossier: code, commandId, data });
    hash = link.hash;
    return link;
  });
  return { record: { ...record, code, applicant: who, lastHash: hash }, entries: told };
}

/** Takes as many numbers of each day as will be used, so that later openings go on after them. */
export async function takeNumbers(
  pool: Pick<Pool, 'query'>,
  agency: AgencyId,
  lives: readonly Trajectory[],
  count: number,
): Promise<{ next(date: string): number }> {
  const wanted = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const entry = lives[index % lives.length]?.entries[0];
    const day = entry?.outcome.day ?? '';
    wanted.set(day, (wanted.get(day) ?? 0) + 1);
  }
  const { rows } = await pool.query<{ day: string; last: number }>(
    `INSERT INTO code_sequence (agency_id, day, last)
     SELECT $1, * FROM unnest($2::date[], $3::int[])
     ON CONFLICT (agency_id, day) DO UPDATE SET last = code_sequence.last + excluded.last
     RETURNING day::text, last`,
    [agency, [...wanted.keys()], [...wanted.values()]],
  );
  const used = new Map(rows.map(({ day, last }) => [day, last - (wanted.get(day) ?? 0)]));
  return {
    next: (date) => {
      const number = (used.get(date) ?? 0) + 1;
      used.set(date, number);
      return number;
    },
  };
}

/** Nobody waits for these commits. */
async function commit(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL synchronous_commit = off');
    await work(client);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
