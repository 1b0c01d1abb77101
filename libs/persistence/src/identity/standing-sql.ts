import type { PoolClient } from 'pg';
import type { AgencyId } from '#kernel';
import type { IdentityEvent, Post } from '#identity';

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const postsOf = (person: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', o.role, 'unit', o.unit, 'from', o.valid_from::text,
                                                'to', o.valid_to::text) ORDER BY o.valid_from, o.role, o.unit), '[]')
   FROM post o WHERE o.agency_id = ${person}.agency_id AND o.person_id = ${person}.id)`;

/** Substitution `s` between people `a` (absent) and `b` (acting), as a `Substitution`. */
export const SUBSTITUTION_JSON = `
  jsonb_build_object(
    'id', s.id, 'from', s.valid_from::text, 'to', s.valid_to::text, 'reason', s.reason,
    'absent', jsonb_build_object('id', a.id, 'name', a.name),
    'acting', jsonb_build_object('id', b.id, 'name', b.name),
    'seat', CASE WHEN s.role IS NOT NULL THEN jsonb_build_object('role', s.role, 'unit', s.unit) END,
    'madeBy', s.made_by, 'madeAt', ${ms('s.made_at')},
    'ended', CASE WHEN s.ended_at IS NOT NULL THEN jsonb_build_object('by', s.ended_by, 'at', ${ms('s.ended_at')}) END)`;

/** Everything that decides what person `p` may act as; the fifty newest substitutions tell of those just over, too. */
export const STANDING_JSON = `
  jsonb_build_object(
    'person', jsonb_build_object('id', p.id, 'name', p.name),
    'posts', ${postsOf('p')},
    'standsInFor', (
      SELECT coalesce(jsonb_agg(one.substitution ORDER BY one.valid_from, one.id), '[]')
      FROM (SELECT s.id, s.valid_from,
                   ${SUBSTITUTION_JSON} || jsonb_build_object('absentPosts', ${postsOf('a')}) AS substitution
            FROM substitution s
            JOIN person a ON a.agency_id = s.agency_id AND a.id = s.absent_id
            JOIN person b ON b.agency_id = s.agency_id AND b.id = s.acting_id
            WHERE s.agency_id = p.agency_id AND s.acting_id = p.id
            ORDER BY s.valid_to DESC, s.id LIMIT 50) AS one))`;

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly login: string | null;
  readonly disabled: boolean | null;
  readonly must_change: boolean | null;
}

/** People `p` of agency $1 with their posts and account. */
export const PEOPLE_SELECT = `
  SELECT p.id, p.name, ${postsOf('p')} AS posts, c.login, c.disabled, c.must_change
  FROM person p LEFT JOIN account c ON c.agency_id = p.agency_id AND c.person_id = p.id
  WHERE p.agency_id = $1`;

export async function recordIdentityEvent(
  client: PoolClient,
  agency: AgencyId,
  event: IdentityEvent,
): Promise<void> {
  const { at, by, what, person, data } = event;
  await client.query(
    `INSERT INTO identity_event (agency_id, at, by_person, what, person_id, data) VALUES ($1, $2, $3, $4, $5, $6)`,
    [agency, new Date(at), by, what, person, data],
  );
}
