import type { Half, Member, Team, Visit, VisitStatus } from '#inspections';
import type { LocalDay } from '#kernel';

/** Visit `v` is of a stay its dossier has ended. */
export const NO_LONGER_THERE = `NOT EXISTS (
  SELECT FROM dossier d WHERE d.agency_id = v.agency_id AND d.code = v.dossier_code
    AND d.state = v.step AND (d.facts -> 'visits' ->> v.step)::int = v.stay)`;

export const VISIT_COLUMNS = `v.id, v.dossier_code, v.step, v.stay, v.team_id, v.day::text AS day, v.half, v.place,
  v.status, v.revision, v.booked_at`;

/** Members of team `t` in their order, as a JSON array. */
export const MEMBERS_JSON = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY m.place), '[]')
  FROM inspection_team_member m JOIN person p ON p.agency_id = m.agency_id AND p.id = m.person_id
  WHERE m.agency_id = t.agency_id AND m.team_id = t.id)`;

export const TEAM_SELECT = `
  SELECT t.id, t.unit, t.name, t.per_half, t.valid_from::text AS valid_from, t.valid_to::text AS valid_to, t.revision,
         ${MEMBERS_JSON} AS members
  FROM inspection_team t`;

export const STANDING_ON = `
  SELECT ${VISIT_COLUMNS}, t.name AS team_name, ${MEMBERS_JSON} AS members
  FROM inspection_visit v JOIN inspection_team t ON t.agency_id = v.agency_id AND t.id = v.team_id
  WHERE v.agency_id = $1 AND v.day = $2 AND v.status = 'booked' AND NOT ${NO_LONGER_THERE}`;

export const OPEN_VISIT_OF = `
  SELECT ${VISIT_COLUMNS} FROM inspection_visit v
  WHERE v.agency_id = $1 AND v.dossier_code = $2 AND v.status = 'booked' AND NOT ${NO_LONGER_THERE}
  FOR UPDATE OF v`;

export interface VisitRow {
  readonly id: string;
  readonly dossier_code: string;
  readonly step: string;
  readonly stay: number;
  readonly team_id: string;
  readonly day: LocalDay;
  readonly half: Half;
  readonly place: number;
  readonly status: VisitStatus;
  readonly revision: number;
  readonly booked_at: Date;
}

export function toVisit(row: VisitRow): Visit {
  const { id, step, stay, day, half, place, status, revision } = row;
  return {
    id,
    dossier: row.dossier_code,
    step,
    stay,
    team: row.team_id,
    day,
    half,
    place,
    status,
    revision,
    bookedAt: row.booked_at.getTime(),
  };
}

export interface TeamRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly per_half: number;
  readonly valid_from: LocalDay;
  readonly valid_to: LocalDay | null;
  readonly revision: number;
  readonly members: readonly Member[];
}

export function toTeam(row: TeamRow): Team {
  const { id, unit, name, members, revision } = row;
  return { id, unit, name, members, perHalf: row.per_half, from: row.valid_from, to: row.valid_to, revision };
}
