import { describe, expect, it } from '@jest/globals';
import { localDay } from '#kernel';
import { freeSlot, type WantedSlot } from './day-plan.js';
import type { DayPlan, Team } from './ports.js';

const team = (id: string, ...members: readonly string[]): Team => ({
  id,
  unit: 'phong_duoc',
  name: `Đoàn ${id}`,
  perHalf: 2,
  from: localDay('2026-01-01'),
  to: null,
  revision: 1,
  members: members.map((name) => ({ id: name, name })),
});
const ONE = team('1', 'chi', 'binh');
const TWO = team('2', 'kim', 'chi');

const visit = (
  of: Team,
  place: number,
  half: 'morning' | 'afternoon' = 'morning',
): DayPlan['standing'][number] => ({
  id: `${of.id}/${half}/${place}`,
  dossier: `D${place}`,
  step: 'inspecting',
  stay: 1,
  status: 'booked',
  team: of.id,
  day: localDay('2026-08-13'),
  half,
  place,
  revision: 1,
  bookedAt: 0,
  teamName: of.name,
  members: of.members,
});
const plan = (...standing: DayPlan['standing']): DayPlan => ({ standing, own: null, there: true });
const wanted = (of: Team, place: number | null = null): WantedSlot => ({
  team: of.id,
  day: localDay('2026-08-13'),
  half: 'morning',
  place,
});

describe('a free place', () => {
  it('is the first one, or the one asked for', () => {
    expect(freeSlot(ONE, wanted(ONE), plan())).toMatchObject({ place: 1 });
    expect(freeSlot(ONE, wanted(ONE), plan(visit(ONE, 1)))).toMatchObject({ place: 2 });
    expect(freeSlot(ONE, wanted(ONE, 2), plan(visit(ONE, 1)))).toMatchObject({ place: 2 });
  });

  it('is none when another dossier holds it, or the half is full', () => {
    expect(freeSlot(ONE, wanted(ONE, 1), plan(visit(ONE, 1)))).toMatchObject({
      code: 'visit.slot_taken',
      data: { free: [2] },
    });
    const full = freeSlot(ONE, wanted(ONE), plan(visit(ONE, 1), visit(ONE, 2)));
    expect(full).toMatchObject({ code: 'visit.slot_taken' });
    expect((full as { message: string }).message).toContain('đã kín');
  });

  it('is not beyond what the team can do', () => {
    expect(freeSlot(ONE, wanted(ONE, 3), plan())).toMatchObject({ code: 'visit.no_such_place' });
  });

  it('needs everybody of the team: nobody is in two teams at once', () => {
    expect(freeSlot(TWO, wanted(TWO), plan(visit(ONE, 1)))).toMatchObject({
      code: 'visit.person_busy',
      data: { person: 'chi' },
    });
    expect(freeSlot(TWO, wanted(TWO), plan(visit(ONE, 1, 'afternoon')))).toMatchObject({ place: 1 });
  });

  it('of the visit that moves is no hindrance to itself', () => {
    expect(freeSlot(ONE, wanted(ONE, 1), plan(visit(ONE, 1)), '1/morning/1')).toMatchObject({ place: 1 });
  });
});
