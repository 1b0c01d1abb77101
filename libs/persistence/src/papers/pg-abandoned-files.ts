import type { Pool } from 'pg';
import type { AbandonedFiles, DraftCursor } from '#documents';
import type { AgencyId, Instant } from '#kernel';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';

/** Files looked at in one statement. */
const PAGE = 2000;

/** File `f` is one of those its draft was opened with, by the history. */
export const SENT = `EXISTS (
  SELECT FROM history h
  WHERE h.agency_id = f.agency_id AND h.command_id = f.draft_id AND h.revision = 1 AND h.actor_id = f.uploaded_by
    AND h.data -> 'files' @> jsonb_build_array(jsonb_build_object('id', f.id)))`;

/**
 * One page of the files still in drafts ($3, $4: after it), and of the drafts in it that nobody opened and nothing was
 * added to since $2, all files. A draft opened at this moment has read its files before: `SENT` keeps them.
 */
const FORGET = `
  WITH page AS (
    SELECT f.id, f.draft_id, f.uploaded_by, f.uploaded_at FROM paper_file f
    WHERE f.agency_id = $1 AND f.draft_id IS NOT NULL AND f.removed_at IS NULL AND f.uploaded_at < $2
      AND ($3::timestamptz IS NULL OR (f.uploaded_at, f.id) > ($3, $4::uuid))
    ORDER BY f.uploaded_at, f.id LIMIT ${PAGE}),
  forgotten AS (
    SELECT DISTINCT p.draft_id, p.uploaded_by FROM page p
    WHERE NOT EXISTS (SELECT FROM history h WHERE h.agency_id = $1 AND h.command_id = p.draft_id
                        AND h.revision = 1 AND h.actor_id = p.uploaded_by)
      AND NOT EXISTS (SELECT FROM paper_file n WHERE n.agency_id = $1 AND n.draft_id = p.draft_id
                        AND n.uploaded_by = p.uploaded_by AND n.uploaded_at >= $2)),
  removed AS (
    UPDATE paper_file f SET removed_at = $5 FROM forgotten g
    WHERE f.agency_id = $1 AND f.draft_id = g.draft_id AND f.uploaded_by = g.uploaded_by AND f.removed_at IS NULL
    RETURNING f.id)
  SELECT (SELECT count(*)::int FROM removed) AS removed, l.uploaded_at::text AS at, l.id
  FROM (VALUES (1)) one LEFT JOIN LATERAL (
    SELECT uploaded_at, id FROM page ORDER BY uploaded_at DESC, id DESC LIMIT 1) l ON true`;

export class PgAbandonedFiles implements AbandonedFiles {
  constructor(private readonly pool: Pool) {}

  async forget(
    agency: AgencyId,
    { before, after, at }: { before: Instant; after: DraftCursor | null; at: Instant },
  ): Promise<{ readonly removed: number; readonly next: DraftCursor | null }> {
    const { rows } = await this.pool.query<{ removed: number; at: string | null; id: string }>(FORGET, [
      ...[agency, new Date(before), after?.at ?? null, after?.id ?? null, new Date(at)],
    ]);
    const [found] = rows;
    const next = found === undefined || found.at === null ? null : { at: found.at, id: found.id };
    return { removed: found?.removed ?? 0, next };
  }

  async leaving(agency: AgencyId, removedBefore: Instant, limit: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ sha256: string }>(
      `SELECT DISTINCT encode(f.sha256, 'hex') AS sha256 FROM paper_file f
       WHERE f.agency_id = $1 AND f.removed_at < $2 AND f.released_at IS NULL AND NOT ${SENT} LIMIT $3`,
      [agency, new Date(removedBefore), limit],
    );
    return rows.map(({ sha256 }) => sha256);
  }

  release(
    agency: AgencyId,
    sha256: string,
    { removedBefore, at }: { removedBefore: Instant; at: Instant },
    discard: () => Promise<void>,
  ): Promise<boolean> {
    return inTransaction(this.pool, async (client) => {
      await holdLock(client, LOCKS.fileContent(agency, sha256));
      const content = Buffer.from(sha256, 'hex');
      await client.query(
        `UPDATE paper_file f SET released_at = $4
         WHERE f.agency_id = $1 AND f.sha256 = $2 AND f.removed_at < $3 AND f.released_at IS NULL AND NOT ${SENT}`,
        [agency, content, new Date(removedBefore), new Date(at)],
      );
      const { rowCount } = await client.query(
        `SELECT FROM paper_file f WHERE f.agency_id = $1 AND f.sha256 = $2 AND f.released_at IS NULL LIMIT 1`,
        [agency, content],
      );
      if (rowCount !== 0) return false;
      await discard();
      return true;
    });
  }
}
