import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import pg, { type Pool } from 'pg';
import { APP_ROLE, connect, migrate, poolOf } from '#persistence';
import { schemaText } from '../../libs/persistence/schema/schema-text.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

describe('schema', () => {
  let database: TestDatabase;
  let pool: Pool;
  let entities: Awaited<ReturnType<typeof connect>>['entityMetadatas'];
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const dataSource = await connect(database.url, 4);
    pool = poolOf(dataSource);
    entities = dataSource.entityMetadatas;
    close = () => dataSource.destroy();
  });

  afterAll(async () => {
    await close();
    await database.drop();
  });

  it('is what libs/persistence/schema/schema.sql says', async () => {
    const written = await readFile('libs/persistence/schema/schema.sql', 'utf8');
    // «npm run schema» writes it anew.
    expect(await ofOwner(database, schemaText)).toBe(written);
  });

  it('a column, an index or a privilege more is seen in the text', async () => {
    const written = await ofOwner(database, schemaText);
    const changes = [
      'ALTER TABLE agency ADD COLUMN motto text',
      'CREATE INDEX dossier_by_hash ON dossier (agency_id, last_hash)',
      `GRANT DELETE ON history TO ${APP_ROLE}`,
      'ALTER TABLE post DROP CONSTRAINT post_check',
      'DROP TRIGGER guard_calendar ON calendar_version',
      'CREATE VIEW people AS SELECT * FROM person',
    ];
    for (const change of changes) {
      const seen = await ofOwner(database, async (client) => {
        await client.query(`BEGIN; ${change}`);
        return schemaText(client).catch((error: unknown) => String(error));
      });
      expect([change, seen === written]).toEqual([change, false]);
    }
  });

  it('every entity is its table: names, types, what may be null, and the key', async () => {
    expect(entities.length).toBeGreaterThanOrEqual(2);
    for (const { tableName, columns } of entities) {
      const { rows } = await pool.query<{ name: string; type: string; nullable: boolean; key: boolean }>(
        `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, NOT a.attnotnull AS nullable,
           EXISTS (SELECT FROM pg_index i WHERE i.indrelid = a.attrelid AND i.indisprimary
                     AND a.attnum = ANY (i.indkey)) AS key
         FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
        [tableName],
      );
      const table = new Map(rows.map((row) => [row.name, row]));
      for (const { databaseName: name, type, isNullable: nullable, isPrimary: key } of columns) {
        const written = type === 'timestamptz' ? 'timestamp with time zone' : String(type);
        expect([tableName, { name, type: written, nullable, key }]).toEqual([tableName, table.get(name)]);
      }
    }
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
    const { rows } = await ofOwner(database, (owner) =>
      owner.query<{ name: string }>('SELECT name FROM migrations'),
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });
});

/** What is asked as the owner of the tables; a transaction left open is undone. */
async function ofOwner<T>({ url }: TestDatabase, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
