import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * Every table starts with agency_id and every key contains it, so that the schema can be distributed by agency
 * without a change (test/db/schema.spec.ts holds this). Timestamps are business time from `Clock`; only
 * `recorded_at` is the server's own.
 */
export class Foundation1795305600000 implements MigrationInterface {
  name = 'Foundation1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Nothing acknowledged may be lost: the first migration is never undone, only followed. */
  down(): Promise<void> {
    return Promise.reject(new Error('the foundation cannot be reverted; write a new migration'));
  }
}

const AGENCY = `
  CREATE TABLE agency (
    agency_id text PRIMARY KEY,
    name      text NOT NULL,
    zone      text NOT NULL
  )`;

const PROCEDURE_VERSION = `
  CREATE TABLE procedure_version (
    agency_id    text NOT NULL REFERENCES agency,
    code         text NOT NULL,
    issue        integer NOT NULL,
    title        text NOT NULL,
    field        text NOT NULL,
    source       text NOT NULL,
    hash         text NOT NULL,
    valid        daterange NOT NULL,
    status       text NOT NULL CHECK (status IN ('draft', 'published', 'retired')),
    published_at timestamptz,
    PRIMARY KEY (agency_id, code, issue),
    CONSTRAINT procedure_version_no_overlap
      EXCLUDE USING gist (agency_id WITH =, code WITH =, valid WITH &&) WHERE (status = 'published')
  )`;

const DOSSIER = `
  CREATE TABLE dossier (
    agency_id       text NOT NULL,
    code            text NOT NULL,
    procedure_code  text NOT NULL,
    procedure_issue integer NOT NULL,
    field           text NOT NULL,
    owner_unit      text NOT NULL,
    channel         text NOT NULL CHECK (channel IN ('online', 'direct', 'post')),
    applicant       jsonb NOT NULL,
    opened_at       timestamptz NOT NULL,
    revision        integer NOT NULL,
    state           text NOT NULL,
    role            text NOT NULL,
    unit            text NOT NULL,
    facts           jsonb NOT NULL,
    clock           jsonb NOT NULL,
    overdue         boolean NOT NULL,
    apology         text NOT NULL CHECK (apology IN ('none', 'owed', 'issued')),
    suspended       text,
    received_at     timestamptz,
    due_original    timestamptz,
    due_lawful      timestamptz,
    due_current     timestamptz,
    rescheduled_to  timestamptz,
    provisional     text,
    finished_at     timestamptz,
    ended_at        timestamptz,
    last_at         timestamptz NOT NULL,
    last_actor      jsonb NOT NULL,
    last_hash       bytea NOT NULL,
    PRIMARY KEY (agency_id, code),
    FOREIGN KEY (agency_id, procedure_code, procedure_issue) REFERENCES procedure_version
  ) WITH (fillfactor = 80)`;

const HISTORY = `
  CREATE TABLE history (
    agency_id    text NOT NULL,
    dossier_code text NOT NULL,
    revision     integer NOT NULL,
    at           timestamptz NOT NULL,
    kind         text NOT NULL,
    action       text NOT NULL,
    label        text NOT NULL,
    actor_id     text NOT NULL,
    actor_role   text NOT NULL,
    actor_unit   text NOT NULL,
    command_id   text,
    from_step    text NOT NULL,
    to_step      text NOT NULL,
    data         jsonb NOT NULL,
    effects      jsonb NOT NULL,
    outcome      jsonb NOT NULL,
    hash         bytea NOT NULL,
    seq          bigint GENERATED ALWAYS AS IDENTITY,
    tx           xid8 NOT NULL DEFAULT pg_current_xact_id(),
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (agency_id, dossier_code, revision),
    UNIQUE (agency_id, command_id),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`;

const DEADLINE = `
  CREATE TABLE deadline (
    agency_id    text NOT NULL,
    dossier_code text NOT NULL,
    name         text NOT NULL,
    due_at       timestamptz NOT NULL,
    PRIMARY KEY (agency_id, dossier_code, name),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`;

