import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * Versions of the working calendars that an administrator has saved, and how far each has been carried to the open
 * dossiers. A version is a legal act: the application may add one and read them, never change or drop one.
 */
export class Calendars1795420000000 implements MigrationInterface {
  name = 'Calendars1795420000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Decisions of people are never dropped: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('calendars cannot be reverted; write a new migration'));
  }
}

/** changes: the days it changes with their papers, as tried and confirmed; hash: SHA-256 of the source. */
const CALENDAR_VERSION = `
  CREATE TABLE calendar_version (
    agency_id    text NOT NULL REFERENCES agency,
    id           text NOT NULL CHECK (id <> ''),
    version      integer NOT NULL CHECK (version > 0),
    source       text NOT NULL,
    hash         text NOT NULL,
    changes      jsonb NOT NULL,
    reason       text NOT NULL CHECK (reason <> ''),
    saved_by     text NOT NULL,
    saved_role   text NOT NULL,
    saved_unit   text NOT NULL,
    on_behalf_of text,
    saved_at     timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (agency_id, id, version)
  )`;

/**
 * reached: the last code the pass has seen; passed_at: when it had seen them all. tx, seq: how far the history has been
 * searched for entries computed by an older version, from the oldest transaction that could still write one.
 */
const CALENDAR_REDATING = `
  CREATE TABLE calendar_redating (
    agency_id text NOT NULL,
    id        text NOT NULL,
    version   integer NOT NULL,
    total     integer NOT NULL,
    reached   text NOT NULL DEFAULT '',
    examined  integer NOT NULL DEFAULT 0,
    moved     integer NOT NULL DEFAULT 0,
    passed_at timestamptz,
    tx        xid8 NOT NULL DEFAULT pg_snapshot_xmin(pg_current_snapshot()),
    seq       bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (agency_id, id, version),
    FOREIGN KEY (agency_id, id, version) REFERENCES calendar_version
  )`;

/** Not even the owner of the tables changes a saved version by mistake. */
const GUARD = [
  `CREATE FUNCTION guard_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE restrict_violation USING MESSAGE = 'calendar_version keeps what was saved'; END $$`,
  `CREATE TRIGGER guard_calendar BEFORE UPDATE OR DELETE OR TRUNCATE ON calendar_version
     EXECUTE FUNCTION guard_calendar()`,
];

const PRIVILEGES = [
  `GRANT SELECT, INSERT ON calendar_version TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (reached, examined, moved, passed_at, tx, seq) ON calendar_redating TO ${APP_ROLE}`,
];

const STATEMENTS = [CALENDAR_VERSION, CALENDAR_REDATING, ...GUARD, ...PRIVILEGES];
