import type { Pool, PoolClient } from 'pg';
import type { CalendarChange, WorkingCalendar } from '#calendar';
import type { SavedVersion } from '#engine';
import { hourOfDay, refuse, type Actor, type AgencyId, type Instant, type Refusal } from '#kernel';
import { personNames } from '../queries/person-names.js';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';
import { CALENDAR_CHANNEL } from './calendar-watch.js';
import { SAVED, toSaved, type SavedRow } from './calendar-rows.js';
import { textHash } from './pg-calendars.js';

/** A version somebody wants in force. */
export interface NewVersion {
  readonly calendar: WorkingCalendar;
  readonly text: string;
  readonly changes: readonly CalendarChange[];
  readonly reason: string;
  /** The version in force it was tried against. */
  readonly base: number;
  readonly by: Actor;
  readonly at: Instant;
}

/**
 * Puts a version in force, with the order to carry it to the open dossiers, in one commit; others are told with it.
 * Savers of one calendar follow one another.
 * @returns `calendar.moved_on` when somebody saved since it was tried, `calendar.redating` while the version before it
 *   is still being carried
 */
export function saveCalendar(
  pool: Pool,
  agency: AgencyId,
  version: NewVersion,
): Promise<SavedVersion | Refusal> {
  const { id } = version.calendar;
  return inTransaction(pool, async (client) => {
    await holdLock(client, LOCKS.calendar(agency, id));
    const [newest] = await savedVersions(client, agency, id);
    if (newest && newest.version > version.base)
      return movedOn(client, agency, version.calendar, version.base);
    if (newest?.redating.passedAt === null) return stillRedating(newest);
    await insertVersion(client, agency, version);
    await client.query(`SELECT pg_notify($1, $2)`, [CALENDAR_CHANNEL, agency]);
    const [saved] = await savedVersions(client, agency, id);
    if (saved?.version !== version.calendar.version) throw new Error(`${id} was saved and is not there`);
    return saved;
  });
}

/** Everything saved of a calendar, newest first. */
export async function savedVersions(
  client: Pool | PoolClient,
  agency: AgencyId,
  id: string,
): Promise<readonly SavedVersion[]> {
  const { rows } = await client.query<SavedRow>(
    `${SAVED} WHERE v.agency_id = $1 AND v.id = $2 ORDER BY v.version DESC`,
    [agency, id],
  );
  return rows.map(toSaved);
}

/** The text of a saved version; null when there is none. */
export async function savedText(
  pool: Pool,
  agency: AgencyId,
  id: string,
  version: number,
): Promise<string | null> {
  const { rows } = await pool.query<{ source: string }>(
    'SELECT source FROM calendar_version WHERE agency_id = $1 AND id = $2 AND version = $3',
    [agency, id, version],
  );
  return rows[0]?.source ?? null;
}

async function insertVersion(
  client: PoolClient,
  agency: AgencyId,
  { calendar: { id, version }, text, changes, reason, by, at }: NewVersion,
): Promise<void> {
  await client.query(
    `INSERT INTO calendar_version (agency_id, id, version, source, hash, changes, reason,
       saved_by, saved_role, saved_unit, on_behalf_of, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[agency, id, version, text, textHash(text), JSON.stringify(changes), reason],
      ...[by.id, by.role, by.unit, by.onBehalfOf ?? null, new Date(at)],
    ],
  );
  await client.query(
    `INSERT INTO calendar_redating (agency_id, id, version, total)
     SELECT $1, $2, $3, count(*) FROM dossier WHERE agency_id = $1 AND finished_at IS NULL`,
    [agency, id, version],
  );
}

/** `calendar.moved_on`: another version is in force than the one a change was tried against. */
export async function movedOn(
  client: Pool | PoolClient,
  agency: AgencyId,
  calendar: WorkingCalendar,
  tried: number,
): Promise<Refusal> {
  const { id } = calendar;
  const [newest] = await savedVersions(client, agency, id);
  const version = Math.max(newest?.version ?? 0, calendar.version);
  const saved = newest?.version === version ? await savedWords(client, newest, calendar) : 'theo tệp lịch';
  return refuse(
    'calendar.moved_on',
    { version, saved, tried },
    { id, version, tried, savedBy: newest?.by.id ?? null },
  );
}

async function savedWords(
  client: Pool | PoolClient,
  { agency, by, at }: SavedVersion,
  calendar: WorkingCalendar,
): Promise<string> {
  const who = (await personNames(client, agency, [by.id])).get(by.id) ?? by.id;
  return `${who} lưu lúc ${hourOfDay(calendar.formatLocal(at))}`;
}

function stillRedating({ id, version, redating: { examined, total } }: SavedVersion): Refusal {
  return refuse(
    'calendar.redating',
    { version, examined: count(examined), total: count(total) },
    { id, version, examined, total },
  );
}

const count = (dossiers: number): string => dossiers.toLocaleString('vi-VN');
