import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/** Files of drafts never sent lose their bytes; their rows stay and say when. */
export class AbandonedDrafts1795440000000 implements MigrationInterface {
  name = 'AbandonedDrafts1795440000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Bytes that are gone do not come back: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('released files cannot be brought back; write a new migration'));
  }
}

const STATEMENTS = [
  // Since when the row no longer claims its content; another row of the same content may.
  `ALTER TABLE paper_file ADD COLUMN released_at timestamptz,
     ADD CONSTRAINT paper_file_released CHECK (released_at IS NULL OR removed_at IS NOT NULL)`,
  `CREATE INDEX paper_file_waiting ON paper_file (agency_id, uploaded_at, id)
     WHERE draft_id IS NOT NULL AND removed_at IS NULL`,
  `CREATE INDEX paper_file_leaving ON paper_file (agency_id, removed_at)
     WHERE removed_at IS NOT NULL AND released_at IS NULL`,
  `CREATE INDEX paper_file_content ON paper_file (agency_id, sha256) WHERE released_at IS NULL`,
  `GRANT UPDATE (released_at) ON paper_file TO ${APP_ROLE}`,
];
