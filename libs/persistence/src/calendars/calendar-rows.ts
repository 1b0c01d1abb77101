import type { CalendarChange } from '#calendar';
import type { SavedVersion } from '#engine';
import type { AgencyId } from '#kernel';
import { actorOf } from '../dossiers/mapper.js';

/** A row of `SAVED`, as pg returns it. */
export interface SavedRow {
  readonly agency_id: AgencyId;
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly changes: readonly CalendarChange[];
  readonly reason: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly actor_unit: string;
  readonly on_behalf_of: string | null;
  readonly saved_at: Date;
  readonly total: number;
  readonly examined: number;
  readonly moved: number;
  readonly passed_at: Date | null;
}

/** Saved versions `v` with how far they have been carried, without their texts. */
export const SAVED = `
  SELECT v.agency_id, v.id, v.version, v.hash, v.changes, v.reason, v.saved_by AS actor_id, v.saved_role AS actor_role,
         v.saved_unit AS actor_unit, v.on_behalf_of, v.saved_at, r.total, r.examined, r.moved, r.passed_at
  FROM calendar_version v JOIN calendar_redating r USING (agency_id, id, version)`;

export function toSaved(row: SavedRow): SavedVersion {
  const { agency_id: agency, id, version, hash, changes, reason, total, examined, moved } = row;
  return {
    agency,
    id,
    version,
    hash,
    changes,
    reason,
    by: actorOf(row),
    at: row.saved_at.getTime(),
    redating: { total, examined, moved, passedAt: row.passed_at?.getTime() ?? null },
  };
}
