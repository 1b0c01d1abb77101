import { randomUUID } from 'node:crypto';
import { daysBetween, isRefusal, refuse, type Refusal } from '#kernel';
import { eventOf, unknownPerson } from './accounts.js';
import type { Seat, Substitution } from './people.js';
import type { IdentityDeps } from './ports.js';
import { sameSeat } from './posts.js';
import { ADMINISTRATOR, overlap, readPeriod } from './staff.js';

/** Longer is no absence but another appointment. */
export const LONGEST_SUBSTITUTION_DAYS = 366;

export interface SubstituteCommand {
  readonly absent: string;
  readonly acting: string;
  /** Only this post; all of them when null. */
  readonly seat: Seat | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly by: string;
}

/**
 * Somebody stands in for an absent person between two days. They get the absent person's posts of the day, never what
 * that person holds by substitution themselves; separation of duties is kept by whoever decides on a dossier, against
 * both names.
 * @returns `substitution.self`, `substitution.too_long`, `substitution.no_such_post`, `substitution.exists`,
 *          `person.unknown`, `period.backwards`, `time.no_such_date`
 */
export async function substitute(
  deps: IdentityDeps,
  command: SubstituteCommand,
): Promise<Substitution | Refusal> {
  const { absent: absentId, acting: actingId, seat, reason, by } = command;
  const period = readPeriod(command.from, command.to);
  if (isRefusal(period)) return period;
  const { from, to } = period;
  const fault = limitsFault(command, daysBetween(from, to) + 1);
  if (fault) return fault;
  const [absent, acting] = [
    await deps.people.find(deps.agency, absentId),
    await deps.people.find(deps.agency, actingId),
  ];
  if (!absent) return unknownPerson(absentId);
  if (!acting) return unknownPerson(actingId);
  const posts = absent.posts.filter(
    (post) => overlap(post, { from, to }) && (seat === null || sameSeat(post, seat)),
  );
  if (posts.length === 0) {
    return refuse('substitution.no_such_post', {
      absent: absent.name,
      post: seat === null ? 'chức danh nào' : `chức danh ${seat.role}; unit=${seat.unit}`,
      from,
      to,
    });
  }
  const earlier = await deps.people.substitutions(deps.agency);
  const same = earlier.find((one) => alreadyCovers(one, command, period));
  if (same) {
    return refuse(
      'substitution.exists',
      { acting: acting.name, absent: absent.name, from: same.from, to: same.to },
      { id: same.id },
    );
  }
  const made: Substitution = {
    id: randomUUID(),
    absent: { id: absent.id, name: absent.name },
    acting: { id: acting.id, name: acting.name },
    seat,
    from,
    to,
    reason,
    madeBy: by,
    madeAt: deps.clock.now(),
    ended: null,
  };
  const event = eventOf(deps, by, 'substitution_made', actingId, {
    id: made.id,
    absent: absentId,
    seat,
    from,
    to,
    reason,
  });
  await deps.people.addSubstitution(deps.agency, made, event);
  return made;
}

/** The same two people are already put in each other's place for a day of the period, in one of the posts asked for. */
function alreadyCovers(
  one: Substitution,
  { absent, acting, seat }: SubstituteCommand,
  period: Exclude<ReturnType<typeof readPeriod>, Refusal>,
): boolean {
  return (
    one.ended === null &&
    one.absent.id === absent &&
    one.acting.id === acting &&
    overlap(one, period) &&
    (one.seat === null || seat === null || sameSeat(one.seat, seat))
  );
}

/**
 * The same, made by the absent person for their own posts: who goes on leave names who stands in. Managing people and
 * accounts is not given away like this; another administrator does that.
 * @returns what `substitute` returns, and `substitution.administrator`
 */
export async function substituteOneself(
  deps: IdentityDeps,
  command: Omit<SubstituteCommand, 'by'>,
): Promise<Substitution | Refusal> {
  const { absent: id, seat } = command;
  const absent = await deps.people.find(deps.agency, id);
  if (!absent) return unknownPerson(id);
  const gives = seat === null ? absent.posts : [seat];
  if (gives.some(({ role }) => role === ADMINISTRATOR)) {
    return refuse('substitution.administrator');
  }
  return substitute(deps, { ...command, by: id });
}

export interface EndedSubstitution {
  readonly id: string;
}

/**
 * Ends a substitution before its last day, from the next request on.
 * @param own only one in which this person is the absent one
 * @returns `substitution.unknown`
 */
export async function endSubstitution(
  deps: IdentityDeps,
  { id, by, own = false }: { id: string; by: string; own?: boolean },
): Promise<EndedSubstitution | Refusal> {
  const found = (await deps.people.substitutions(deps.agency)).find(
    (one) => one.id === id && (!own || one.absent.id === by),
  );
  const event = found && eventOf(deps, by, 'substitution_ended', found.acting.id, { id });
  if (event && (await deps.people.endSubstitution(deps.agency, id, event))) return { id };
  return refuse('substitution.unknown', { id }, { id });
}

function limitsFault({ absent, acting }: SubstituteCommand, days: number): Refusal | null {
  if (absent === acting) return refuse('substitution.self');
  if (days <= LONGEST_SUBSTITUTION_DAYS) return null;
  return refuse('substitution.too_long', { most: LONGEST_SUBSTITUTION_DAYS, days });
}
