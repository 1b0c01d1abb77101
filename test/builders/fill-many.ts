import pg from 'pg';
import { dossierCode } from '#dossier';
import type { Rules } from '#engine';
import type { AgencyId, Instant } from '#kernel';
import { WHOLE_ROWS } from '#persistence';
import { Random } from '../chaos/random.js';
import { livesOf, takeNumbers } from './fill.js';
import { copyIn } from './fill/copy.js';
import { applicant } from './fill/names.js';
import { LifeTemplate } from './fill/template.js';
import type { Trajectory } from './fill/trajectory.js';

export interface FillingMany {
  /** As the owner of the tables: keys, triggers and search index are dealt with once, at the end. */
  readonly url: string;
  readonly agency: AgencyId;
  /** Issues and how many of a hundred dossiers are theirs. */
  readonly shares: readonly { readonly rules: Rules; readonly percent: number }[];
  readonly count: number;
  readonly until: Instant;
  readonly days?: number;
  readonly seed?: number;
  readonly log?: (line: string) => void;
}

const BATCH = 2_000;
const LANES = 2;
/** Different lives of one issue. */
const LIVES = 400;
const DEADLINES = 'COPY deadline (agency_id, dossier_code, name, due_at) FROM STDIN';

/**
 * Fills an empty agency with a great many open dossiers of several issues: the same dossiers as `fillOpenDossiers`
 * makes, true chains included, ten times as fast.
 */
export async function fillManyDossiers(filling: FillingMany): Promise<void> {
  const { url, agency, shares, count, until, days = 35, seed = 42, log = () => undefined } = filling;
  const random = new Random(seed);
  const plan = shares.map(({ rules, percent }) => ({
    rules,
    count: Math.round((count * percent) / 100),
    lives: livesOf({ agency, rules, count: LIVES, until, days }, random),
  }));
  const owners = await Promise.all(Array.from({ length: LANES }, () => connectOwner(url)));
  try {
    for (const { rules, lives, count: share } of plan) {
      await copyLives(owners, { agency, rules, lives, count: share, random });
      log(`  ${rules.procedure.definition.code}: ${share}`);
    }
    log('  counters and words');
    await finish(owners, agency);
  } finally {
    await Promise.all(owners.map((owner) => owner.end()));
  }
}

async function connectOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off; SET timezone = UTC;
    SET maintenance_work_mem = '512MB'`);
  return client;
}

interface Share {
  readonly agency: AgencyId;
  readonly rules: Rules;
  readonly lives: readonly Trajectory[];
  readonly count: number;
  readonly random: Random;
}

async function copyLives(
  owners: readonly pg.Client[],
  { agency, rules, lives, count, random }: Share,
): Promise<void> {
  const [first] = owners;
  if (!first) return;
  const numbers = await takeNumbers(first, agency, lives, count);
  const templates = lives.map((life) => new LifeTemplate(life));
  let made = 0;
  const lane = async (owner: pg.Client): Promise<void> => {
    while (made < count) {
      const lines = { dossier: '', history: '', deadlines: '' };
      for (let size = 0; size < BATCH && made < count; size++, made++) {
        const template = templates[made % templates.length] as LifeTemplate;
        const date = rules.calendar.dateOf(template.openedAt);
        const code = dossierCode(agency, date, numbers.next(date));
        const { dossier, history, deadlines } = template.of({ code, ...applicant(random) });
        lines.dossier += dossier;
        lines.history += history;
        lines.deadlines += deadlines;
      }
      await copyIn(owner, WHOLE_ROWS.dossier.statement, lines.dossier);
      await copyIn(owner, WHOLE_ROWS.history.statement, lines.history);
      await copyIn(owner, DEADLINES, lines.deadlines);
    }
  };
  await Promise.all(owners.map(lane));
}

/** What the triggers would have done row by row. */
async function finish(owners: readonly pg.Client[], agency: AgencyId): Promise<void> {
  const [owner] = owners;
  if (!owner) return;
  await owner.query('DROP INDEX dossier_search_words');
  await Promise.all(
    owners.map((one, index) =>
      one.query(
        `INSERT INTO dossier_search
         SELECT agency_id, code, dossier_words(code, procedure_code, applicant) FROM dossier d
         WHERE agency_id = $1 AND abs(hashtext(code)) % ${owners.length} = ${index}
           AND NOT EXISTS (SELECT FROM dossier_search s WHERE s.agency_id = d.agency_id AND s.dossier_code = d.code)`,
        [agency],
      ),
    ),
  );
  await owner.query('CREATE INDEX dossier_search_words ON dossier_search USING gin (words)');
  await owner.query('DELETE FROM desk_delta WHERE agency_id = $1', [agency]);
  await owner.query('DELETE FROM desk_cell WHERE agency_id = $1', [agency]);
  await owner.query(
    `INSERT INTO desk_cell
     SELECT agency_id, unit, role, assignee, procedure_code, field, state,
       date_bin('15 minutes', due_key, 'epoch'::timestamptz), overdue AND finished_at IS NULL,
       suspended IS NOT NULL, apology = 'owed', count(*)
     FROM dossier WHERE agency_id = $1 AND ended_at IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`,
    [agency],
  );
  await owner.query('VACUUM (ANALYZE) dossier, dossier_search, deadline, desk_cell, desk_delta');
  await owner.query('ANALYZE history');
  await owner.query('CHECKPOINT');
}
