import type { ClientBase } from 'pg';

/** Tables that others keep: TypeORM's own list of what was migrated. */
const NOT_OURS = ['migrations'];

const HEAD = `-- The schema as the migrations leave it, for reading and for review: written by «npm run schema» from PostgreSQL's own
-- catalogue, compared in test/db/schema.spec.ts. Never run: the migrations are (libs/persistence/src/migrations).
`;

/**
 * The schema `public` of a migrated database as text: extensions, then table by table its columns, keys, checks,
 * indexes, triggers and privileges, then functions, in an order that does not depend on when anything was made.
 * @throws Error for a kind of object it cannot write, so that nothing is left out in silence
 */
export async function schemaText(client: ClientBase): Promise<string> {
  await refuseUnknownKinds(client);
  const parts = [HEAD, await extensions(client), ...(await tables(client)), ...(await functions(client))];
  return `${parts.join('\n').replace(/ +$/gm, '').trimEnd()}\n`;
}

async function lines(client: ClientBase, sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, [...values]);
  return rows.map(({ line }) => line);
}

/** Views, types, sequences of their own, partitions and policies: none today, to be written here with the first. */
async function refuseUnknownKinds(client: ClientBase): Promise<void> {
  const unknown = await lines(
    client,
    `SELECT c.relname || ' (relkind ' || c.relkind::text || ')' AS line FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind NOT IN ('r', 'i')
       AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i')))
       AND NOT ${OF_EXTENSION('c.oid')}
     UNION ALL
     SELECT t.typname || ' (a type)' FROM pg_type t
     WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('d', 'e', 'r') AND NOT ${OF_EXTENSION('t.oid')}
     UNION ALL
     SELECT p.polname || ' (a policy)' FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
     WHERE c.relnamespace = 'public'::regnamespace`,
  );
  if (unknown.length > 0) throw new Error(`schema.sql cannot tell of ${unknown.join(', ')} yet`);
}

const OF_EXTENSION = (oid: string): string =>
  `EXISTS (SELECT FROM pg_depend e WHERE e.objid = ${oid} AND e.deptype = 'e')`;

async function extensions(client: ClientBase): Promise<string> {
  const all = await lines(
    client,
    `SELECT 'CREATE EXTENSION ' || extname || ';' AS line FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname`,
  );
  return `${all.join('\n')}\n`;
}

async function functions(client: ClientBase): Promise<string[]> {
  return lines(
    client,
    `SELECT trim(trailing E'\\n' FROM pg_get_functiondef(p.oid)) || E';\\n' AS line FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND NOT ${OF_EXTENSION('p.oid')}
     ORDER BY p.proname, pg_get_function_identity_arguments(p.oid)`,
  );
}

async function tables(client: ClientBase): Promise<string[]> {
  const names = await lines(
    client,
    `SELECT relname AS line FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> ALL ($1) ORDER BY relname COLLATE "C"`,
    [NOT_OURS],
  );
  const texts: string[] = [];
  for (const name of names) texts.push(await tableText(client, name));
  return texts;
}

async function tableText(client: ClientBase, table: string): Promise<string> {
  const [options = ''] = await lines(
    client,
    `SELECT ' WITH (' || array_to_string(reloptions, ', ') || ')' AS line FROM pg_class
     WHERE oid = $1::regclass AND reloptions IS NOT NULL`,
    [table],
  );
  const inside = [
    ...aligned(await lines(client, COLUMNS, [table])),
    ...(await lines(client, CONSTRAINTS, [table])),
  ];
  const after = [
    ...(await lines(client, STATISTICS, [table])),
    ...(await lines(client, INDEXES, [table])),
    ...(await lines(client, TRIGGERS, [table])),
    ...(await lines(client, GRANTS, [table])),
  ];
  const body = inside.map((line) => `  ${line}`).join(',\n');
  return `CREATE TABLE ${table} (\n${body}\n)${options};\n${after.map((line) => `${line};\n`).join('')}`;
}

/** Names one under another, and so the types. */
function aligned(columns: readonly string[]): string[] {
  const width = Math.max(...columns.map((column) => column.indexOf(' ')));
  return columns.map((column) => {
    const end = column.indexOf(' ');
    return column.slice(0, end).padEnd(width) + column.slice(end);
  });
}

const COLUMNS = `
  SELECT concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attcollation <> t.typcollation THEN 'COLLATE ' || a.attcollation::regcollation END,
    CASE WHEN a.attnotnull THEN 'NOT NULL' END,
    CASE WHEN a.attgenerated <> '' THEN 'GENERATED ALWAYS AS (' || regexp_replace(pg_get_expr(d.adbin, d.adrelid), '\\s+', ' ', 'g') || ') STORED'
         WHEN d.adbin IS NOT NULL THEN 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) END,
    CASE a.attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY'
                       WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END) AS line
  FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

const CONSTRAINTS = `
  SELECT 'CONSTRAINT ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
  WHERE conrelid = $1::regclass AND contype IN ('p', 'u', 'x', 'f', 'c')
  ORDER BY position(contype::text IN 'puxfc'), conname COLLATE "C"`;

const STATISTICS = `
  SELECT 'ALTER TABLE ' || $1 || ' ALTER COLUMN ' || quote_ident(attname) || ' SET STATISTICS ' || attstattarget AS line
  FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attstattarget >= 0 ORDER BY attnum`;

/** Those of keys stand with their keys. */
const INDEXES = `
  SELECT replace(pg_get_indexdef(i.indexrelid), ' ON public.', ' ON ') AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE i.indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid
                                                    AND k.conrelid = i.indrelid)
  ORDER BY c.relname COLLATE "C"`;

const TRIGGERS = `
  SELECT replace(pg_get_triggerdef(oid), ' ON public.', ' ON ') || CASE tgenabled WHEN 'O' THEN '' ELSE ' -- ' || tgenabled::text END AS line
  FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal ORDER BY tgname COLLATE "C"`;

/** What others than the owner may do: on the whole table, then on single columns. */
const GRANTS = `
  WITH acl AS (
    SELECT 0 AS place, (x).grantee, (x).privilege_type AS what, NULL::name AS on_column
    FROM (SELECT aclexplode(relacl) AS x, relowner FROM pg_class WHERE oid = $1::regclass) c
    WHERE (x).grantee <> relowner
    UNION ALL
    SELECT 1, (x).grantee, (x).privilege_type, attname
    FROM (SELECT aclexplode(attacl) AS x, attname FROM pg_attribute WHERE attrelid = $1::regclass AND NOT attisdropped) a
  ), kinds AS (
    SELECT place, grantee, what, string_agg(quote_ident(on_column), ', ' ORDER BY on_column) AS columns
    FROM acl GROUP BY place, grantee, what
  )
  SELECT 'GRANT ' || string_agg(what || coalesce(' (' || columns || ')', ''), ', ' ORDER BY place, what)
    || ' ON ' || $1 || ' TO ' || CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END AS line
  FROM kinds GROUP BY grantee ORDER BY 1`;
