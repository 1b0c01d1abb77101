import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * What a desk asks of a million open dossiers: whose turn within a role, the order of the promise that still runs,
 * counters that need no counting, and words to search by (docs/adr/0014). Counters and words are kept by triggers, so
 * that no way of writing a dossier can forget them.
 */
export class Desk1795350000000 implements MigrationInterface {
  name = 'Desk1795350000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Who was given a dossier is nowhere else in a column: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('the desk cannot be reverted; write a new migration'));
  }
}

/** The order of a desk: the running promise; what is paused, without promise or done comes last. */
const DOSSIER = `
  ALTER TABLE dossier
    ADD COLUMN assignee text NOT NULL DEFAULT '',
    ADD COLUMN due_key timestamptz NOT NULL GENERATED ALWAYS AS
      (CASE WHEN finished_at IS NULL THEN coalesce(due_current, 'infinity') ELSE 'infinity' END) STORED`;

const INDEXES = [
  `DROP INDEX dossier_queue`,
  `CREATE INDEX dossier_desk ON dossier (agency_id, unit, role, assignee, due_key, code) WHERE ended_at IS NULL`,
  `CREATE INDEX dossier_due ON dossier (agency_id, due_key, code)`,
  `CREATE INDEX dossier_suspended ON dossier (agency_id, due_key, code)
     WHERE ended_at IS NULL AND suspended IS NOT NULL`,
  `CREATE INDEX dossier_apology_owed ON dossier (agency_id, due_key, code)
     WHERE ended_at IS NULL AND apology = 'owed'`,
];

/**
 * Open dossiers by all that a counter tells apart. \`due\` is the quarter of an hour in which the promise ends (the
 * midnights of every zone are quarters of an hour), infinity where none runs.
 */
const CELL = `
    agency_id      text NOT NULL,
    unit           text NOT NULL,
    role           text NOT NULL,
    assignee       text NOT NULL,
    procedure_code text NOT NULL,
    field          text NOT NULL,
    state          text NOT NULL,
    due            timestamptz NOT NULL,
    overdue        boolean NOT NULL,
    suspended      boolean NOT NULL,
    owed           boolean NOT NULL,
    n              integer NOT NULL`;

/** Changes wait in \`desk_delta\`, which nobody has to wait for, until somebody folds them into \`desk_cell\`. */
const TABLES = [
  `CREATE TABLE desk_cell (${CELL},
    PRIMARY KEY
      (agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed))`,
  `CREATE TABLE desk_delta (${CELL})
    WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
          autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000)`,
  `CREATE TABLE dossier_search (
    agency_id    text NOT NULL,
    dossier_code text NOT NULL,
    words        tsvector NOT NULL,
    PRIMARY KEY (agency_id, dossier_code),
    FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier
  )`,
];

const CELL_OF = (row: string): string => `
      ${row}.agency_id, ${row}.unit, ${row}.role, ${row}.assignee, ${row}.procedure_code, ${row}.field, ${row}.state,
      date_bin('15 minutes', ${row}.due_key, 'epoch'::timestamptz) AS due,
      ${row}.overdue AND ${row}.finished_at IS NULL AS overdue,
      ${row}.suspended IS NOT NULL AS suspended, ${row}.apology = 'owed' AS owed`;
const CELL_KEY =
  'agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed';

const FOLLOW = [
  `CREATE FUNCTION desk_follow() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO desk_delta
      SELECT ${CELL_KEY}, count(*) FROM (SELECT ${CELL_OF('d')} FROM after d WHERE d.ended_at IS NULL) c
      GROUP BY ${CELL_KEY};
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO desk_delta
      SELECT ${CELL_KEY}, -count(*) FROM (SELECT ${CELL_OF('d')} FROM before d WHERE d.ended_at IS NULL) c
      GROUP BY ${CELL_KEY};
    ELSE
      INSERT INTO desk_delta
      SELECT ${CELL_KEY}, sum(n) FROM (
        SELECT ${CELL_OF('d')}, -1 AS n FROM before d WHERE d.ended_at IS NULL
        UNION ALL
        SELECT ${CELL_OF('d')}, 1 FROM after d WHERE d.ended_at IS NULL) c
      GROUP BY ${CELL_KEY} HAVING sum(n) <> 0;
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER desk_opened AFTER INSERT ON dossier REFERENCING NEW TABLE AS after
     FOR EACH STATEMENT EXECUTE FUNCTION desk_follow()`,
  `CREATE TRIGGER desk_moved AFTER UPDATE ON dossier REFERENCING OLD TABLE AS before NEW TABLE AS after
     FOR EACH STATEMENT EXECUTE FUNCTION desk_follow()`,
  `CREATE TRIGGER desk_removed AFTER DELETE ON dossier REFERENCING OLD TABLE AS before
     FOR EACH STATEMENT EXECUTE FUNCTION desk_follow()`,
  `INSERT INTO desk_cell SELECT ${CELL_KEY}, count(*)
     FROM (SELECT ${CELL_OF('d')} FROM dossier d WHERE d.ended_at IS NULL) c GROUP BY ${CELL_KEY}`,
];

