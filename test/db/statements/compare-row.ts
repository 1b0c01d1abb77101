import type { Client, FieldDef } from 'pg';
import type { Kind, Member } from './read-statements.js';

/** What pg makes of PostgreSQL's types, by their number; a type that is not here is one nobody reads yet. */
const KINDS: Readonly<Record<Kind, readonly number[]>> = {
  // bigint, numeric and the transaction id are texts: they may be larger than a number holds.
  string: [18, 19, 20, 25, 1043, 1560, 1700, 2950, 3614, 3912, 5069],
  number: [21, 23, 26, 700, 701],
  boolean: [16],
  Date: [1082, 1114, 1184],
  Buffer: [17],
  list: [1007, 1009, 1115, 1185],
  any: [114, 3802, 2278],
};

/** Columns of tables that may hold null, as `table.column` numbers. */
export async function nullableColumns(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ place: string }>(
    `SELECT a.attrelid || '.' || a.attnum AS place FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attnotnull`,
  );
  return new Set(rows.map(({ place }) => place));
}

/** What PostgreSQL says otherwise than a row's type does, one line for each column. */
export function differences(
  row: readonly Member[],
  fields: readonly FieldDef[],
  nullable: ReadonlySet<string>,
): string[] {
  return row.flatMap(({ name, kind, nullable: mayBeNull, optional }) => {
    const field = fields.findLast((one) => one.name === name);
    if (!field) return optional ? [] : [`${name}: there is no such column`];
    const { dataTypeID: type, tableID, columnID } = field;
    const real = (Object.keys(KINDS) as Kind[]).find((one) => KINDS[one].includes(type));
    if (!real) return [`${name}: type ${type} is not known to compare-row.ts`];
    // JSON holds what its writer put in: PostgreSQL knows no more of it.
    if (real !== kind && real !== 'any') return [`${name}: a ${real}, not a ${kind}`];
    const isNull = nullable.has(`${tableID}.${columnID}`) && !mayBeNull && !optional;
    return isNull ? [`${name}: may be null`] : [];
  });
}
