import { ENTRY_COLUMNS, IDENTITY_COLUMNS, STATE_COLUMNS } from './columns.js';
import { SCANNED_PAGE } from './scanned.js';

/**
 * The SQL of the hot path, built once from the column lists. Reads and writes name every column: a column added to
 * the lists is read and written everywhere or nowhere.
 */
const names = (columns: readonly { name: string }[]): string => columns.map(({ name }) => name).join(', ');
const DOSSIER_COLUMNS = [...IDENTITY_COLUMNS, ...STATE_COLUMNS];
const ENTRY_NAMES = names(ENTRY_COLUMNS);

/** Deadlines of the dossier `d` in milliseconds by name. */
const DEADLINES = `(SELECT jsonb_object_agg(l.name, (extract(epoch FROM l.due_at) * 1000)::bigint)
                     FROM deadline l WHERE l.agency_id = d.agency_id AND l.dossier_code = d.code) AS deadlines`;

/** `d.*` without knowing it: the columns of a record, and its deadlines. */
export const RECORD_SELECT = `${DOSSIER_COLUMNS.map(({ name }) => `d.${name}`).join(', ')}, ${DEADLINES}`;
export const ENTRY_SELECT = ENTRY_NAMES;

/**
 * $1 agency, $2 dossier, $3 command: always one row, each half null when it is not there. As JSON, because forty-odd
 * columns described, sent and read one by one cost the client and the server twice as much (`npm run bench`).
 */
export const READ_FOR_COMMAND = `
  SELECT to_jsonb(d) AS record, ${DEADLINES}, to_jsonb(h) AS earlier
  FROM (VALUES (1)) AS one
  LEFT JOIN dossier d ON d.agency_id = $1 AND d.code = $2
  LEFT JOIN history h ON h.agency_id = $1 AND h.command_id = $3`;

const placeholders = (columns: readonly { type: string }[], from: number): string =>
  columns.map(({ type }, index) => `$${from + index}::${type}`).join(', ');

const FIRST_STATE = 4;
const FIRST_ENTRY = FIRST_STATE + STATE_COLUMNS.length;
const FIRST_DEADLINE = FIRST_ENTRY + ENTRY_COLUMNS.length;

/**
 * One transition, one statement, one commit: the row moves only from the revision that was read, and nothing else
 * happens unless it moved. $1 agency, $2 code, $3 revision read, then state, entry, deadlines dropped, deadlines
 * armed (names, moments). The dropped names are asked with `@>`, not `= ANY`, which the planner takes for ten index
 * searches: without table statistics (a young database) it then prefers to read every deadline of the agency.
 */
export const WRITE_TRANSITION = `
  WITH moved AS (
    UPDATE dossier SET (${names(STATE_COLUMNS)}) = ROW(${placeholders(STATE_COLUMNS, FIRST_STATE)})
    WHERE agency_id = $1 AND code = $2 AND revision = $3
    RETURNING code
  ), entry AS (
    INSERT INTO history (${ENTRY_NAMES})
    SELECT ${placeholders(ENTRY_COLUMNS, FIRST_ENTRY)} FROM moved
  ), dropped AS (
    DELETE FROM deadline USING moved
    WHERE agency_id = $1 AND dossier_code = $2 AND $${FIRST_DEADLINE}::text[] @> ARRAY[name]
  ), armed AS (
    INSERT INTO deadline (agency_id, dossier_code, name, due_at)
    SELECT $1, $2, due.name, due.at
    FROM moved, unnest($${FIRST_DEADLINE + 1}::text[], $${FIRST_DEADLINE + 2}::timestamptz[]) AS due (name, at)
    ON CONFLICT (agency_id, dossier_code, name) DO UPDATE SET due_at = excluded.due_at
  )
  SELECT code FROM moved`;

const recordset = (columns: readonly { name: string; type: string }[], prefix: string): string =>
  columns.map(({ name, type }) => `${prefix}${name} ${type}`).join(', ');

/** The same for many dossiers of one agency ($1) given as a JSON array ($2); returns the codes that moved. */
export const WRITE_TRANSITIONS = `
  WITH input AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS i (
      code text, expected int, ${recordset(STATE_COLUMNS, '')}, ${recordset(ENTRY_COLUMNS, 'entry_')},
      dropped jsonb, armed jsonb)
  ), moved AS (
    UPDATE dossier d SET ${STATE_COLUMNS.map(({ name }) => `${name} = i.${name}`).join(', ')}
    FROM input i WHERE d.agency_id = $1 AND d.code = i.code AND d.revision = i.expected
    RETURNING d.code
  ), entry AS (
    INSERT INTO history (${ENTRY_NAMES})
    SELECT ${ENTRY_COLUMNS.map(({ name }) => `i.entry_${name}`).join(', ')} FROM input i JOIN moved USING (code)
  ), dropped AS (
    DELETE FROM deadline l USING input i, moved m
    WHERE i.code = m.code AND l.agency_id = $1 AND l.dossier_code = m.code AND i.dropped ? l.name
  ), armed AS (
    INSERT INTO deadline (agency_id, dossier_code, name, due_at)
    SELECT $1, m.code, due.name, due.at
    FROM moved m JOIN input i USING (code), jsonb_to_recordset(i.armed) AS due (name text, at timestamptz)
    ON CONFLICT (agency_id, dossier_code, name) DO UPDATE SET due_at = excluded.due_at
  )
  SELECT code FROM moved`;

