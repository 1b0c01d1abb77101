-- The schema as the migrations leave it, for reading and for review: written by «npm run schema» from PostgreSQL's own
-- catalogue, compared in test/db/schema.spec.ts. Never run: the migrations are (libs/persistence/src/migrations).

CREATE EXTENSION btree_gist;
CREATE EXTENSION unaccent;

CREATE TABLE account (
  agency_id       text NOT NULL,
  login           text NOT NULL,
  person_id       text NOT NULL,
  password_hash   text,
  password_set_at timestamp with time zone,
  must_change     boolean NOT NULL,
  demo            boolean NOT NULL,
  disabled        boolean NOT NULL DEFAULT false,
  subject         text,
  CONSTRAINT account_pkey PRIMARY KEY (agency_id, login),
  CONSTRAINT account_agency_id_person_id_key UNIQUE (agency_id, person_id),
  CONSTRAINT account_agency_id_subject_key UNIQUE (agency_id, subject),
  CONSTRAINT account_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  CONSTRAINT account_login_check CHECK ((login = lower(login)))
);
GRANT INSERT, SELECT, UPDATE (demo, disabled, must_change, password_hash, password_set_at, subject) ON account TO dunghen_app;

CREATE TABLE agency (
  agency_id text NOT NULL,
  name      text NOT NULL,
  zone      text NOT NULL,
  CONSTRAINT agency_pkey PRIMARY KEY (agency_id)
);
GRANT INSERT, SELECT, UPDATE ON agency TO dunghen_app;

CREATE TABLE calendar_redating (
  agency_id text NOT NULL,
  id        text NOT NULL,
  version   integer NOT NULL,
  total     integer NOT NULL,
  reached   text NOT NULL DEFAULT ''::text,
  examined  integer NOT NULL DEFAULT 0,
  moved     integer NOT NULL DEFAULT 0,
  passed_at timestamp with time zone,
  tx        xid8 NOT NULL DEFAULT pg_snapshot_xmin(pg_current_snapshot()),
  seq       bigint NOT NULL DEFAULT 0,
  CONSTRAINT calendar_redating_pkey PRIMARY KEY (agency_id, id, version),
  CONSTRAINT calendar_redating_agency_id_id_version_fkey FOREIGN KEY (agency_id, id, version) REFERENCES calendar_version(agency_id, id, version)
);
GRANT INSERT, SELECT, UPDATE (examined, moved, passed_at, reached, seq, tx) ON calendar_redating TO dunghen_app;

CREATE TABLE calendar_version (
  agency_id    text NOT NULL,
  id           text NOT NULL,
  version      integer NOT NULL,
  source       text NOT NULL,
  hash         text NOT NULL,
  changes      jsonb NOT NULL,
  reason       text NOT NULL,
  saved_by     text NOT NULL,
  saved_role   text NOT NULL,
  saved_unit   text NOT NULL,
  on_behalf_of text,
  saved_at     timestamp with time zone NOT NULL,
  recorded_at  timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT calendar_version_pkey PRIMARY KEY (agency_id, id, version),
  CONSTRAINT calendar_version_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT calendar_version_id_check CHECK ((id <> ''::text)),
  CONSTRAINT calendar_version_reason_check CHECK ((reason <> ''::text)),
  CONSTRAINT calendar_version_version_check CHECK ((version > 0))
);
CREATE TRIGGER guard_calendar BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_version FOR EACH STATEMENT EXECUTE FUNCTION guard_calendar();
GRANT INSERT, SELECT ON calendar_version TO dunghen_app;

CREATE TABLE code_sequence (
  agency_id text NOT NULL,
  day       date NOT NULL,
  last      integer NOT NULL,
  CONSTRAINT code_sequence_pkey PRIMARY KEY (agency_id, day),
  CONSTRAINT code_sequence_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id)
);
GRANT INSERT, SELECT, UPDATE ON code_sequence TO dunghen_app;

