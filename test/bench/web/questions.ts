import type pg from 'pg';
import { AGENCY, type Visitor } from './ground.js';

/** One thing asked over and over by one person. */
export interface Question {
  readonly title: string;
  readonly who: Visitor;
  /** What is asked the nth time. */
  readonly path: (turn: number) => string;
  /** The least any answer must read, as bare SQL. */
  readonly limit: Limit;
  readonly target: number;
}

interface Limit {
  readonly text: string;
  readonly values: (turn: number) => unknown[];
}

const DESK = 50;
const SEARCH = 100;
const ONE = 30;

/** The sample: codes, names and phones of dossiers all over the agency. */
export interface Sample {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly unit: string;
}

export async function sampleOf(owner: pg.Pool): Promise<readonly Sample[]> {
  const { rows } = await owner.query<Sample>(
    `SELECT code, applicant ->> 'name' AS name, applicant ->> 'phone' AS phone, unit
     FROM dossier TABLESAMPLE bernoulli (least(100, 100000.0 / (SELECT greatest(1, reltuples) FROM pg_class WHERE relname = 'dossier')::float8))
     WHERE agency_id = $1 AND procedure_code = 'QT-08/DMP' ORDER BY md5(code) LIMIT 400`,
    [AGENCY],
  );
  return rows;
}

const PAGE: Limit = {
  text: `SELECT code, revision, applicant, state, due_key FROM dossier
         WHERE agency_id = $1 AND ended_at IS NULL ORDER BY due_key, code LIMIT 51`,
  values: () => [AGENCY],
};

const words = (of: (turn: number) => string): Limit => ({
  text: `SELECT dossier_code FROM dossier_search WHERE agency_id = $1 AND words @@ $2::tsquery LIMIT 51`,
  values: (turn) => [AGENCY, of(turn)],
});

type Nth<T> = (turn: number) => T;

/** Everything that is measured, each asked by somebody whose work it is. */
export function questions(sample: readonly Sample[], cursor: string): readonly Question[] {
  const nth = (turn: number): Sample => sample[turn % sample.length] as Sample;
  return [...desks(cursor), ...searches(nth), ...others(nth)];
}

function desks(cursor: string): Question[] {
  const desk = (who: Visitor, title: string, query: string): Question => ({
    title: `desk: ${title}`,
    who,
    path: () => `/api/desk${query}`,
    limit: PAGE,
    target: DESK,
  });
  return [
    desk('specialist', 'specialist, mine', ''),
    desk('specialist', 'specialist, unit', '?scope=unit'),
    desk('oneStop', 'one-stop officer, mine', ''),
    desk('leader', 'leader, mine', ''),
    desk('head', 'head of department, unit, overdue', '?scope=unit&show=overdue'),
    desk('monitor', 'monitor, everything', '?scope=unit'),
    desk('monitor', 'monitor, everything, due soon', '?scope=unit&show=due_soon'),
    desk('monitor', 'monitor, everything, owed letters', '?scope=unit&show=apology_owed'),
    desk('monitor', 'monitor, everything, one procedure', '?scope=unit&procedure=QT-02/G%C4%90'),
    desk('monitor', 'monitor, everything, page two', `?scope=unit&after=${cursor}`),
    { ...desk('specialist', 'specialist, unit, «nguyen»', '?scope=unit&q=nguyen'), target: SEARCH },
  ];
}

function searches(nth: Nth<Sample>): Question[] {
  const search = (who: Visitor, title: string, q: Nth<string>, tsquery: Nth<string> = q): Question => ({
    title: `search: ${title} (${who})`,
    who,
    path: (turn) => `/api/dossiers?q=${encodeURIComponent(q(turn))}`,
    limit: words(tsquery),
    target: SEARCH,
  });
  const code: Nth<string> = (turn) => nth(turn).code;
  const number: Nth<string> = (turn) => code(turn).split('-')[2] ?? '';
  const parts: Nth<string> = (turn) => code(turn).split('-').slice(1).join('&');
  return [
    search('specialist', 'whole code', code, parts),
    search('monitor', 'trailing number', number),
    search('specialist', 'phone', (turn) => nth(turn).phone),
    search(
      'specialist',
      'a name in full',
      (turn) => nth(turn).name,
      () => 'nguyen',
    ),
    search('monitor', '«nguyen»', () => 'nguyen'),
    search('specialist', '«nguyen»', () => 'nguyen'),
    search('oneStop', '«nguyen»', () => 'nguyen'),
    search(
      'monitor',
      '«nguyen thi an»',
      () => 'nguyen thi an',
      () => 'nguyen&thi&an',
    ),
    search('specialist', 'nonsense', (turn) => `zxqv${turn}`),
  ];
}

function others(nth: Nth<Sample>): Question[] {
  const row = 'SELECT * FROM dossier WHERE agency_id = $1 AND code = $2';
  return [
    {
      title: 'one dossier',
      who: 'specialist',
      path: (turn) => `/api/dossiers/${nth(turn).code}`,
      limit: { text: row, values: (turn) => [AGENCY, nth(turn).code] },
      target: ONE,
    },
    {
      title: 'list, unfiltered (monitor)',
      who: 'monitor',
      path: () => '/api/dossiers',
      limit: PAGE,
      target: SEARCH,
    },
  ];
}
