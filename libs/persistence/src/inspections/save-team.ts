import type { Pool, PoolClient } from 'pg';
import type { Clash, Team, TeamChange } from '#inspections';
import type { AgencyId, LocalDay } from '#kernel';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction, sqlState } from '../server/transaction.js';
import { NO_LONGER_THERE } from './inspection-sql.js';

const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';

/** Leaves the transaction with what stands in the way. */
class Clashing extends Error {
  constructor(readonly clashes: readonly Clash[]) {
    super('members are busy');
  }
}

/**
 * Writes a team and its event. The days of its visits are locked as for booking, and the row of the team is held by
 * whoever books for it: a booking made at the same moment is either seen here, or sees the new members.
 */
export async function saveTeam(
  pool: Pool,
  agency: AgencyId,
  team: Team,
  change: TeamChange,
): Promise<'saved' | 'changed' | readonly Clash[]> {
  try {
    return await inTransaction(pool, async (client) => {
      const held = await holdDays(client, agency, team, change, new Set());
      if (!(await writeTeam(client, agency, team, change))) return 'changed';
      // Booked between the two: no more can come now that the row is ours.
      await holdDays(client, agency, team, change, held);
      const clashes = await clashesOf(client, agency, team, change);
      if (clashes.length > 0) throw new Clashing(clashes);
      return 'saved';
    });
  } catch (error) {
    if (error instanceof Clashing) return error.clashes;
    if ([UNIQUE_VIOLATION, EXCLUSION_VIOLATION].includes(sqlState(error))) return 'changed';
    throw error;
  }
}

/** Locks the days of the visits that stand, in their order, those already held aside. */
async function holdDays(
  client: PoolClient,
  agency: AgencyId,
  { id }: Team,
  { joined, today }: TeamChange,
  held: ReadonlySet<LocalDay>,
): Promise<ReadonlySet<LocalDay>> {
  if (joined.length === 0) return held;
  const { rows } = await client.query<{ day: LocalDay }>(
    `SELECT DISTINCT v.day::text AS day FROM inspection_visit v
     WHERE v.agency_id = $1 AND v.team_id = $2 AND v.day >= $3 AND v.status = 'booked' ORDER BY day`,
    [agency, id, today],
  );
  const days = rows.map(({ day }) => day).filter((day) => !held.has(day));
  for (const day of days) await holdLock(client, LOCKS.inspectionDay(agency, day));
  return new Set([...held, ...days]);
}

async function clashesOf(
  client: PoolClient,
  agency: AgencyId,
  { id }: Team,
  { joined, today }: TeamChange,
): Promise<readonly Clash[]> {
  if (joined.length === 0) return [];
  const standing = `v.agency_id = $1 AND v.day >= $4 AND v.status = 'booked' AND NOT ${NO_LONGER_THERE}`;
  const { rows } = await client.query<Clash>(
    `WITH standing AS (
       SELECT v.team_id, v.day, v.half, v.place, v.dossier_code FROM inspection_visit v WHERE ${standing})
     SELECT DISTINCT ON (own.day, own.half, m.person_id)
       m.person_id AS person, own.day::text AS day, own.half, own.dossier_code AS dossier, t.name AS "otherTeam"
     FROM standing own
     JOIN standing other ON other.day = own.day AND other.half = own.half AND other.team_id <> own.team_id
     JOIN inspection_team t ON t.agency_id = $1 AND t.id = other.team_id
     JOIN inspection_team_member m ON m.agency_id = $1 AND m.team_id = other.team_id AND m.person_id = ANY ($3::text[])
     WHERE own.team_id = $2
     ORDER BY own.day, own.half DESC, m.person_id, own.place`,
    [agency, id, joined, today],
  );
  return rows;
}

async function writeTeam(
  client: PoolClient,
  agency: AgencyId,
  team: Team,
  { what, at, by }: TeamChange,
): Promise<boolean> {
  const { id, unit, name, perHalf, from, to, revision, members } = team;
  const { rowCount } =
    what === 'formed'
      ? await client.query(
          `INSERT INTO inspection_team (agency_id, id, unit, name, per_half, valid_from, valid_to, revision)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [agency, id, unit, name, perHalf, from, to, revision],
        )
      : await client.query(
          `UPDATE inspection_team SET name = $3, per_half = $4, valid_from = $5, valid_to = $6, revision = $7
           WHERE agency_id = $1 AND id = $2 AND revision = $7 - 1`,
          [agency, id, name, perHalf, from, to, revision],
        );
  if (rowCount === 0) return false;
  await client.query(`DELETE FROM inspection_team_member WHERE agency_id = $1 AND team_id = $2`, [
    agency,
    id,
  ]);
  await client.query(
    `INSERT INTO inspection_team_member (agency_id, team_id, place, person_id)
     SELECT $1, $2, one.place, one.id FROM unnest($3::text[]) WITH ORDINALITY AS one (id, place)`,
    [agency, id, members.map((member) => member.id)],
  );
  await client.query(
    `INSERT INTO inspection_team_event (agency_id, team_id, revision, what, at, by_person, on_behalf_of, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [agency, id, revision, what, new Date(at), by.id, by.onBehalfOf ?? null, JSON.stringify(team)],
  );
  return true;
}