CREATE TABLE deadline (
  agency_id    text NOT NULL,
  dossier_code text NOT NULL,
  name         text NOT NULL,
  due_at       timestamp with time zone NOT NULL,
  CONSTRAINT deadline_pkey PRIMARY KEY (agency_id, dossier_code, name),
  CONSTRAINT deadline_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code)
);
CREATE INDEX deadline_due ON deadline USING btree (agency_id, due_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON deadline TO dunghen_app;

CREATE TABLE desk_cell (
  agency_id      text NOT NULL,
  unit           text NOT NULL,
  role           text NOT NULL,
  assignee       text NOT NULL,
  procedure_code text NOT NULL,
  field          text NOT NULL,
  state          text NOT NULL,
  due            timestamp with time zone NOT NULL,
  overdue        boolean NOT NULL,
  suspended      boolean NOT NULL,
  owed           boolean NOT NULL,
  n              integer NOT NULL,
  CONSTRAINT desk_cell_pkey PRIMARY KEY (agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON desk_cell TO dunghen_app;

CREATE TABLE desk_delta (
  agency_id      text NOT NULL,
  unit           text NOT NULL,
  role           text NOT NULL,
  assignee       text NOT NULL,
  procedure_code text NOT NULL,
  field          text NOT NULL,
  state          text NOT NULL,
  due            timestamp with time zone NOT NULL,
  overdue        boolean NOT NULL,
  suspended      boolean NOT NULL,
  owed           boolean NOT NULL,
  n              integer NOT NULL
) WITH (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000, autovacuum_vacuum_insert_scale_factor=0, autovacuum_vacuum_insert_threshold=20000);
GRANT DELETE, INSERT, SELECT ON desk_delta TO dunghen_app;

CREATE TABLE document_version (
  agency_id    text NOT NULL,
  code         text NOT NULL,
  issue        integer NOT NULL,
  title        text NOT NULL,
  field        text NOT NULL,
  source       text NOT NULL,
  hash         text NOT NULL,
  valid        daterange NOT NULL,
  status       text NOT NULL,
  published_at timestamp with time zone,
  drafted_by   text,
  drafted_at   timestamp with time zone,
  checked_at   timestamp with time zone,
  approved_by  text,
  approved_at  timestamp with time zone,
  published_by text,
  CONSTRAINT document_version_pkey PRIMARY KEY (agency_id, code, issue),
  CONSTRAINT document_version_agency_id_code_valid_excl EXCLUDE USING gist (agency_id WITH =, code WITH =, valid WITH &&) WHERE ((status = ANY (ARRAY['published'::text, 'retired'::text]))),
  CONSTRAINT document_version_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT procedure_version_every_stage CHECK (
CASE status
    WHEN 'draft'::text THEN (num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 0)
    WHEN 'checked'::text THEN ((checked_at IS NOT NULL) AND (num_nonnulls(approved_by, published_by, published_at) = 0))
    WHEN 'approved'::text THEN ((num_nonnulls(checked_at, approved_by, approved_at) = 3) AND (published_by IS NULL))
    ELSE ((drafted_by IS NULL) OR (num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 5))
END),
  CONSTRAINT procedure_version_second_person CHECK (((approved_by IS NULL) OR ((drafted_by IS NOT NULL) AND (approved_by <> drafted_by)))),
  CONSTRAINT procedure_version_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'checked'::text, 'approved'::text, 'published'::text, 'retired'::text])))
);
CREATE TRIGGER guard_issue BEFORE INSERT OR DELETE OR UPDATE ON document_version FOR EACH ROW EXECUTE FUNCTION guard_issue();
CREATE TRIGGER guard_issues BEFORE TRUNCATE ON document_version FOR EACH STATEMENT EXECUTE FUNCTION guard_issue();
GRANT DELETE, INSERT, SELECT, UPDATE (approved_at, approved_by, checked_at, published_at, published_by, status, valid) ON document_version TO dunghen_app;

CREATE TABLE dossier (
  agency_id       text NOT NULL,
  code            text NOT NULL,
  procedure_code  text NOT NULL,
  procedure_issue integer NOT NULL,
  field           text NOT NULL,
  owner_unit      text NOT NULL,
  channel         text NOT NULL,
  applicant       jsonb NOT NULL,
  opened_at       timestamp with time zone NOT NULL,
  revision        integer NOT NULL,
  state           text NOT NULL,
  role            text NOT NULL,
  unit            text NOT NULL,
  facts           jsonb NOT NULL,
  clock           jsonb NOT NULL,
  overdue         boolean NOT NULL,
  apology         text NOT NULL,
  suspended       text,
  received_at     timestamp with time zone,
  due_original    timestamp with time zone,
  due_lawful      timestamp with time zone,
  due_current     timestamp with time zone,
  rescheduled_to  timestamp with time zone,
  provisional     text,
  finished_at     timestamp with time zone,
  ended_at        timestamp with time zone,
  last_at         timestamp with time zone NOT NULL,
  last_actor      jsonb NOT NULL,
  last_hash       bytea NOT NULL,
  assignee        text NOT NULL DEFAULT ''::text,
  due_key         timestamp with time zone NOT NULL GENERATED ALWAYS AS ( CASE WHEN (finished_at IS NULL) THEN COALESCE(due_current, 'infinity'::timestamp with time zone) ELSE 'infinity'::timestamp with time zone END) STORED,
  CONSTRAINT dossier_pkey PRIMARY KEY (agency_id, code),
  CONSTRAINT dossier_agency_id_procedure_code_procedure_issue_fkey FOREIGN KEY (agency_id, procedure_code, procedure_issue) REFERENCES procedure_version(agency_id, code, issue),
  CONSTRAINT dossier_apology_check CHECK ((apology = ANY (ARRAY['none'::text, 'owed'::text, 'issued'::text]))),
  CONSTRAINT dossier_channel_check CHECK ((channel = ANY (ARRAY['online'::text, 'direct'::text, 'post'::text])))
) WITH (fillfactor=80);
CREATE INDEX dossier_apology_owed ON dossier USING btree (agency_id, due_key, code) WHERE (apology = 'owed'::text);
CREATE INDEX dossier_desk ON dossier USING btree (agency_id, unit, role, assignee, due_key, code) WHERE (ended_at IS NULL);
CREATE INDEX dossier_due ON dossier USING btree (agency_id, due_key, code) INCLUDE (procedure_code, field, state, ended_at);
CREATE INDEX dossier_identifier ON dossier USING btree (agency_id, ((applicant ->> 'identifier'::text)), opened_at DESC) WHERE ((applicant ->> 'identifier'::text) <> ''::text);
CREATE INDEX dossier_newest ON dossier USING btree (agency_id, opened_at DESC, code);
CREATE INDEX dossier_open_by_issue ON dossier USING btree (agency_id, procedure_code, procedure_issue, code) WHERE (finished_at IS NULL);
CREATE INDEX dossier_suspended ON dossier USING btree (agency_id, due_key, code) WHERE ((ended_at IS NULL) AND (suspended IS NOT NULL));
CREATE TRIGGER desk_moved AFTER UPDATE ON dossier REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION desk_follow();
CREATE TRIGGER desk_opened AFTER INSERT ON dossier REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION desk_follow();
CREATE TRIGGER desk_removed AFTER DELETE ON dossier REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION desk_follow();
CREATE TRIGGER search_opened AFTER INSERT ON dossier REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION search_opened();
GRANT INSERT, SELECT, UPDATE ON dossier TO dunghen_app;

