import type { Pool, PoolClient } from 'pg';
import {
  CLOCK_ACTOR,
  isRefusal,
  refuse,
  type AgencyId,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import type {
  Clash,
  DayPlan,
  InspectionStore,
  Stay,
  Team,
  TeamChange,
  Visit,
  VisitChange,
} from '#inspections';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction, sqlState } from '../server/transaction.js';
import {
  NO_LONGER_THERE,
  OPEN_VISIT_OF,
  STANDING_ON,
  TEAM_SELECT,
  toTeam,
  toVisit,
  VISIT_COLUMNS,
  type TeamRow,
  type VisitRow,
} from './inspection-sql.js';
import { saveTeam } from './save-team.js';

const UNIQUE_VIOLATION = '23505';

/** Teams and visits on PostgreSQL; every change is written with the event that tells it. */
export class PgInspections implements InspectionStore {
  constructor(private readonly pool: Pool) {}

  async teams(agency: AgencyId, unit: string): Promise<readonly Team[]> {
    const { rows } = await this.pool.query<TeamRow>(
      `${TEAM_SELECT} WHERE t.agency_id = $1 AND t.unit = $2 ORDER BY t.name, t.valid_from`,
      [agency, unit],
    );
    return rows.map(toTeam);
  }

  async team(agency: AgencyId, id: string): Promise<Team | null> {
    const { rows } = await this.pool.query<TeamRow>(`${TEAM_SELECT} WHERE t.agency_id = $1 AND t.id = $2`, [
      agency,
      id,
    ]);
    return rows[0] ? toTeam(rows[0]) : null;
  }

  saveTeam(
    agency: AgencyId,
    team: Team,
    change: TeamChange,
  ): Promise<'saved' | 'changed' | readonly Clash[]> {
    return saveTeam(this.pool, agency, team, change);
  }

  async visit(agency: AgencyId, id: string): Promise<Visit | null> {
    const { rows } = await this.pool.query<VisitRow>(
      `SELECT ${VISIT_COLUMNS} FROM inspection_visit v WHERE v.agency_id = $1 AND v.id = $2`,
      [agency, id],
    );
    return rows[0] ? toVisit(rows[0]) : null;
  }

  async bookedAfter(agency: AgencyId, team: string, after: LocalDay): Promise<readonly LocalDay[]> {
    const { rows } = await this.pool.query<{ day: LocalDay }>(
      `SELECT DISTINCT v.day::text AS day FROM inspection_visit v
       WHERE v.agency_id = $1 AND v.team_id = $2 AND v.day > $3 AND v.status = 'booked' AND NOT ${NO_LONGER_THERE}
       ORDER BY day DESC`,
      [agency, team, after],
    );
    return rows.map(({ day }) => day);
  }

  async change(
    agency: AgencyId,
    day: LocalDay,
    stay: Stay,
    decide: (plan: DayPlan) => VisitChange | Visit | Refusal,
  ): Promise<Visit | Refusal> {
    try {
      return await inTransaction(this.pool, async (client) => {
        const plan = await heldPlan(client, agency, day, stay);
        const decided = decide(plan);
        if (isRefusal(decided) || !('visit' in decided)) return decided;
        const otherTeam = await teamChanged(client, agency, decided);
        if (otherTeam) return otherTeam;
        await settle(client, agency, day, stay, decided.at);
        await writeVisit(client, agency, decided);
        return decided.visit;
      });
    } catch (error) {
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      return lostRace(error as { readonly constraint?: string }, stay);
    }
  }
}

/**
 * The team is held as it is: whoever would change its members waits for the visit to be written, and then finds it.
 * @returns `team.changed` when somebody changed it since its people were found free
 */
async function teamChanged(
  client: PoolClient,
  agency: AgencyId,
  { visit, teamRevision }: VisitChange,
): Promise<Refusal | null> {
  if (teamRevision === undefined) return null;
  const { rows } = await client.query<{ name: string; revision: number }>(
    `SELECT name, revision FROM inspection_team WHERE agency_id = $1 AND id = $2 FOR SHARE`,
    [agency, visit.team],
  );
  if (rows[0]?.revision === teamRevision) return null;
  return refuse('team.changed', { team: rows[0]?.name ?? 'Đoàn thẩm định', then: ' lịch rồi xếp lại' });
}

