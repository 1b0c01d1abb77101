import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * Who works here: people, the posts they hold together, who stands in for whom, accounts and sessions, and who read
 * which dossier. What happened (attempts, readings, events) is append-only by privilege; nothing of it is deleted.
 */
export class Identity1795340000000 implements MigrationInterface {
  name = 'Identity1795340000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** People and what they did are never dropped: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('identity cannot be reverted; write a new migration'));
  }
}

const PERSON = `
  CREATE TABLE person (
    agency_id  text NOT NULL REFERENCES agency,
    id         text NOT NULL CHECK (id ~ '^[A-Za-z0-9_.@-]{1,64}$' AND id <> 'clock'),
    name       text NOT NULL CHECK (name <> ''),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, id)
  )`;

/** A role in a unit between two local days, both counted; a person holds any number of them. */
const POST = `
  CREATE TABLE post (
    agency_id  text NOT NULL,
    person_id  text NOT NULL,
    role       text NOT NULL,
    unit       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    PRIMARY KEY (agency_id, person_id, role, unit, valid_from),
    FOREIGN KEY (agency_id, person_id) REFERENCES person
  )`;

/**
 * The acting person holds the posts of the absent one between two days, both counted: all of them, or the one named.
 * Ended early by who and when; never deleted.
 */
const SUBSTITUTION = `
  CREATE TABLE substitution (
    agency_id  text NOT NULL,
    id         uuid NOT NULL,
    absent_id  text NOT NULL,
    acting_id  text NOT NULL CHECK (acting_id <> absent_id),
    role       text,
    unit       text,
    valid_from date NOT NULL,
    valid_to   date NOT NULL CHECK (valid_to >= valid_from),
    reason     text NOT NULL,
    made_by    text NOT NULL,
    made_at    timestamptz NOT NULL,
    ended_by   text,
    ended_at   timestamptz,
    PRIMARY KEY (agency_id, id),
    FOREIGN KEY (agency_id, absent_id) REFERENCES person,
    FOREIGN KEY (agency_id, acting_id) REFERENCES person,
    CHECK ((role IS NULL) = (unit IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
  )`;

/** A login of a person. Without a hash only the single sign-on named by \`subject\` lets them in. */
const ACCOUNT = `
  CREATE TABLE account (
    agency_id       text NOT NULL,
    login           text NOT NULL CHECK (login = lower(login)),
    person_id       text NOT NULL,
    password_hash   text,
    password_set_at timestamptz,
    must_change     boolean NOT NULL,
    demo            boolean NOT NULL,
    disabled        boolean NOT NULL DEFAULT false,
    subject         text,
    PRIMARY KEY (agency_id, login),
    UNIQUE (agency_id, person_id),
    UNIQUE (agency_id, subject),
    FOREIGN KEY (agency_id, person_id) REFERENCES person
  )`;

/** Only the SHA-256 of a token is here: who reads the table cannot become anybody. */
const SESSION = `
  CREATE TABLE session (
    agency_id    text NOT NULL,
    token_hash   bytea NOT NULL CHECK (length(token_hash) = 32),
    id           uuid NOT NULL,
    login        text NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    user_agent   text NOT NULL,
    address      text NOT NULL,
    ended_at     timestamptz,
    ended_why    text CHECK (ended_why IN ('logout', 'revoked', 'password_changed', 'password_reset')),
    PRIMARY KEY (agency_id, token_hash),
    UNIQUE (agency_id, id),
    FOREIGN KEY (agency_id, login) REFERENCES account,
    CHECK ((ended_at IS NULL) = (ended_why IS NULL))
  )`;

/** Logins are kept as SHA-256: people type passwords into the wrong field. */
const LOGIN_ATTEMPT = `
  CREATE TABLE login_attempt (
    agency_id text NOT NULL REFERENCES agency,
    number    bigint GENERATED ALWAYS AS IDENTITY,
    login_key bytea NOT NULL,
    address   text NOT NULL,
    at        timestamptz NOT NULL,
    outcome   text NOT NULL CHECK (outcome IN ('failed', 'succeeded')),
    PRIMARY KEY (agency_id, number)
  )`;

/** Who read which dossier, when, in which post, by which rule and in which view. */
const READING = `
  CREATE TABLE reading (
    agency_id    text NOT NULL,
    number       bigint GENERATED ALWAYS AS IDENTITY,
    dossier_code text NOT NULL,
    at           timestamptz NOT NULL,
    person_id    text NOT NULL,
    role         text NOT NULL,
    unit         text NOT NULL,
    on_behalf_of text,
    what         text NOT NULL,
    why          text NOT NULL,
    PRIMARY KEY (agency_id, number),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`;

/** What administrators and the people themselves did to accounts, posts and substitutions. */
const IDENTITY_EVENT = `
  CREATE TABLE identity_event (
    agency_id   text NOT NULL REFERENCES agency,
    number      bigint GENERATED ALWAYS AS IDENTITY,
    at          timestamptz NOT NULL,
    by_person   text NOT NULL,
    what        text NOT NULL,
    person_id   text NOT NULL,
    data        jsonb NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (agency_id, number)
  )`;

const INDEXES = [
  `CREATE INDEX substitution_acting ON substitution (agency_id, acting_id, valid_to)`,
  `CREATE INDEX session_of_login ON session (agency_id, login, created_at) WHERE ended_at IS NULL`,
  `CREATE INDEX login_attempt_login ON login_attempt (agency_id, login_key, at)`,
  `CREATE INDEX login_attempt_address ON login_attempt (agency_id, address, at)`,
  `CREATE INDEX reading_dossier ON reading (agency_id, dossier_code, at)`,
  `CREATE INDEX reading_person ON reading (agency_id, person_id, at)`,
];

/** The absent person in whose post somebody stood in; part of the hashed entry only when there is one. */
const BOTH_NAMES = [
  `ALTER TABLE history ADD COLUMN on_behalf_of text`,
  `ALTER TABLE issue_event ADD COLUMN on_behalf_of text`,
];

const PRIVILEGES = [
  `GRANT SELECT, INSERT, UPDATE (name) ON person TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (valid_to) ON post TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON substitution TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (password_hash, password_set_at, must_change, demo, disabled, subject)
     ON account TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (last_seen_at, ended_at, ended_why) ON session TO ${APP_ROLE}`,
  // Append-only by privilege, as history is.
  `GRANT SELECT, INSERT ON login_attempt, reading, identity_event TO ${APP_ROLE}`,
];

const STATEMENTS = [
  PERSON,
  POST,
  SUBSTITUTION,
  ACCOUNT,
  SESSION,
  LOGIN_ATTEMPT,
  READING,
  IDENTITY_EVENT,
  ...INDEXES,
  ...BOTH_NAMES,
  ...PRIVILEGES,
];
