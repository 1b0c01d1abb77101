import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/** Patience with look-ups by applicants: how often a code or an address was tried in vain. */
export class Lookup1795390000000 implements MigrationInterface {
  name = 'Lookup1795390000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('look-ups cannot be reverted; write a new migration'));
  }
}

/**
 * One row per code or address, known by its SHA-256 only: neither who asked nor what for is kept in the clear. Rows
 * past \`forget_at\` mean nothing and are removed by later tries, so the table stays as small as a day is.
 */
const LOOKUP_TRY = `
  CREATE TABLE lookup_try (
    agency_id text NOT NULL REFERENCES agency,
    key       bytea NOT NULL CHECK (length(key) = 32),
    failures  integer NOT NULL CHECK (failures >= 0),
    last_at   timestamptz NOT NULL,
    forget_at timestamptz NOT NULL,
    PRIMARY KEY (agency_id, key)
  )`;

const STATEMENTS = [
  LOOKUP_TRY,
  `CREATE INDEX lookup_try_forget ON lookup_try (agency_id, forget_at)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON lookup_try TO ${APP_ROLE}`,
];
