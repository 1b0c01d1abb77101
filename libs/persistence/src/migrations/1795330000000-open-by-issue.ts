import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Surveys and migrations read the unfinished dossiers of one issue in order of code, and a migration taken back finds
 * what it moved.
 */
export class OpenByIssue1795330000000 implements MigrationInterface {
  name = 'OpenByIssue1795330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX dossier_open_by_issue ON dossier (agency_id, procedure_code, procedure_issue, code)
       WHERE finished_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX history_migrated ON history (agency_id, dossier_code) WHERE kind = 'migrated'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX history_migrated`);
    await runner.query(`DROP INDEX dossier_open_by_issue`);
  }
}
