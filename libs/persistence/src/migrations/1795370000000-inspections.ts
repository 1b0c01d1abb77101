import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * The inspection calendar: teams, and which dossier they visit when. The keys hold what two officers at once could
 * break: one visit in a place, one open visit of a dossier. What happened to a visit or a team is append-only.
 */
export class Inspections1795370000000 implements MigrationInterface {
  name = 'Inspections1795370000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('inspections cannot be reverted; write a new migration'));
  }
}

const TEAM = `
  CREATE TABLE inspection_team (
    agency_id  text NOT NULL REFERENCES agency,
    id         uuid NOT NULL,
    unit       text NOT NULL CHECK (unit <> ''),
    name       text NOT NULL CHECK (name <> ''),
    per_half   integer NOT NULL CHECK (per_half BETWEEN 1 AND 12),
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    revision   integer NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT inspection_team_name
      EXCLUDE USING gist (agency_id WITH =, unit WITH =, name WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
  )`;

/** Members in the order of the decision; the first leads. */
const TEAM_MEMBER = `
  CREATE TABLE inspection_team_member (
    agency_id text NOT NULL,
    team_id   uuid NOT NULL,
    place     integer NOT NULL,
    person_id text NOT NULL,
    PRIMARY KEY (agency_id, team_id, place),
    UNIQUE (agency_id, team_id, person_id),
    FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team,
    FOREIGN KEY (agency_id, person_id) REFERENCES person
  )`;

const TEAM_EVENT = `
  CREATE TABLE inspection_team_event (
    agency_id    text NOT NULL,
    team_id      uuid NOT NULL,
    revision     integer NOT NULL,
    what         text NOT NULL CHECK (what IN ('formed', 'changed', 'ended')),
    at           timestamptz NOT NULL,
    by_person    text NOT NULL,
    on_behalf_of text,
    data         jsonb NOT NULL,
    PRIMARY KEY (agency_id, team_id, revision),
    FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team
  )`;

/** stay: how often the dossier had entered the step; a booking of an earlier stay no longer stands. */
const VISIT = `
  CREATE TABLE inspection_visit (
    agency_id    text NOT NULL,
    id           uuid NOT NULL,
    dossier_code text NOT NULL,
    step         text NOT NULL,
    stay         integer NOT NULL CHECK (stay > 0),
    team_id      uuid NOT NULL,
    day          date NOT NULL,
    half         text NOT NULL CHECK (half IN ('morning', 'afternoon')),
    place        integer NOT NULL CHECK (place > 0),
    status       text NOT NULL CHECK (status IN ('booked', 'cancelled', 'over')),
    revision     integer NOT NULL,
    booked_at    timestamptz NOT NULL,
    PRIMARY KEY (agency_id, id),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier,
    FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team
  )`;

/** Every booking, move and cancellation with its reason; \`over\` is noted when somebody needs the place. */
const VISIT_EVENT = `
  CREATE TABLE inspection_visit_event (
    agency_id    text NOT NULL,
    visit_id     uuid NOT NULL,
    revision     integer NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'over')),
    at           timestamptz NOT NULL,
    by_person    text NOT NULL,
    by_role      text NOT NULL,
    by_unit      text NOT NULL,
    on_behalf_of text,
    team_id      uuid NOT NULL,
    day          date NOT NULL,
    half         text NOT NULL,
    place        integer NOT NULL,
    reason       text,
    late         text,
    PRIMARY KEY (agency_id, visit_id, revision),
    FOREIGN KEY (agency_id, visit_id) REFERENCES inspection_visit,
    CHECK (late IS NULL OR reason IS NOT NULL)
  )`;

const INDEXES = [
  `CREATE UNIQUE INDEX inspection_visit_place ON inspection_visit (agency_id, team_id, day, half, place)
     WHERE status = 'booked'`,
  `CREATE UNIQUE INDEX inspection_visit_open ON inspection_visit (agency_id, dossier_code) WHERE status = 'booked'`,
  `CREATE INDEX inspection_visit_day ON inspection_visit (agency_id, day)`,
  `CREATE INDEX inspection_visit_dossier ON inspection_visit (agency_id, dossier_code)`,
];

const PRIVILEGES = [
  `GRANT SELECT, INSERT, UPDATE (name, per_half, valid_from, valid_to, revision) ON inspection_team TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, DELETE ON inspection_team_member TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (team_id, day, half, place, status, revision) ON inspection_visit TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT ON inspection_team_event, inspection_visit_event TO ${APP_ROLE}`,
];

const STATEMENTS = [TEAM, TEAM_MEMBER, TEAM_EVENT, VISIT, VISIT_EVENT, ...INDEXES, ...PRIVILEGES];