/**
 * Words are lower case without accents. Of numbers also the end, because that is what people remember: the last four
 * and six digits, and the number of a dossier without its leading zeros.
 */
const PUNCTUATION = String.raw`E'\t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~'`;

const WORDS = [
  `CREATE EXTENSION IF NOT EXISTS unaccent`,
  // Expressions only, so that they are worked into the statement that uses them: an opening pays for every call.
  `CREATE FUNCTION plain_words(text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT string_to_array(translate(lower(unaccent(normalize($1))), ${PUNCTUATION}, repeat(' ', 34)), ' ') $$`,
  `CREATE FUNCTION number_words(text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT plain_words($1) || translate($1, ' .-', '') || right(translate($1, ' .-', ''), 4)
       || right(translate($1, ' .-', ''), 6) || ltrim(split_part($1, '/', 1), '0') $$`,
  `CREATE FUNCTION dossier_words(code text, procedure_code text, applicant jsonb) RETURNS tsvector
   LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT array_to_tsvector(array_remove(
       plain_words(coalesce(applicant ->> 'name', ''))
       || number_words(coalesce(applicant ->> 'identifier', ''))
       || number_words(coalesce(applicant ->> 'phone', ''))
       || plain_words(substr(code, strpos(code, '-')))
       || ltrim(split_part(code, '-', 3), '0') || ('p/' || procedure_code), '')) $$`,
  `CREATE FUNCTION search_opened() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO dossier_search
     SELECT agency_id, code, dossier_words(code, procedure_code, applicant) FROM after;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER search_opened AFTER INSERT ON dossier REFERENCING NEW TABLE AS after
     FOR EACH STATEMENT EXECUTE FUNCTION search_opened()`,
  // Only entries that bring a number wake it: the hot path pays for one look at their data.
  `CREATE FUNCTION search_numbered() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE dossier_search s SET words = s.words || array_to_tsvector(array_remove(
         number_words(coalesce(NEW.data ->> 'result_number', ''))
         || number_words(coalesce(NEW.data ->> 'document_number', ''))
         || number_words(coalesce(NEW.data ->> 'old_number', '')), ''))
     WHERE s.agency_id = NEW.agency_id AND s.dossier_code = NEW.dossier_code;
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER search_numbered AFTER INSERT ON history FOR EACH ROW
     WHEN (NEW.data ?| '{result_number,document_number,old_number}'::text[])
     EXECUTE FUNCTION search_numbered()`,
  `INSERT INTO dossier_search
   SELECT d.agency_id, d.code, dossier_words(d.code, d.procedure_code, d.applicant)
     || coalesce((SELECT array_to_tsvector(array_agg(DISTINCT w)) FROM history h,
          unnest(array['result_number', 'document_number', 'old_number']) AS f, unnest(number_words(coalesce(h.data ->> f, ''))) AS w
        WHERE h.agency_id = d.agency_id AND h.dossier_code = d.code AND w <> ''), ''::tsvector)
   FROM dossier d`,
  `CREATE INDEX dossier_search_words ON dossier_search USING gin (words)`,
  `ALTER TABLE dossier_search ALTER COLUMN words SET STATISTICS 500`,
];

const PRIVILEGES = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON desk_cell TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, DELETE ON desk_delta TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT, UPDATE (words) ON dossier_search TO ${APP_ROLE}`,
];

const STATEMENTS = [DOSSIER, ...INDEXES, ...TABLES, ...FOLLOW, ...WORDS, ...PRIVILEGES];
