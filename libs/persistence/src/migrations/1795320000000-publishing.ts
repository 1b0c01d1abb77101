import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../roles/app-role.js';

/**
 * Issues of procedures and of controlled documents come into force by four stages and two people. What an issue says
 * is fixed by two locks: the application role may update no column of the text (privilege), and the guard refuses to
 * anybody, the owner of the tables included, every change of a published row but its end (trigger).
 */
export class Publishing1795320000000 implements MigrationInterface {
  name = 'Publishing1795320000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  /** Decisions of people are never dropped: write a new migration. */
  down(): Promise<void> {
    return Promise.reject(new Error('publishing cannot be reverted; write a new migration'));
  }
}

/**
 * Rows of the first installation have no persons; a row with a drafter has all of them. A retired issue keeps its
 * days, as dossiers were received under it; drafts may say any.
 */
const STAGES = `
  ALTER TABLE procedure_version
    ADD COLUMN drafted_by   text,
    ADD COLUMN drafted_at   timestamptz,
    ADD COLUMN checked_at   timestamptz,
    ADD COLUMN approved_by  text,
    ADD COLUMN approved_at  timestamptz,
    ADD COLUMN published_by text,
    DROP CONSTRAINT procedure_version_status_check,
    ADD CONSTRAINT procedure_version_status_check
      CHECK (status IN ('draft', 'checked', 'approved', 'published', 'retired')),
    ADD CONSTRAINT procedure_version_second_person
      CHECK (approved_by IS NULL OR (drafted_by IS NOT NULL AND approved_by <> drafted_by)),
    ADD CONSTRAINT procedure_version_every_stage
      CHECK (CASE status
        WHEN 'draft' THEN num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 0
        WHEN 'checked' THEN checked_at IS NOT NULL AND num_nonnulls(approved_by, published_by, published_at) = 0
        WHEN 'approved' THEN num_nonnulls(checked_at, approved_by, approved_at) = 3 AND published_by IS NULL
        ELSE drafted_by IS NULL
          OR num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 5
      END),
    DROP CONSTRAINT procedure_version_no_overlap,
    ADD CONSTRAINT procedure_version_no_overlap
      EXCLUDE USING gist (agency_id WITH =, code WITH =, valid WITH &&) WHERE (status IN ('published', 'retired'))`;

/** Policy, objectives and plan, mission (CSCL, MTCL, STCL): the same columns, checks and keys. */
const DOCUMENT_VERSION = [
  `CREATE TABLE document_version (LIKE procedure_version INCLUDING CONSTRAINTS INCLUDING INDEXES)`,
  `ALTER TABLE document_version ADD FOREIGN KEY (agency_id) REFERENCES agency`,
];

/** Every stage of every issue: what, who, when, about which text. */
const ISSUE_EVENT = `
  CREATE TABLE issue_event (
    agency_id   text NOT NULL REFERENCES agency,
    kind        text NOT NULL CHECK (kind IN ('procedure', 'document')),
    code        text NOT NULL,
    issue       integer NOT NULL,
    number      integer NOT NULL,
    what        text NOT NULL
      CHECK (what IN ('installed', 'drafted', 'checked', 'approved', 'published', 'ended', 'discarded')),
    at          timestamptz NOT NULL,
    actor_id    text NOT NULL,
    actor_role  text NOT NULL,
    actor_unit  text NOT NULL,
    hash        text NOT NULL,
    reason      text NOT NULL,
    data        jsonb NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (agency_id, kind, code, issue, number)
  )`;

/**
 * A row is written as a draft, or as published without persons (installation). A draft goes one stage at a time and
 * keeps its text: another text is another draft in its place. A published row keeps everything but its end.
 */
const GUARD = `
  CREATE FUNCTION guard_issue() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    ends   CONSTANT text[] := '{valid,status}';
    stages CONSTANT text[] := '{status,checked_at,approved_by,approved_at,published_by,published_at}';
  BEGIN
    IF TG_OP = 'TRUNCATE' THEN
      RAISE restrict_violation USING MESSAGE = format('%s keeps published issues', TG_TABLE_NAME);
    END IF;
    IF TG_OP = 'INSERT' THEN
      IF NEW.status = 'draft' OR (NEW.status = 'published' AND NEW.drafted_by IS NULL) THEN RETURN NEW; END IF;
      RAISE restrict_violation USING MESSAGE = format('%s issue %s must begin as a draft', NEW.code, NEW.issue);
    END IF;
    IF OLD.status IN ('published', 'retired') THEN
      IF TG_OP = 'UPDATE'
        AND to_jsonb(NEW) - ends = to_jsonb(OLD) - ends
        AND lower(NEW.valid) = lower(OLD.valid)
        AND (NEW.status = OLD.status OR (OLD.status = 'published' AND NEW.status = 'retired')) THEN RETURN NEW;
      END IF;
      RAISE restrict_violation USING MESSAGE =
        format('%s issue %s is published: nothing of it changes but its end', OLD.code, OLD.issue);
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    IF to_jsonb(NEW) - stages = to_jsonb(OLD) - stages
      AND (OLD.status, NEW.status) IN (('draft', 'checked'), ('checked', 'approved'), ('approved', 'published'))
      THEN RETURN NEW;
    END IF;
    RAISE restrict_violation USING MESSAGE =
      format('%s issue %s goes one stage at a time with its text unchanged', OLD.code, OLD.issue);
  END $$`;

const guarded = (table: string): readonly string[] => [
  `CREATE TRIGGER guard_issue BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION guard_issue()`,
  `CREATE TRIGGER guard_issues BEFORE TRUNCATE ON ${table} EXECUTE FUNCTION guard_issue()`,
];

const PRIVILEGES = [
  `GRANT SELECT, INSERT, DELETE,
     UPDATE (valid, status, checked_at, approved_by, approved_at, published_by, published_at)
     ON procedure_version, document_version TO ${APP_ROLE}`,
  `GRANT SELECT, INSERT ON issue_event TO ${APP_ROLE}`,
];

const STATEMENTS = [
  STAGES,
  ...DOCUMENT_VERSION,
  ISSUE_EVENT,
  GUARD,
  ...guarded('procedure_version'),
  ...guarded('document_version'),
  ...PRIVILEGES,
];