/** Daily sequence of dossier codes. */
const CODE_SEQUENCE = `
  CREATE TABLE code_sequence (
    agency_id text NOT NULL REFERENCES agency,
    day       date NOT NULL,
    last      integer NOT NULL,
    PRIMARY KEY (agency_id, day)
  )`;

/** Durable cursors: the history is the outbox. */
const FOLLOWER = `
  CREATE TABLE follower (
    agency_id text NOT NULL REFERENCES agency,
    name      text NOT NULL,
    tx        xid8 NOT NULL,
    seq       bigint NOT NULL,
    PRIMARY KEY (agency_id, name)
  )`;

/** Letters are events too: one row when drafted, another when issued. */
const LETTER = `
  CREATE TABLE letter (
    agency_id    text NOT NULL,
    dossier_code text NOT NULL,
    revision     integer NOT NULL,
    kind         text NOT NULL,
    status       text NOT NULL CHECK (status IN ('drafted', 'issued')),
    at           timestamptz NOT NULL,
    data         jsonb NOT NULL,
    PRIMARY KEY (agency_id, dossier_code, revision, kind),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`;

const NOTICE = `
  CREATE TABLE notice (
    agency_id    text NOT NULL,
    dossier_code text NOT NULL,
    revision     integer NOT NULL,
    kind         text NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (agency_id, dossier_code, revision, kind),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`;

/** Counts of what happened on a local day; every figure of the forms is a sum over days. */
const STAT_DAY = `
  CREATE TABLE stat_day (
    agency_id  text NOT NULL,
    day        date NOT NULL,
    procedure_code text NOT NULL,
    field      text NOT NULL,
    owner_unit text NOT NULL,
    received_online       integer NOT NULL,
    received_direct       integer NOT NULL,
    received_post         integer NOT NULL,
    early                 integer NOT NULL,
    on_time               integer NOT NULL,
    late                  integer NOT NULL,
    instant_late          integer NOT NULL,
    late_against_original integer NOT NULL,
    late_against_current  integer NOT NULL,
    open_overdue          integer NOT NULL,
    withdrawn             integer NOT NULL,
    letter_due            integer NOT NULL,
    letter_timely         integer NOT NULL,
    letter_late           integer NOT NULL,
    PRIMARY KEY (agency_id, day, procedure_code, field, owner_unit)
  )`;

const INDEXES = [
  `CREATE INDEX dossier_queue ON dossier (agency_id, unit, role, coalesce(due_current, 'infinity'::timestamptz), code)
     WHERE ended_at IS NULL`,
  `CREATE INDEX dossier_newest ON dossier (agency_id, opened_at DESC, code)`,
  `CREATE INDEX history_outbox ON history (agency_id, tx, seq)`,
  `CREATE INDEX deadline_due ON deadline (agency_id, due_at)`,
];

const PRIVILEGES = [
  `DO $$ BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN CREATE ROLE ${APP_ROLE} NOLOGIN; END IF;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
   END $$`,
  `DO $$ BEGIN EXECUTE format('GRANT ${APP_ROLE} TO %I', current_user); END $$`,
  `DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${APP_ROLE}', current_schema()); END $$`,
  `GRANT SELECT, INSERT, UPDATE ON agency, dossier, code_sequence, follower TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON deadline, stat_day TO ${APP_ROLE}`,
  // Append-only by privilege: nobody the application can become may change what happened or what was written.
  `GRANT SELECT, INSERT ON history, letter, notice TO ${APP_ROLE}`,
  // A published issue is immutable except for its end.
  `GRANT SELECT, INSERT, UPDATE (valid, status) ON procedure_version TO ${APP_ROLE}`,
];

const STATEMENTS = [
  `CREATE EXTENSION IF NOT EXISTS btree_gist`,
  AGENCY,
  PROCEDURE_VERSION,
  DOSSIER,
  HISTORY,
  DEADLINE,
  CODE_SEQUENCE,
  FOLLOWER,
  LETTER,
  NOTICE,
  STAT_DAY,
  ...INDEXES,
  ...PRIVILEGES,
];
