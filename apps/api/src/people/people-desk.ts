import { Inject, Injectable } from '@nestjs/common';
import {
  heldPosts,
  lockedLogins,
  seatWords,
  type Account,
  type HeldPost,
  type IdentityDeps,
  type Person,
  type PersonWithPosts,
  type Post,
  type Seat,
  type Substitution,
} from '#identity';
import { refuse, type LocalDay, type Refusal } from '#kernel';
import { ROLES, unitLabel, UNITS } from '#procedure';
import { postRoleLabel } from '#reading';
import { IdentityDesk } from '../auth/identity-desk.js';

/** Roles and units a post may name. */
export const WORDS = seatWords(ROLES, UNITS);

/** Everybody with what decides what they may do today. */
export interface Staff {
  readonly today: LocalDay;
  readonly people: readonly PersonWithPosts[];
  readonly accounts: ReadonlyMap<string, Account>;
  readonly locked: ReadonlyMap<string, number>;
  readonly substitutions: readonly Substitution[];
}

/** Who did it, and when. */
export interface DoneBy {
  readonly by: string;
  readonly name: string;
  readonly at: string;
}

/** Who stands in for whom. */
export interface SubstitutionView {
  readonly id: string;
  readonly absent: Person;
  readonly acting: Person;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly state: SubstitutionState;
  readonly seat: SeatView | null;
  readonly made: DoneBy;
  readonly ended: DoneBy | null;
}

/** What managing people works with, and how people are shown. */
@Injectable()
export class PeopleDesk {
  readonly deps: IdentityDeps;

  constructor(@Inject(IdentityDesk) { deps }: IdentityDesk) {
    this.deps = deps;
  }

  today(): LocalDay {
    return this.deps.dayOf(this.deps.clock.now());
  }

  async staff(): Promise<Staff> {
    const { people, accounts, agency } = this.deps;
    const [everybody, all, substitutions] = await Promise.all([
      people.list(agency),
      accounts.all(agency),
      people.substitutions(agency),
    ]);
    const logins = all.map(({ login }) => login);
    return {
      today: this.today(),
      people: everybody,
      accounts: new Map(all.map((account) => [account.person.id, account])),
      locked: await lockedLogins(this.deps, logins),
      substitutions,
    };
  }

  /** Names by id, for logs that keep ids only. */
  async names(): Promise<(id: string) => string> {
    const names = new Map((await this.deps.people.list(this.deps.agency)).map(({ id, name }) => [id, name]));
    return (id) => NOBODY[id] ?? names.get(id) ?? id;
  }

  substitutionView(one: Substitution, nameOf: (id: string) => string): SubstitutionView {
    const { id, absent, acting, seat, from, to, reason, madeBy, madeAt, ended } = one;
    return {
      id,
      absent,
      acting,
      from,
      to,
      reason,
      state: stateOf(one, this.today()),
      seat: seat && seatView(seat),
      made: { by: madeBy, name: nameOf(madeBy), at: iso(madeAt) },
      ended: ended && { by: ended.by, name: nameOf(ended.by), at: iso(ended.at) },
    };
  }
}

/** Who acts where nobody logged in. */
const NOBODY: Readonly<Record<string, string>> = {
  installation: 'Cài đặt lần đầu',
  command_line: 'Dòng lệnh trên máy chủ',
};

export const iso = (at: number): string => new Date(at).toISOString();

export type SubstitutionState = 'running' | 'planned' | 'over' | 'ended';

function stateOf({ ended, from, to }: Substitution, today: LocalDay): SubstitutionState {
  if (ended !== null) return 'ended';
  if (today < from) return 'planned';
  return today <= to ? 'running' : 'over';
}

/** A role in a unit, with their words. */
export interface SeatView {
  readonly role: string;
  readonly unit: string;
  readonly roleLabel: string;
  readonly unitLabel: string;
}

export function seatView({ role, unit }: Seat): SeatView {
  return {
    role,
    unit,
    roleLabel: postRoleLabel(role),
    unitLabel: unitLabel(unit),
  };
}

/** A post somebody has held, holds or will hold. */
export interface PostView extends SeatView {
  readonly from: string;
  readonly to: string | null;
  readonly state: 'held' | 'planned' | 'over';
}

export function postView(post: Post, today: LocalDay): PostView {
  const { from, to } = post;
  const state: 'held' | 'planned' | 'over' =
    today < from ? 'planned' : to !== null && to < today ? 'over' : 'held';
  return { ...seatView(post), from, to, state };
}

/** A person with posts of all times, and the account. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly PostView[];
  readonly account: AccountView | null;
}

export function personView(person: PersonWithPosts, { today, accounts, locked }: Staff): PersonView {
  const { id, name, posts } = person;
  const account = accounts.get(id);
  return {
    id,
    name,
    posts: posts.map((post) => postView(post, today)),
    account: account === undefined ? null : accountView(account, locked.get(account.login) ?? null),
  };
}

/** An account as administrators see it: nothing of its password but whether there is one. */
export interface AccountView {
  readonly login: string;
  readonly mustChange: boolean;
  readonly demo: boolean;
  readonly disabled: boolean;
  readonly hasPassword: boolean;
  /** Subject at the single sign-on without its issuer. */
  readonly sso: string | null;
  readonly lockedUntil: string | null;
}

/** An account for administrators: nothing of its password but whether there is one. */
export function accountView(account: Account, lockedUntil: number | null): AccountView {
  const { login, hash, mustChange, demo, disabled, subject } = account;
  return {
    login,
    mustChange,
    demo,
    disabled,
    hasPassword: hash !== null,
    /** Subject at the single sign-on without its issuer. */
    sso: subject === null ? null : subject.slice(subject.indexOf('#') + 1),
    lockedUntil: lockedUntil === null ? null : iso(lockedUntil),
  };
}

/** What each person may act as today, substitutions included. */
export function heldToday({
  people,
  substitutions,
  today,
}: Staff): readonly (HeldPost & { person: string; name: string })[] {
  const postsOf = new Map(people.map(({ id, posts }) => [id, posts]));
  return people.flatMap(({ id, name, posts }) => {
    const standsInFor = substitutions
      .filter(({ acting }) => acting.id === id)
      .map((one) => ({ ...one, absentPosts: postsOf.get(one.absent.id) ?? [] }));
    const held = heldPosts({ person: { id, name }, posts, standsInFor }, today);
    return held.map((post) => ({ ...post, person: id, name }));
  });
}

/**
 * The one post a substitution is limited to.
 * @returns `substitution.half_a_post` when only role or unit is named
 */
export function seatOf({
  role,
  unit,
}: {
  role: string | undefined;
  unit: string | undefined;
}): Seat | null | Refusal {
  if (role === undefined && unit === undefined) return null;
  if (role !== undefined && unit !== undefined) return { role, unit };
  return refuse('substitution.half_a_post');
}
