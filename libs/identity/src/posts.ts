import { refuse, type Actor, type LocalDay, type Refusal } from '#kernel';
import type { HeldPost, Post, Seat, Standing } from './people.js';

export const sameSeat = (a: Seat, b: Seat): boolean => a.role === b.role && a.unit === b.unit;

const covers = ({ from, to }: Pick<Post, 'from' | 'to'>, day: LocalDay): boolean =>
  from <= day && (to === null || day <= to);

/**
 * What a person may act as on a day: their own posts first, then those of the people they stand in for. A substitute
 * never gets what the absent person does not hold that day, nor what the absent person holds only by substitution.
 */
export function heldPosts({ posts, standsInFor }: Standing, day: LocalDay): readonly HeldPost[] {
  const own = posts
    .filter((post) => covers(post, day))
    .map(({ role, unit, to }): HeldPost => ({ role, unit, onBehalfOf: null, until: to }));
  const standIn = standsInFor
    .filter((one) => one.ended === null && covers(one, day))
    .flatMap(({ absent, seat, absentPosts, to }) =>
      absentPosts
        .filter((post) => covers(post, day) && (seat === null || sameSeat(seat, post)))
        .map(({ role, unit, to: last }): HeldPost => ({
          role,
          unit,
          onBehalfOf: absent,
          until: last !== null && last < to ? last : to,
        })),
    );
  return distinct([...own, ...standIn]);
}

function distinct(posts: readonly HeldPost[]): readonly HeldPost[] {
  const seen = new Set<string>();
  return posts.filter(({ role, unit, onBehalfOf }) => {
    const key = `${role}/${unit}/${onBehalfOf?.id ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

export function actorIn(personId: string, { role, unit, onBehalfOf }: HeldPost): Actor {
  return { id: personId, role, unit, ...(onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.id }) };
}

/** A post as a request names it: `specialist; unit=phong_duoc`, for a substitution also `; for=binh`. */
export interface NamedPost extends Seat {
  /** The absent person; null names a post of one's own. */
  readonly for: string | null;
}

/** @returns `actor.bad_post` */
export function parsePost(header: string): NamedPost | Refusal {
  const [role = '', ...rest] = header.split(';').map((part) => part.trim());
  const fields = new Map(rest.map((part) => part.split('=').map((word) => word.trim()) as [string, string]));
  if (/^\w{1,64}$/.test(role) && [...fields.keys()].every((key) => key === 'unit' || key === 'for')) {
    return { role, unit: fields.get('unit') ?? '', for: fields.get('for') ?? null };
  }
  return refuse('actor.bad_post', { header });
}

/**
 * The post a request names, if it is held today.
 * @returns `actor.post_not_held`, `substitution.over` when the person stood in for somebody who is back
 */
export function namedPost(standing: Standing, day: LocalDay, named: NamedPost): HeldPost | Refusal {
  const held = heldPosts(standing, day);
  const found = held.find((post) => sameSeat(post, named) && (post.onBehalfOf?.id ?? null) === named.for);
  if (found) return found;
  const over = standing.standsInFor.find(
    ({ absent, absentPosts }) => absent.id === named.for && absentPosts.some((post) => sameSeat(post, named)),
  );
  const have = held.map((post) => `${post.role}; unit=${post.unit}`).join(' · ') || 'không có chức danh nào';
  if (over) {
    const when = over.ended === null ? `chỉ từ ${over.from} đến ${over.to}` : 'đã được kết thúc trước hạn';
    return refuse(
      'substitution.over',
      { day, absent: over.absent.name, when, posts: have },
      { absent: over.absent.id, from: over.from, to: over.to },
    );
  }
  return refuse('actor.post_not_held', { role: named.role, unit: named.unit, posts: have }, { held });
}