CREATE TABLE dossier_search (
  agency_id    text NOT NULL,
  dossier_code text NOT NULL,
  words        tsvector NOT NULL,
  CONSTRAINT dossier_search_pkey PRIMARY KEY (agency_id, dossier_code),
  CONSTRAINT dossier_search_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code)
);
ALTER TABLE dossier_search ALTER COLUMN words SET STATISTICS 500;
CREATE INDEX dossier_search_words ON dossier_search USING gin (words);
GRANT INSERT, SELECT, UPDATE (words) ON dossier_search TO dunghen_app;

CREATE TABLE follower (
  agency_id text NOT NULL,
  name      text NOT NULL,
  tx        xid8 NOT NULL,
  seq       bigint NOT NULL,
  CONSTRAINT follower_pkey PRIMARY KEY (agency_id, name),
  CONSTRAINT follower_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id)
);
GRANT INSERT, SELECT, UPDATE ON follower TO dunghen_app;

CREATE TABLE history (
  agency_id    text NOT NULL,
  dossier_code text NOT NULL,
  revision     integer NOT NULL,
  at           timestamp with time zone NOT NULL,
  kind         text NOT NULL,
  action       text NOT NULL,
  label        text NOT NULL,
  actor_id     text NOT NULL,
  actor_role   text NOT NULL,
  actor_unit   text NOT NULL,
  command_id   text,
  from_step    text NOT NULL,
  to_step      text NOT NULL,
  data         jsonb NOT NULL,
  effects      jsonb NOT NULL,
  outcome      jsonb NOT NULL,
  hash         bytea NOT NULL,
  seq          bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  tx           xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded_at  timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  on_behalf_of text,
  CONSTRAINT history_pkey PRIMARY KEY (agency_id, dossier_code, revision),
  CONSTRAINT history_agency_id_command_id_key UNIQUE (agency_id, command_id),
  CONSTRAINT history_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code)
);
CREATE INDEX history_migrated ON history USING btree (agency_id, dossier_code) WHERE (kind = 'migrated'::text);
CREATE INDEX history_outbox ON history USING btree (agency_id, tx, seq);
CREATE TRIGGER search_numbered AFTER INSERT ON history FOR EACH ROW WHEN ((new.data ?| '{result_number,document_number,old_number}'::text[])) EXECUTE FUNCTION search_numbered();
GRANT INSERT, SELECT ON history TO dunghen_app;

CREATE TABLE identity_event (
  agency_id   text NOT NULL,
  number      bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  at          timestamp with time zone NOT NULL,
  by_person   text NOT NULL,
  what        text NOT NULL,
  person_id   text NOT NULL,
  data        jsonb NOT NULL,
  recorded_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT identity_event_pkey PRIMARY KEY (agency_id, number),
  CONSTRAINT identity_event_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id)
);
GRANT INSERT, SELECT ON identity_event TO dunghen_app;

CREATE TABLE inspection_team (
  agency_id  text NOT NULL,
  id         uuid NOT NULL,
  unit       text NOT NULL,
  name       text NOT NULL,
  per_half   integer NOT NULL,
  valid_from date NOT NULL,
  valid_to   date,
  revision   integer NOT NULL,
  CONSTRAINT inspection_team_pkey PRIMARY KEY (agency_id, id),
  CONSTRAINT inspection_team_name EXCLUDE USING gist (agency_id WITH =, unit WITH =, name WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&),
  CONSTRAINT inspection_team_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT inspection_team_check CHECK ((valid_to >= valid_from)),
  CONSTRAINT inspection_team_name_check CHECK ((name <> ''::text)),
  CONSTRAINT inspection_team_per_half_check CHECK (((per_half >= 1) AND (per_half <= 12))),
  CONSTRAINT inspection_team_unit_check CHECK ((unit <> ''::text))
);
GRANT INSERT, SELECT, UPDATE (name, per_half, revision, valid_from, valid_to) ON inspection_team TO dunghen_app;

