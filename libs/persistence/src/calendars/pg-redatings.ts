import type { Pool } from 'pg';
import type { PassedPage, Redatings, SavedVersion, SearchedEntries } from '#engine';
import type { AgencyId, DossierCode, Instant } from '#kernel';
import { LOCKS, releaseLock, tryOnConnection } from '../server/locks.js';
import { SAVED, toSaved, type SavedRow } from './calendar-rows.js';
import { CALENDAR_CHANNEL } from './calendar-watch.js';

/** Entries searched at once for a version that was no longer in force. */
const SEARCHED = 5_000;

/** How far saved calendars have been carried, on PostgreSQL. */
export class PgRedatings implements Redatings {
  constructor(private readonly pool: Pool) {}

  async newest(agency: AgencyId): Promise<readonly SavedVersion[]> {
    const { rows } = await this.pool.query<SavedRow>(
      `SELECT DISTINCT ON (s.id) s.* FROM (${SAVED}) s WHERE s.agency_id = $1 ORDER BY s.id, s.version DESC`,
      [agency],
    );
    return rows.map(toSaved);
  }

  async reached({ agency, id, version }: SavedVersion): Promise<DossierCode> {
    const { rows } = await this.pool.query<{ reached: DossierCode }>(
      'SELECT reached FROM calendar_redating WHERE agency_id = $1 AND id = $2 AND version = $3',
      [agency, id, version],
    );
    return rows[0]?.reached ?? '';
  }

  async advance(
    { agency, id, version }: SavedVersion,
    { reached, examined, moved }: PassedPage,
  ): Promise<void> {
    await this.pool.query(
      `UPDATE calendar_redating SET reached = $4, examined = examined + $5, moved = moved + $6
       WHERE agency_id = $1 AND id = $2 AND version = $3`,
      [agency, id, version, reached, examined, moved],
    );
  }

  async finish({ agency, id, version }: SavedVersion, at: Instant): Promise<void> {
    await this.pool.query(
      `WITH done AS (
         UPDATE calendar_redating SET passed_at = $4 WHERE agency_id = $1 AND id = $2 AND version = $3 RETURNING agency_id)
       SELECT pg_notify($5, agency_id) FROM done`,
      [agency, id, version, new Date(at), CALENDAR_CHANNEL],
    );
  }

  async search({ agency, id, version }: SavedVersion): Promise<SearchedEntries | null> {
    const { rows } = await this.pool.query<Searched>({
      name: 'calendar-search',
      text: SEARCH,
      values: [agency, id, version, SEARCHED],
    });
    const [found] = rows;
    if (!found || found.tx === null || found.seq === null) return null;
    return { to: { tx: found.tx, seq: found.seq }, behind: found.codes ?? [] };
  }

  async searched({ agency, id, version }: SavedVersion, { to }: SearchedEntries): Promise<void> {
    await this.pool.query({
      name: 'calendar-searched',
      text: `UPDATE calendar_redating SET tx = $4::xid8, seq = $5
             WHERE agency_id = $1 AND id = $2 AND version = $3 AND (tx, seq) < ($4::xid8, $5::bigint)`,
      values: [agency, id, version, to.tx, to.seq],
    });
  }

  /** The lock is given back with the connection by whoever holds it and dies. */
  async alone(agency: AgencyId, work: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    const lock = LOCKS.calendarRedating(agency);
    try {
      if (!(await tryOnConnection(client, lock))) {
        client.release();
        return;
      }
      await work();
      await releaseLock(client, lock);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

interface Searched {
  /** null when there was nothing new. */
  readonly tx: string | null;
  readonly seq: string | null;
  readonly codes: readonly DossierCode[] | null;
}

/** Like a follower (followers/follow.ts), but nothing leaves the server except the codes of what must be redone. */
const SEARCH = `
  WITH entry AS (
    SELECT h.tx, h.seq, h.dossier_code, h.outcome ->> 'calendar' AS calendar
    FROM calendar_redating r
    JOIN history h ON h.agency_id = r.agency_id AND (h.tx, h.seq) > (r.tx, r.seq)
    WHERE r.agency_id = $1 AND r.id = $2 AND r.version = $3 AND h.tx < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY h.tx, h.seq LIMIT $4
  ), last AS (SELECT tx, seq FROM entry ORDER BY tx DESC, seq DESC LIMIT 1)
  SELECT (SELECT tx::text FROM last) AS tx, (SELECT seq FROM last) AS seq,
    (SELECT json_agg(DISTINCT dossier_code) FROM entry
     WHERE split_part(calendar, '@', 1) = $2 AND substring(calendar FROM '[0-9]+$')::int < $3) AS codes`;
