import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/** The files behind the papers of a dossier, and applicants found by their identifier. */
export class Papers1795360000000 implements MigrationInterface {
  name = 'Papers1795360000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** What was handed in is never dropped: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('papers cannot be reverted; write a new migration'));
  }
}

/**
 * One uploaded file; its bytes are in the file store under sha256. A file of a draft belongs to the dossier that the
 * command with the draft's id opens, if the same person opens it: nothing is written here at that moment.
 */
const PAPER_FILE = `
  CREATE TABLE paper_file (
    agency_id    text NOT NULL REFERENCES agency,
    id           uuid NOT NULL,
    draft_id     text,
    dossier_code text,
    paper_id     text NOT NULL,
    name         text NOT NULL CHECK (name <> ''),
    size         bigint NOT NULL CHECK (size > 0),
    sha256       bytea NOT NULL CHECK (length(sha256) = 32),
    type         text NOT NULL,
    uploaded_by  text NOT NULL,
    role         text NOT NULL,
    unit         text NOT NULL,
    on_behalf_of text,
    uploaded_at  timestamptz NOT NULL,
    removed_at   timestamptz,
    PRIMARY KEY (agency_id, id),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier,
    CHECK ((draft_id IS NULL) <> (dossier_code IS NULL)),
    CHECK (removed_at IS NULL OR draft_id IS NOT NULL)
  )`;

const STATEMENTS = [
  PAPER_FILE,
  `CREATE INDEX paper_file_draft ON paper_file (agency_id, draft_id, uploaded_by) WHERE draft_id IS NOT NULL`,
  `CREATE INDEX paper_file_dossier ON paper_file (agency_id, dossier_code) WHERE dossier_code IS NOT NULL`,
  // The newest dossier of an applicant by exactly their number.
  `CREATE INDEX dossier_identifier ON dossier (agency_id, (applicant ->> 'identifier'), opened_at DESC)
     WHERE applicant ->> 'identifier' <> ''`,
  // A file is never changed; taken out of a draft, it stays as a row.
  `GRANT SELECT, INSERT, UPDATE (removed_at) ON paper_file TO ${APP_ROLE}`,
];