CREATE TABLE inspection_team_event (
  agency_id    text NOT NULL,
  team_id      uuid NOT NULL,
  revision     integer NOT NULL,
  what         text NOT NULL,
  at           timestamp with time zone NOT NULL,
  by_person    text NOT NULL,
  on_behalf_of text,
  data         jsonb NOT NULL,
  CONSTRAINT inspection_team_event_pkey PRIMARY KEY (agency_id, team_id, revision),
  CONSTRAINT inspection_team_event_agency_id_team_id_fkey FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team(agency_id, id),
  CONSTRAINT inspection_team_event_what_check CHECK ((what = ANY (ARRAY['formed'::text, 'changed'::text, 'ended'::text])))
);
GRANT INSERT, SELECT ON inspection_team_event TO dunghen_app;

CREATE TABLE inspection_team_member (
  agency_id text NOT NULL,
  team_id   uuid NOT NULL,
  place     integer NOT NULL,
  person_id text NOT NULL,
  CONSTRAINT inspection_team_member_pkey PRIMARY KEY (agency_id, team_id, place),
  CONSTRAINT inspection_team_member_agency_id_team_id_person_id_key UNIQUE (agency_id, team_id, person_id),
  CONSTRAINT inspection_team_member_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  CONSTRAINT inspection_team_member_agency_id_team_id_fkey FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team(agency_id, id)
);
GRANT DELETE, INSERT, SELECT ON inspection_team_member TO dunghen_app;

CREATE TABLE inspection_visit (
  agency_id    text NOT NULL,
  id           uuid NOT NULL,
  dossier_code text NOT NULL,
  step         text NOT NULL,
  stay         integer NOT NULL,
  team_id      uuid NOT NULL,
  day          date NOT NULL,
  half         text NOT NULL,
  place        integer NOT NULL,
  status       text NOT NULL,
  revision     integer NOT NULL,
  booked_at    timestamp with time zone NOT NULL,
  CONSTRAINT inspection_visit_pkey PRIMARY KEY (agency_id, id),
  CONSTRAINT inspection_visit_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code),
  CONSTRAINT inspection_visit_agency_id_team_id_fkey FOREIGN KEY (agency_id, team_id) REFERENCES inspection_team(agency_id, id),
  CONSTRAINT inspection_visit_half_check CHECK ((half = ANY (ARRAY['morning'::text, 'afternoon'::text]))),
  CONSTRAINT inspection_visit_place_check CHECK ((place > 0)),
  CONSTRAINT inspection_visit_status_check CHECK ((status = ANY (ARRAY['booked'::text, 'cancelled'::text, 'over'::text]))),
  CONSTRAINT inspection_visit_stay_check CHECK ((stay > 0))
);
CREATE INDEX inspection_visit_day ON inspection_visit USING btree (agency_id, day);
CREATE INDEX inspection_visit_dossier ON inspection_visit USING btree (agency_id, dossier_code);
CREATE UNIQUE INDEX inspection_visit_open ON inspection_visit USING btree (agency_id, dossier_code) WHERE (status = 'booked'::text);
CREATE UNIQUE INDEX inspection_visit_place ON inspection_visit USING btree (agency_id, team_id, day, half, place) WHERE (status = 'booked'::text);
GRANT INSERT, SELECT, UPDATE (day, half, place, revision, status, team_id) ON inspection_visit TO dunghen_app;

CREATE TABLE inspection_visit_event (
  agency_id    text NOT NULL,
  visit_id     uuid NOT NULL,
  revision     integer NOT NULL,
  kind         text NOT NULL,
  at           timestamp with time zone NOT NULL,
  by_person    text NOT NULL,
  by_role      text NOT NULL,
  by_unit      text NOT NULL,
  on_behalf_of text,
  team_id      uuid NOT NULL,
  day          date NOT NULL,
  half         text NOT NULL,
  place        integer NOT NULL,
  reason       text,
  late         text,
  CONSTRAINT inspection_visit_event_pkey PRIMARY KEY (agency_id, visit_id, revision),
  CONSTRAINT inspection_visit_event_agency_id_visit_id_fkey FOREIGN KEY (agency_id, visit_id) REFERENCES inspection_visit(agency_id, id),
  CONSTRAINT inspection_visit_event_check CHECK (((late IS NULL) OR (reason IS NOT NULL))),
  CONSTRAINT inspection_visit_event_kind_check CHECK ((kind = ANY (ARRAY['booked'::text, 'moved'::text, 'cancelled'::text, 'over'::text])))
);
GRANT INSERT, SELECT ON inspection_visit_event TO dunghen_app;

