import { localDay, type LocalDay } from '#kernel';
import type { CalendarChange } from './amend.js';
import type { CalendarData, DayEntry } from './calendar-data.js';

/** A change of days that exist: a calendar has been read with it. */
export interface DayChange extends CalendarChange {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** What two versions of a calendar say differently: years that became decided, then single days, in order. */
export function changedDays(before: CalendarData, after: CalendarData): readonly DayChange[] {
  return [...newlyDecided(before, after), ...otherDays(before, after)];
}

function newlyDecided(before: CalendarData, after: CalendarData): readonly DayChange[] {
  const open = new Set(before.years.filter(({ decided }) => !decided).map(({ year }) => year));
  return after.years
    .filter(({ year, decided }) => decided && open.has(year))
    .map(({ year, decision }) => ({
      kind: 'decided' as const,
      from: localDay(`${year}-01-01`),
      to: localDay(`${year}-12-31`),
      name: `Lịch nghỉ năm ${year}`,
      decision: decision ?? '',
    }));
}

function otherDays(before: CalendarData, after: CalendarData): readonly DayChange[] {
  const days = new Set(
    [before, after].flatMap(({ off, work, closures }) => [...off.keys(), ...work.keys(), ...closures.keys()]),
  );
  return [...days].sort().flatMap((day) => {
    const [old, now] = [said(before, day), said(after, day)];
    if (old.kind === now.kind && old.name === now.name && old.decision === now.decision) return [];
    return [{ ...now, from: localDay(day), to: localDay(day) }];
  });
}

/** A closure wins over a make-up day, as in the arithmetic. */
function said({ off, work, closures }: CalendarData, day: string): Omit<CalendarChange, 'from' | 'to'> {
  const told = (kind: CalendarChange['kind'], { name, decision }: DayEntry) => ({
    kind,
    name,
    decision: decision ?? '',
  });
  const [closure, makeUp, holiday] = [closures.get(day), work.get(day), off.get(day)];
  if (closure) return told('closure', closure);
  if (makeUp) return told('work', makeUp);
  if (holiday) return told('off', holiday);
  return { kind: 'ordinary', name: 'như tuần thường', decision: '' };
}
