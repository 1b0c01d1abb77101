import { dayWords, refuse, type Refusal } from '#kernel';
import type { DayPlan, Slot, Team } from './ports.js';
import { HALVES } from './visit-days.js';

/** The place asked for, or without one the first that is free. */
export type WantedSlot = Omit<Slot, 'place'> & { readonly place: number | null };

/**
 * One visit holds a place, and nobody is in two teams at once.
 * @param moving id of the visit that moves; it does not stand in its own way
 * @returns `visit.no_such_place`, `visit.slot_taken`, `visit.person_busy`
 */
export function freeSlot(team: Team, wanted: WantedSlot, plan: DayPlan, moving?: string): Slot | Refusal {
  const { day, half } = wanted;
  const others = plan.standing.filter((visit) => visit.half === half && visit.id !== moving);
  const taken = new Set(others.filter((visit) => visit.team === team.id).map(({ place }) => place));
  const when = `buổi ${HALVES[half]} ${dayWords(day)}`;
  const free = Array.from({ length: team.perHalf }, (_, index) => index + 1).filter((n) => !taken.has(n));
  const place = wanted.place ?? free[0] ?? null;
  if (place !== null && (place < 1 || place > team.perHalf)) {
    return refuse(
      'visit.no_such_place',
      { team: team.name, perHalf: team.perHalf, place },
      { perHalf: team.perHalf },
    );
  }
  if (place === null || taken.has(place)) {
    const rest = free.length === 0 ? 'đoàn đã kín buổi này' : `còn lượt ${free.join(', ')}`;
    const what = place === null ? '' : `lượt ${place} `;
    return refuse(
      'visit.slot_taken',
      { place: `Không xếp được: ${team.name}, ${what}${when}`, taken: 'đã có hồ sơ khác', instead: rest },
      { day, half, place, free },
    );
  }
  return personBusy(team, wanted, others) ?? { team: team.id, day, half, place };
}

function personBusy(team: Team, { day, half }: WantedSlot, others: DayPlan['standing']): Refusal | null {
  for (const visit of others) {
    if (visit.team === team.id) continue;
    const busy = team.members.find(({ id }) => visit.members.some((member) => member.id === id));
    if (busy === undefined) continue;
    return refuse(
      'visit.person_busy',
      { person: busy.name, team: visit.teamName, half: HALVES[half], day: dayWords(day) },
      { person: busy.id, team: visit.team, day, half },
    );
  }
  return null;
}
