import {
  dayWords,
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type Clock,
  type LocalDay,
  type Refusal,
} from '#kernel';
import type { Clash, InspectionStore, Member, Team } from './ports.js';
import { HALVES } from './visit-days.js';

export interface TeamDeps {
  readonly store: InspectionStore;
  readonly clock: Clock;
  readonly today: LocalDay;
  /** The people of the agency who may go, by id. */
  readonly people: ReadonlyMap<string, Member>;
}

/** What is written in the decision that forms a team. */
export interface TeamWish {
  readonly unit: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly perHalf: number;
  readonly from: LocalDay;
  readonly to: LocalDay | null;
}

interface Wanted {
  readonly agency: AgencyId;
  readonly by: Actor;
}

/** @returns `team.person_unknown`, `team.person_twice`, `team.bad_period`, `team.name_taken` */
export async function formTeam(
  deps: TeamDeps,
  { agency, by, id, ...wish }: Wanted & TeamWish & { readonly id: string },
): Promise<Team | Refusal> {
  return save(deps, { agency, by, wish, id, before: null, revision: 0 });
}

/**
 * Changes name, members, places or period of a team.
 * @returns as `formTeam`, and `team.changed` when somebody was first, `team.has_visits` when it would end before them,
 *   `team.person_busy` when somebody who joins it goes with another team at the time of one of its visits
 */
export async function changeTeam(
  deps: TeamDeps,
  {
    agency,
    by,
    team,
    revision,
    ...wish
  }: Wanted & TeamWish & { readonly team: Team; readonly revision: number },
): Promise<Team | Refusal> {
  const booked = wish.to === null ? [] : await deps.store.bookedAfter(agency, team.id, wish.to);
  if (booked[0] !== undefined) return hasVisits(team, booked[0]);
  return save(deps, { agency, by, wish, id: team.id, before: team, revision });
}

interface Saving extends Wanted {
  readonly wish: TeamWish;
  readonly id: string;
  /** null: it is new. */
  readonly before: Team | null;
  readonly revision: number;
}

async function save(
  { store, clock, people, today }: TeamDeps,
  { agency, by, wish, id, before, revision }: Saving,
): Promise<Team | Refusal> {
  const members = membersOf(wish.members, people);
  if (isRefusal(members)) return members;
  if (wish.to !== null && wish.to < wish.from) {
    return refuse('team.bad_period', { to: dayWords(wish.to), from: dayWords(wish.from) });
  }
  const { unit, perHalf, from, to } = wish;
  const team: Team = { id, unit, name: wish.name.trim(), members, perHalf, from, to, revision: revision + 1 };
  const named = (await store.teams(agency, unit)).find((one) => one.name === team.name && one.id !== id);
  if (named && (named.to === null || named.to >= from) && (to === null || named.from <= to)) {
    return refuse('team.name_taken', { team: team.name });
  }
  const what = before === null ? 'formed' : 'changed';
  const joined = members.map((member) => member.id).filter((one) => !isMember(before, one));
  const saved = await store.saveTeam(agency, team, { what, at: clock.now(), by, joined, today });
  if (saved === 'saved') return team;
  if (saved !== 'changed') return personBusy(team, saved);
  return refuse('team.changed', { team: team.name, then: '' });
}

const isMember = (team: Team | null, id: string): boolean =>
  team?.members.some((member) => member.id === id) ?? false;

/** Visits named in the refusal; the rest is counted. */
const NAMED = 3;

function personBusy({ name, members }: Team, clashes: readonly Clash[]): Refusal {
  const said = clashes.slice(0, NAMED).map(({ person, day, half, dossier, otherTeam }) => {
    const who = members.find(({ id }) => id === person)?.name ?? person;
    return `${who} đã đi cùng ${otherTeam} buổi ${HALVES[half]} ${dayWords(day)}, lúc ${name} có lịch ở hồ sơ ${dossier}`;
  });
  const others = clashes.length > NAMED ? `; và ${clashes.length - NAMED} buổi khác` : '';
  return refuse('team.person_busy', { clashes: said.join('; '), others }, { clashes });
}

/** @returns `team.person_unknown`, `team.person_twice` */
function membersOf(ids: readonly string[], people: ReadonlyMap<string, Member>): readonly Member[] | Refusal {
  const members: Member[] = [];
  for (const id of ids) {
    const person = people.get(id);
    if (person === undefined) {
      return refuse('team.person_unknown', { id });
    }
    if (members.some((member) => member.id === id)) {
      return refuse('team.person_twice', { person: person.name });
    }
    members.push(person);
  }
  return members;
}

function hasVisits({ name }: Team, day: LocalDay): Refusal {
  return refuse('team.has_visits', { name, day: dayWords(day) }, { day });
}