CREATE TABLE issue_event (
  agency_id    text NOT NULL,
  kind         text NOT NULL,
  code         text NOT NULL,
  issue        integer NOT NULL,
  number       integer NOT NULL,
  what         text NOT NULL,
  at           timestamp with time zone NOT NULL,
  actor_id     text NOT NULL,
  actor_role   text NOT NULL,
  actor_unit   text NOT NULL,
  hash         text NOT NULL,
  reason       text NOT NULL,
  data         jsonb NOT NULL,
  recorded_at  timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  on_behalf_of text,
  CONSTRAINT issue_event_pkey PRIMARY KEY (agency_id, kind, code, issue, number),
  CONSTRAINT issue_event_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT issue_event_kind_check CHECK ((kind = ANY (ARRAY['procedure'::text, 'document'::text]))),
  CONSTRAINT issue_event_what_check CHECK ((what = ANY (ARRAY['installed'::text, 'drafted'::text, 'checked'::text, 'approved'::text, 'published'::text, 'ended'::text, 'discarded'::text])))
);
GRANT INSERT, SELECT ON issue_event TO dunghen_app;

CREATE TABLE letter (
  agency_id    text NOT NULL,
  dossier_code text NOT NULL,
  revision     integer NOT NULL,
  kind         text NOT NULL,
  status       text NOT NULL,
  at           timestamp with time zone NOT NULL,
  data         jsonb NOT NULL,
  CONSTRAINT letter_pkey PRIMARY KEY (agency_id, dossier_code, revision, kind),
  CONSTRAINT letter_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code),
  CONSTRAINT letter_status_check CHECK ((status = ANY (ARRAY['drafted'::text, 'issued'::text])))
);
GRANT INSERT, SELECT ON letter TO dunghen_app;

CREATE TABLE login_attempt (
  agency_id text NOT NULL,
  number    bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  login_key bytea NOT NULL,
  address   text NOT NULL,
  at        timestamp with time zone NOT NULL,
  outcome   text NOT NULL,
  CONSTRAINT login_attempt_pkey PRIMARY KEY (agency_id, number),
  CONSTRAINT login_attempt_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT login_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['failed'::text, 'succeeded'::text, 'unlocked'::text])))
);
CREATE INDEX login_attempt_address ON login_attempt USING btree (agency_id, address, at);
CREATE INDEX login_attempt_login ON login_attempt USING btree (agency_id, login_key, at);
GRANT INSERT, SELECT ON login_attempt TO dunghen_app;

CREATE TABLE lookup_try (
  agency_id text NOT NULL,
  key       bytea NOT NULL,
  failures  integer NOT NULL,
  last_at   timestamp with time zone NOT NULL,
  forget_at timestamp with time zone NOT NULL,
  CONSTRAINT lookup_try_pkey PRIMARY KEY (agency_id, key),
  CONSTRAINT lookup_try_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT lookup_try_failures_check CHECK ((failures >= 0)),
  CONSTRAINT lookup_try_key_check CHECK ((length(key) = 32))
);
CREATE INDEX lookup_try_forget ON lookup_try USING btree (agency_id, forget_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON lookup_try TO dunghen_app;

CREATE TABLE notice (
  agency_id    text NOT NULL,
  dossier_code text NOT NULL,
  revision     integer NOT NULL,
  kind         text NOT NULL,
  at           timestamp with time zone NOT NULL,
  CONSTRAINT notice_pkey PRIMARY KEY (agency_id, dossier_code, revision, kind),
  CONSTRAINT notice_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code)
);
GRANT INSERT, SELECT ON notice TO dunghen_app;

CREATE TABLE paper_file (
  agency_id    text NOT NULL,
  id           uuid NOT NULL,
  draft_id     text,
  dossier_code text,
  paper_id     text NOT NULL,
  name         text NOT NULL,
  size         bigint NOT NULL,
  sha256       bytea NOT NULL,
  type         text NOT NULL,
  uploaded_by  text NOT NULL,
  role         text NOT NULL,
  unit         text NOT NULL,
  on_behalf_of text,
  uploaded_at  timestamp with time zone NOT NULL,
  removed_at   timestamp with time zone,
  released_at  timestamp with time zone,
  CONSTRAINT paper_file_pkey PRIMARY KEY (agency_id, id),
  CONSTRAINT paper_file_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code),
  CONSTRAINT paper_file_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT paper_file_check CHECK (((draft_id IS NULL) <> (dossier_code IS NULL))),
  CONSTRAINT paper_file_check1 CHECK (((removed_at IS NULL) OR (draft_id IS NOT NULL))),
  CONSTRAINT paper_file_name_check CHECK ((name <> ''::text)),
  CONSTRAINT paper_file_released CHECK (((released_at IS NULL) OR (removed_at IS NOT NULL))),
  CONSTRAINT paper_file_sha256_check CHECK ((length(sha256) = 32)),
  CONSTRAINT paper_file_size_check CHECK ((size > 0))
);
CREATE INDEX paper_file_content ON paper_file USING btree (agency_id, sha256) WHERE (released_at IS NULL);
CREATE INDEX paper_file_dossier ON paper_file USING btree (agency_id, dossier_code) WHERE (dossier_code IS NOT NULL);
CREATE INDEX paper_file_draft ON paper_file USING btree (agency_id, draft_id, uploaded_by) WHERE (draft_id IS NOT NULL);
CREATE INDEX paper_file_leaving ON paper_file USING btree (agency_id, removed_at) WHERE ((removed_at IS NOT NULL) AND (released_at IS NULL));
CREATE INDEX paper_file_waiting ON paper_file USING btree (agency_id, uploaded_at, id) WHERE ((draft_id IS NOT NULL) AND (removed_at IS NULL));
GRANT INSERT, SELECT, UPDATE (released_at, removed_at) ON paper_file TO dunghen_app;

