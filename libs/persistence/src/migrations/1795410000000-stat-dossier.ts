import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * What each dossier adds to the figures of a day, beside their sums in `stat_day`: every number of a table opens the
 * dossiers it counts. Derived from the history like the sums, so there is no foreign key and it may be folded anew.
 */
export class StatDossier1795410000000 implements MigrationInterface {
  name = 'StatDossier1795410000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stat_dossier');
  }
}

const STAT_DOSSIER = `
  CREATE TABLE stat_dossier (
    agency_id      text NOT NULL,
    dossier_code   text NOT NULL,
    day            date NOT NULL,
    procedure_code text NOT NULL,
    field          text NOT NULL,
    owner_unit     text NOT NULL,
    received_online       smallint NOT NULL,
    received_direct       smallint NOT NULL,
    received_post         smallint NOT NULL,
    early                 smallint NOT NULL,
    on_time               smallint NOT NULL,
    late                  smallint NOT NULL,
    instant_late          smallint NOT NULL,
    late_against_original smallint NOT NULL,
    late_against_current  smallint NOT NULL,
    open_overdue          smallint NOT NULL,
    withdrawn             smallint NOT NULL,
    letter_due            smallint NOT NULL,
    letter_timely         smallint NOT NULL,
    letter_late           smallint NOT NULL,
    PRIMARY KEY (agency_id, dossier_code, day)
  )`;

const STATEMENTS = [
  STAT_DOSSIER,
  `CREATE INDEX stat_dossier_day ON stat_dossier (agency_id, day)`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON stat_dossier TO ${APP_ROLE}`,
  // The follower begins again with the first entry, so that what was counted before has its dossiers too.
  `DELETE FROM stat_day`,
  `DELETE FROM follower WHERE name = 'statistics'`,
];
