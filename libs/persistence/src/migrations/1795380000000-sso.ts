import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * Single sign-on, and what an administrator does to a login: attempts to come in through the provider, how a session
 * began, unlocking a login, disabling an account.
 */
export class Sso1795380000000 implements MigrationInterface {
  name = 'Sso1795380000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Sessions and attempts would lose what they say: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('sso cannot be reverted; write a new migration'));
  }
}

/** Ways to the provider that somebody has begun; worth nothing after ten minutes or once used, and thrown away. */
const SSO_ATTEMPT = `
  CREATE TABLE sso_attempt (
    agency_id    text NOT NULL REFERENCES agency,
    state_hash   bytea NOT NULL CHECK (length(state_hash) = 32),
    browser_hash bytea NOT NULL CHECK (length(browser_hash) = 32),
    address      text NOT NULL,
    nonce        text NOT NULL,
    verifier     text NOT NULL,
    back         text NOT NULL,
    link_to      text,
    started_at   timestamptz NOT NULL,
    used_at      timestamptz,
    PRIMARY KEY (agency_id, state_hash),
    FOREIGN KEY (agency_id, link_to) REFERENCES account
  )`;

const STATEMENTS = [
  SSO_ATTEMPT,
  `CREATE INDEX sso_attempt_address ON sso_attempt (agency_id, address, started_at)`,
  `GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON sso_attempt TO ${APP_ROLE}`,
  `ALTER TABLE session ADD COLUMN via text NOT NULL DEFAULT 'password' CHECK (via IN ('password', 'sso'))`,
  `ALTER TABLE session DROP CONSTRAINT session_ended_why_check`,
  `ALTER TABLE session ADD CONSTRAINT session_ended_why_check
     CHECK (ended_why IN ('logout', 'revoked', 'password_changed', 'password_reset', 'disabled'))`,
  `ALTER TABLE login_attempt DROP CONSTRAINT login_attempt_outcome_check`,
  `ALTER TABLE login_attempt ADD CONSTRAINT login_attempt_outcome_check
     CHECK (outcome IN ('failed', 'succeeded', 'unlocked'))`,
];
