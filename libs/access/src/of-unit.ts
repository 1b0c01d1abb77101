import { actorIn, scopeOf, type HeldPost } from '#identity';
import { refuse, type Actor, type Refusal } from '#kernel';
import { unitLabel } from '#procedure';
import type { AbleCaller } from './able-caller.js';
import { unitName } from './units.js';

/** Whether a caller may look at what a unit has before it: by a post there, or one that sees everything. */
export function mayLookAt(
  unit: string,
  { capability, able }: Pick<AbleCaller, 'capability' | 'able'>,
): boolean {
  return able.some((post) => scopeOf(capability, post) === 'any' || post.unit === unit);
}

/** `access.other_unit` for the queue of another unit; null for one the caller may look at. */
export function queueRefusal(unit: string, caller: Pick<AbleCaller, 'capability' | 'able'>): Refusal | null {
  if (mayLookAt(unit, caller)) return null;
  const own = [...new Set(caller.able.map((post) => unitName(post.unit)))].join(', ');
  return refuse(
    'access.other_unit',
    { why: `Hàng chờ này của ${unitName(unit)}; bạn xem được của ${own}.` },
    { unit },
  );
}

/** The post a caller holds in a unit. */
export const postIn = (unit: string, { able }: Pick<AbleCaller, 'able'>): HeldPost | undefined =>
  able.find((post) => post.unit === unit);

/**
 * In which of their posts a person plans visits for a unit.
 * @returns `access.other_unit`
 */
export function plannerFor(unit: string, caller: Pick<AbleCaller, 'person' | 'able'>): Actor | Refusal {
  const post = postIn(unit, caller);
  if (post) return actorIn(caller.person.id, post);
  return refuse(
    'access.other_unit',
    { why: `Lịch thẩm định này do ${unitLabel(unit)} xếp; bạn không giữ chức danh ở đó.` },
    { unit },
  );
}

/** Owners whose figures a caller may read; null for all. */
export function unitsCounted({
  capability,
  able,
}: Pick<AbleCaller, 'capability' | 'able'>): readonly string[] | null {
  const wide = able.some((post) => scopeOf(capability, post) === 'any');
  return wide ? null : [...new Set(able.map(({ unit }) => unit))];
}