CREATE TABLE person (
  agency_id  text NOT NULL,
  id         text NOT NULL,
  name       text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT person_pkey PRIMARY KEY (agency_id, id),
  CONSTRAINT person_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT person_id_check CHECK (((id ~ '^[A-Za-z0-9_.@-]{1,64}$'::text) AND (id <> 'clock'::text))),
  CONSTRAINT person_name_check CHECK ((name <> ''::text))
);
GRANT INSERT, SELECT, UPDATE (name) ON person TO dunghen_app;

CREATE TABLE post (
  agency_id  text NOT NULL,
  person_id  text NOT NULL,
  role       text NOT NULL,
  unit       text NOT NULL,
  valid_from date NOT NULL,
  valid_to   date,
  CONSTRAINT post_pkey PRIMARY KEY (agency_id, person_id, role, unit, valid_from),
  CONSTRAINT post_agency_id_person_id_fkey FOREIGN KEY (agency_id, person_id) REFERENCES person(agency_id, id),
  CONSTRAINT post_check CHECK ((valid_to >= valid_from))
);
GRANT INSERT, SELECT, UPDATE (valid_to) ON post TO dunghen_app;

CREATE TABLE procedure_version (
  agency_id    text NOT NULL,
  code         text NOT NULL,
  issue        integer NOT NULL,
  title        text NOT NULL,
  field        text NOT NULL,
  source       text NOT NULL,
  hash         text NOT NULL,
  valid        daterange NOT NULL,
  status       text NOT NULL,
  published_at timestamp with time zone,
  drafted_by   text,
  drafted_at   timestamp with time zone,
  checked_at   timestamp with time zone,
  approved_by  text,
  approved_at  timestamp with time zone,
  published_by text,
  CONSTRAINT procedure_version_pkey PRIMARY KEY (agency_id, code, issue),
  CONSTRAINT procedure_version_no_overlap EXCLUDE USING gist (agency_id WITH =, code WITH =, valid WITH &&) WHERE ((status = ANY (ARRAY['published'::text, 'retired'::text]))),
  CONSTRAINT procedure_version_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT procedure_version_every_stage CHECK (
CASE status
    WHEN 'draft'::text THEN (num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 0)
    WHEN 'checked'::text THEN ((checked_at IS NOT NULL) AND (num_nonnulls(approved_by, published_by, published_at) = 0))
    WHEN 'approved'::text THEN ((num_nonnulls(checked_at, approved_by, approved_at) = 3) AND (published_by IS NULL))
    ELSE ((drafted_by IS NULL) OR (num_nonnulls(checked_at, approved_by, approved_at, published_by, published_at) = 5))
END),
  CONSTRAINT procedure_version_second_person CHECK (((approved_by IS NULL) OR ((drafted_by IS NOT NULL) AND (approved_by <> drafted_by)))),
  CONSTRAINT procedure_version_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'checked'::text, 'approved'::text, 'published'::text, 'retired'::text])))
);
CREATE TRIGGER guard_issue BEFORE INSERT OR DELETE OR UPDATE ON procedure_version FOR EACH ROW EXECUTE FUNCTION guard_issue();
CREATE TRIGGER guard_issues BEFORE TRUNCATE ON procedure_version FOR EACH STATEMENT EXECUTE FUNCTION guard_issue();
GRANT DELETE, INSERT, SELECT, UPDATE (approved_at, approved_by, checked_at, published_at, published_by, status, valid) ON procedure_version TO dunghen_app;

CREATE TABLE reading (
  agency_id    text NOT NULL,
  number       bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  dossier_code text NOT NULL,
  at           timestamp with time zone NOT NULL,
  person_id    text NOT NULL,
  role         text NOT NULL,
  unit         text NOT NULL,
  on_behalf_of text,
  what         text NOT NULL,
  why          text NOT NULL,
  CONSTRAINT reading_pkey PRIMARY KEY (agency_id, number),
  CONSTRAINT reading_agency_id_dossier_code_fkey FOREIGN KEY (agency_id, dossier_code) REFERENCES dossier(agency_id, code)
);
CREATE INDEX reading_dossier ON reading USING btree (agency_id, dossier_code, at);
CREATE INDEX reading_person ON reading USING btree (agency_id, person_id, at);
GRANT INSERT, SELECT ON reading TO dunghen_app;

