import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connect, poolOf } from '#persistence';
import { askEverything } from './statements/ask-everything.js';
import { differences, nullableColumns } from './statements/compare-row.js';
import { describeStatement } from './statements/describe-statement.js';
import { productionFiles, readStatements, type Statement } from './statements/read-statements.js';
import { recordStatements } from './statements/record-statements.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** Made while the program runs, and without an answer: locks, privileges of the job queue, databases to replay into. */
const WITHOUT_ROWS =
  /^libs\/(persistence\/src\/server\/(locks|data-source)|runtime\/src\/server\/scratch-database)\.ts:/;

describe('hand-written SQL', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let statements: Statement[];
  const run = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    statements = await readStatements(productionFiles());
    const dataSource = await connect(database.url, 4);
    const recorded = recordStatements(poolOf(dataSource));
    await askEverything(poolOf(dataSource));
    for (const [place, texts] of recorded) run.set(place, texts);
    await dataSource.destroy();
  }, 180_000);

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const textsOf = ({ place, text }: Statement): readonly string[] =>
    text === null ? [...(run.get(place) ?? [])] : [text];

  /** Every statement asked of PostgreSQL, and what it says otherwise than the sources. */
  async function faults(): Promise<string[]> {
    const nullable = await nullableColumns(owner);
    const found: string[] = [];
    for (const statement of statements) {
      for (const text of textsOf(statement)) {
        try {
          const fields = await describeStatement(owner, text);
          const said = differences(statement.row ?? [], fields, nullable);
          found.push(...said.map((line) => `${statement.place} ${line}`));
        } catch (error) {
          found.push(`${statement.place} ${(error as Error).message}`);
        }
      }
    }
    return found;
  }

  it('is all known: read from the sources, or run once in every shape', () => {
    expect(statements.length).toBeGreaterThan(150);
    const unknown = statements.filter((one) => textsOf(one).length === 0 && !WITHOUT_ROWS.test(one.place));
    expect(unknown.map(({ place }) => place)).toEqual([]);
  });

  it('is understood by PostgreSQL, and its rows are what their types say', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['renamed', 'ALTER TABLE session RENAME COLUMN user_agent TO browser', /pg-sessions.*user_agent/],
    [
      'of another type',
      'ALTER TABLE lookup_try ALTER COLUMN failures TYPE bigint',
      /pg-lookups.*failures: a string/,
    ],
    [
      'that may be null',
      'ALTER TABLE person ALTER COLUMN name DROP NOT NULL',
      /person-names.*name: may be null/,
    ],
  ])('a column %s is told', async (_, change, told) => {
    await owner.query(`BEGIN; ${change}`);
    const found = await faults();
    await owner.query('ROLLBACK');
    expect(found).toContainEqual(expect.stringMatching(told));
  });
});
