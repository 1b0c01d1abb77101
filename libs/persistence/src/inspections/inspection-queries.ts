import type { Pool } from 'pg';
import type { Visible } from '#access';
import type { AgencyId, DossierCode, Instant, LocalDay } from '#kernel';
import type { DossierRecord } from '#engine';
import type { Half, Member, VisitStatus } from '#inspections';
import { toRecord, type DossierRow } from '../dossiers/mapper.js';
import { RECORD_SELECT } from '../dossiers/sql.js';
import { visibleClause } from '../queries/dossier-queries.js';
import { NO_LONGER_THERE } from './inspection-sql.js';
import { parameters } from '../server/statement.js';

/** A step of an issue, as the calendar asks for its dossiers. */
export interface StepOfIssue {
  readonly code: string;
  readonly issue: number;
  readonly step: string;
}

/** The day the applicant was told in the present stay of dossier `d`, by the history. */
const ANNOUNCED = `(
  SELECT h.data ->> 'visit_date' FROM history h
  WHERE h.agency_id = d.agency_id AND h.dossier_code = d.code AND h.to_step = d.state AND h.data ? 'visit_date'
    AND h.revision >= (SELECT max(e.revision) FROM history e
                       WHERE e.agency_id = d.agency_id AND e.dossier_code = d.code
                         AND e.to_step = d.state AND e.from_step <> e.to_step)
  ORDER BY h.revision DESC LIMIT 1)`;

export interface WaitingDossier {
  readonly record: DossierRecord;
  readonly announced: LocalDay | null;
  /** It has a booking in this stay. */
  readonly booked: boolean;
}

/** Dossiers of a unit in steps done on site, earliest promise first. @param limit one more tells that there are more */
export async function waitingOnSite(
  pool: Pool,
  agency: AgencyId,
  { unit, steps, visible }: { unit: string; steps: readonly StepOfIssue[]; visible: Visible | null },
  limit: number,
): Promise<readonly WaitingDossier[]> {
  const { values, bind } = parameters(
    ...[agency, unit, limit],
    ...[steps.map(({ code }) => code), steps.map(({ issue }) => issue), steps.map(({ step }) => step)],
  );
  const seen = visible === null ? 'true' : visibleClause(visible, bind);
  const { rows } = await pool.query<DossierRow & { announced: LocalDay | null; booked: boolean }>(
    `SELECT ${RECORD_SELECT}, ${ANNOUNCED} AS announced,
       EXISTS (SELECT FROM inspection_visit v WHERE v.agency_id = d.agency_id AND v.dossier_code = d.code
                 AND v.status = 'booked' AND v.step = d.state
                 AND v.stay = (d.facts -> 'visits' ->> d.state)::int) AS booked
     FROM dossier d
     WHERE d.agency_id = $1 AND d.unit = $2 AND d.ended_at IS NULL AND ${seen}
       AND (d.procedure_code, d.procedure_issue, d.state) IN
         (SELECT * FROM unnest($4::text[], $5::int[], $6::text[]))
     ORDER BY coalesce(d.due_current, 'infinity'::timestamptz), d.code LIMIT $3`,
    values,
  );
  return rows.map((row) => ({ record: toRecord(row), announced: row.announced, booked: row.booked }));
}

/** The day the applicant of a dossier was told, in its present step; null when none was. */
export async function announcedDay(
  pool: Pool,
  agency: AgencyId,
  code: DossierCode,
): Promise<LocalDay | null> {
  const { rows } = await pool.query<{ announced: LocalDay | null }>(
    `SELECT ${ANNOUNCED} AS announced FROM dossier d WHERE d.agency_id = $1 AND d.code = $2`,
    [agency, code],
  );
  return rows[0]?.announced ?? null;
}

