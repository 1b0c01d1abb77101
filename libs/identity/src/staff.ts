import { isLocalDay, isRefusal, refuse, type LocalDay, type Refusal } from '#kernel';
import { eventOf, unknownPerson } from './accounts.js';
import type { PersonWithPosts, Seat } from './people.js';
import type { IdentityDeps } from './ports.js';
import { sameSeat } from './posts.js';

/** Runs nothing and files nothing: manages people, accounts and settings. */
export const ADMINISTRATOR = 'administrator';

/** Roles the procedure vocabulary does not know, because no procedure gives them a step. */
export const OWN_ROLES = { [ADMINISTRATOR]: 'Quản trị hệ thống' } as const;

/** Words seats may use; the edge knows them from the procedure vocabulary. */
export interface SeatWords {
  readonly roles: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
}

/** Those words from the procedure vocabulary: an applicant is nobody's post here. */
export function seatWords(
  procedureRoles: Readonly<Record<string, string>>,
  units: Readonly<Record<string, string>>,
): SeatWords {
  const staff = Object.entries(procedureRoles).filter(([role]) => role !== 'applicant');
  return { roles: { ...Object.fromEntries(staff), ...OWN_ROLES }, units };
}

const PERSON_ID = /^[\w.@-]{1,64}$/;

/**
 * A person without posts yet.
 * @returns `person.bad_id`, `person.exists`
 */
export async function hirePerson(
  deps: IdentityDeps,
  { id, name, by }: { id: string; name: string; by: string },
): Promise<{ readonly id: string; readonly name: string } | Refusal> {
  if (!PERSON_ID.test(id) || id === 'clock' || name.trim() === '') {
    return refuse('person.bad_id', { id });
  }
  const person = { id, name: name.trim() };
  if (await deps.people.add(deps.agency, person, eventOf(deps, by, 'person_added', id, { name })))
    return person;
  return refuse('person.exists', { id }, { id });
}

export interface PostCommand extends Seat {
  readonly person: string;
  /** First day; today when not given. */
  readonly from?: string | undefined;
  /** Last day; none when not given. */
  readonly to?: string | undefined;
  readonly by: string;
}

/**
 * Gives a person a post, beside those they hold.
 * @returns `person.unknown`, `post.unknown_role`, `post.unknown_unit`, `period.backwards`, `time.no_such_date`, `post.held`
 */
export async function givePost(
  deps: IdentityDeps,
  words: SeatWords,
  { person: id, role, unit, by, ...days }: PostCommand,
): Promise<PersonWithPosts | Refusal> {
  const fault = seatFault({ role, unit }, words);
  if (fault) return fault;
  const period = readPeriod(days.from ?? deps.dayOf(deps.clock.now()), days.to ?? null);
  if (isRefusal(period)) return period;
  const { from, to } = period;
  const person = await deps.people.find(deps.agency, id);
  if (!person) return unknownPerson(id);
  const held = person.posts.find((post) => sameSeat(post, { role, unit }) && overlap(post, { from, to }));
  if (held) {
    return refuse('post.held', { id, from: held.from, until: held.to === null ? '' : ` đến ${held.to}` });
  }
  const post = { role, unit, from, to };
  await deps.people.addPost(deps.agency, id, post, eventOf(deps, by, 'post_given', id, { ...post }));
  return { ...person, posts: [...person.posts, post] };
}

/**
 * The last day of a post.
 * @returns `time.no_such_date`, `post.unknown`
 */
export async function endPost(
  deps: IdentityDeps,
  { person, role, unit, on: lastDay, by }: Seat & { person: string; on: string; by: string },
): Promise<PersonWithPosts | Refusal> {
  const period = readPeriod(lastDay, null);
  if (isRefusal(period)) return period;
  const { from: on } = period;
  const event = eventOf(deps, by, 'post_ended', person, { role, unit, lastDay: on });
  if (await deps.people.endPost(deps.agency, person, { role, unit }, on, event)) {
    return (await deps.people.find(deps.agency, person)) ?? unknownPerson(person);
  }
  return refuse('post.unknown', { person, role, unit, on });
}

/** @returns `post.unknown_role`, `post.unknown_unit` */
export function seatFault({ role, unit }: Seat, { roles, units }: SeatWords): Refusal | null {
  if (!Object.hasOwn(roles, role)) {
    return refuse('post.unknown_role', { role, known: Object.keys(roles).join(', ') });
  }
  if (Object.hasOwn(units, unit)) return null;
  return refuse('post.unknown_unit', { unit, known: Object.keys(units).join(', ') });
}

/** Days as they were written down, read. @returns `time.no_such_date`, `period.backwards` */
export function readPeriod(
  from: string,
  to: string,
): { readonly from: LocalDay; readonly to: LocalDay } | Refusal;
export function readPeriod(from: string, to: string | null): Period | Refusal;
export function readPeriod(from: string, to: string | null): Period | Refusal {
  const wrong = [from, to].find((day) => day !== null && !isLocalDay(day));
  if (wrong !== undefined) {
    return refuse('time.no_such_date', { date: `«${wrong ?? ''}»`, advice: '; ngày viết dạng 2026-09-15' });
  }
  if (to === null || from <= to) return { from: from as LocalDay, to: to as LocalDay | null };
  return refuse('period.backwards', { period: 'Thời gian', from, to });
}

interface Period {
  readonly from: LocalDay;
  readonly to: LocalDay | null;
}

export function overlap(a: Period, b: Period): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}
