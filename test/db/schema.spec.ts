import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg, { type Pool } from 'pg';
import { connect, migrate, poolOf } from '#persistence';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('schema', () => {
  let database: TestDatabase;
  let pool: Pool;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const dataSource = await connect(database.url, 4);
    pool = poolOf(dataSource);
    close = () => dataSource.destroy();
  });

  afterAll(async () => {
    await close();
    await database.drop();
  });

  it('every table starts with agency_id', async () => {
    const { rows } = await pool.query<{ relname: string; first: string }>(
      `SELECT c.relname, a.attname AS first FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.filter(({ first }) => first !== 'agency_id')).toEqual([]);
  });

  it('every primary, unique, foreign and exclusion key contains agency_id', async () => {
    const { rows } = await pool.query<{ conname: string; columns: string[] }>(
      `SELECT c.conname, array_agg(a.attname::text) AS columns
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
       WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f', 'x')
         AND c.conrelid <> 'migrations'::regclass
       GROUP BY c.oid, c.conname`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ columns }) => !columns.includes('agency_id'))).toEqual([]);
  });

  it.each(['history', 'letter', 'notice'])('the application role can only add to %s', async (table) => {
    await expect(pool.query(`UPDATE ${table} SET revision = revision`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(pool.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`TRUNCATE ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['login_attempt', 'reading', 'identity_event'])(
    'the application role can only add to %s',
    async (table) => {
      for (const statement of [`UPDATE ${table} SET at = at`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    },
  );

  it.each(['person', 'post', 'substitution', 'account', 'session'])(
    'the application role deletes nothing from %s',
    async (table) => {
      await expect(pool.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('the application role cannot change the log of an issue', async () => {
    await expect(pool.query(`UPDATE issue_event SET reason = ''`)).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query(`DELETE FROM issue_event`)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['procedure_version', 'document_version'])(
    'the application role cannot change the text of an issue in %s',
    async (table) => {
      await expect(pool.query(`UPDATE ${table} SET source = ''`)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('twenty processes may migrate at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => migrate(database.url)));
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>('SELECT name FROM migrations');
    await owner.end();
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });
});
