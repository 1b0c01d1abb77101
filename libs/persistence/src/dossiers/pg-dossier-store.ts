import type { Pool, PoolClient } from 'pg';
import type { AgencyId, CommandId, DossierCode, Instant, LocalDay } from '#kernel';
import type { HistoryEntry } from '#dossier';
import type {
  Change,
  DossierRecord,
  DossierStore,
  FoundMigration,
  OpenDossiers,
  ReadForCommand,
  Surveyed,
  WriteResult,
} from '#engine';
import type { Deadlines } from '#sla';
import { ENTRY_COLUMNS, IDENTITY_COLUMNS, parameter, STATE_COLUMNS } from './columns.js';
import { deadlineDiff, type DeadlineDiff } from './deadline-diff.js';
import { dossierRowOf, entryRowOf, toEntry, toRecord, type DossierRow, type EntryRow } from './mapper.js';
import { inTransaction, retried, sqlState } from '../server/transaction.js';
import { toSurveyed, type Scanned } from './scanned.js';
import * as sql from './sql.js';

const UNIQUE_VIOLATION = '23505';

/** The engine's store on PostgreSQL. Every statement of the hot path is prepared by name on its connection. */
export class PgDossierStore implements DossierStore {
  constructor(private readonly pool: Pool) {}

  async readForCommand(agency: AgencyId, code: DossierCode, commandId: CommandId): Promise<ReadForCommand> {
    const { rows } = await this.pool.query<{
      record: unknown;
      deadlines: Deadlines | null;
      earlier: unknown;
    }>({
      name: 'read-for-command',
      text: sql.READ_FOR_COMMAND,
      values: [agency, code, commandId],
    });
    const [row] = rows;
    return {
      record: row?.record ? toRecord({ ...dossierRowOf(row.record), deadlines: row.deadlines }) : null,
      earlier: row?.earlier ? toEntry(entryRowOf(row.earlier)) : null,
    };
  }

  async write({ before, after, entry }: Change): Promise<WriteResult> {
    if (!before) throw new Error('an opening is written by open()');
    const diff = deadlineDiff(before.deadlines, after.deadlines);
    try {
      const values = [
        after.agency,
        after.code,
        before.revision,
        ...STATE_COLUMNS.map((column) => parameter(column, after)),
        ...ENTRY_COLUMNS.map((column) => parameter(column, entry)),
        diff.dropped,
        diff.armed.map(({ name }) => name),
        diff.armed.map(({ at }) => at),
      ];
      const { rowCount } = await retried(() =>
        this.pool.query({ name: 'write-transition', text: sql.WRITE_TRANSITION, values }),
      );
      return rowCount === 1 ? 'written' : 'stale';
    } catch (error) {
      if (isUniqueViolation(error)) return 'stale';
      throw error;
    }
  }

  async findByCommand(agency: AgencyId, commandId: CommandId): Promise<HistoryEntry | null> {
    const { rows } = await this.pool.query<EntryRow>({
      name: 'find-by-command',
      text: `SELECT ${sql.ENTRY_SELECT} FROM history WHERE agency_id = $1 AND command_id = $2`,
      values: [agency, commandId],
    });
    return rows[0] ? toEntry(rows[0]) : null;
  }

  async lastMoverSince(agency: AgencyId, code: DossierCode, revision: number): Promise<HistoryEntry | null> {
    const { rows } = await this.pool.query<EntryRow>({
      name: 'last-mover-since',
      text: `SELECT ${sql.ENTRY_SELECT} FROM history
             WHERE agency_id = $1 AND dossier_code = $2 AND revision > $3
               AND NOT (kind = 'expired' AND from_step = to_step)
             ORDER BY revision DESC LIMIT 1`,
      values: [agency, code, revision],
    });
    return rows[0] ? toEntry(rows[0]) : null;
  }

  async open(agency: AgencyId, date: LocalDay, build: (sequence: number) => Change): Promise<WriteResult> {
    try {
      return await inTransaction(this.pool, async (client) => {
        const { rows } = await client.query<{ last: number }>({
          name: 'next-sequence',
          text: sql.NEXT_SEQUENCE,
          values: [agency, date],
        });
        const { after, entry } = build(rows[0]?.last ?? 0);
        const { armed } = deadlineDiff({}, after.deadlines);
        await client.query({
          name: 'insert-opening',
          text: sql.INSERT_OPENING,
          values: [
            ...[...IDENTITY_COLUMNS, ...STATE_COLUMNS].map((column) => parameter(column, after)),
            ...ENTRY_COLUMNS.map((column) => parameter(column, entry)),
            armed.map(({ name }) => name),
            armed.map(({ at }) => at),
          ],
        });
        return 'written' as const;
      });
    } catch (error) {
      if (isUniqueViolation(error)) return 'stale';
      throw error;
    }
  }

