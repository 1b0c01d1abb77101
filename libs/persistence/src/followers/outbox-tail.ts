import type { Pool } from 'pg';
import type { AgencyId } from '#kernel';

/** Where something moved: a dossier of an issue left one step and is in another, in a unit. */
export interface Moved {
  readonly procedure: string;
  readonly issue: number;
  readonly from: string;
  readonly to: string;
  /** Whose turn it is now. */
  readonly unit: string;
}

/**
 * What has become visible of the history since the last look. Compared by snapshots, not by a number: an entry that
 * commits late is told when it is there, and no long transaction holds the others up.
 */
export class OutboxTail {
  private snapshot: string | null = null;

  constructor(
    private readonly pool: Pool,
    private readonly agency: AgencyId,
  ) {}

  /** Nothing at the first look, which only remembers where the history stands. */
  async look(): Promise<readonly Moved[]> {
    const { rows } = await this.pool.query<{ snapshot: string; moved: readonly Moved[] | null }>({
      name: 'outbox-tail',
      text: TAIL,
      values: [this.agency, this.snapshot],
    });
    this.snapshot = rows[0]?.snapshot ?? null;
    return rows[0]?.moved ?? [];
  }

  /** Nobody is interested any more; the next look is a first one. */
  forget(): void {
    this.snapshot = null;
  }
}

const TAIL = `
  SELECT pg_current_snapshot()::text AS snapshot, (
    SELECT json_agg(m) FROM (
      SELECT DISTINCT d.procedure_code AS procedure, d.procedure_issue AS issue, h.from_step AS from,
        h.to_step AS to, d.unit
      FROM history h JOIN dossier d ON d.agency_id = h.agency_id AND d.code = h.dossier_code
      WHERE h.agency_id = $1 AND h.tx >= pg_snapshot_xmin($2::pg_snapshot)
        AND NOT pg_visible_in_snapshot(h.tx, $2::pg_snapshot)) m) AS moved`;
