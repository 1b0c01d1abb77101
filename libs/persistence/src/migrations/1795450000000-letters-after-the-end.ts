import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter stays owed after the end of its dossier (docs/adr/0018): who looks for debts must find those too. */
export class LettersAfterTheEnd1795450000000 implements MigrationInterface {
  name = 'LettersAfterTheEnd1795450000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX dossier_apology_owed');
    await runner.query(
      `CREATE INDEX dossier_apology_owed ON dossier (agency_id, due_key, code) WHERE apology = 'owed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX dossier_apology_owed');
    await runner.query(
      `CREATE INDEX dossier_apology_owed ON dossier (agency_id, due_key, code)
         WHERE ended_at IS NULL AND apology = 'owed'`,
    );
  }
}