/** Opening: $1… the dossier, then its entry, then the names and moments of its first deadlines. */
export const INSERT_OPENING = `
  WITH opened AS (
    INSERT INTO dossier (${names(DOSSIER_COLUMNS)}) VALUES (${placeholders(DOSSIER_COLUMNS, 1)})
  ), entry AS (
    INSERT INTO history (${ENTRY_NAMES}) VALUES (${placeholders(ENTRY_COLUMNS, DOSSIER_COLUMNS.length + 1)})
  )
  INSERT INTO deadline (agency_id, dossier_code, name, due_at)
  SELECT $1, $2, due.name, due.at
  FROM unnest($${DOSSIER_COLUMNS.length + ENTRY_COLUMNS.length + 1}::text[],
              $${DOSSIER_COLUMNS.length + ENTRY_COLUMNS.length + 2}::timestamptz[]) AS due (name, at)`;

/** The next number of the day; the row lock orders concurrent openings of one agency. */
export const NEXT_SEQUENCE = `
  INSERT INTO code_sequence (agency_id, day, last) VALUES ($1, $2, 1)
  ON CONFLICT (agency_id, day) DO UPDATE SET last = code_sequence.last + 1
  RETURNING last`;

/**
 * Claims dossiers by their earliest due deadline. Both rows are locked: the dossier so that nobody moves it, the
 * deadline so that a row fired meanwhile by another worker is seen to be gone. Skipping locked rows means that
 * workers never wait for each other, and that a dossier's second deadline is not eligible while its first is in
 * somebody's hands.
 */
export const CLAIM_DUE = `
  SELECT d.code FROM deadline l JOIN dossier d ON d.agency_id = l.agency_id AND d.code = l.dossier_code
  WHERE l.agency_id = $1 AND l.due_at < $2
    AND NOT EXISTS (SELECT FROM deadline e WHERE e.agency_id = $1 AND e.dossier_code = l.dossier_code
                    AND (e.due_at, e.name) < (l.due_at, l.name))
  ORDER BY l.due_at, l.dossier_code LIMIT $3
  FOR UPDATE OF l, d SKIP LOCKED`;

/** What narrows a page of unfinished dossiers. */
export interface PageShape {
  readonly byIssue: boolean;
  readonly byMigration: boolean;
}

/**
 * Unfinished dossiers `d` after a code: $1 agency, $2 code, $3 how many, then as the shape wants: procedure and issue,
 * migration. A text for each shape: a parameter that may be null hides the index of one issue from a kept plan.
 */
function openPage({ byIssue, byMigration }: PageShape): string {
  const last = byIssue ? 6 : 4;
  return `
  FROM dossier d
  WHERE d.agency_id = $1 AND d.code > $2 AND d.finished_at IS NULL
    ${byIssue ? 'AND d.procedure_code = $4 AND d.procedure_issue = $5' : ''}
    ${byMigration ? `AND $${last} = (${LAST_MIGRATION})` : ''}
  ORDER BY d.code LIMIT $3`;
}

/** The id of the last migration that moved dossier `d`. */
const LAST_MIGRATION = `
    SELECT h.data ->> 'migration' FROM history h
    WHERE h.agency_id = d.agency_id AND h.dossier_code = d.code AND h.kind = 'migrated'
    ORDER BY h.revision DESC LIMIT 1`;

/** The next unfinished dossiers in order of code, locked. */
export const claimPage = (shape: PageShape): string => `SELECT d.code ${openPage(shape)} FOR UPDATE OF d`;

/** The same as one JSON array, not locked; deadlines are not looked up, a survey needs none. */
export const scanOpen = (shape: PageShape): string =>
  `SELECT ${SCANNED_PAGE} AS page FROM (SELECT d.* ${openPage(shape)}) AS d`;

/** $1 agency, $2 codes, $3 migration: the last entry with which it moved each of the dossiers, and if more came after. */
export const FIND_MIGRATIONS = `
  SELECT DISTINCT ON (h.dossier_code) ${ENTRY_COLUMNS.map(({ name }) => `h.${name}`).join(', ')},
    NOT EXISTS (
      SELECT FROM history l
      WHERE l.agency_id = h.agency_id AND l.dossier_code = h.dossier_code AND l.revision > h.revision
        AND NOT (l.kind = 'expired' AND l.from_step = l.to_step)) AS only_notes_since
  FROM history h
  WHERE h.agency_id = $1 AND h.dossier_code = ANY ($2::text[])
    AND h.kind = 'migrated' AND h.data ->> 'migration' = $3
  ORDER BY h.dossier_code, h.revision DESC`;

/** A fresh snapshot after the locks are held: what the claim saw may be older than the locked rows. */
export const READ_RECORDS = `
  SELECT ${RECORD_SELECT} FROM dossier d WHERE d.agency_id = $1 AND d.code = ANY ($2::text[])`;