CREATE TABLE session (
  agency_id    text NOT NULL,
  token_hash   bytea NOT NULL,
  id           uuid NOT NULL,
  login        text NOT NULL,
  created_at   timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  expires_at   timestamp with time zone NOT NULL,
  user_agent   text NOT NULL,
  address      text NOT NULL,
  ended_at     timestamp with time zone,
  ended_why    text,
  via          text NOT NULL DEFAULT 'password'::text,
  CONSTRAINT session_pkey PRIMARY KEY (agency_id, token_hash),
  CONSTRAINT session_agency_id_id_key UNIQUE (agency_id, id),
  CONSTRAINT session_agency_id_login_fkey FOREIGN KEY (agency_id, login) REFERENCES account(agency_id, login),
  CONSTRAINT session_check CHECK (((ended_at IS NULL) = (ended_why IS NULL))),
  CONSTRAINT session_ended_why_check CHECK ((ended_why = ANY (ARRAY['logout'::text, 'revoked'::text, 'password_changed'::text, 'password_reset'::text, 'disabled'::text]))),
  CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 32)),
  CONSTRAINT session_via_check CHECK ((via = ANY (ARRAY['password'::text, 'sso'::text])))
);
CREATE INDEX session_of_login ON session USING btree (agency_id, login, created_at) WHERE (ended_at IS NULL);
GRANT INSERT, SELECT, UPDATE (ended_at, ended_why, last_seen_at) ON session TO dunghen_app;

CREATE TABLE sso_attempt (
  agency_id    text NOT NULL,
  state_hash   bytea NOT NULL,
  browser_hash bytea NOT NULL,
  address      text NOT NULL,
  nonce        text NOT NULL,
  verifier     text NOT NULL,
  back         text NOT NULL,
  link_to      text,
  started_at   timestamp with time zone NOT NULL,
  used_at      timestamp with time zone,
  CONSTRAINT sso_attempt_pkey PRIMARY KEY (agency_id, state_hash),
  CONSTRAINT sso_attempt_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(agency_id),
  CONSTRAINT sso_attempt_agency_id_link_to_fkey FOREIGN KEY (agency_id, link_to) REFERENCES account(agency_id, login),
  CONSTRAINT sso_attempt_browser_hash_check CHECK ((length(browser_hash) = 32)),
  CONSTRAINT sso_attempt_state_hash_check CHECK ((length(state_hash) = 32))
);
CREATE INDEX sso_attempt_address ON sso_attempt USING btree (agency_id, address, started_at);
GRANT DELETE, INSERT, SELECT, UPDATE (used_at) ON sso_attempt TO dunghen_app;

