import type { PoolClient } from 'pg';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import { ENTRY_COLUMNS, IDENTITY_COLUMNS, parameter, STATE_COLUMNS, type Column } from './columns.js';

/** A dossier with everything that has happened to it. */
export interface WholeDossier {
  readonly record: DossierRecord;
  readonly entries: readonly HistoryEntry[];
}

const DOSSIER_COLUMNS = [...IDENTITY_COLUMNS, ...STATE_COLUMNS];

/** $1: rows as a JSON array. */
function insertInto<T>(table: string, columns: readonly Pick<Column<T>, 'name' | 'type'>[]): string {
  const names = columns.map(({ name }) => name).join(', ');
  const typed = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($1) AS r (${typed})`;
}

/** The same rows as lines of `COPY … FROM STDIN`, in the order of the columns. */
export const WHOLE_ROWS = {
  dossier: copied('dossier', DOSSIER_COLUMNS),
  history: copied('history', ENTRY_COLUMNS),
};

function copied<T>(table: string, columns: readonly Column<T>[]) {
  const names = columns.map(({ name }) => name).join(', ');
  return {
    statement: `COPY ${table} (${names}) FROM STDIN`,
    line: (from: T): string => columns.map((column) => copyField(parameter(column, from))).join('\t'),
  };
}

function copyField(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

const rowOf = <T>(columns: readonly Column<T>[], from: T): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, value }) => [name, value(from)]));

const DEADLINE_COLUMNS = [
  { name: 'agency_id', type: 'text' },
  { name: 'dossier_code', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'due_at', type: 'timestamptz' },
];

/** Writes dossiers that have a past already, whole, in three statements; the caller commits. */
export async function insertWhole(client: PoolClient, dossiers: readonly WholeDossier[]): Promise<void> {
  const rows = dossiers.map(({ record }) => rowOf(DOSSIER_COLUMNS, record));
  const entries = dossiers.flatMap((one) => one.entries.map((entry) => rowOf(ENTRY_COLUMNS, entry)));
  const deadlines = dossiers.flatMap(({ record }) =>
    Object.entries(record.deadlines).map(([name, at]) => ({
      agency_id: record.agency,
      dossier_code: record.code,
      name,
      due_at: new Date(at).toISOString(),
    })),
  );
  await client.query(insertInto('dossier', DOSSIER_COLUMNS), [JSON.stringify(rows)]);
  await client.query(insertInto('history', ENTRY_COLUMNS), [JSON.stringify(entries)]);
  await client.query(insertInto('deadline', DEADLINE_COLUMNS), [JSON.stringify(deadlines)]);
}
