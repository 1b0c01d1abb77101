import type { Pool } from 'pg';
import type { Engine, RedateOrder } from '#engine';
import { DomainError, type AgencyId, type Clock, type DossierCode } from '#kernel';
import { SAVED, toSaved, type SavedRow, type SavedVersion } from './calendar-rows.js';
import { CALENDAR_CHANNEL } from './calendar-watch.js';
import { LOCKS, releaseLock, tryOnConnection } from '../server/locks.js';
import type { PgCalendars } from './pg-calendars.js';

export interface RedatingDeps {
  readonly pool: Pool;
  readonly engine: Engine;
  readonly calendars: PgCalendars;
  readonly clock: Clock;
  /** Told of a dossier that contradicts itself and was left as it is. */
  readonly report: (line: string) => void;
}

/** Entries searched at once for a version that was no longer in force. */
const SEARCHED = 5_000;

/**
 * Carries saved versions to the open dossiers, in two parts. The pass goes through all of them, page by page, each page
 * journaled and committed; how far it has come is kept, so another process goes on where one died. The search then
 * reads what the history gained since the save, forever and in the order of commits, and re-dates every dossier on which
 * somebody acted by an older version: a process that had not heard of the save yet, whatever the reason. Any number of
 * processes may call it.
 */
export class CalendarRedating {
  constructor(private readonly deps: RedatingDeps) {}

  /**
   * Goes on with what is not done; returns at once when nothing is left, or another process is at it.
   * @param within milliseconds after which a pass leaves the rest to the next call
   */
  async carryOn(agency: AgencyId, within = Infinity): Promise<void> {
    const until = performance.now() + within;
    const newest = await this.newest(agency);
    if (newest.some(isUnderWay)) {
      await this.deps.calendars.refresh();
      await this.alone(agency, async () => {
        // Looked at again now that nobody else can be at it.
        for (const version of (await this.newest(agency)).filter(isUnderWay)) await this.pass(version, until);
      });
    }
    for (const version of newest) if (!isUnderWay(version)) await this.searchAll(version);
  }

  private async newest(agency: AgencyId): Promise<readonly SavedVersion[]> {
    const { rows } = await this.deps.pool.query<SavedRow>(
      `SELECT DISTINCT ON (s.id) s.* FROM (${SAVED}) s WHERE s.agency_id = $1 ORDER BY s.id, s.version DESC`,
      [agency],
    );
    return rows.map(toSaved);
  }

  private async pass(version: SavedVersion, until: number): Promise<void> {
    const { pool, engine, clock } = this.deps;
    const { agency, id } = version;
    this.mustHold(version);
    const report = (dossier: string, fault: Error): void => this.deps.report(`${dossier}: ${fault.message}`);
    // What fell due before the save is said first, at its own moment.
    await engine.expire(agency, report);
    for (let after = await this.reached(version); ;) {
      const page = await engine.redatePage(agency, orderOf(version), { after, only: id, report });
      if (page.last === null) break;
      after = page.last;
      await pool.query(
        `UPDATE calendar_redating SET reached = $4, examined = examined + $5, moved = moved + $6
         WHERE agency_id = $1 AND id = $2 AND version = $3`,
        [agency, id, version.version, after, page.examined, page.moved.length],
      );
      if (performance.now() > until) return;
    }
    await pool.query(
      `WITH done AS (
         UPDATE calendar_redating SET passed_at = $4 WHERE agency_id = $1 AND id = $2 AND version = $3 RETURNING agency_id)
       SELECT pg_notify($5, agency_id) FROM done`,
      [agency, id, version.version, new Date(clock.now()), CALENDAR_CHANNEL],
    );
    await this.deps.calendars.refresh();
  }

  private async reached({ agency, id, version }: SavedVersion): Promise<DossierCode> {
    const { rows } = await this.deps.pool.query<{ reached: DossierCode }>(
      'SELECT reached FROM calendar_redating WHERE agency_id = $1 AND id = $2 AND version = $3',
      [agency, id, version],
    );
    return rows[0]?.reached ?? '';
  }

  private async searchAll(version: SavedVersion): Promise<void> {
    while (await this.search(version));
  }

  /** The next entries since the save. @returns whether there were any */
  private async search(version: SavedVersion): Promise<boolean> {
    const { pool, engine } = this.deps;
    const { agency, id } = version;
    const { rows } = await pool.query<Searched>({
      name: 'calendar-search',
      text: SEARCH,
      values: [agency, id, version.version, SEARCHED],
    });
    const [found] = rows;
    if (!found?.tx) return false;
    if (found.codes) {
      this.mustHold(version);
      for (const code of found.codes) await engine.redateOne(agency, code, orderOf(version), id);
    }
    await pool.query({
      name: 'calendar-searched',
      text: `UPDATE calendar_redating SET tx = $4::xid8, seq = $5
             WHERE agency_id = $1 AND id = $2 AND version = $3 AND (tx, seq) < ($4::xid8, $5::bigint)`,
      values: [agency, id, version.version, found.tx, found.seq],
    });
    return true;
  }

  /** A process with an older calendar would move dates back. */
  private mustHold({ agency, id, version }: SavedVersion): void {
    const held = this.deps.calendars.get(id, agency).version;
    if (held >= version) return;
    throw new DomainError(
      'calendar.not_held',
      `version ${version} of ${id} is saved, this process has ${held}`,
    );
  }

  /** One process of all at a time; whoever holds the lock and dies gives it back with its connection. */
  private async alone(agency: AgencyId, work: () => Promise<void>): Promise<void> {
    const client = await this.deps.pool.connect();
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

function isUnderWay({ redating }: SavedVersion): boolean {
  return redating.passedAt === null;
}

function orderOf({ by: actor, at: since }: SavedVersion): RedateOrder {
  return { actor, since };
}