CREATE TABLE stat_day (
  agency_id             text NOT NULL,
  day                   date NOT NULL,
  procedure_code        text NOT NULL,
  field                 text NOT NULL,
  owner_unit            text NOT NULL,
  received_online       integer NOT NULL,
  received_direct       integer NOT NULL,
  received_post         integer NOT NULL,
  early                 integer NOT NULL,
  on_time               integer NOT NULL,
  late                  integer NOT NULL,
  instant_late          integer NOT NULL,
  late_against_original integer NOT NULL,
  late_against_current  integer NOT NULL,
  open_overdue          integer NOT NULL,
  withdrawn             integer NOT NULL,
  letter_due            integer NOT NULL,
  letter_timely         integer NOT NULL,
  letter_late           integer NOT NULL,
  CONSTRAINT stat_day_pkey PRIMARY KEY (agency_id, day, procedure_code, field, owner_unit)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON stat_day TO dunghen_app;

CREATE TABLE stat_dossier (
  agency_id             text NOT NULL,
  dossier_code          text NOT NULL,
  day                   date NOT NULL,
  procedure_code        text NOT NULL,
  field                 text NOT NULL,
  owner_unit            text NOT NULL,
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
  CONSTRAINT stat_dossier_pkey PRIMARY KEY (agency_id, dossier_code, day)
);
CREATE INDEX stat_dossier_day ON stat_dossier USING btree (agency_id, day);
GRANT DELETE, INSERT, SELECT, UPDATE ON stat_dossier TO dunghen_app;

CREATE TABLE substitution (
  agency_id  text NOT NULL,
  id         uuid NOT NULL,
  absent_id  text NOT NULL,
  acting_id  text NOT NULL,
  role       text,
  unit       text,
  valid_from date NOT NULL,
  valid_to   date NOT NULL,
  reason     text NOT NULL,
  made_by    text NOT NULL,
  made_at    timestamp with time zone NOT NULL,
  ended_by   text,
  ended_at   timestamp with time zone,
  CONSTRAINT substitution_pkey PRIMARY KEY (agency_id, id),
  CONSTRAINT substitution_agency_id_absent_id_fkey FOREIGN KEY (agency_id, absent_id) REFERENCES person(agency_id, id),
  CONSTRAINT substitution_agency_id_acting_id_fkey FOREIGN KEY (agency_id, acting_id) REFERENCES person(agency_id, id),
  CONSTRAINT substitution_check CHECK ((acting_id <> absent_id)),
  CONSTRAINT substitution_check1 CHECK ((valid_to >= valid_from)),
  CONSTRAINT substitution_check2 CHECK (((role IS NULL) = (unit IS NULL))),
  CONSTRAINT substitution_check3 CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
);
CREATE INDEX substitution_acting ON substitution USING btree (agency_id, acting_id, valid_to);
GRANT INSERT, SELECT, UPDATE (ended_at, ended_by) ON substitution TO dunghen_app;

CREATE OR REPLACE FUNCTION public.desk_follow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO desk_delta
      SELECT agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed, count(*) FROM (SELECT
      d.agency_id, d.unit, d.role, d.assignee, d.procedure_code, d.field, d.state,
      date_bin('15 minutes', d.due_key, 'epoch'::timestamptz) AS due,
      d.overdue AND d.finished_at IS NULL AS overdue,
      d.suspended IS NOT NULL AS suspended, d.apology = 'owed' AS owed FROM after d WHERE d.ended_at IS NULL) c
      GROUP BY agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed;
    ELSIF TG_OP = 'DELETE' THEN
      INSERT INTO desk_delta
      SELECT agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed, -count(*) FROM (SELECT
      d.agency_id, d.unit, d.role, d.assignee, d.procedure_code, d.field, d.state,
      date_bin('15 minutes', d.due_key, 'epoch'::timestamptz) AS due,
      d.overdue AND d.finished_at IS NULL AS overdue,
      d.suspended IS NOT NULL AS suspended, d.apology = 'owed' AS owed FROM before d WHERE d.ended_at IS NULL) c
      GROUP BY agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed;
    ELSE
      INSERT INTO desk_delta
      SELECT agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed, sum(n) FROM (
        SELECT
      d.agency_id, d.unit, d.role, d.assignee, d.procedure_code, d.field, d.state,
      date_bin('15 minutes', d.due_key, 'epoch'::timestamptz) AS due,
      d.overdue AND d.finished_at IS NULL AS overdue,
      d.suspended IS NOT NULL AS suspended, d.apology = 'owed' AS owed, -1 AS n FROM before d WHERE d.ended_at IS NULL
        UNION ALL
        SELECT
      d.agency_id, d.unit, d.role, d.assignee, d.procedure_code, d.field, d.state,
      date_bin('15 minutes', d.due_key, 'epoch'::timestamptz) AS due,
      d.overdue AND d.finished_at IS NULL AS overdue,
      d.suspended IS NOT NULL AS suspended, d.apology = 'owed' AS owed, 1 FROM after d WHERE d.ended_at IS NULL) c
      GROUP BY agency_id, unit, role, assignee, procedure_code, field, state, due, overdue, suspended, owed HAVING sum(n) <> 0;
    END IF;
    RETURN NULL;
  END $function$;

CREATE OR REPLACE FUNCTION public.dossier_words(code text, procedure_code text, applicant jsonb)
 RETURNS tsvector
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
     SELECT array_to_tsvector(array_remove(
       plain_words(coalesce(applicant ->> 'name', ''))
       || number_words(coalesce(applicant ->> 'identifier', ''))
       || number_words(coalesce(applicant ->> 'phone', ''))
       || plain_words(substr(code, strpos(code, '-')))
       || ltrim(split_part(code, '-', 3), '0') || ('p/' || procedure_code), '')) $function$;

CREATE OR REPLACE FUNCTION public.guard_calendar()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN RAISE restrict_violation USING MESSAGE = 'calendar_version keeps what was saved'; END $function$;

CREATE OR REPLACE FUNCTION public.guard_issue()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
  END $function$;

CREATE OR REPLACE FUNCTION public.number_words(text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
     SELECT plain_words($1) || translate($1, ' .-', '') || right(translate($1, ' .-', ''), 4)
       || right(translate($1, ' .-', ''), 6) || ltrim(split_part($1, '/', 1), '0') $function$;

CREATE OR REPLACE FUNCTION public.plain_words(text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
     SELECT string_to_array(translate(lower(unaccent(normalize($1))), E'\t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~', repeat(' ', 34)), ' ') $function$;

CREATE OR REPLACE FUNCTION public.search_numbered()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN
     UPDATE dossier_search s SET words = s.words || array_to_tsvector(array_remove(
         number_words(coalesce(NEW.data ->> 'result_number', ''))
         || number_words(coalesce(NEW.data ->> 'document_number', ''))
         || number_words(coalesce(NEW.data ->> 'old_number', '')), ''))
     WHERE s.agency_id = NEW.agency_id AND s.dossier_code = NEW.dossier_code;
     RETURN NULL;
   END $function$;

CREATE OR REPLACE FUNCTION public.search_opened()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
   BEGIN
     INSERT INTO dossier_search
     SELECT agency_id, code, dossier_words(code, procedure_code, applicant) FROM after;
     RETURN NULL;
   END $function$;