/** How a dossier left the step of a visit. */
export interface Leaving {
  readonly kind: string;
  readonly action: string;
  readonly label: string;
  readonly at: Instant;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface PlannedVisit {
  readonly id: string;
  readonly team: string;
  readonly step: string;
  readonly stay: number;
  readonly day: LocalDay;
  readonly half: Half;
  readonly place: number;
  readonly revision: number;
  readonly status: VisitStatus;
  /** The dossier has left the step. */
  readonly left: boolean;
  readonly leaving: Leaving | null;
  /** Of the last booking or move. */
  readonly by: Member;
  readonly onBehalfOf: Member | null;
  readonly reason: string | null;
  readonly late: string | null;
  readonly record: DossierRecord;
  /** The caller may see the dossier; otherwise only that the place is held. */
  readonly visible: boolean;
}

const VISIT_JSON = `jsonb_build_object(
  'id', v.id, 'team', v.team_id, 'step', v.step, 'stay', v.stay, 'day', v.day::text, 'half', v.half, 'place', v.place,
  'revision', v.revision, 'status', v.status, 'left', v.status = 'over' OR ${NO_LONGER_THERE})`;

/** The entry that ended the stay a visit was booked in. */
const LEAVING_JSON = `(
  SELECT jsonb_build_object('kind', h.kind, 'action', h.action, 'label', h.label, 'data', h.data,
                            'at', (extract(epoch FROM h.at) * 1000)::bigint)
  FROM history h
  WHERE h.agency_id = v.agency_id AND h.dossier_code = v.dossier_code AND h.from_step = v.step
    AND h.to_step <> v.step AND h.at >= v.booked_at
  ORDER BY h.revision LIMIT 1)`;

/** Who last booked or moved visit `v`, and what they wrote. */
const LAST_PLAN_JSON = `(
  SELECT jsonb_build_object(
    'by', jsonb_build_object('id', e.by_person, 'name', coalesce(a.name, e.by_person)),
    'onBehalfOf', CASE WHEN e.on_behalf_of IS NOT NULL
                       THEN jsonb_build_object('id', e.on_behalf_of, 'name', coalesce(b.name, e.on_behalf_of)) END,
    'reason', e.reason, 'late', e.late)
  FROM inspection_visit_event e
  LEFT JOIN person a ON a.agency_id = e.agency_id AND a.id = e.by_person
  LEFT JOIN person b ON b.agency_id = e.agency_id AND b.id = e.on_behalf_of
  WHERE e.agency_id = v.agency_id AND e.visit_id = v.id AND e.kind IN ('booked', 'moved')
  ORDER BY e.revision DESC LIMIT 1)`;

/** Visits of the teams of a unit between two days, both counted; cancelled ones are not among them. */
export async function plannedVisits(
  pool: Pool,
  agency: AgencyId,
  { unit, from, to, visible }: { unit: string; from: LocalDay; to: LocalDay; visible: Visible | null },
): Promise<readonly PlannedVisit[]> {
  const { values, bind } = parameters(agency, unit, from, to);
  const seen = visible === null ? 'true' : visibleClause(visible, bind);
  type Row = DossierRow & {
    visit: Omit<PlannedVisit, 'leaving' | 'record' | 'visible' | 'by' | 'onBehalfOf' | 'reason' | 'late'>;
    leaving: Leaving | null;
    plan: Pick<PlannedVisit, 'by' | 'onBehalfOf' | 'reason' | 'late'>;
    visible: boolean;
  };
  const { rows } = await pool.query<Row>(
    `SELECT ${RECORD_SELECT}, ${VISIT_JSON} AS visit, ${LEAVING_JSON} AS leaving, ${LAST_PLAN_JSON} AS plan,
       ${seen} AS visible
     FROM inspection_visit v
     JOIN inspection_team t ON t.agency_id = v.agency_id AND t.id = v.team_id
     JOIN dossier d ON d.agency_id = v.agency_id AND d.code = v.dossier_code
     WHERE v.agency_id = $1 AND t.unit = $2 AND v.day BETWEEN $3 AND $4 AND v.status <> 'cancelled'
     ORDER BY v.day, v.half DESC, v.place, v.booked_at`,
    values,
  );
  return rows.map(({ visit, leaving, plan, visible: shown, ...row }) => ({
    ...visit,
    ...plan,
    leaving: visit.left ? leaving : null,
    record: toRecord(row),
    visible: shown,
  }));
}

/** Who stands in for whom on which days. */
export interface Absence {
  readonly absent: string;
  readonly acting: Member;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** Substitutions of these people that touch the days from … to. */
export async function absencesOf(
  pool: Pool,
  agency: AgencyId,
  people: readonly string[],
  from: LocalDay,
  to: LocalDay,
): Promise<readonly Absence[]> {
  const { rows } = await pool.query<Absence>(
    `SELECT s.absent_id AS absent, jsonb_build_object('id', p.id, 'name', p.name) AS acting,
       s.valid_from::text AS from, s.valid_to::text AS to
     FROM substitution s JOIN person p ON p.agency_id = s.agency_id AND p.id = s.acting_id
     WHERE s.agency_id = $1 AND s.absent_id = ANY ($2::text[]) AND s.ended_at IS NULL
       AND s.valid_from <= $4 AND s.valid_to >= $3
     ORDER BY s.valid_from, s.id`,
    [agency, people, from, to],
  );
  return rows;
}

/** One line of a visit's log. */
export interface VisitEvent {
  readonly kind: 'booked' | 'moved' | 'cancelled' | 'over';
  readonly at: Instant;
  readonly by: Member;
  readonly onBehalfOf: Member | null;
  readonly team: string;
  readonly day: LocalDay;
  readonly half: Half;
  readonly place: number;
  readonly reason: string | null;
  readonly late: string | null;
}

/** Everything that happened to the visits of a dossier, oldest first. */
export async function visitLog(
  pool: Pool,
  agency: AgencyId,
  dossier: DossierCode,
): Promise<readonly VisitEvent[]> {
  const { rows } = await pool.query<{ event: VisitEvent }>(
    `SELECT jsonb_build_object(
       'kind', e.kind, 'at', (extract(epoch FROM e.at) * 1000)::bigint, 'team', t.name, 'day', e.day::text,
       'half', e.half, 'place', e.place, 'reason', e.reason, 'late', e.late,
       'by', jsonb_build_object('id', e.by_person, 'name', coalesce(a.name, e.by_person)),
       'onBehalfOf', CASE WHEN e.on_behalf_of IS NOT NULL
                          THEN jsonb_build_object('id', e.on_behalf_of, 'name', coalesce(b.name, e.on_behalf_of)) END
     ) AS event
     FROM inspection_visit v
     JOIN inspection_visit_event e ON e.agency_id = v.agency_id AND e.visit_id = v.id
     JOIN inspection_team t ON t.agency_id = e.agency_id AND t.id = e.team_id
     LEFT JOIN person a ON a.agency_id = e.agency_id AND a.id = e.by_person
     LEFT JOIN person b ON b.agency_id = e.agency_id AND b.id = e.on_behalf_of
     WHERE v.agency_id = $1 AND v.dossier_code = $2
     ORDER BY e.at, v.booked_at, e.revision`,
    [agency, dossier],
  );
  return rows.map(({ event }) => event);
}