/** The day is locked, then the dossier: whoever books next waits, and nobody moves the dossier meanwhile. */
async function heldPlan(client: PoolClient, agency: AgencyId, day: LocalDay, stay: Stay): Promise<DayPlan> {
  await holdLock(client, LOCKS.inspectionDay(agency, day));
  const there = await client.query<{ there: boolean }>(
    `SELECT d.state = $3 AND (d.facts -> 'visits' ->> $3)::int = $4 AS there
     FROM dossier d WHERE d.agency_id = $1 AND d.code = $2 FOR SHARE`,
    [agency, stay.dossier, stay.step, stay.stay],
  );
  const standing = await client.query<VisitRow & { team_name: string; members: Team['members'] }>(
    STANDING_ON,
    [agency, day],
  );
  const own = await client.query<VisitRow>(OPEN_VISIT_OF, [agency, stay.dossier]);
  return {
    there: there.rows[0]?.there ?? false,
    standing: standing.rows.map((row) => ({
      ...toVisit(row),
      teamName: row.team_name,
      members: row.members,
    })),
    own: own.rows[0] ? toVisit(own.rows[0]) : null,
  };
}

/** Bookings of the day or of the dossier whose dossier has left the step give their places back. */
async function settle(
  client: PoolClient,
  agency: AgencyId,
  day: LocalDay,
  { dossier }: Stay,
  at: Instant,
): Promise<void> {
  await client.query(
    `WITH over AS (
       UPDATE inspection_visit v SET status = 'over', revision = v.revision + 1
       WHERE v.agency_id = $1 AND v.status = 'booked' AND (v.day = $2 OR v.dossier_code = $3) AND ${NO_LONGER_THERE}
       RETURNING v.*)
     INSERT INTO inspection_visit_event
       (agency_id, visit_id, revision, kind, at, by_person, by_role, by_unit, team_id, day, half, place)
     SELECT agency_id, id, revision, 'over', $4, $5, $6, $7, team_id, day, half, place FROM over`,
    [agency, day, dossier, new Date(at), CLOCK_ACTOR.id, CLOCK_ACTOR.role, CLOCK_ACTOR.unit],
  );
}

async function writeVisit(client: PoolClient, agency: AgencyId, change: VisitChange): Promise<void> {
  const { visit, kind, by, at, reason, late } = change;
  const { id, dossier, step, stay, team, day, half, place, status, revision, bookedAt } = visit;
  if (kind === 'booked') {
    await client.query(
      `INSERT INTO inspection_visit
         (agency_id, id, dossier_code, step, stay, team_id, day, half, place, status, revision, booked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [agency, id, dossier, step, stay, team, day, half, place, status, revision, new Date(bookedAt)],
    );
  } else {
    await client.query(
      `UPDATE inspection_visit SET team_id = $3, day = $4, half = $5, place = $6, status = $7, revision = $8
       WHERE agency_id = $1 AND id = $2`,
      [agency, id, team, day, half, place, status, revision],
    );
  }
  await client.query(
    `INSERT INTO inspection_visit_event (agency_id, visit_id, revision, kind, at, by_person, by_role, by_unit,
       on_behalf_of, team_id, day, half, place, reason, late)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[agency, id, revision, kind, new Date(at), by.id, by.role, by.unit, by.onBehalfOf ?? null],
      ...[team, day, half, place, reason, late],
    ],
  );
}

/** The day's lock orders bookings of one day; only a dossier booked on two days at once comes here. */
function lostRace({ constraint }: { readonly constraint?: string }, { dossier }: Stay): Refusal {
  return constraint === 'inspection_visit_open'
    ? refuse('visit.already_booked', { dossier, booked: 'vừa được người khác xếp lịch; hãy tải lại lịch' })
    : refuse('visit.slot_taken', {
        place: 'Lượt này',
        taken: 'vừa có người xếp',
        instead: 'hãy tải lại lịch và chọn lượt khác',
      });
}