  async claimDue(agency: AgencyId, now: Instant, limit: number, work: Work): Promise<number> {
    return inTransaction(this.pool, async (client) => {
      const claimed = await client.query<{ code: string }>({
        name: 'claim-due',
        text: sql.CLAIM_DUE,
        values: [agency, new Date(now).toISOString(), limit],
      });
      if (claimed.rows.length === 0) return 0;
      await rewrite(client, agency, codesOf(claimed.rows), work);
      return claimed.rows.length;
    });
  }

  async revisePage(
    agency: AgencyId,
    after: DossierCode,
    limit: number,
    which: OpenDossiers,
    work: Work,
  ): Promise<readonly DossierCode[]> {
    return inTransaction(this.pool, async (client) => {
      const claimed = await client.query<{ code: string }>(
        pageQuery('claim-page', sql.claimPage, which, [agency, after, limit]),
      );
      await rewrite(client, agency, codesOf(claimed.rows), work);
      return codesOf(claimed.rows);
    });
  }

  async scanOpen(
    agency: AgencyId,
    after: DossierCode,
    limit: number,
    which: OpenDossiers,
  ): Promise<readonly Surveyed[]> {
    const { rows } = await this.pool.query<{ page: readonly Scanned[] | null }>(
      pageQuery('scan-open', sql.scanOpen, which, [agency, after, limit]),
    );
    return (rows[0]?.page ?? []).map((row) => toSurveyed(agency, row));
  }

  async findMigrations(
    agency: AgencyId,
    codes: readonly DossierCode[],
    migration: string,
  ): Promise<ReadonlyMap<DossierCode, FoundMigration>> {
    const { rows } = await this.pool.query<EntryRow & { only_notes_since: boolean }>({
      name: 'find-migrations',
      text: sql.FIND_MIGRATIONS,
      values: [agency, codes, migration],
    });
    return new Map(
      rows.map((row) => [row.dossier_code, { entry: toEntry(row), onlyNotesSince: row.only_notes_since }]),
    );
  }
}

/** A prepared statement for each shape of a page. */
function pageQuery(
  name: string,
  text: (shape: sql.PageShape) => string,
  { of, movedBy }: OpenDossiers,
  start: readonly unknown[],
): { readonly name: string; readonly text: string; readonly values: unknown[] } {
  const [byIssue, byMigration] = [of !== undefined, movedBy !== undefined];
  const values = [...start, ...(of ? [of.procedure, of.issue] : []), ...(byMigration ? [movedBy] : [])];
  const shape = `${byIssue ? '-by-issue' : ''}${byMigration ? '-by-migration' : ''}`;
  return { name: `${name}${shape}`, text: text({ byIssue, byMigration }), values };
}

type Work = (records: readonly DossierRecord[]) => Promise<readonly Change[]>;

function codesOf(rows: readonly { code: string }[]): DossierCode[] {
  return rows.map(({ code }) => code);
}

/** Reads locked dossiers afresh, in the order they were claimed, and writes what becomes of them. */
async function rewrite(
  client: PoolClient,
  agency: AgencyId,
  codes: DossierCode[],
  work: Work,
): Promise<void> {
  const { rows } = await client.query<DossierRow>({
    name: 'read-records',
    text: sql.READ_RECORDS,
    values: [agency, codes],
  });
  const records = new Map(rows.map((row) => [row.code, toRecord(row)]));
  await writeAll(client, agency, await work(codes.flatMap((code) => records.get(code) ?? [])));
}

/** Many transitions in one statement; all rows are locked by the caller, so every one must move. */
export async function writeAll(
  client: PoolClient,
  agency: AgencyId,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const input = changes.map((change) => ({
    code: change.after.code,
    expected: change.before?.revision,
    ...valuesOf(change),
    ...jsonDiff(deadlineDiff(change.before?.deadlines ?? {}, change.after.deadlines)),
  }));
  const { rowCount } = await client.query({
    name: 'write-transitions',
    text: sql.WRITE_TRANSITIONS,
    values: [agency, JSON.stringify(input)],
  });
  if (rowCount !== changes.length)
    throw new Error(`${String(rowCount)} of ${changes.length} locked dossiers moved`);
}

function valuesOf({ after, entry }: Change): Record<string, unknown> {
  return Object.fromEntries([
    ...STATE_COLUMNS.map((column) => [column.name, column.value(after)]),
    ...ENTRY_COLUMNS.map((column) => [`entry_${column.name}`, column.value(entry)]),
  ]) as Record<string, unknown>;
}

function jsonDiff(diff: DeadlineDiff): Record<string, unknown> {
  return { dropped: diff.dropped, armed: diff.armed };
}

function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === UNIQUE_VIOLATION;
}
